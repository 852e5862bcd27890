{{%AUTOESCAPE context="HTML"}}
{{! One enterprise's filler on the officer's side, /management/filler/USCC . ENTERPRISE_NAME, USCC, ROW_DISTRICT; PRESENT_FILLER with FILLER_NAME, or NO_FILLER. GONE, LAPSED or OWN_PROPOSAL: why nothing was done. OWN_ENTERPRISE: part/own_enterprise.tpl, without the forms.
  ASSOCIATED_USER rows or NO_USERS: PERSON_NAME, PERSON_MOBILE (masked), PERSON_SINCE, PERSON_IS_FILLER. REQUEST rows: ASKER_NAME, ASKED_AT, ASKED_REASON, ANSWER_UNTIL, REQUEST_IN_TIME or REQUEST_OVERDUE, HAS_FILE with REQUEST_KEY, FILE_TYPE, FILE_SIZE (kB).
  WAITING_PROPOSAL, a proposal that waits: PROPOSAL_KEY, ACT_REPLACEMENT, ACT_REMOVAL or ACT_REFUSAL, HOLDER_NAME, SUCCESSOR_NAME, HAS_REFERENCE with REFERENCE, PROPOSAL_REASON, PROPOSED_BY, PROPOSED_AT, EXPIRES_AT, IS_OWN or IS_OTHERS, ANSWER; WORDS_PROBLEM.
  PROPOSE_FORM: EPOCH, REFERENCE, REASON, CHOSE_REPLACEMENT, CHOSE_REMOVAL; CANDIDATES with CANDIDATE rows (CANDIDATE_ID, CANDIDATE_NAME, CANDIDATE_MOBILE, CANDIDATE_CHOSEN) or NO_CANDIDATES; DECIDABLE with CHOSE_REFUSAL, REQUEST_OPTION rows (REQUEST_KEY, ASKER_NAME, OPTION_CHOSEN); ACT_PROBLEM, SUCCESSOR_PROBLEM, REQUEST_PROBLEM, REFERENCE_PROBLEM, REASON_PROBLEM.
  PAST_PROPOSALS with PAST_PROPOSAL rows: as a waiting one, and OUTCOME_CONFIRMED, OUTCOME_REFUSED, OUTCOME_WITHDRAWN, OUTCOME_EXPIRED or OUTCOME_LAPSED, DECIDED_BY, DECIDED_AT, HAS_ANSWER with ANSWER. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/filler">填报员</a></li>
<li class="breadcrumb-item active" aria-current="page">{{ENTERPRISE_NAME}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>填报员</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">{{ROW_DISTRICT}}</p></div>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报员或办理事项刚刚发生了变化，您填写的内容还在。下面是最新情况。</p></div>{{/GONE}}
{{#LAPSED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行，该办理已失效</h2><p>办理之后填报员已经变化，或接任的用户已不再关联这家企业。仍需更换的，请按最新情况重新办理。</p></div>{{/LAPSED}}
{{#OWN_PROPOSAL}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>须由另一位管理员复核</h2><p>您本人办理的事项，不能由您复核。请同区的其他管理员或服务中心复核。</p></div>{{/OWN_PROPOSAL}}
{{>PART_OWN_ENTERPRISE}}
{{>PART_PROBLEMS}}
<section class="card" aria-labelledby="people-title">
<h2 id="people-title">当前情况</h2>
<p>{{#PRESENT_FILLER}}填报员：<span class="strong">{{FILLER_NAME}}</span>{{/PRESENT_FILLER}}{{#NO_FILLER}}目前没有填报员。已关联的用户可在“运行监测”中申请；没有用户的，请联系企业先关联。{{/NO_FILLER}}</p>
{{#NO_USERS}}<p class="soft">没有已关联的用户。</p>{{/NO_USERS}}
<ul>
{{#ASSOCIATED_USER}}<li>{{PERSON_NAME}} <span class="soft small">{{PERSON_MOBILE}}，{{PERSON_SINCE}} 关联</span>{{#PERSON_IS_FILLER}} <span class="mark-plain">填报员</span>{{/PERSON_IS_FILLER}}</li>
{{/ASSOCIATED_USER}}
</ul>
{{#REQUEST}}<p>{{#REQUEST_OVERDUE}}<span class="mark-late">待区处理</span>{{/REQUEST_OVERDUE}}{{#REQUEST_IN_TIME}}<span class="mark-plain">等待填报员答复</span>{{/REQUEST_IN_TIME}} {{ASKER_NAME}} 于 {{ASKED_AT}} 申请移交填报权，答复期限 {{ANSWER_UNTIL}}。理由：{{ASKED_REASON}}{{#HAS_FILE}} <span class="nowrap"><a href="/management/handover-request/{{REQUEST_KEY:u}}/file" download>下载证明材料</a> <span class="soft small">{{FILE_TYPE}}，{{FILE_SIZE}} kB</span></span>{{/HAS_FILE}}</p>{{/REQUEST}}
</section>
{{#WAITING_PROPOSAL}}
<section class="card" aria-labelledby="waiting-title">
<h2 id="waiting-title">待复核：{{#ACT_REPLACEMENT}}将填报员由 {{HOLDER_NAME}} 更换为 {{SUCCESSOR_NAME}}{{/ACT_REPLACEMENT}}{{#ACT_REMOVAL}}撤销填报员 {{HOLDER_NAME}}{{/ACT_REMOVAL}}{{#ACT_REFUSAL}}不同意移交申请{{/ACT_REFUSAL}}</h2>
<p>{{#HAS_REFERENCE}}文号：{{REFERENCE}}<br>{{/HAS_REFERENCE}}原因：{{PROPOSAL_REASON}}</p>
<p class="small soft">{{PROPOSED_BY}} 于 {{PROPOSED_AT}} 办理，{{EXPIRES_AT}} 前复核有效。</p>
<form method="post" action="/management/filler/{{USCC:u}}/decision" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="proposal" value="{{PROPOSAL_KEY}}">
{{#IS_OWN}}
<p>须由同区的其他管理员或服务中心复核后生效。</p>
<div class="acts"><a class="btn btn-plain" href="/management/filler">返回列表</a><button class="btn btn-plain" type="submit" name="decision" value="withdraw">撤回</button></div>
{{/IS_OWN}}
{{#IS_OTHERS}}
<div class="field">
<label class="form-label" for="answer">不同意的理由（同意时不用填写）</label>
{{#WORDS_PROBLEM}}<div class="problem" id="answer-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<textarea class="form-control" id="answer" name="answer" rows="2"{{#WORDS_PROBLEM}} aria-invalid="true" aria-describedby="answer-problem"{{/WORDS_PROBLEM}}>
{{ANSWER:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/management/filler">返回列表</a><button class="btn btn-plain" type="submit" name="decision" value="refuse">不同意</button><button class="btn btn-primary" type="submit" name="decision" value="confirm" data-confirm="复核后即时生效，双方和企业的其他用户会收到消息。" data-confirm-title="复核 {{ENTERPRISE_NAME}} 的填报员变更" data-confirm-act="同意并生效">同意并生效</button></div>
{{/IS_OTHERS}}
</form>
</section>
{{/WAITING_PROPOSAL}}
{{#PROPOSE_FORM}}
<section class="card" aria-labelledby="propose-title">
<h2 id="propose-title">更换或撤销</h2>
<p class="small soft">另一人复核后生效：原填报员打开着的填报页即时不能再保存或提交，暂存的报表不会丢失。</p>
<form method="post" action="/management/filler/{{USCC:u}}/proposal" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="epoch" value="{{EPOCH}}">
<fieldset class="field" id="act">
<legend>办理事项</legend>
{{#ACT_PROBLEM}}<div class="problem" id="act-problem">{{>PART_PROBLEM}}</div>{{/ACT_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="radio" id="act-replacement" name="act" value="replacement"{{#CHOSE_REPLACEMENT}} checked{{/CHOSE_REPLACEMENT}}><label for="act-replacement">更换填报员</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="act-removal" name="act" value="removal"{{#CHOSE_REMOVAL}} checked{{/CHOSE_REMOVAL}}><label for="act-removal">撤销填报员（企业暂时没有填报员）</label></div>
{{#DECIDABLE}}<div class="form-check"><input class="form-check-input" type="radio" id="act-refusal" name="act" value="refusal"{{#CHOSE_REFUSAL}} checked{{/CHOSE_REFUSAL}}><label for="act-refusal">不同意移交申请</label></div>{{/DECIDABLE}}
</fieldset>
{{#DECIDABLE}}
<div class="field">
<label class="form-label" for="request">处理的申请</label>
<div class="form-text" id="request-hint">选择后，更换时由申请人接任，不必再填文号。</div>
{{#REQUEST_PROBLEM}}<div class="problem" id="request-problem">{{>PART_PROBLEM}}</div>{{/REQUEST_PROBLEM}}
<select class="form-select" id="request" name="request" aria-describedby="request-hint{{#REQUEST_PROBLEM}} request-problem{{/REQUEST_PROBLEM}}"{{#REQUEST_PROBLEM}} aria-invalid="true"{{/REQUEST_PROBLEM}}>
<option value="">不处理申请</option>
{{#REQUEST_OPTION}}<option value="{{REQUEST_KEY}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{ASKER_NAME}} 的申请</option>
{{/REQUEST_OPTION}}
</select>
</div>
{{/DECIDABLE}}
<div class="field">
<label class="form-label" for="successor">新的填报员（更换时）</label>
{{#NO_CANDIDATES}}<div class="form-text" id="successor-hint">没有其他已关联的用户。接任的人须先在个人中心关联这家企业。</div>{{/NO_CANDIDATES}}
{{#CANDIDATES}}<div class="form-text" id="successor-hint">只能选择已关联这家企业的用户。</div>{{/CANDIDATES}}
{{#SUCCESSOR_PROBLEM}}<div class="problem" id="successor-problem">{{>PART_PROBLEM}}</div>{{/SUCCESSOR_PROBLEM}}
<select class="form-select" id="successor" name="successor" aria-describedby="successor-hint{{#SUCCESSOR_PROBLEM}} successor-problem{{/SUCCESSOR_PROBLEM}}"{{#SUCCESSOR_PROBLEM}} aria-invalid="true"{{/SUCCESSOR_PROBLEM}}>
<option value="">请选择</option>
{{#CANDIDATE}}<option value="{{CANDIDATE_ID}}"{{#CANDIDATE_CHOSEN}} selected{{/CANDIDATE_CHOSEN}}>{{CANDIDATE_NAME}}（{{CANDIDATE_MOBILE}}）</option>
{{/CANDIDATE}}
</select>
</div>
<div class="field">
<label class="form-label" for="reference">书面申请的文号或编号</label>
{{#REFERENCE_PROBLEM}}<div class="problem" id="reference-problem">{{>PART_PROBLEM}}</div>{{/REFERENCE_PROBLEM}}
<input class="form-control" id="reference" name="reference" value="{{REFERENCE}}" autocomplete="off"{{#REFERENCE_PROBLEM}} aria-invalid="true" aria-describedby="reference-problem"{{/REFERENCE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="reason">原因</label>
<div class="form-text" id="reason-hint">双方会看到。不超过 500 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/management/filler">返回列表</a><button class="btn btn-primary" type="submit">提交复核</button></div>
</form>
</section>
{{/PROPOSE_FORM}}
{{#PAST_PROPOSALS}}
<section class="card card-flush" aria-labelledby="past-title">
<h2 id="past-title">以往的办理</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">结果</th><th scope="col">事项</th><th scope="col">文号</th><th scope="col">原因</th><th scope="col">办理</th><th scope="col">复核</th></tr></thead>
<tbody>
{{#PAST_PROPOSAL}}
<tr>
<td><span class="mark-plain">{{#OUTCOME_CONFIRMED}}已生效{{/OUTCOME_CONFIRMED}}{{#OUTCOME_REFUSED}}未同意{{/OUTCOME_REFUSED}}{{#OUTCOME_WITHDRAWN}}已撤回{{/OUTCOME_WITHDRAWN}}{{#OUTCOME_EXPIRED}}逾期失效{{/OUTCOME_EXPIRED}}{{#OUTCOME_LAPSED}}已失效{{/OUTCOME_LAPSED}}</span></td>
<th scope="row" class="row-name">{{#ACT_REPLACEMENT}}{{HOLDER_NAME}} 更换为 {{SUCCESSOR_NAME}}{{/ACT_REPLACEMENT}}{{#ACT_REMOVAL}}撤销 {{HOLDER_NAME}}{{/ACT_REMOVAL}}{{#ACT_REFUSAL}}不同意移交申请{{/ACT_REFUSAL}}</th>
<td data-name="文号"><span>{{REFERENCE}}</span></td>
<td data-name="原因"><span>{{PROPOSAL_REASON}}{{#HAS_ANSWER}}<span class="under">答复：{{ANSWER}}</span>{{/HAS_ANSWER}}</span></td>
<td data-name="办理"><span>{{PROPOSED_BY}}<span class="under">{{PROPOSED_AT}}</span></span></td>
<td data-name="复核"><span>{{DECIDED_BY}}<span class="under">{{DECIDED_AT}}</span></span></td>
</tr>
{{/PAST_PROPOSAL}}
</tbody>
</table>
</div>
</section>
{{/PAST_PROPOSALS}}
</div>
</div>
