{{%AUTOESCAPE context="HTML"}}
{{! There is nothing to show or file at this period. The months: part/months.tpl. ENTERPRISE_NAME, USCC, PERIOD_YEAR, PERIOD_MONTH. One reason: SHUT (part/period_shut.tpl; nothing was filed, and it cannot be), NOTHING_FILED (the user is not the filler, and nothing is there). FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
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
{{#SHUT}}{{>PART_PERIOD_SHUT}}{{/SHUT}}
{{#NOTHING_FILED}}<p>这个报表期还没有填报内容。{{#NOT_WATCHED}}只有填报员能填报，需要由您填报的，请先在运行监测中申请填报员。{{/NOT_WATCHED}}</p>{{/NOTHING_FILED}}
<div class="acts"><a class="btn btn-primary" href="{{FILES_URL}}">填报列表</a></div>
</section>
</div>
</div>
