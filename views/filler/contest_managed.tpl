{{%AUTOESCAPE context="HTML"}}
{{! The 异议 to a 填报人更换 on the officer's side, /management/filler/USCC/contest . ENTERPRISE_NAME, USCC, ROW_DISTRICT. GONE: nothing was done. OWN_ENTERPRISE: part/own_enterprise.tpl, without the form.
  CONTEST, the enterprise's first that waits, or its latest one: FORMER_NAME, RECEIVER_NAME, HANDED_ON: others have the right since, CONTESTED_AT, CONTEST_REASON, PRESENT_FILLER with FILLER_NAME, CONTEST_UPHELD, CONTEST_REJECTED or CONTEST_LAPSED, HAS_ANSWER with ANSWER; or NO_CONTEST. DECISION_FORM: CONTEST_KEY, FORMER_NAME, ANSWER; WORDS_PROBLEM. KEPT_REASON with REASON: what was typed, without the form. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/filler">填报员</a></li>
<li class="breadcrumb-item active" aria-current="page">更换异议</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>填报人更换的异议</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">{{ROW_DISTRICT}}</p></div>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报员或这件异议刚刚发生了变化，或原填报员已不再关联这家企业。您填写的内容还在，下面是最新情况。</p></div>{{/GONE}}
{{>PART_OWN_ENTERPRISE}}
{{#KEPT_REASON}}<p>您填写的理由：{{REASON}}</p>{{/KEPT_REASON}}
{{>PART_PROBLEMS}}
{{#NO_CONTEST}}<section class="card empty"><p>这家企业没有更换异议。</p><p><a href="/management/filler/{{USCC:u}}">填报员</a></p></section>{{/NO_CONTEST}}
{{#CONTEST}}
<section class="card" aria-labelledby="contest-title">
<h2 id="contest-title">{{FORMER_NAME}} 的异议</h2>
<p>{{CONTESTED_AT}} 提出，理由：{{CONTEST_REASON}}</p>
<p>所指的更换：由 {{FORMER_NAME}} 更换给 {{RECEIVER_NAME}}{{#HANDED_ON}}，之后填报权又更换给了别人{{/HANDED_ON}}。{{#PRESENT_FILLER}}现填报员：<span class="strong">{{FILLER_NAME}}</span>{{/PRESENT_FILLER}}</p>
<p>{{#CONTEST_UPHELD}}<span class="mark-plain">异议成立</span>{{/CONTEST_UPHELD}}{{#CONTEST_REJECTED}}<span class="mark-plain">未获支持</span>{{/CONTEST_REJECTED}}{{#CONTEST_LAPSED}}<span class="mark-plain">填报员已另有变动，不用裁定</span>{{/CONTEST_LAPSED}}{{#HAS_ANSWER}} 答复：{{ANSWER}}{{/HAS_ANSWER}}</p>
</section>
{{/CONTEST}}
{{#DECISION_FORM}}
<section class="card" aria-labelledby="decision-title">
<h2 id="decision-title">裁定</h2>
<p class="small soft">异议成立：填报权即时还给 {{FORMER_NAME}}，现填报员不论经过几次更换，都不能再保存或提交。双方都会收到消息和您写的理由。</p>
<form method="post" action="/management/filler/{{USCC:u}}/contest" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="contest" value="{{CONTEST_KEY}}">
<div class="field">
<label class="form-label" for="answer">理由</label>
<div class="form-text" id="answer-hint">双方会看到。不超过 500 个字。</div>
{{#WORDS_PROBLEM}}<div class="problem" id="answer-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="answer" name="answer" rows="3" required aria-describedby="answer-hint{{#WORDS_PROBLEM}} answer-problem{{/WORDS_PROBLEM}}"{{#WORDS_PROBLEM}} aria-invalid="true"{{/WORDS_PROBLEM}}>
{{ANSWER:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/management/filler">返回列表</a><button class="btn btn-plain" type="submit" name="decision" value="reject">不支持异议</button><button class="btn btn-primary" type="submit" name="decision" value="uphold" data-confirm="填报权即时还给 {{FORMER_NAME}}，双方和企业的其他用户会收到消息。" data-confirm-title="{{ENTERPRISE_NAME}}：异议成立" data-confirm-act="成立并生效">异议成立</button></div>
</form>
</section>
{{/DECISION_FORM}}
</div>
</div>
