{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>四种核对</h2>
<ul>
<li><strong>须改正的</strong>：不符合审核关系，例如累计数小于本月数。改正以前不能提交。</li>
<li><strong>须说明的</strong>：数据与上月、上年同期相比波动较大，或与其他指标不协调。确属实际情况的，选择原因并写明说明即可提交。</li>
<li><strong>请核对的</strong>：数据超出本企业近两年的常见范围。核对无误的，提交时勾选确认，不必写说明。</li>
<li><strong>提示</strong>：例如与上月完全相同。只作提醒，不影响提交。</li>
</ul>
<h2>填写说明</h2>
<ol>
<li>离开一格时，系统立即核对，提示显示在该格下面。</li>
<li>数据有误的，直接改正，提示自动消失。</li>
<li>数据属实的，在提示下面填写说明。说明随这组数据保存，数据改了须重新说明。</li>
<li>页面上方的汇总列出所有问题，点一下就到那一格。</li>
</ol>
{{#PICTURE_ENQUIRY}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="一格数据下面的核实提示和说明框"><figcaption>核实提示和说明</figcaption></figure>{{/PICTURE_ENQUIRY}}
<h2>免再说明</h2>
<p>所在区同意您的说明后，可以在一段时间内免再说明同一事项。</p>
