{{%AUTOESCAPE context="HTML"}}
{{! 申请移交填报权, /filler/USCC/request . ENTERPRISE_NAME, USCC. GONE: nothing was done, things have changed.
  HOLDER_SIDE, for the filler: EPOCH, NO_ROWS or REQUEST rows: REQUEST_KEY, ASKER_NAME, ASKER_MOBILE (masked), ASKED_AT, ASKED_REASON, ANSWER_UNTIL, REQUEST_IN_TIME or REQUEST_OVERDUE, ANSWER, WORDS_PROBLEM.
  ASKER_SIDE, for the others: FILLER_NAME, MAY_CLAIM (the enterprise's own account, proven by the register) with EPOCH, and MY_REQUEST (a request that waits, as above), or ASK_FORM (REASON, ANSWER_UNTIL; WORDS_PROBLEM, FILE_PROBLEM; FILE_AGAIN: the file has to be chosen once more; the numbers in the hint are kMostEvidenceADay and those of duties.cpp), before which LAST_REQUEST tells of the last one:
  REQUEST_GRANTED, REQUEST_REFUSED, REQUEST_WITHDRAWN or REQUEST_VACATED, HAS_ANSWER with ANSWER. Both may have HAS_FILE with REQUEST_KEY, FILE_TYPE, FILE_SIZE (kB): the evidence. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">申请移交填报权</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>申请移交填报权</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报员或这份申请刚刚发生了变化。下面是最新情况。</p></div>{{/GONE}}
{{>PART_PROBLEMS}}
{{#HOLDER_SIDE}}
<p>您是这家企业的填报员。下面的同事申请由其填报；同意后即时移交，您不能再保存或提交这家企业的报表。</p>
{{#NO_ROWS}}<p class="soft">目前没有等待您答复的申请。</p>{{/NO_ROWS}}
{{#REQUEST}}
<div class="note">
<h2>{{ASKER_NAME}} <span class="soft small">{{ASKER_MOBILE}}</span></h2>
<p>{{ASKED_AT}} 申请，理由：{{ASKED_REASON}}</p>
<p class="small">{{#REQUEST_IN_TIME}}请在 {{ANSWER_UNTIL}} 24:00 前答复；逾期由所在区处理。{{/REQUEST_IN_TIME}}{{#REQUEST_OVERDUE}}答复期限 {{ANSWER_UNTIL}} 已过，所在区可以处理；您仍可答复。{{/REQUEST_OVERDUE}}</p>
<form method="post" action="/filler/{{USCC:u}}/request/answer" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="request" value="{{REQUEST_KEY}}">
<input type="hidden" name="epoch" value="{{EPOCH}}">
<div class="field">
<label class="form-label" for="answer-{{REQUEST_KEY}}">不同意的理由（同意时不用填写）</label>
{{#WORDS_PROBLEM}}<div class="problem" id="answer-{{REQUEST_KEY}}-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="answer-{{REQUEST_KEY}}" name="answer" rows="2"{{#WORDS_PROBLEM}} aria-invalid="true" aria-describedby="answer-{{REQUEST_KEY}}-problem"{{/WORDS_PROBLEM}}>
{{ANSWER:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" name="decision" value="refuse">不同意</button><button class="btn btn-primary" type="submit" name="decision" value="agree" data-confirm="同意后即时生效：{{ASKER_NAME}} 成为填报员，您不能再保存或提交这家企业的报表。" data-confirm-title="将 {{ENTERPRISE_NAME}} 的填报权移交给 {{ASKER_NAME}}" data-confirm-act="同意移交">同意移交</button></div>
</form>
</div>
{{/REQUEST}}
<div class="acts"><a class="btn btn-plain" href="/workbench">返回</a></div>
{{/HOLDER_SIDE}}
{{#ASKER_SIDE}}
<p>当前填报员：<span class="strong">{{FILLER_NAME}}</span></p>
{{#MAY_CLAIM}}
<div class="note">
<h2>企业账号可以即时取得填报权</h2>
<p>您使用企业账号登录，法人库已核验。不用等待 {{FILLER_NAME}} 答复：取得后由您填报，{{FILLER_NAME}} 不能再保存或提交，对方、企业的其他用户和所在区会收到消息。</p>
<form method="post" action="/filler/{{USCC:u}}/claim" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="epoch" value="{{EPOCH}}">
<div class="acts"><button class="btn btn-plain" type="submit" data-confirm="即时生效：您成为填报员，{{FILLER_NAME}} 不能再保存或提交这家企业的报表。" data-confirm-title="取得 {{ENTERPRISE_NAME}} 的填报权" data-confirm-act="取得填报权">取得填报权</button></div>
</form>
</div>
{{/MAY_CLAIM}}
{{#MY_REQUEST}}
<div class="note">
<h2>您的申请正在等待答复</h2>
<p>{{ASKED_AT}} 申请，理由：{{ASKED_REASON}}</p>
{{#HAS_FILE}}<p><a href="/filler/{{USCC:u}}/request/{{REQUEST_KEY:u}}/file" download>下载证明材料</a> <span class="soft small">{{FILE_TYPE}}，{{FILE_SIZE}} kB</span></p>{{/HAS_FILE}}
<p>{{#REQUEST_IN_TIME}}{{FILLER_NAME}} 须在 {{ANSWER_UNTIL}} 24:00 前答复；逾期由所在区处理，结果会用消息告诉您。{{/REQUEST_IN_TIME}}{{#REQUEST_OVERDUE}}答复期限 {{ANSWER_UNTIL}} 已过，已转所在区处理，结果会用消息告诉您。{{/REQUEST_OVERDUE}}</p>
</div>
<form method="post" action="/filler/{{USCC:u}}/request/withdrawal" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="request" value="{{REQUEST_KEY}}">
<div class="acts"><button class="btn btn-plain" type="submit">撤回申请</button><a class="btn btn-primary" href="/workbench">返回运行监测</a></div>
</form>
{{/MY_REQUEST}}
{{#LAST_REQUEST}}
<div class="note"><p>您 {{ASKED_AT}} 的申请{{#REQUEST_GRANTED}}已获同意。{{/REQUEST_GRANTED}}{{#REQUEST_REFUSED}}未获同意。{{/REQUEST_REFUSED}}{{#REQUEST_WITHDRAWN}}已由您撤回。{{/REQUEST_WITHDRAWN}}{{#REQUEST_VACATED}}因填报员被撤销而终止。{{/REQUEST_VACATED}}{{#HAS_ANSWER}}答复：{{ANSWER}}{{/HAS_ANSWER}}</p>{{#HAS_FILE}}<p><a href="/filler/{{USCC:u}}/request/{{REQUEST_KEY:u}}/file" download>下载证明材料</a> <span class="soft small">{{FILE_TYPE}}，{{FILE_SIZE}} kB</span></p>{{/HAS_FILE}}</div>
{{/LAST_REQUEST}}
{{#ASK_FORM}}
<p>申请会用消息发给 {{FILLER_NAME}}。对方同意后即时生效；到 {{ANSWER_UNTIL}} 24:00（5 个工作日）仍未答复的，由所在区处理。</p>
<form method="post" action="/filler/{{USCC:u}}/request" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="reason">申请理由</label>
<div class="form-text" id="reason-hint">{{FILLER_NAME}} 和所在区会看到。不超过 500 个字，例如：原填报员已离职。</div>
{{#WORDS_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#WORDS_PROBLEM}} reason-problem{{/WORDS_PROBLEM}}"{{#WORDS_PROBLEM}} aria-invalid="true"{{/WORDS_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="field">
<label class="form-label" for="file">证明材料 <span class="optional">选填，一个文件，不超过 1 MB：pdf、png、jpg 或 xlsx</span></label>
<div class="form-text" id="file-hint">例如加盖公章的变更说明、离职证明。只有您、所在区和服务中心的管理员能看到。24 小时内最多 5 份带文件的申请；文件在申请撤回一天后、办结 180 天后删除。</div>
{{#FILE_AGAIN}}<div class="form-text strong" id="file-again">请重新选择证明材料，浏览器不会自动保留。</div>{{/FILE_AGAIN}}
{{#FILE_PROBLEM}}<div class="problem" id="file-problem">{{>PART_PROBLEM}}</div>{{/FILE_PROBLEM}}
<input class="form-control" id="file" name="file" type="file" accept=".pdf,.png,.jpg,.jpeg,.xlsx" aria-describedby="file-hint{{#FILE_PROBLEM}} file-problem{{/FILE_PROBLEM}}"{{#FILE_PROBLEM}} aria-invalid="true"{{/FILE_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/workbench">返回</a><button class="btn btn-primary" type="submit">提交申请</button></div>
</form>
{{/ASK_FORM}}
{{/ASKER_SIDE}}
</section>
</div>
