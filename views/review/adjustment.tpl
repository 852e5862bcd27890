{{%AUTOESCAPE context="HTML"}}
{{! 核定值 of one filing, GET /review/USCC/PERIOD/adjustment?place=A01.m . POST there (version, place, value, reason), POST …/adjustment/withdrawal (version, adjustment, withdrawal_reason). The head: part/filing_head.tpl. FILING_URL, ADJUSTMENT_URL, FILING_VERSION.
  STALE: nothing was done, since the filing changed; KEPT_WITHDRAWAL: why one was to be withdrawn that does not stand any more (WITHDRAWAL_REASON). What was set: part/adjustments.tpl, or NO_ADJUSTMENTS. MAY_ADJUST with CELL_GROUP rows: SECTION_TITLE, CELL_OPTION rows: OPTION_VALUE, OPTION_NAME, INDICATOR_UNIT, ADJUSTED_FILED or ADJUSTED_UNFILED, OPTION_CHOSEN; VALUE, REASON as typed; or MAY_NOT_ADJUST.
  WITHDRAWABLE rows: as an ADJUSTMENT row, with ADJUSTMENT_ID, WITHDRAWAL_REASON as typed, WITHDRAWAL_REASON_PROBLEM. PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/review">报表审核</a></li>
<li class="breadcrumb-item"><a href="{{FILING_URL}}">审核</a></li>
<li class="breadcrumb-item active" aria-current="page">核定值</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="card filing-head">
<h1>核定值：{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表</h1>
{{>PART_FILING_HEAD}}
</div>
{{#STALE}}<div class="note note-amber" role="alert" id="stale" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这张报表或它的核定值刚刚有变化，请看过最新内容再决定。您填写的内容还在下面。</p>{{#KEPT_WITHDRAWAL}}<p>您写的撤销原因没有发出：</p><blockquote class="lines">{{WITHDRAWAL_REASON:p}}</blockquote>{{/KEPT_WITHDRAWAL}}</div>{{/STALE}}
{{>PART_PROBLEMS}}
{{#NO_ADJUSTMENTS}}<section class="card"><div class="empty"><p>这张报表还没有核定值。填报值明显有误、又不宜退回的，可以在下面设定核定值，与填报值并列。</p></div></section>{{/NO_ADJUSTMENTS}}
{{>PART_ADJUSTMENTS}}
{{#WITHDRAWABLE}}
<section class="card" aria-labelledby="withdraw-{{ADJUSTMENT_ID}}">
<h2 id="withdraw-{{ADJUSTMENT_ID}}">撤销 {{ADJUSTED_CELL}} 的核定值 {{ADJUSTED_VALUE}}</h2>
<form method="post" action="{{ADJUSTMENT_URL}}/withdrawal" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{FILING_VERSION}}"><input type="hidden" name="adjustment" value="{{ADJUSTMENT_ID}}">
<div class="field">
<label class="form-label" for="withdrawal-reason-{{ADJUSTMENT_ID}}">撤销原因</label>
{{#WITHDRAWAL_REASON_PROBLEM}}<div class="problem" id="withdrawal-problem-{{ADJUSTMENT_ID}}">{{>PART_PROBLEM}}</div>{{/WITHDRAWAL_REASON_PROBLEM}}
<input class="form-control" id="withdrawal-reason-{{ADJUSTMENT_ID}}" name="withdrawal_reason" value="{{WITHDRAWAL_REASON}}" autocomplete="off"{{#WITHDRAWAL_REASON_PROBLEM}} aria-invalid="true" aria-describedby="withdrawal-problem-{{ADJUSTMENT_ID}}"{{/WITHDRAWAL_REASON_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" data-confirm="企业会收到消息，以后以填报值为准。" data-confirm-title="撤销 {{ENTERPRISE_NAME}} {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月 {{ADJUSTED_CELL}} 的核定值" data-confirm-act="撤销">撤销核定值</button></div>
</form>
</section>
{{/WITHDRAWABLE}}
{{#MAY_ADJUST}}
<section class="card" aria-labelledby="adjust-title">
<h2 id="adjust-title">设定核定值</h2>
<p class="small soft">填报值不会改动，企业会看到核定值和原因。同一格已有核定值的，由新的替换，原来的留在记录中。</p>
<form method="post" action="{{ADJUSTMENT_URL}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{FILING_VERSION}}">
<div class="field">
<label class="form-label" for="place">指标</label>
{{#PLACE_PROBLEM}}<div class="problem" id="place-problem">{{>PART_PROBLEM}}</div>{{/PLACE_PROBLEM}}
<select class="form-select" id="place" name="place" required{{#PLACE_PROBLEM}} aria-invalid="true" aria-describedby="place-problem"{{/PLACE_PROBLEM}}>
<option value="">请选择</option>
{{#CELL_GROUP}}<optgroup label="{{SECTION_TITLE}}">
{{#CELL_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}（{{INDICATOR_UNIT}}）填报 {{ADJUSTED_FILED}}{{#ADJUSTED_UNFILED}}未填{{/ADJUSTED_UNFILED}}</option>
{{/CELL_OPTION}}
</optgroup>
{{/CELL_GROUP}}
</select>
</div>
<div class="field">
<label class="form-label" for="value">核定值</label>
<div class="form-text" id="value-hint">与该指标同一计量单位，小数位数与报表要求相同。</div>
{{#VALUE_PROBLEM}}<div class="problem" id="value-problem">{{>PART_PROBLEM}}</div>{{/VALUE_PROBLEM}}
<input class="form-control" id="value" name="value" value="{{VALUE}}" autocomplete="off" required aria-describedby="value-hint{{#VALUE_PROBLEM}} value-problem{{/VALUE_PROBLEM}}"{{#VALUE_PROBLEM}} aria-invalid="true"{{/VALUE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="reason">原因</label>
<div class="form-text" id="reason-hint">企业会看到。6 至 500 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="{{FILING_URL}}">返回审核</a><button class="btn btn-primary" type="submit" data-confirm="填报值不变，企业会收到消息并看到核定值和原因。" data-confirm-title="为 {{ENTERPRISE_NAME}} {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表设定核定值" data-confirm-act="设定">设定核定值</button></div>
</form>
</section>
{{/MAY_ADJUST}}
{{#MAY_NOT_ADJUST}}<div class="note"><p>这张报表目前不能设定核定值：已退回修改的，等企业重新提交；不由您审核的，由负责审核的人员设定。</p></div>
<div class="acts"><a class="btn btn-plain" href="{{FILING_URL}}">返回审核</a></div>{{/MAY_NOT_ADJUST}}
</div>
</div>
