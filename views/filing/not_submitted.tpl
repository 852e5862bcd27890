{{%AUTOESCAPE context="HTML"}}
{{! A submission that was refused; the draft is as it was. The head: part/filing_head.tpl. PERIOD. One reason: NOT_FILLER (FILLER_NAME), NO_FILLER, ALREADY_FILED (RECEIPT_NUMBER, SUBMITTED_BY, SUBMITTED_AT), SHUT (part/period_shut.tpl), NOT_VERIFIED with part/registry_wait.tpl (待核验) and, where one comes first, part/month_order.tpl; OUT_OF_ORDER with FIRST_MONTH and part/unfiled_months.tpl, else IN_ORDER. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">没有提交</li>
</ol></nav>
<div class="within">
<div class="card filing-head">
<h1>没有提交</h1>
{{>PART_FILING_HEAD}}
</div>
<div class="note note-red" role="alert" tabindex="-1" data-focus>
{{#NOT_FILLER}}<h2>您不再是这家企业的填报员</h2><p>现在的填报员是 {{FILLER_NAME}}，只有填报员能提交。暂存的内容都在，对方可以核对后提交。</p>{{/NOT_FILLER}}
{{#NO_FILLER}}<h2>这家企业目前没有填报员</h2><p>请先在运行监测中申请填报员，再提交。暂存的内容都在。</p>{{/NO_FILLER}}
{{#ALREADY_FILED}}<h2>这张报表已经提交</h2><p>{{SUBMITTED_BY}} 在 {{SUBMITTED_AT}} 提交，回执编号 <span class="code">{{RECEIPT_NUMBER}}</span>。您的这次提交没有改动它；需要修改的，可在“查看”中申请退回。</p>{{/ALREADY_FILED}}
{{#OUT_OF_ORDER}}<h2>请先补填前面的月份</h2><p>报表按月份顺序提交，请从 <a class="strong nowrap" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">{{FIRST_MONTH}}</a> 开始。下列月份已过截止时间，还没有提交：{{>PART_UNFILED_MONTHS}}。提交后再提交本月，免报的月份不计。这次没有提交，暂存的内容都在。</p>{{/OUT_OF_ORDER}}
{{#NOT_VERIFIED}}<h2>法人库核验通过前不能提交</h2><p>这次没有提交，暂存的内容都在。</p>{{/NOT_VERIFIED}}
{{#SHUT}}<h2>这个报表期不能填报</h2>{{>PART_PERIOD_SHUT}}<p>暂存的内容都在，只能查看。</p>{{/SHUT}}
</div>
{{>PART_REGISTRY_WAIT}}
{{>PART_MONTH_ORDER}}
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}">填报列表</a>{{#OUT_OF_ORDER}}<a class="btn btn-plain" href="/filing/{{USCC:u}}/{{PERIOD:u}}">查看报表</a><a class="btn btn-primary" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">先填报 {{FIRST_MONTH}}</a>{{/OUT_OF_ORDER}}{{#IN_ORDER}}<a class="btn btn-primary" href="/filing/{{USCC:u}}/{{PERIOD:u}}">查看报表</a>{{/IN_ORDER}}</div>
</div>
