{{%AUTOESCAPE context="HTML"}}
{{! 关联确认, /association/USCC/approval, for the filler. ENTERPRISE_NAME, USCC. GONE: nothing was done. ASKER_HAS_ROLE: nothing was done, the asker has a role of 管理端. NO_ROWS or REQUEST rows: REQUEST_KEY, ASKER_NAME, ASKER_MOBILE (masked), ASKED_AT, ASKED_REASON, ANSWER_UNTIL, REQUEST_IN_TIME or REQUEST_OVERDUE, ANSWER, WORDS_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">关联确认</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>关联确认</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这份申请刚刚撤回、失效，或已有答复；企业已注销、吊销或迁出的，也不能再同意关联。下面是最新情况。</p></div>{{/GONE}}
{{#ASKER_HAS_ROLE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>申请人的账号现在是管理端账号，不能关联企业。请不同意这份申请，写明理由。</p></div>{{/ASKER_HAS_ROLE}}
{{>PART_PROBLEMS}}
<p>您是这家企业的填报员。下面的人已与法人库比对一致，请确认是不是本企业的人员。同意后，对方能查看企业的报表；填报权仍是您的。</p>
{{#NO_ROWS}}<p class="soft">目前没有等待您答复的申请。</p>{{/NO_ROWS}}
{{#REQUEST}}
<div class="note">
<h2>{{ASKER_NAME}} <span class="soft small">{{ASKER_MOBILE}}</span></h2>
<p>{{ASKED_AT}} 申请，说明：{{ASKED_REASON}}</p>
<p class="small">{{#REQUEST_IN_TIME}}请在 {{ANSWER_UNTIL}} 24:00 前答复；逾期由所在区处理。{{/REQUEST_IN_TIME}}{{#REQUEST_OVERDUE}}答复期限 {{ANSWER_UNTIL}} 已过，所在区可以处理；您仍可答复。{{/REQUEST_OVERDUE}}</p>
<form method="post" action="/association/{{USCC:u}}/approval" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="request" value="{{REQUEST_KEY}}">
<div class="field">
<label class="form-label" for="answer-{{REQUEST_KEY}}">不同意的理由（同意时不用填写）</label>
{{#WORDS_PROBLEM}}<div class="problem" id="answer-{{REQUEST_KEY}}-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="answer-{{REQUEST_KEY}}" name="answer" rows="2"{{#WORDS_PROBLEM}} aria-invalid="true" aria-describedby="answer-{{REQUEST_KEY}}-problem"{{/WORDS_PROBLEM}}>
{{ANSWER:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" name="decision" value="refuse">不同意</button><button class="btn btn-primary" type="submit" name="decision" value="agree" data-confirm="{{ASKER_NAME}} 将能查看这家企业的报表。" data-confirm-title="同意 {{ASKER_NAME}} 关联 {{ENTERPRISE_NAME}}" data-confirm-act="同意关联">同意关联</button></div>
</form>
</div>
{{/REQUEST}}
<div class="acts"><a class="btn btn-plain" href="/workbench">返回</a></div>
</section>
</div>
