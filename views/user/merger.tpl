{{%AUTOESCAPE context="HTML"}}
{{! One merger of accounts, GET /merger/ID and POST /merger/ID/decision . MERGER: as a row of user/mergers.tpl, with KEPT and JOINED (part/merger_account.tpl).
  MERGER_CHANGED: what was posted does not fit how it stands. MERGER_OBSTACLE (part/merger_obstacle.tpl): it was not done. MERGER_WITHDRAWAL, or MERGER_DECISION with ANSWER and REFUSING: MERGER_ID. ANSWER_PROBLEM, PROBLEMS. }}
{{#MERGER}}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/merger">合并账号</a></li>
<li class="breadcrumb-item active" aria-current="page">{{KEPT_NAME}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>合并账号：{{KEPT_NAME}}</h1><p>{{#MERGER_WAITING}}待另一位系统管理员复核，{{EXPIRES_AT}} 前有效{{/MERGER_WAITING}}{{#MERGER_OVER}}{{>PART_MERGER_OUTCOME}}，{{DECIDED_AT}}{{#MERGER_DECIDER}}，{{DECIDER_NAME}}{{/MERGER_DECIDER}}{{/MERGER_OVER}}</p></div></div>
{{#MERGER_CHANGED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有办理</h2><p>这件合并已经办结，或须由另一位系统管理员办理。下面是最新情况。</p></div>{{/MERGER_CHANGED}}
{{#MERGER_OBSTACLE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有合并</h2><p>{{>PART_MERGER_OBSTACLE}}</p></div>{{/MERGER_OBSTACLE}}
{{>PART_PROBLEMS}}
<section class="card" aria-label="申请">
<dl class="facts">
<div><dt>文号</dt><dd>{{MERGER_REFERENCE}}</dd></div>
<div><dt>原因</dt><dd>{{MERGER_REASON}}</dd></div>
<div><dt>提出</dt><dd>{{PROPOSER_NAME}}，{{PROPOSED_AT}}</dd></div>
{{#MERGER_OVER}}{{#MERGER_ANSWERED}}<div><dt>复核意见</dt><dd>{{MERGER_ANSWER}}</dd></div>{{/MERGER_ANSWERED}}{{/MERGER_OVER}}
</dl>
</section>
<section class="card" aria-labelledby="kept-title"><h2 id="kept-title">保留的账号</h2>{{#KEPT}}{{>PART_MERGER_ACCOUNT}}{{/KEPT}}</section>
<section class="card" aria-labelledby="joined-title"><h2 id="joined-title">并入后注销的账号</h2>{{#JOINED}}{{>PART_MERGER_ACCOUNT}}{{/JOINED}}</section>
{{#MERGER_DECISION}}
<section class="card card-form" aria-labelledby="decision-title">
<h2 id="decision-title">复核</h2>
<p>同意后，并入账号的关联企业、填报权、消息、诉求和登录方式转到保留的账号，并入账号注销，其登录全部失效。过去的报表和记录仍署原来的账号。不能撤销，请先核对书面申请和本人身份。</p>
<form method="post" action="/merger/{{MERGER_ID:u}}/decision" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts"><a class="btn btn-plain" href="/merger">返回</a><button class="btn btn-primary" type="submit" name="decision" value="confirm">同意合并</button></div>
</form>
<details class="row-form"{{#REFUSING}} open{{/REFUSING}}><summary>不同意</summary>
<form method="post" action="/merger/{{MERGER_ID:u}}/decision" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="answer">不同意的理由</label>
<div class="form-text" id="answer-hint">提出的系统管理员会看到。6 至 500 个字。</div>
{{#ANSWER_PROBLEM}}<div class="problem" id="answer-problem">{{>PART_PROBLEM}}</div>{{/ANSWER_PROBLEM}}
<textarea class="form-control" id="answer" name="answer" rows="3" required aria-describedby="answer-hint{{#ANSWER_PROBLEM}} answer-problem{{/ANSWER_PROBLEM}}"{{#ANSWER_PROBLEM}} aria-invalid="true"{{/ANSWER_PROBLEM}}>
{{ANSWER:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" name="decision" value="refuse">不同意合并</button></div>
</form>
</details>
</section>
{{/MERGER_DECISION}}
{{#MERGER_WITHDRAWAL}}
<section class="card card-form" aria-labelledby="withdrawal-title">
<h2 id="withdrawal-title">撤回</h2>
<p>这是您提出的，须由另一位系统管理员复核。</p>
<form method="post" action="/merger/{{MERGER_ID:u}}/decision" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts"><a class="btn btn-plain" href="/merger">返回</a><button class="btn btn-primary" type="submit" name="decision" value="withdraw">撤回</button></div>
</form>
</section>
{{/MERGER_WITHDRAWAL}}
</div>
</div>
{{/MERGER}}
