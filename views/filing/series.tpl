{{%AUTOESCAPE context="HTML"}}
{{! 指标走势, /filing/USCC/series?indicator=A01&column=m&to=2026-10 . ENTERPRISE_NAME, USCC, INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, COLUMN_CODE, COLUMN_TITLE, SERIES_FROM, SERIES_TO; TO as typed with TO_PROBLEM, PROBLEMS. EARLIER with EARLIER_PERIOD, LATER with LATER_PERIOD.
  INDICATOR_OPTION, COLUMN_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. POINT rows, the latest first: POINT_PERIOD, POINT_NUMBER (as the chart reads it; empty: none), POINT_GROWTH, POINT_NIL (本月停产), POINT_FILED or POINT_UNFILED, POINT_EXPLANATION rows with EXPLANATION_TEXT, and one of
  POINT_VALUE (POINT_FIGURE), GAP_EMPTY, GAP_NOT_APPLICABLE, GAP_NO_SERIES (the form had no such indicator then), GAP_MISSING, GAP_EXEMPT, GAP_BEFORE_FOUNDING, GAP_NOT_OPEN. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item"><a href="/filing/{{USCC:u}}">数据填报列表</a></li>
<li class="breadcrumb-item active" aria-current="page">指标走势</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>指标走势</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">以最近一次提交的数据为准</p></div>
{{>PART_PROBLEMS}}
<form method="get" action="/filing/{{USCC:u}}/series" class="filters" accept-charset="utf-8">
<div class="grow"><label class="form-label" for="indicator">指标</label><select class="form-select" id="indicator" name="indicator">
{{#INDICATOR_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDICATOR_OPTION}}
</select></div>
<div><label class="form-label" for="column">栏</label><select class="form-select" id="column" name="column">
{{#COLUMN_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/COLUMN_OPTION}}
</select></div>
<div><label class="form-label" for="to">截至报表期</label>{{#TO_PROBLEM}}<div class="problem" id="to-problem">{{>PART_PROBLEM}}</div>{{/TO_PROBLEM}}<input class="form-control" id="to" name="to" value="{{TO}}" autocomplete="off"{{#TO_PROBLEM}} aria-invalid="true" aria-describedby="to-problem"{{/TO_PROBLEM}}></div>
<div><button class="btn btn-primary" type="submit">查看</button></div>
</form>
<section class="card card-flush" aria-labelledby="series-title">
<h2 id="series-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}（{{COLUMN_TITLE}}，{{INDICATOR_UNIT}}）</h2>
<p class="soft small">{{SERIES_FROM}} 至 {{SERIES_TO}}。图中断开处没有数据，原因见下表。</p>
<div class="series-chart chart" data-series-chart="series" data-unit="{{INDICATOR_UNIT}}" data-label="{{INDICATOR_NAME}}{{COLUMN_TITLE}}走势图，数据见下表" data-growth-label="同比" hidden></div>
{{>PART_CHART_ACTS}}
</section>
<section class="card card-flush" aria-label="各月数据">
<div class="table-box">
<table class="table table-cards" id="series">
<thead><tr><th scope="col">报表期</th><th scope="col" class="number">{{COLUMN_TITLE}}（{{INDICATOR_UNIT}}）</th><th scope="col" class="number">比上年同月</th><th scope="col">情况</th><th scope="col">说明</th></tr></thead>
<tbody>
{{#POINT}}
<tr data-period="{{POINT_PERIOD}}" data-value="{{POINT_NUMBER}}" data-growth="{{POINT_GROWTH}}">
<th scope="row" class="row-name">{{#POINT_FILED}}<a class="nowrap" href="/filing/{{USCC:u}}/{{POINT_PERIOD:u}}">{{POINT_PERIOD}}</a>{{/POINT_FILED}}{{#POINT_UNFILED}}<span class="nowrap">{{POINT_PERIOD}}</span>{{/POINT_UNFILED}}</th>
<td class="number" data-name="{{COLUMN_TITLE}}">{{#POINT_VALUE}}<span>{{POINT_FIGURE}}</span>{{/POINT_VALUE}}</td>
<td class="number" data-name="比上年同月">{{POINT_GROWTH}}</td>
<td data-name="情况">{{#GAP_EMPTY}}<span class="soft">未填此项</span>{{/GAP_EMPTY}}{{#GAP_NOT_APPLICABLE}}<span class="soft">不适用</span>{{/GAP_NOT_APPLICABLE}}{{#GAP_NO_SERIES}}<span class="soft">当时的报表没有此指标</span>{{/GAP_NO_SERIES}}{{#GAP_MISSING}}<span class="mark-late">未报</span>{{/GAP_MISSING}}{{#GAP_EXEMPT}}<span class="mark-plain">免报</span>{{/GAP_EXEMPT}}{{#GAP_BEFORE_FOUNDING}}<span class="soft">企业尚未成立</span>{{/GAP_BEFORE_FOUNDING}}{{#GAP_NOT_OPEN}}<span class="soft">未开放</span>{{/GAP_NOT_OPEN}}{{#POINT_NIL}}<span class="mark-plain">本月停产</span>{{/POINT_NIL}}</td>
<td data-name="说明">{{#POINT_EXPLANATION}}<span class="under">{{EXPLANATION_TEXT}}</span>{{/POINT_EXPLANATION}}</td>
</tr>
{{/POINT}}
</tbody>
</table>
</div>
<div class="pages"><p>{{#EARLIER}}<a href="/filing/{{USCC:u}}/series?indicator={{INDICATOR_CODE:u}}&amp;column={{COLUMN_CODE:u}}&amp;to={{EARLIER_PERIOD:u}}">更早一年</a>{{/EARLIER}}</p><p>{{#LATER}}<a href="/filing/{{USCC:u}}/series?indicator={{INDICATOR_CODE:u}}&amp;column={{COLUMN_CODE:u}}&amp;to={{LATER_PERIOD:u}}">更晚一年</a>{{/LATER}}</p></div>
</section>
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}">返回列表</a></div>
</div>
<script type="module" src="/static/series.js?v={{VERSION:u}}"></script>
