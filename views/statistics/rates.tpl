{{%AUTOESCAPE context="HTML"}}
{{! 上报率, GET /statistics/rates?period=2026-10&district=&group=section.C . PERIOD, DISTRICT (a code or empty), PERIOD_OPTION and, within DISTRICT_CHOICE, DISTRICT_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. The scope (part/statistics_scope.tpl), the state of the figures (part/statistics_state.tpl).
  RATES, when there is a summary: the counts, CITY_RATES with the city's (for a district), RATE_TABLE rows with one of BY_DISTRICT BY_SECTION BY_CATEGORY BY_SIZE, TABLE_ID, RATE_CHART, RATE_ROW rows; TREND with TREND_GROUP (a group: of one alone) and TREND_ROW rows, the latest first: ROW_PERIOD, the counts, DUE and MISSING as in a RATE_ROW; NO_TREND: nothing of the chosen group was counted in two months. GROUP_SECTION and GROUP_CATEGORY rows, GROUP_SIZE rows: OPTION_VALUE, OPTION_CHOSEN and OPTION_NAME or a group.
  Counts: DUE_COUNT FILED_COUNT ON_TIME_COUNT LATE_COUNT NIL_COUNT MISSING_COUNT RETURNED_COUNT ACCEPTED_COUNT EXPLAINED_COUNT EXEMPT_COUNT OUTSIDE_COUNT, RATE_REPORTING RATE_ON_TIME RATE_QUALITY (each a section, part/figure.tpl), RATE_VALUES (for the chart).
  A RATE_ROW also has a group (part/statistics_group.tpl) and of MISSING, DUE, LATE, RETURNED and EXEMPT one of _LINKED and _PLAIN, LINK_DISTRICT LINK_SECTION LINK_CATEGORY LINK_SIZE, TREND_LINKED with LINK_GROUP. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">上报率</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>上报率</h1><p class="soft">{{>PART_STATISTICS_SCOPE}} · {{>PART_STATISTICS_STATE}}</p></div><p><a href="/statistics/definitions">指标解释</a></p></div>
<form method="get" action="/statistics/rates" class="filters" accept-charset="utf-8">
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
<div><label class="form-label" for="group">走势分组</label><select class="form-select" id="group" name="group">
<option value="">全部企业</option>
<optgroup label="行业">{{#GROUP_SECTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_STATISTICS_GROUP}}</option>
{{/GROUP_SECTION}}</optgroup>
<optgroup label="企业类别">{{#GROUP_CATEGORY}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_STATISTICS_GROUP}}</option>
{{/GROUP_CATEGORY}}</optgroup>
<optgroup label="规模">{{#GROUP_SIZE}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_STATISTICS_GROUP}}</option>
{{/GROUP_SIZE}}</optgroup>
</select></div>
<div><button class="btn btn-primary" type="submit">查看</button></div>
</form>
{{#NOT_COUNTED}}<section class="card"><div class="empty"><p>这一期还没有统计。应报名单编制后几分钟内自动统计，请稍后再看，或换一个报表期。</p></div></section>{{/NOT_COUNTED}}
{{#RATES}}
<section class="card" aria-labelledby="rates-title">
<h2 id="rates-title" class="visually-hidden">概况</h2>
<dl class="key-figures">
<div><dt><a href="/statistics/definitions#reporting">上报率</a></dt><dd>{{#RATE_REPORTING}}{{>PART_FIGURE}}{{/RATE_REPORTING}}</dd>{{#CITY_RATES}}<dd class="soft small">全市 {{#RATE_REPORTING}}{{>PART_FIGURE}}{{/RATE_REPORTING}}</dd>{{/CITY_RATES}}</div>
<div><dt><a href="/statistics/definitions#on-time">及时率</a></dt><dd>{{#RATE_ON_TIME}}{{>PART_FIGURE}}{{/RATE_ON_TIME}}</dd>{{#CITY_RATES}}<dd class="soft small">全市 {{#RATE_ON_TIME}}{{>PART_FIGURE}}{{/RATE_ON_TIME}}</dd>{{/CITY_RATES}}</div>
<div><dt><a href="/statistics/definitions#quality">合格率</a></dt><dd>{{#RATE_QUALITY}}{{>PART_FIGURE}}{{/RATE_QUALITY}}</dd>{{#CITY_RATES}}<dd class="soft small">全市 {{#RATE_QUALITY}}{{>PART_FIGURE}}{{/RATE_QUALITY}}</dd>{{/CITY_RATES}}</div>
<div><dt><a href="/statistics/definitions#due">应报</a></dt><dd><a href="/review?period={{PERIOD:u}}&amp;duty=due&amp;district={{LINK_DISTRICT:u}}">{{DUE_COUNT}}</a></dd></div>
<div><dt>已报</dt><dd>{{FILED_COUNT}}</dd></div>
<div><dt>未报</dt><dd><a href="/review?period={{PERIOD:u}}&amp;state=unfiled&amp;duty=due&amp;district={{LINK_DISTRICT:u}}">{{MISSING_COUNT}}</a></dd></div>
</dl>
<p class="soft small">应报之外：免报 <a href="/review?period={{PERIOD:u}}&amp;duty=exempt&amp;district={{LINK_DISTRICT:u}}">{{EXEMPT_COUNT}} 家</a>，名单外填报 {{OUTSIDE_COUNT}} 家。已报中：停产 {{NIL_COUNT}} 家，附说明 <a href="/review?period={{PERIOD:u}}&amp;duty=due&amp;explained=yes&amp;district={{LINK_DISTRICT:u}}">{{EXPLAINED_COUNT}} 家</a>，退回修改中 <a href="/review?period={{PERIOD:u}}&amp;state=returned&amp;duty=due&amp;district={{LINK_DISTRICT:u}}">{{RETURNED_COUNT}} 家</a>（<a href="/statistics/definitions#returned">仍按上次提交计入</a>）。</p>
</section>
{{#RATE_TABLE}}
<section class="card card-flush" aria-labelledby="{{TABLE_ID}}-title">
<h2 id="{{TABLE_ID}}-title">{{#BY_DISTRICT}}按区{{/BY_DISTRICT}}{{#BY_SECTION}}按行业{{/BY_SECTION}}{{#BY_CATEGORY}}按企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}按规模{{/BY_SIZE}}</h2>
{{#RATE_CHART}}<div class="chart" data-chart="bars" data-table="{{TABLE_ID}}" data-unit="%" data-series="上报率|及时率" data-label="{{#BY_DISTRICT}}各区{{/BY_DISTRICT}}{{#BY_SECTION}}各行业{{/BY_SECTION}}{{#BY_CATEGORY}}各类企业{{/BY_CATEGORY}}{{#BY_SIZE}}各种规模企业{{/BY_SIZE}}上报率和及时率柱状图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
{{/RATE_CHART}}
<div class="table-box">
<table class="table table-cards" id="{{TABLE_ID}}">
<thead><tr><th scope="col">{{#BY_DISTRICT}}区{{/BY_DISTRICT}}{{#BY_SECTION}}行业{{/BY_SECTION}}{{#BY_CATEGORY}}企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}规模{{/BY_SIZE}}</th><th scope="col" class="number">应报</th><th scope="col" class="number">已报</th><th scope="col" class="number">按时</th><th scope="col" class="number">补填</th><th scope="col" class="number">未报</th><th scope="col" class="number">退回</th><th scope="col" class="number">通过</th><th scope="col" class="number">停产</th><th scope="col" class="number">免报</th><th scope="col" class="number">上报率</th><th scope="col" class="number">及时率</th><th scope="col" class="number">合格率</th></tr></thead>
<tbody>
{{#RATE_ROW}}
<tr data-values="{{RATE_VALUES}}">
<th scope="row" class="row-name">{{>PART_STATISTICS_GROUP}}{{#TREND_LINKED}}<span class="under" data-leads-on><a href="/statistics/rates?period={{PERIOD:u}}&amp;district={{LINK_DISTRICT:u}}&amp;group={{LINK_GROUP:u}}#trend-title">走势</a></span>{{/TREND_LINKED}}</th>
<td class="number" data-name="应报">{{#DUE_LINKED}}<a href="/review?period={{PERIOD:u}}&amp;duty=due&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{DUE_COUNT}}<span class="visually-hidden"> 家应报，查看名单</span></a>{{/DUE_LINKED}}{{#DUE_PLAIN}}{{DUE_COUNT}}{{/DUE_PLAIN}}</td>
<td class="number" data-name="已报">{{FILED_COUNT}}</td>
<td class="number" data-name="按时">{{ON_TIME_COUNT}}</td>
<td class="number" data-name="补填">{{#LATE_LINKED}}<a href="/review?period={{PERIOD:u}}&amp;duty=due&amp;late=late&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{LATE_COUNT}}<span class="visually-hidden"> 家补填，查看名单</span></a>{{/LATE_LINKED}}{{#LATE_PLAIN}}{{LATE_COUNT}}{{/LATE_PLAIN}}</td>
<td class="number" data-name="未报">{{#MISSING_LINKED}}<a href="/review?period={{PERIOD:u}}&amp;state=unfiled&amp;duty=due&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{MISSING_COUNT}}<span class="visually-hidden"> 家未报，查看名单</span></a>{{/MISSING_LINKED}}{{#MISSING_PLAIN}}{{MISSING_COUNT}}{{/MISSING_PLAIN}}</td>
<td class="number" data-name="退回">{{#RETURNED_LINKED}}<a href="/review?period={{PERIOD:u}}&amp;state=returned&amp;duty=due&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{RETURNED_COUNT}}<span class="visually-hidden"> 家退回，查看名单</span></a>{{/RETURNED_LINKED}}{{#RETURNED_PLAIN}}{{RETURNED_COUNT}}{{/RETURNED_PLAIN}}</td>
<td class="number" data-name="通过">{{ACCEPTED_COUNT}}</td>
<td class="number" data-name="停产">{{NIL_COUNT}}</td>
<td class="number" data-name="免报">{{#EXEMPT_LINKED}}<a href="/review?period={{PERIOD:u}}&amp;duty=exempt&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{EXEMPT_COUNT}}<span class="visually-hidden"> 家免报，查看名单</span></a>{{/EXEMPT_LINKED}}{{#EXEMPT_PLAIN}}{{EXEMPT_COUNT}}{{/EXEMPT_PLAIN}}</td>
<td class="number" data-name="上报率">{{#RATE_REPORTING}}{{>PART_FIGURE}}{{/RATE_REPORTING}}</td>
<td class="number" data-name="及时率">{{#RATE_ON_TIME}}{{>PART_FIGURE}}{{/RATE_ON_TIME}}</td>
<td class="number" data-name="合格率">{{#RATE_QUALITY}}{{>PART_FIGURE}}{{/RATE_QUALITY}}</td>
</tr>
{{/RATE_ROW}}
</tbody>
</table>
</div>
</section>
{{/RATE_TABLE}}
{{#NO_TREND}}<section class="card" aria-labelledby="trend-title"><h2 id="trend-title">24 个月走势：{{>PART_STATISTICS_GROUP}}</h2><div class="empty"><p>这个分组有统计的月份不足两个，还画不出走势。请换一个分组或报表期。</p></div></section>{{/NO_TREND}}
{{#TREND}}
<section class="card card-flush" aria-labelledby="trend-title">
<h2 id="trend-title">24 个月走势{{#TREND_GROUP}}：{{>PART_STATISTICS_GROUP}}{{/TREND_GROUP}}</h2>
<div class="chart" data-chart="lines" data-table="trend" data-unit="%" data-series="上报率|及时率|合格率" data-label="上报率、及时率和合格率走势图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
<div class="table-box">
<table class="table table-cards" id="trend">
<thead><tr><th scope="col">报表期</th><th scope="col" class="number">应报</th><th scope="col" class="number">已报</th><th scope="col" class="number">按时</th><th scope="col" class="number">未报</th><th scope="col" class="number">上报率</th><th scope="col" class="number">及时率</th><th scope="col" class="number">合格率</th></tr></thead>
<tbody>
{{#TREND_ROW}}
<tr data-values="{{RATE_VALUES}}">
<th scope="row" class="row-name">{{ROW_PERIOD}}</th>
<td class="number" data-name="应报">{{#DUE_LINKED}}<a href="/review?period={{ROW_PERIOD:u}}&amp;duty=due&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{DUE_COUNT}}<span class="visually-hidden"> 家应报，查看名单</span></a>{{/DUE_LINKED}}{{#DUE_PLAIN}}{{DUE_COUNT}}{{/DUE_PLAIN}}</td>
<td class="number" data-name="已报">{{FILED_COUNT}}</td>
<td class="number" data-name="按时">{{ON_TIME_COUNT}}</td>
<td class="number" data-name="未报">{{#MISSING_LINKED}}<a href="/review?period={{ROW_PERIOD:u}}&amp;state=unfiled&amp;duty=due&amp;district={{LINK_DISTRICT:u}}&amp;industry={{LINK_SECTION:u}}&amp;category={{LINK_CATEGORY:u}}&amp;size={{LINK_SIZE:u}}">{{MISSING_COUNT}}<span class="visually-hidden"> 家未报，查看名单</span></a>{{/MISSING_LINKED}}{{#MISSING_PLAIN}}{{MISSING_COUNT}}{{/MISSING_PLAIN}}</td>
<td class="number" data-name="上报率">{{#RATE_REPORTING}}{{>PART_FIGURE}}{{/RATE_REPORTING}}</td>
<td class="number" data-name="及时率">{{#RATE_ON_TIME}}{{>PART_FIGURE}}{{/RATE_ON_TIME}}</td>
<td class="number" data-name="合格率">{{#RATE_QUALITY}}{{>PART_FIGURE}}{{/RATE_QUALITY}}</td>
</tr>
{{/TREND_ROW}}
</tbody>
</table>
</div>
</section>
{{/TREND}}
{{/RATES}}
</div>
</div>
<script type="module" src="/static/charts.js?v={{VERSION:u}}"></script>
