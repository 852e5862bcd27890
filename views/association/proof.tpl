{{%AUTOESCAPE context="HTML"}}
{{! 关联认证, /association/USCC/proof : what is asked beside the match. ENTERPRISE_NAME, USCC. GONE: nothing was done. EITHER: one of two suffices. TRIES_USED with WAIT_MINUTES.
  MY_REQUEST, what the user waits for: REQUEST_KEY, ASKED_AT, EXPIRES_AT, ANSWER_UNTIL, WAY_APPROVAL or WAY_LETTER (LETTER_TO_COME, or LETTER_ISSUED with ISSUED_AT). CODE_FORM: POST /association/USCC/code (code): ENROLMENT_CODE, CODE_PROBLEM; MAY_ASK_LETTER: POST /association/USCC/request (way=letter).
  ASK_FORM: POST /association/USCC/request (way=approval, reason): REASON, ANSWER_UNTIL, WORDS_PROBLEM, ASK_ALONE (there is no other way). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/association">关联企业</a></li>
<li class="breadcrumb-item active" aria-current="page">关联认证</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>关联认证</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div></div>
<p>信息比对一致。这家企业要求证明您是它的人员，证明后才算关联。{{#EITHER}}下面两种方式，任选一种即可。{{/EITHER}}</p>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这家企业的认证方式刚刚有了变化。下面是最新情况。</p></div>{{/GONE}}
{{#TRIES_USED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>输错的认证码太多</h2><p>同一用户、同一企业一小时内最多输错 5 次。请 {{WAIT_MINUTES}} 分钟后再试，或<a href="/contact">联系所在区</a>。</p></div>{{/TRIES_USED}}
{{>PART_PROBLEMS}}
{{#MY_REQUEST}}
<section class="card" aria-labelledby="request-title">
<h2 id="request-title">{{#WAY_APPROVAL}}正在等待填报员确认{{/WAY_APPROVAL}}{{#WAY_LETTER}}已申请寄送认证码{{/WAY_LETTER}}</h2>
<p>{{ASKED_AT}} 申请，{{EXPIRES_AT}} 失效。{{#WAY_APPROVAL}}填报员须在 {{ANSWER_UNTIL}} 24:00 前答复，逾期由所在区处理，结果会用消息告诉您。{{/WAY_APPROVAL}}{{#WAY_LETTER}}{{#LETTER_TO_COME}}所在区会把认证信函寄到企业登记的住所，{{/LETTER_TO_COME}}{{#LETTER_ISSUED}}认证信函已于 {{ISSUED_AT}} 签发，寄往企业登记的住所，{{/LETTER_ISSUED}}收到后在这里填写认证码。{{/WAY_LETTER}}</p>
<form method="post" action="/association/{{USCC:u}}/request/withdrawal" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="request" value="{{REQUEST_KEY}}">
<div class="acts"><button class="btn btn-plain" type="submit">撤回申请</button></div>
</form>
</section>
{{/MY_REQUEST}}
{{#CODE_FORM}}
<section class="card card-form" aria-labelledby="code-title">
<h2 id="code-title">填写企业认证码</h2>
<form method="post" action="/association/{{USCC:u}}/code" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="code">企业认证码</label>
<div class="form-text" id="code-hint">12 位，印在寄到企业登记住所的信函上。不分大小写，横线可以不填。</div>
{{#CODE_PROBLEM}}<div class="problem" id="code-problem">{{>PART_PROBLEM}}</div>{{/CODE_PROBLEM}}
<input class="form-control" id="code" name="code" value="{{ENROLMENT_CODE}}" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="code-hint{{#CODE_PROBLEM}} code-problem{{/CODE_PROBLEM}}"{{#CODE_PROBLEM}} aria-invalid="true"{{/CODE_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/association">返回</a><button class="btn btn-primary" type="submit">提交关联</button></div>
</form>
{{#MAY_ASK_LETTER}}
<form class="below-acts" method="post" action="/association/{{USCC:u}}/request" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="way" value="letter">
<p class="small soft">没有收到信函？可以请所在区寄到企业登记的住所，其他地址不寄。 <button class="btn btn-plain btn-sm" type="submit">申请寄送认证码</button></p>
</form>
{{/MAY_ASK_LETTER}}
</section>
{{/CODE_FORM}}
{{#ASK_FORM}}
<section class="card card-form" aria-labelledby="ask-title">
<h2 id="ask-title">请填报员确认</h2>
<p>申请会用消息发给这家企业现在的填报员。到 {{ANSWER_UNTIL}} 24:00（5 个工作日）仍未答复的，由所在区处理。</p>
<form method="post" action="/association/{{USCC:u}}/request" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="way" value="approval">
<div class="field">
<label class="form-label" for="reason">说明</label>
<div class="form-text" id="reason-hint">填报员和所在区会看到。不超过 500 个字，例如：财务部会计，接替某某填报。</div>
{{#WORDS_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#WORDS_PROBLEM}} reason-problem{{/WORDS_PROBLEM}}"{{#WORDS_PROBLEM}} aria-invalid="true"{{/WORDS_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts">{{#EITHER}}<button class="btn btn-plain" type="submit">申请确认</button>{{/EITHER}}{{#ASK_ALONE}}<a class="btn btn-plain" href="/association">返回</a><button class="btn btn-primary" type="submit">申请确认</button>{{/ASK_ALONE}}</div>
</form>
</section>
{{/ASK_FORM}}
<p class="small soft">不清楚怎样办理的，请<a href="/contact">联系所在区</a>。</p>
</div>
</div>
