{{%AUTOESCAPE context="HTML"}}
{{! 汇总, GET /statistics/totals?period=2026-10&district=&indicator=A01&column=y&by=district . As rates.tpl: PERIOD, DISTRICT, the options, scope and state. INDICATOR_OPTION, COLUMN_OPTION rows; BY_WORD; BY_DISTRICT_CHOICE (the city may be told apart by district) with OPTION_CHOSEN, CHOSEN_SECTION CHOSEN_CATEGORY CHOSEN_SIZE.
  INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, COLUMN_CODE, COLUMN_TITLE; IS_SUM or IS_AVERAGE (percentages are averaged). NO_TOTALS: nobody has filed. TOTALS with BY_DISTRICT BY_SECTION BY_CATEGORY BY_SIZE, TOTAL_ROW rows (a group), WHOLE_ROW, HAS_HIDDEN, HAS_ADJUSTED with ADJUSTED_FILINGS and, of their cells, ADJUSTED_COUNT.
  A row: ENTERPRISE_COUNT, BOTH_COUNT, TOTAL_VALUES (for the chart), TOTAL_HIDDEN or TOTAL_SHOWN with TOTAL_SUM, TOTAL_SHARE, TOTAL_GROWTH, TOTAL_CONTRIBUTION. PURPOSE: of the export, as typed; PURPOSE_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">汇总</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>汇总</h1><p class="soft">{{>PART_STATISTICS_SCOPE}} · {{>PART_STATISTICS_STATE}}</p></div><p><a href="/statistics/definitions#totals">指标解释</a></p></div>
{{>PART_PROBLEMS}}
<form method="get" action="/statistics/totals" class="filters" accept-charset="utf-8">
<div><label class="form-label" for="period">报表期</label><select class="form-select" id="period" name="period">
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select></div>
{{#DISTRICT_CHOICE}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/DISTRICT_CHOICE}}
<div class="grow"><label class="form-label" for="indicator">指标</label><select class="form-select" id="indicator" name="indicator">
{{#INDICATOR_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDICATOR_OPTION}}
</select></div>
<div><label class="form-label" for="column">栏</label><select class="form-select" id="column" name="column">
{{#COLUMN_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/COLUMN_OPTION}}
</select></div>
<div><label class="form-label" for="by">分组</label><select class="form-select" id="by" name="by">
{{#BY_DISTRICT_CHOICE}}<option value="district"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>按区</option>{{/BY_DISTRICT_CHOICE}}
<option value="section"{{#CHOSEN_SECTION}} selected{{/CHOSEN_SECTION}}>按行业</option>
<option value="category"{{#CHOSEN_CATEGORY}} selected{{/CHOSEN_CATEGORY}}>按企业类别</option>
<option value="size"{{#CHOSEN_SIZE}} selected{{/CHOSEN_SIZE}}>按规模</option>
</select></div>
<div><button class="btn btn-primary" type="submit">查看</button></div>
</form>
{{#NOT_COUNTED}}<section class="card"><div class="empty"><p>这一期还没有统计。应报名单编制后几分钟内自动统计，请稍后再看，或换一个报表期。</p></div></section>{{/NOT_COUNTED}}
{{#NO_TOTALS}}<section class="card"><div class="empty"><p>还没有企业提交这一期的报表。请换一个报表期，或查看<a href="/statistics/rates?period={{PERIOD:u}}">上报率</a>。</p></div></section>{{/NO_TOTALS}}
{{#TOTALS}}
<section class="card card-flush" aria-labelledby="totals-title">
<h2 id="totals-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}（{{COLUMN_TITLE}}，{{INDICATOR_UNIT}}）</h2>
<div class="chart" data-chart="bars" data-table="totals" data-unit="{{INDICATOR_UNIT}}" data-series="{{INDICATOR_NAME}}{{COLUMN_TITLE}}" data-label="{{INDICATOR_NAME}}{{COLUMN_TITLE}}柱状图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
{{#HAS_ADJUSTED}}<p class="soft small">本期本范围有 {{ADJUSTED_FILINGS}} 张报表设有<a href="/statistics/definitions#adjusted">核定值</a>，共 {{ADJUSTED_COUNT}} 处，汇总按填报值计算。<a href="/review?period={{PERIOD:u}}&amp;district={{DISTRICT:u}}&amp;adjusted=yes">查看这些报表</a></p>{{/HAS_ADJUSTED}}
{{#HAS_HIDDEN}}<p class="soft small">“*”为不公布的数值：涉及企业不足 3 家，或一家超过合计的 85%，以及为防止由合计倒推而一并不公布的数值。<a href="/statistics/definitions#hidden">说明</a></p>{{/HAS_HIDDEN}}
<div class="table-box">
<table class="table table-cards" id="totals">
<thead><tr><th scope="col">{{#BY_DISTRICT}}区{{/BY_DISTRICT}}{{#BY_SECTION}}行业{{/BY_SECTION}}{{#BY_CATEGORY}}企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}规模{{/BY_SIZE}}</th><th scope="col" class="number">企业数</th><th scope="col" class="number">{{#IS_SUM}}合计{{/IS_SUM}}{{#IS_AVERAGE}}平均{{/IS_AVERAGE}}（{{INDICATOR_UNIT}}）</th>{{#IS_SUM}}<th scope="col" class="number">占比</th>{{/IS_SUM}}<th scope="col" class="number">同口径企业数</th><th scope="col" class="number"><a href="/statistics/definitions#growth">同比</a></th>{{#IS_SUM}}<th scope="col" class="number"><a href="/statistics/definitions#contribution">拉动</a>（百分点）</th>{{/IS_SUM}}</tr></thead>
<tbody>
{{#TOTAL_ROW}}
<tr data-values="{{TOTAL_VALUES}}">
<th scope="row" class="row-name">{{>PART_STATISTICS_GROUP}}</th>
{{>PART_TOTAL_FIGURES}}
</tr>
{{/TOTAL_ROW}}
</tbody>
{{#WHOLE_ROW}}
<tfoot>
<tr>
<th scope="row" class="row-name">合计</th>
{{>PART_TOTAL_FIGURES}}
</tr>
</tfoot>
{{/WHOLE_ROW}}
</table>
</div>
</section>
{{#IS_AGENCY}}
<section class="card" aria-labelledby="export-title">
<h2 id="export-title">导出</h2>
<p class="soft small">导出本期、本范围、同一分组的全部指标。导出会记入审计。</p>
<form method="post" action="/statistics/totals/export" accept-charset="utf-8" class="filters">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="period" value="{{PERIOD}}"><input type="hidden" name="district" value="{{DISTRICT}}"><input type="hidden" name="indicator" value="{{INDICATOR_CODE}}"><input type="hidden" name="column" value="{{COLUMN_CODE}}"><input type="hidden" name="by" value="{{BY_WORD}}">
<div class="grow"><label class="form-label" for="purpose">用途</label>
{{#PURPOSE_PROBLEM}}<div class="problem" id="purpose-problem">{{>PART_PROBLEM}}</div>{{/PURPOSE_PROBLEM}}
<input class="form-control" id="purpose" name="purpose" value="{{PURPOSE}}" autocomplete="off" required aria-describedby="purpose-hint{{#PURPOSE_PROBLEM}} purpose-problem{{/PURPOSE_PROBLEM}}"{{#PURPOSE_PROBLEM}} aria-invalid="true"{{/PURPOSE_PROBLEM}}>
<div class="form-text" id="purpose-hint">例如：10 月运行分析会。4 至 200 个字。</div></div>
<div><label class="form-label" for="format">格式</label><select class="form-select" id="format" name="format"><option value="xlsx">Excel（.xlsx）</option><option value="csv">CSV（.csv）</option><option value="json">JSON（.json）</option></select></div>
<div><button class="btn btn-plain" type="submit">导出</button></div>
</form>
</section>
{{/IS_AGENCY}}
{{/TOTALS}}
</div>
</div>
<script type="module" src="/static/charts.js?v={{VERSION:u}}"></script>
