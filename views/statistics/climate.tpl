{{%AUTOESCAPE context="HTML"}}
{{! 景气, GET /statistics/climate?period=2026-10&district=&indicator=H01&by=district . As totals.tpl: PERIOD, DISTRICT, the options, scope, state, BY_WORD, the choice of a dimension. NO_CLIMATE: nobody has filed.
  CLIMATE with QUESTION_ROW rows: INDICATOR_CODE, INDICATOR_NAME, INDEX_CHANGE, QUESTION_CHOSEN; CHOSEN_QUESTION with GROUP_ROW rows (a group), HAS_HIDDEN, TREND with TREND_ROW rows (ROW_PERIOD); RANKING rows: INDICATOR_CODE, INDICATOR_NAME, OPINION_COUNT, INDEX_HIDDEN or RANKED with RANKED_ROW rows: CHOICE_LABEL, CHOICE_COUNT, CHOICE_SHARE, INDEX_VALUES.
  Figures: OPINION_COUNT, INDEX_VALUES (for the chart), INDEX_HIDDEN or INDEX_SHOWN with INDEX_VALUE, SHARE_BETTER, SHARE_SAME, SHARE_WORSE; ANSWER_BETTER, ANSWER_SAME, ANSWER_WORSE: the answers' words. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">景气</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>景气</h1><p class="soft">{{>PART_STATISTICS_SCOPE}} · {{>PART_STATISTICS_STATE}}</p></div><p><a href="/statistics/definitions#climate">指标解释</a></p></div>
<form method="get" action="/statistics/climate" class="filters" accept-charset="utf-8">
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
{{#CLIMATE}}
<div class="grow"><label class="form-label" for="indicator">问题</label><select class="form-select" id="indicator" name="indicator">
{{#INDICATOR_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDICATOR_OPTION}}
</select></div>
{{/CLIMATE}}
<div><label class="form-label" for="by">分组</label><select class="form-select" id="by" name="by">
{{#BY_DISTRICT_CHOICE}}<option value="district"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>按区</option>{{/BY_DISTRICT_CHOICE}}
<option value="section"{{#CHOSEN_SECTION}} selected{{/CHOSEN_SECTION}}>按行业</option>
<option value="category"{{#CHOSEN_CATEGORY}} selected{{/CHOSEN_CATEGORY}}>按企业类别</option>
<option value="size"{{#CHOSEN_SIZE}} selected{{/CHOSEN_SIZE}}>按规模</option>
</select></div>
<div><button class="btn btn-primary" type="submit">查看</button></div>
</form>
{{#NOT_COUNTED}}<section class="card"><div class="empty"><p>这一期还没有统计。应报名单编制后几分钟内自动统计，请稍后再看，或换一个报表期。</p></div></section>{{/NOT_COUNTED}}
{{#NO_CLIMATE}}<section class="card"><div class="empty"><p>还没有企业提交这一期的报表。请换一个报表期，或查看<a href="/statistics/rates?period={{PERIOD:u}}">上报率</a>。</p></div></section>{{/NO_CLIMATE}}
{{#CLIMATE}}
<section class="card card-flush" aria-labelledby="questions-title">
<h2 id="questions-title">各项扩散指数</h2>
<p class="soft small">高于 50 表示好转（上升）的企业较多，低于 50 表示变差（下降）的企业较多。无此类业务的企业不计入。</p>
<div class="chart" data-chart="bars" data-table="questions" data-unit="" data-series="扩散指数" data-label="各项扩散指数柱状图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
<div class="table-box">
<table class="table table-cards" id="questions">
<thead><tr><th scope="col">问题</th><th scope="col" class="number">企业数</th><th scope="col" class="number">好转（上升）</th><th scope="col" class="number">持平</th><th scope="col" class="number">变差（下降）</th><th scope="col" class="number">扩散指数</th><th scope="col" class="number">比上月</th></tr></thead>
<tbody>
{{#QUESTION_ROW}}
<tr data-values="{{INDEX_VALUES}}">
<th scope="row" class="row-name"><a href="/statistics/climate?period={{PERIOD:u}}&amp;district={{DISTRICT:u}}&amp;indicator={{INDICATOR_CODE:u}}&amp;by={{BY_WORD:u}}"{{#QUESTION_CHOSEN}} aria-current="true"{{/QUESTION_CHOSEN}}>{{INDICATOR_CODE}} {{INDICATOR_NAME}}</a></th>
{{>PART_INDEX_FIGURES}}
<td class="number" data-name="比上月">{{#INDEX_CHANGE}}{{>PART_FIGURE}}{{/INDEX_CHANGE}}</td>
</tr>
{{/QUESTION_ROW}}
</tbody>
</table>
</div>
</section>
{{#CHOSEN_QUESTION}}
<section class="card card-flush" aria-labelledby="groups-title">
<h2 id="groups-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}：{{#BY_DISTRICT}}按区{{/BY_DISTRICT}}{{#BY_SECTION}}按行业{{/BY_SECTION}}{{#BY_CATEGORY}}按企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}按规模{{/BY_SIZE}}</h2>
{{#HAS_HIDDEN}}<p class="soft small">“*”为不公布的数值：回答企业不足 3 家，以及为防止倒推而一并不公布的数值。<a href="/statistics/definitions#hidden">说明</a></p>{{/HAS_HIDDEN}}
<div class="chart" data-chart="bars" data-table="groups" data-unit="" data-series="扩散指数" data-label="{{INDICATOR_NAME}}分组扩散指数柱状图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
<div class="table-box">
<table class="table table-cards" id="groups">
<thead><tr><th scope="col">{{#BY_DISTRICT}}区{{/BY_DISTRICT}}{{#BY_SECTION}}行业{{/BY_SECTION}}{{#BY_CATEGORY}}企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}规模{{/BY_SIZE}}</th><th scope="col" class="number">企业数</th><th scope="col" class="number">{{ANSWER_BETTER}}</th><th scope="col" class="number">{{ANSWER_SAME}}</th><th scope="col" class="number">{{ANSWER_WORSE}}</th><th scope="col" class="number">扩散指数</th></tr></thead>
<tbody>
{{#GROUP_ROW}}
<tr data-values="{{INDEX_VALUES}}">
<th scope="row" class="row-name">{{>PART_STATISTICS_GROUP}}</th>
{{>PART_INDEX_FIGURES}}
</tr>
{{/GROUP_ROW}}
</tbody>
</table>
</div>
</section>
{{#TREND}}
<section class="card card-flush" aria-labelledby="trend-title">
<h2 id="trend-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}：24 个月走势</h2>
<div class="chart" data-chart="lines" data-table="trend" data-unit="" data-series="扩散指数" data-label="{{INDICATOR_NAME}}扩散指数走势图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
<div class="table-box">
<table class="table table-cards" id="trend">
<thead><tr><th scope="col">报表期</th><th scope="col" class="number">企业数</th><th scope="col" class="number">{{ANSWER_BETTER}}</th><th scope="col" class="number">{{ANSWER_SAME}}</th><th scope="col" class="number">{{ANSWER_WORSE}}</th><th scope="col" class="number">扩散指数</th></tr></thead>
<tbody>
{{#TREND_ROW}}
<tr data-values="{{INDEX_VALUES}}">
<th scope="row" class="row-name">{{ROW_PERIOD}}</th>
{{>PART_INDEX_FIGURES}}
</tr>
{{/TREND_ROW}}
</tbody>
</table>
</div>
</section>
{{/TREND}}
{{/CHOSEN_QUESTION}}
{{#RANKING}}
<section class="card card-flush" aria-labelledby="ranking-{{INDICATOR_CODE}}-title">
<h2 id="ranking-{{INDICATOR_CODE}}-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}</h2>
<p class="soft small">{{OPINION_COUNT}} 家企业回答，每家最多选三项。{{#INDEX_HIDDEN}}回答企业过少，不公布。{{/INDEX_HIDDEN}}</p>
{{#RANKED}}
<div class="chart" data-chart="bars" data-table="ranking-{{INDICATOR_CODE}}" data-unit="%" data-series="占回答企业的比重" data-label="{{INDICATOR_NAME}}柱状图，数据见下表" hidden></div>
{{>PART_CHART_ACTS}}
<div class="table-box">
<table class="table table-cards" id="ranking-{{INDICATOR_CODE}}">
<thead><tr><th scope="col">选项</th><th scope="col" class="number">企业数</th><th scope="col" class="number">占回答企业的比重</th></tr></thead>
<tbody>
{{#RANKED_ROW}}
<tr data-values="{{INDEX_VALUES}}">
<th scope="row" class="row-name">{{CHOICE_LABEL}}</th>
<td class="number" data-name="企业数">{{CHOICE_COUNT}}</td>
<td class="number" data-name="占回答企业的比重">{{CHOICE_SHARE}}</td>
</tr>
{{/RANKED_ROW}}
</tbody>
</table>
</div>
{{/RANKED}}
</section>
{{/RANKING}}
{{/CLIMATE}}
</div>
</div>
<script type="module" src="/static/charts.js?v={{VERSION:u}}"></script>
