{{%AUTOESCAPE context="HTML"}}
{{! 异议 to a 填报人更换, /filler/USCC/contest . ENTERPRISE_NAME, USCC. GONE: nothing was done, things have changed.
  CONTEST, the user's latest one: CONTESTED_AT, CONTEST_REASON, CONTEST_WAITS, CONTEST_UPHELD, CONTEST_REJECTED or CONTEST_LAPSED, HAS_ANSWER with ANSWER. CONTEST_FORM: EPOCH, RECEIVER_NAME, HANDED_ON: somebody else has the right by now, REASON; WORDS_PROBLEM. KEPT_REASON with REASON: what was typed, without the form. NO_CONTEST: there is none and none can be made. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">更换异议</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>对填报人更换提出异议</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报员刚刚发生了变化，或已过提出异议的时间。您填写的内容还在，下面是最新情况。</p></div>{{/GONE}}
{{#KEPT_REASON}}<p>您填写的理由：{{REASON}}</p>{{/KEPT_REASON}}
{{>PART_PROBLEMS}}
{{#CONTEST}}<div class="note"><h2>{{#CONTEST_WAITS}}您的异议正在等待所在区裁定，填报权再更换给别人也不影响{{/CONTEST_WAITS}}{{#CONTEST_UPHELD}}异议成立，填报权已还给您{{/CONTEST_UPHELD}}{{#CONTEST_REJECTED}}异议未获支持{{/CONTEST_REJECTED}}{{#CONTEST_LAPSED}}填报员已另有变动，异议终止{{/CONTEST_LAPSED}}</h2><p>{{CONTESTED_AT}} 提出，理由：{{CONTEST_REASON}}</p>{{#HAS_ANSWER}}<p>答复：{{ANSWER}}</p>{{/HAS_ANSWER}}</div>{{#CONTEST_WAITS}}<div class="acts"><a class="btn btn-plain" href="/workbench">返回运行监测</a></div>{{/CONTEST_WAITS}}{{/CONTEST}}
{{#NO_CONTEST}}<p>目前没有可以提出异议的更换。异议只能由办理更换的原填报员在规定时间内提出。</p>{{/NO_CONTEST}}
{{#CONTEST_FORM}}
<p>您的填报权已更换给 {{RECEIVER_NAME}}{{#HANDED_ON}}，之后又更换给了别人{{/HANDED_ON}}。不是您本人办理、或办理有误的，可以提出异议，由所在区裁定。裁定之前仍由现填报员填报；填报权再更换给别人，不影响您的异议。</p>
<form method="post" action="/filler/{{USCC:u}}/contest" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="epoch" value="{{EPOCH}}">
<div class="field">
<label class="form-label" for="reason">理由</label>
<div class="form-text" id="reason-hint">所在区、现填报员和企业的其他用户会看到。不超过 500 个字。</div>
{{#WORDS_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#WORDS_PROBLEM}} reason-problem{{/WORDS_PROBLEM}}"{{#WORDS_PROBLEM}} aria-invalid="true"{{/WORDS_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/workbench">返回</a><button class="btn btn-primary" type="submit">提出异议</button></div>
</form>
{{/CONTEST_FORM}}
</section>
</div>
