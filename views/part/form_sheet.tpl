{{%AUTOESCAPE context="HTML"}}
{{! What a version of the form asks and how it is checked.
  SECTION rows: SECTION_CODE, SECTION_TITLE, INDICATOR rows: INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, INDICATOR_HELP; one of REQUIRED_ALWAYS _INDUSTRIAL _SOMETIMES _NEVER; one of KIND_FLOW _STOCK _SINGLE; IS_QUESTION with OPTION rows: OPTION_NAME.
  CHECK rows: CHECK_ID, CHECK_TITLE, one of CHECK_HARD CHECK_SOFT CHECK_ASK CHECK_HINT, USUAL_SETTINGS rows (USUAL_MONTHS, USUAL_AT_LEAST, USUAL_GROUP_AT_LEAST, USUAL_DEVIATIONS, USUAL_LEAST_SHARE in percent). }}
{{#SECTION}}
<section class="card card-flush">
<h2 id="sheet-{{SECTION_CODE}}">{{SECTION_CODE}} {{SECTION_TITLE}}</h2>
<div class="table-box">
<table class="table table-cards table-list">
<thead><tr><th scope="col">指标</th><th scope="col">计量单位</th><th scope="col">填报要求</th><th scope="col">指标解释</th></tr></thead>
<tbody>
{{#INDICATOR}}
<tr>
<th scope="row" class="row-name"><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}</th>
<td data-name="计量单位"><span class="nowrap">{{INDICATOR_UNIT}}</span></td>
<td data-name="填报要求"><span>{{#REQUIRED_ALWAYS}}必填{{/REQUIRED_ALWAYS}}{{#REQUIRED_INDUSTRIAL}}工业企业必填{{/REQUIRED_INDUSTRIAL}}{{#REQUIRED_SOMETIMES}}符合条件时必填{{/REQUIRED_SOMETIMES}}{{#REQUIRED_NEVER}}选填{{/REQUIRED_NEVER}}；{{#KIND_FLOW}}填本月、本年累计、上年同期累计{{/KIND_FLOW}}{{#KIND_STOCK}}填期末、上年同期末{{/KIND_STOCK}}{{#KIND_SINGLE}}填一个值{{/KIND_SINGLE}}</span></td>
<td data-name="指标解释"><span>{{INDICATOR_HELP}}{{#IS_QUESTION}} <span class="soft">{{#OPTION}}□{{OPTION_NAME}} {{/OPTION}}</span>{{/IS_QUESTION}}</span></td>
</tr>
{{/INDICATOR}}
</tbody>
</table>
</div>
</section>
{{/SECTION}}
<section class="card card-flush" aria-labelledby="checks">
<h2 id="checks">审核关系</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">编号</th><th scope="col">类别</th><th scope="col">内容</th></tr></thead>
<tbody>
{{#CHECK}}
<tr><th scope="row"><span class="code nowrap">{{CHECK_ID}}</span></th><td data-name="类别"><span>{{#CHECK_HARD}}强制性：不符合不能提交{{/CHECK_HARD}}{{#CHECK_SOFT}}核实性：不符合须填写说明{{/CHECK_SOFT}}{{#CHECK_ASK}}请核对：提交时勾选确认{{/CHECK_ASK}}{{#CHECK_HINT}}提示：不影响提交{{/CHECK_HINT}}</span></td><td data-name="内容"><span>{{CHECK_TITLE}}{{#USUAL_SETTINGS}}<span class="under">本企业最近 {{USUAL_MONTHS}} 个月（至少 {{USUAL_AT_LEAST}} 个月有数据）的中位数 ± {{USUAL_DEVIATIONS}} × 1.4826 × 绝对中位差，不小于中位数的 ±{{USUAL_LEAST_SHARE}}%；不足的，按同行业门类、同规模企业（至少 {{USUAL_GROUP_AT_LEAST}} 家）最近一个月的环比，由上月数据推算</span>{{/USUAL_SETTINGS}}</span></td></tr>
{{/CHECK}}
</tbody>
</table>
</div>
</section>
