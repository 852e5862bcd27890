{{%AUTOESCAPE context="HTML"}}
{{! One filing for the officer, GET /review/USCC/PERIOD . POST /review/USCC/PERIOD/return (reason_class, reason, mark.A01.m …), …/return-request (request, decision, reason, mark.A01.m …), …/acceptance ; all with version.
  The head: part/filing_head.tpl. What to look at: part/review_points.tpl. The values: part/review_values.tpl. PERIOD, FILING_VERSION. DISTRICT_NAME, INDUSTRY_NAME, CONTACT_PERSON, CONTACT_MOBILE, FILLER_NAME. RECEIPT_NUMBER, SUBMITTED_AT, SUBMITTED_BY, SUBMISSION_NUMBER.
  ACCEPTED_BY_DISTRICT or ACCEPTED_BY_CENTRE: with two levels, whose acceptance it has.
  WAITING_REQUEST, the enterprise asks for the return: REQUEST_AT, REQUEST_BY, REQUEST_REASON; MAY_DECIDE with RETURN_REQUEST_ID: it can be answered, which takes the place of MAY_RETURN: submitted or accepted. MAY_ACCEPT: not yet decided on this level. act=keep keeps what was typed for later.
  LIST_URL, FILING_BEFORE and FILING_AFTER with ROW_URL: the list that it was opened from, and its neighbours there. EARLIER_FILING rows: ROW_PERIOD, ROW_URL. RETURN_URL REQUEST_URL ACCEPT_URL EXPLANATION_URL: where the forms go. HAS_FORM (one with the id "decision") or HAS_NO_FORM.
  BARRED_OWN, BARRED_MOVED, BARRED_LOOKS (a viewer): nothing to decide, and why. CLAIMED with CLAIMED_BY, CLAIMED_SINCE: a colleague has it open. OTHERS_DRAFT rows: DRAFT_BY, DRAFT_AT, DRAFT_REASON with DRAFT_TEXT, DRAFT_NOTE rows with NOTE_CELL, NOTE_TEXT.
  STALE: not carried out, since the filing changed: the values of the last EVENT; KEPT_REASON with REASON, KEPT_NOTE rows with NOTE_CELL, NOTE_TEXT: what was typed and has no form any more.
  核定值: part/adjustments.tpl; MAY_ADJUST with ADJUSTMENT_URL, to IS_AGENCY (frame).
  The fields of a return: part/return_fields.tpl. PROBLEMS.
  HISTORY with EVENT rows: EVENT_AT, EVENT_BY, EVENT_SUBMITTED (after a return with EVENT_AGAIN, AGAIN_DAYS, or EVENT_AGAIN_THAT_DAY), EVENT_CHECKED (by the district), EVENT_ACCEPTED, or with RETURN_REASON: EVENT_RETURN_REQUESTED, EVENT_REQUEST_REFUSED, EVENT_RETURNED (and a section of part/return_class.tpl). }}
<nav class="within within-all crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="{{LIST_URL}}">报表审核</a></li>
<li class="breadcrumb-item active" aria-current="page">审核</li>
</ol></nav>
<div class="within within-all beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<nav class="pages no-paper filing-pages" aria-label="列表中的报表"><p>{{#FILING_BEFORE}}<a rel="prev" href="{{ROW_URL}}">上一张</a>{{/FILING_BEFORE}}</p><p class="row-acts">{{#EARLIER_FILING}}<a href="{{ROW_URL}}">{{ROW_PERIOD}} 报表</a> {{/EARLIER_FILING}}{{#FILING_AFTER}}<a rel="next" href="{{ROW_URL}}">下一张</a>{{/FILING_AFTER}}</p></nav>
<div class="card filing-head">
<h1>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表审核</h1>
{{>PART_FILING_HEAD}}
{{#ACCEPTED_BY_DISTRICT}}<p class="line"><span class="mark-plain">区已审核，待中心审核</span></p>{{/ACCEPTED_BY_DISTRICT}}{{#ACCEPTED_BY_CENTRE}}<p class="line"><span class="mark-plain">中心已审核</span></p>{{/ACCEPTED_BY_CENTRE}}
<p class="line"><span>回执编号 <span class="code">{{RECEIPT_NUMBER}}</span></span><span>{{SUBMITTED_AT}} {{SUBMITTED_BY}} 提交，第 {{SUBMISSION_NUMBER}} 次</span></p>
<p class="line soft"><span>{{DISTRICT_NAME}}</span><span>{{INDUSTRY_NAME}}</span><span>填报员 {{FILLER_NAME}}</span><span>联系人 {{CONTACT_PERSON}} {{CONTACT_MOBILE}}</span></p>
</div>
{{#BARRED_OWN}}<div class="note note-amber no-paper"><h2>请由其他审核人员处理</h2><p>您与这家企业有关联（现在或曾经是它的用户，或者手机号与它的联系人、填报员相同），不能审核它的报表。</p></div>{{/BARRED_OWN}}
{{#BARRED_MOVED}}<div class="note no-paper"><p>这一期企业属于{{DISTRICT_NAME}}，后来迁入本区。历史报表供查看，由当时所在的区办理。</p></div>{{/BARRED_MOVED}}
{{#BARRED_LOOKS}}<div class="note no-paper"><p>您是查看员，只能查看，报表由所在区和服务中心审核。</p></div>{{/BARRED_LOOKS}}
{{#CLAIMED}}<div class="note note-amber no-paper"><p>{{CLAIMED_BY}} 自 {{CLAIMED_SINCE}} 起正在审核这张报表，请先与其联系，避免重复办理。</p></div>{{/CLAIMED}}
{{#OTHERS_DRAFT}}<div class="note no-paper"><h2>{{DRAFT_BY}} 尚未发出的意见（{{DRAFT_AT}}）</h2>{{#DRAFT_REASON}}<blockquote class="lines">{{DRAFT_TEXT:p}}</blockquote>{{/DRAFT_REASON}}{{#DRAFT_NOTE}}<p class="small">{{NOTE_CELL}}：</p><blockquote class="lines">{{NOTE_TEXT:p}}</blockquote>{{/DRAFT_NOTE}}</div>{{/OTHERS_DRAFT}}
{{#STALE}}
<div class="note note-amber" role="alert" id="stale" tabindex="-1" data-focus>
<h2>没有执行您的操作：这张报表刚刚有变化</h2>
<p>{{EVENT_AT}} {{EVENT_BY}} {{#EVENT_SUBMITTED}}重新提交了报表{{/EVENT_SUBMITTED}}{{#EVENT_ACCEPTED}}已审核通过{{/EVENT_ACCEPTED}}{{#EVENT_CHECKED}}已完成区审核{{/EVENT_CHECKED}}{{#EVENT_RETURNED}}已退回：{{RETURN_REASON}}{{/EVENT_RETURNED}}{{#EVENT_RETURN_REQUESTED}}申请退回：{{RETURN_REASON}}{{/EVENT_RETURN_REQUESTED}}{{#EVENT_REQUEST_REFUSED}}没有同意退回申请：{{RETURN_REASON}}{{/EVENT_REQUEST_REFUSED}}。请看过最新内容再决定。</p>
{{#KEPT_REASON}}<p>您填写的文字没有发出：</p><blockquote class="lines">{{REASON:p}}</blockquote>{{/KEPT_REASON}}
{{#KEPT_NOTE}}<p>批注没有发出（{{NOTE_CELL}}）：</p><blockquote class="lines">{{NOTE_TEXT:p}}</blockquote>{{/KEPT_NOTE}}
</div>
{{/STALE}}
{{>PART_PROBLEMS}}
{{#WAITING_REQUEST}}
<section class="note note-amber" aria-labelledby="waiting-title">
<h2 id="waiting-title">企业申请退回</h2>
<p class="small">{{REQUEST_AT}} {{REQUEST_BY}} 申请，理由：</p><blockquote class="lines">{{REQUEST_REASON:p}}</blockquote>
<p class="no-paper"><a href="#decide">去处理</a></p>
</section>
{{/WAITING_REQUEST}}
{{>PART_REVIEW_POINTS}}
{{>PART_REVIEW_VALUES}}
{{>PART_ADJUSTMENTS}}
{{#IS_AGENCY}}{{#MAY_ADJUST}}<p class="no-paper"><a href="{{ADJUSTMENT_URL}}">设定或撤销核定值</a></p>{{/MAY_ADJUST}}{{/IS_AGENCY}}
{{#HISTORY}}
<section class="card card-flush no-paper" aria-labelledby="history-title">
<h2 id="history-title">办理经过</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">事项</th><th scope="col">人员</th><th scope="col">说明</th></tr></thead>
<tbody>
{{#EVENT}}
<tr><td><span class="nowrap">{{EVENT_AT}}</span></td><td data-name="事项"><span>{{#EVENT_SUBMITTED}}提交{{/EVENT_SUBMITTED}}{{#EVENT_AGAIN}}<span class="under">退回后第 {{AGAIN_DAYS}} 天重新提交</span>{{/EVENT_AGAIN}}{{#EVENT_AGAIN_THAT_DAY}}<span class="under">退回当天重新提交</span>{{/EVENT_AGAIN_THAT_DAY}}{{#EVENT_ACCEPTED}}审核通过{{/EVENT_ACCEPTED}}{{#EVENT_CHECKED}}区审核通过{{/EVENT_CHECKED}}{{#EVENT_RETURNED}}退回{{/EVENT_RETURNED}}{{#EVENT_RETURN_REQUESTED}}申请退回{{/EVENT_RETURN_REQUESTED}}{{#EVENT_REQUEST_REFUSED}}不同意退回{{/EVENT_REQUEST_REFUSED}}</span></td><td data-name="人员"><span>{{EVENT_BY}}</span></td><td class="lines">{{#EVENT_RETURNED}}{{>PART_RETURN_CLASS}}：{{RETURN_REASON:p}}{{/EVENT_RETURNED}}{{#EVENT_RETURN_REQUESTED}}{{RETURN_REASON:p}}{{/EVENT_RETURN_REQUESTED}}{{#EVENT_REQUEST_REFUSED}}{{RETURN_REASON:p}}{{/EVENT_REQUEST_REFUSED}}</td></tr>
{{/EVENT}}
</tbody>
</table>
</div>
</section>
{{/HISTORY}}
<div class="columns columns-even no-paper">
{{#MAY_RETURN}}
<section class="card" aria-labelledby="return-title">
<h2 id="return-title">退回</h2>
<p class="small soft">企业会看到原因，并可立即修改后重新提交。已审核通过的也可退回。表中写的批注随退回一起发出，企业须逐条答复；发出之前只有审核人员能看到。</p>
<form method="post" action="{{RETURN_URL}}" id="decision" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
{{>PART_RETURN_FIELDS}}
<div class="acts"><button class="btn btn-plain" type="submit" name="act" value="keep">保存批注和意见</button><button class="btn btn-danger" type="submit" data-confirm="企业将看到退回原因，报表解锁，可立即修改。" data-confirm-title="退回 {{ENTERPRISE_NAME}} {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表" data-confirm-act="退回">退回</button></div>
</form>
</section>
{{/MAY_RETURN}}
{{#MAY_DECIDE}}
<section class="card" aria-labelledby="decide">
<h2 id="decide">处理退回申请</h2>
<p class="small soft">同意即退回报表，企业可立即修改后重新提交，表中写的批注一起发出。不同意的，报表保持锁定，批注不发出。</p>
<form method="post" action="{{REQUEST_URL}}" id="decision" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="request" value="{{RETURN_REQUEST_ID}}">
<div class="field">
<label class="form-label" for="reason">答复</label>
<div class="form-text" id="reason-hint">企业会看到。不同意的必须写明理由；同意的可以不写，以企业的申请理由为准。6 至 1000 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="4" aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" name="act" value="keep">保存批注和意见</button><button class="btn btn-plain" type="submit" name="decision" value="refuse">不同意</button><button class="btn btn-danger" type="submit" name="decision" value="grant">同意并退回</button></div>
</form>
</section>
{{/MAY_DECIDE}}
{{#MAY_ACCEPT}}
<section class="card" aria-labelledby="accept-title">
<h2 id="accept-title">审核通过</h2>
<p class="small soft">通过后报表保持锁定，计入本期统计。</p>
<form method="post" action="{{ACCEPT_URL}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<div class="acts"><button class="btn btn-primary" type="submit" data-confirm="通过后报表保持锁定。" data-confirm-title="审核通过 {{ENTERPRISE_NAME}} {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表" data-confirm-act="审核通过">审核通过</button></div>
</form>
</section>
{{/MAY_ACCEPT}}
</div>
<div class="acts no-paper"><a class="btn btn-plain" href="{{LIST_URL}}">返回列表</a>{{#FILING_AFTER}}<a class="btn btn-plain" href="{{ROW_URL}}">下一张</a>{{/FILING_AFTER}}</div>
</div>
</div>
