{{%AUTOESCAPE context="HTML"}}
{{! 核定值 of one filing, with what became of them. ADJUSTMENTS with ADJUSTMENT rows, the latest first: ADJUSTED_CELL, ADJUSTED_NUMBER (of the submission), ADJUSTED_FILED or ADJUSTED_UNFILED, ADJUSTED_VALUE, ADJUSTED_REASON, ADJUSTED_BY, ADJUSTED_AT, and one of
  ADJUSTMENT_STANDS, ADJUSTMENT_REPLACED and ADJUSTMENT_WITHDRAWN (ENDED_AT, ENDED_BY, END_REASON), ADJUSTMENT_OVERTAKEN. }}
{{#ADJUSTMENTS}}
<section class="card card-flush" aria-labelledby="adjustments-title">
<h2 id="adjustments-title">核定值</h2>
<p class="above small soft">核定值由审核人员设定，与填报值并列，不改动填报值，汇总仍按填报值计算。企业重新提交后，原核定值失效。</p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">指标</th><th scope="col" class="number">填报值</th><th scope="col" class="number">核定值</th><th scope="col">原因</th><th scope="col">设定</th><th scope="col">状态</th></tr></thead>
<tbody>
{{#ADJUSTMENT}}
<tr>
<th scope="row">{{ADJUSTED_CELL}}<span class="under">第 {{ADJUSTED_NUMBER}} 次提交</span></th>
<td class="number" data-name="填报值"><span>{{ADJUSTED_FILED}}{{#ADJUSTED_UNFILED}}<span class="soft">未填</span>{{/ADJUSTED_UNFILED}}</span></td>
<td class="number" data-name="核定值"><span>{{ADJUSTED_VALUE}}</span></td>
<td class="lines" data-name="原因">{{ADJUSTED_REASON:p}}</td>
<td data-name="设定"><span>{{ADJUSTED_BY}}<span class="under nowrap">{{ADJUSTED_AT}}</span></span></td>
<td data-name="状态"><span>{{#ADJUSTMENT_STANDS}}<span class="mark-plain">有效</span>{{/ADJUSTMENT_STANDS}}{{#ADJUSTMENT_REPLACED}}<span class="soft">已被新的核定值替换</span><span class="under">{{ENDED_BY}} <span class="nowrap">{{ENDED_AT}}</span></span>{{/ADJUSTMENT_REPLACED}}{{#ADJUSTMENT_WITHDRAWN}}<span class="soft">已撤销：{{END_REASON}}</span><span class="under">{{ENDED_BY}} <span class="nowrap">{{ENDED_AT}}</span></span>{{/ADJUSTMENT_WITHDRAWN}}{{#ADJUSTMENT_OVERTAKEN}}<span class="soft">已失效：企业重新提交</span>{{/ADJUSTMENT_OVERTAKEN}}</span></td>
</tr>
{{/ADJUSTMENT}}
</tbody>
</table>
</div>
</section>
{{/ADJUSTMENTS}}
