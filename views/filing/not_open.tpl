{{%AUTOESCAPE context="HTML"}}
{{! There is nothing to show or file at this period. The months: part/months.tpl. ENTERPRISE_NAME, USCC, PERIOD_YEAR, PERIOD_MONTH. One reason:
  NOT_YET (OPENS_ON), TOO_OLD (before 2012), VIEW_ONLY (nothing was filed, and it can no longer be), BEFORE_FOUNDING (FOUNDED_ON), EXEMPT (EXEMPT_REASON or EXEMPT_BY_REGISTRY), NOTHING_FILED (the user is not the filler, and nothing is there). FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#NOT_WATCHED}}<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>{{/NOT_WATCHED}}{{#WATCHED}}<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>{{/WATCHED}}
<li class="breadcrumb-item active" aria-current="page">不能填报</li>
</ol></nav>
<div class="within beside beside-months">
{{>PART_MONTHS}}
<div>
<section class="card">
<h1>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月</h1>
<p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p>
{{#NOT_YET}}<p>这个报表期还没有开放，{{OPENS_ON}} 起可以填报。</p>{{/NOT_YET}}
{{#TOO_OLD}}<p>报表从 2012 年 1 月开始，更早的月份没有报表。</p>{{/TOO_OLD}}
{{#VIEW_ONLY}}<p>这个报表期没有填报过。去年 1 月以前的报表只能查看，不能补填；确需补报的，请联系所在区。</p>{{/VIEW_ONLY}}
{{#BEFORE_FOUNDING}}<p>企业成立于 {{FOUNDED_ON}}，这个月份不用填报。</p>{{/BEFORE_FOUNDING}}
{{#EXEMPT}}<p>这个报表期不要求贵单位填报（免报）：{{EXEMPT_REASON}}{{#EXEMPT_BY_REGISTRY}}法人库登记为注销或吊销{{/EXEMPT_BY_REGISTRY}}{{#EXEMPT_NOT_IN_SAMPLE}}不在调查范围{{/EXEMPT_NOT_IN_SAMPLE}}</p>{{/EXEMPT}}
{{#NOTHING_FILED}}<p>这个报表期还没有填报内容。{{#NOT_WATCHED}}只有填报员能填报，需要由您填报的，请先在运行监测中申请填报员。{{/NOT_WATCHED}}</p>{{/NOTHING_FILED}}
<div class="acts"><a class="btn btn-primary" href="{{FILES_URL}}">填报列表</a></div>
</section>
</div>
</div>
