{{%AUTOESCAPE context="HTML"}}
{{! Right below a chart: what its script saves. Hidden without the script. }}
<p class="chart-acts" data-chart-acts hidden><button class="btn btn-plain btn-sm" type="button" data-save="picture">保存图片</button> <button class="btn btn-plain btn-sm" type="button" data-save="table">保存表格（CSV）</button></p>
