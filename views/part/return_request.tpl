{{%AUTOESCAPE context="HTML"}}
{{! 申请退回, on 查看 of what was submitted. USCC, PERIOD.
  REQUEST, the request about the last submission: REQUEST_AT, REQUEST_BY, REQUEST_REASON and REQUEST_OPEN, or REQUEST_GRANTED or REQUEST_REFUSED, each a dictionary with REQUEST_ANSWER, REQUEST_DECIDED_AT.
  MAY_REQUEST, the filler may ask: REQUEST_WAITS or REQUEST_AT_ONCE (taken back without an officer's answer), FILING_VERSION, REASON as typed; REASON_PROBLEM. }}
<div id="return-request" class="no-paper">
{{#REQUEST}}
<section class="note{{#REQUEST_REFUSED}} note-amber{{/REQUEST_REFUSED}}" aria-labelledby="request-title">
<h2 id="request-title">{{#REQUEST_OPEN}}已申请退回，等待所在区处理{{/REQUEST_OPEN}}{{#REQUEST_GRANTED}}退回申请已同意{{/REQUEST_GRANTED}}{{#REQUEST_REFUSED}}退回申请未获同意{{/REQUEST_REFUSED}}</h2>
<p class="small">{{REQUEST_AT}} {{REQUEST_BY}} 申请，理由：</p><blockquote class="lines">{{REQUEST_REASON:p}}</blockquote>
{{#REQUEST_OPEN}}<p class="small">处理前报表保持锁定，已提交的内容仍然有效。处理结果会在“消息”中告诉填报员。</p>{{/REQUEST_OPEN}}
{{#REQUEST_GRANTED}}<p class="small">{{REQUEST_DECIDED_AT}} 同意，报表已退回，修改后请重新提交。</p><blockquote class="lines">{{REQUEST_ANSWER:p}}</blockquote>{{/REQUEST_GRANTED}}
{{#REQUEST_REFUSED}}<p class="small">{{REQUEST_DECIDED_AT}} 答复：</p><blockquote class="lines">{{REQUEST_ANSWER:p}}</blockquote>{{/REQUEST_REFUSED}}
</section>
{{/REQUEST}}
{{#MAY_REQUEST}}
<section class="card" aria-labelledby="ask-return-title">
<h2 id="ask-return-title">{{#REQUEST_WAITS}}申请退回{{/REQUEST_WAITS}}{{#REQUEST_AT_ONCE}}撤回修改{{/REQUEST_AT_ONCE}}</h2>
<p class="small soft">{{#REQUEST_WAITS}}提交后发现有误，可申请退回修改。所在区同意后报表解锁，修改后请重新提交；是否按时以首次提交为准。{{/REQUEST_WAITS}}{{#REQUEST_AT_ONCE}}提交后发现有误，在所在区打开审核之前、截止时间之前可以自行撤回，报表立即解锁，修改后请重新提交；是否按时以首次提交为准。若所在区已打开审核，则转为申请退回，等待处理。{{/REQUEST_AT_ONCE}}</p>
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}/return-request" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<div class="field">
<label class="form-label" for="reason">{{#REQUEST_WAITS}}申请理由{{/REQUEST_WAITS}}{{#REQUEST_AT_ONCE}}撤回理由{{/REQUEST_AT_ONCE}}</label>
<div class="form-text" id="reason-hint">写清哪一项、错在哪里、应改为多少。6 至 1000 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit">{{#REQUEST_WAITS}}申请退回{{/REQUEST_WAITS}}{{#REQUEST_AT_ONCE}}撤回修改{{/REQUEST_AT_ONCE}}</button></div>
</form>
</section>
{{/MAY_REQUEST}}
</div>
