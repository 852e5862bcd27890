{{%AUTOESCAPE context="HTML"}}
{{! A request to return that was not made, POST /filing/USCC/PERIOD/return-request . The head: part/filing_head.tpl. The form and the request that stands: part/return_request.tpl. PERIOD. PROBLEMS.
  REQUEST_NOT_MADE with one of NOT_FILLER (FILLER_NAME), NO_FILLER, NOT_FILED (a draft, or returned), ASKED_ALREADY, FILING_CHANGED; KEPT_REASON with REASON: what was typed. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item"><a href="/filing/{{USCC:u}}/{{PERIOD:u}}">查看报表</a></li>
<li class="breadcrumb-item active" aria-current="page">申请退回</li>
</ol></nav>
<div class="within">
<div class="card filing-head">
<h1>申请退回</h1>
{{>PART_FILING_HEAD}}
</div>
{{#REQUEST_NOT_MADE}}
<div class="note note-red" role="alert" tabindex="-1" data-focus>
{{#NOT_FILLER}}<h2>没有申请：您不是这家企业的填报员</h2><p>现在的填报员是 {{FILLER_NAME}}，只有填报员能申请退回。</p>{{/NOT_FILLER}}
{{#NO_FILLER}}<h2>没有申请：这家企业目前没有填报员</h2><p>请先在运行监测中申请填报员，再申请退回。</p>{{/NO_FILLER}}
{{#NOT_FILED}}<h2>不必申请：这张报表没有锁定</h2><p>报表可以直接填写和修改，完成后请提交。</p>{{/NOT_FILED}}
{{#ASKED_ALREADY}}<h2>没有重复申请：已有一份申请在等待处理</h2><p>所在区处理后，结果会在“消息”中告诉填报员。</p>{{/ASKED_ALREADY}}
{{#FILING_CHANGED}}<h2>没有申请：这张报表刚刚有变化</h2><p>请看过最新内容，仍需退回的，请再次提出申请。</p>{{/FILING_CHANGED}}
{{#KEPT_REASON}}<p>您填写的理由：</p><blockquote class="lines">{{REASON:p}}</blockquote>{{/KEPT_REASON}}
</div>
{{/REQUEST_NOT_MADE}}
{{>PART_PROBLEMS}}
{{>PART_RETURN_REQUEST}}
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}/{{PERIOD:u}}">查看报表</a><a class="btn btn-plain" href="/filing/{{USCC:u}}">填报列表</a></div>
</div>
