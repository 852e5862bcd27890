{{%AUTOESCAPE context="HTML"}}
{{! 核对并提交 of a stored draft, GET /filing/USCC/PERIOD/confirm ; POST …/submission . The head: part/filing_head.tpl. The values: part/filing_values.tpl. PERIOD. PROBLEMS.
  One of IN_TIME, LATE_NOW, FIRST_SUBMITTED (FIRST_SUBMITTED_AT; with FIRST_LATE or FIRST_IN_TIME). NIL_DECLARED.
  SOFT_FINDINGS with SOFT_FINDING rows: CHECK_ID, CHECK_TITLE, FINDING rows with FINDING_MESSAGE, and SOFT_EXPLAINED with EXPLANATION_TEXT or SOFT_ACCEPTED with ACCEPTED_UNTIL (2027-03); or NO_SOFT_FINDINGS. ASK_FINDINGS with ASK_FINDING rows: CHECK_ID, CHECK_TITLE, FINDING rows; LOOK_ASKED: the tick that goes with them, LOOKED_AT (ticked), LOOKED_AT_PROBLEM.
  NOT_EVALUATED with NOT_EVALUATED_FINDING rows: CHECK_ID, FINDING_MESSAGE. ANSWERED_MARKS with ANSWERED_MARK rows: INDICATOR_CODE, INDICATOR_NAME, a column of part/column.tpl, MARK_NOTE, MARK_ANSWER.
  DECLARATION_TEXT, SIGNED_NAME, SIGNED_POST as typed, SIGNED_POST_PROBLEM, DECLARED (ticked), DECLARED_PROBLEM.
  FILING_VERSION, SUBMISSION_KEY, CONTENT_HASH, SHOWN (what is shown, as JSON), SHOWN_FINDINGS (what the checks say, likewise). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item"><a href="/filing/{{USCC:u}}/{{PERIOD:u}}/edit">数据填报</a></li>
<li class="breadcrumb-item active" aria-current="page">核对并提交</li>
</ol></nav>
<div class="within confirm">
<div class="card filing-head">
<h1>核对并提交 {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表</h1>
{{>PART_FILING_HEAD}}
</div>
{{>PART_PROBLEMS}}
<div class="note"><p>内容已暂存，尚未提交。下面就是将要提交的内容，请核对后在页末确认。{{#IN_TIME}}现在提交为按时提交。{{/IN_TIME}}</p>
{{#LATE_NOW}}<p>已过截止时间，提交后标为“补填”。</p>{{/LATE_NOW}}
{{#FIRST_SUBMITTED}}<p>首次提交于 {{FIRST_SUBMITTED_AT}}，{{#FIRST_IN_TIME}}为按时提交{{/FIRST_IN_TIME}}{{#FIRST_LATE}}为补填{{/FIRST_LATE}}，重新提交不改变。</p>{{/FIRST_SUBMITTED}}
{{#NIL_DECLARED}}<p class="strong">已声明：本月停产（歇业）。</p>{{/NIL_DECLARED}}
</div>
{{#SOFT_FINDINGS}}
<section class="card" aria-labelledby="findings-title">
<h2 id="findings-title">核实性审核与说明</h2>
<dl class="findings">
{{#SOFT_FINDING}}
<div><dt><span class="code soft">{{CHECK_ID}}</span> {{CHECK_TITLE}}</dt><dd>{{#FINDING}}<p>{{FINDING_MESSAGE}}</p>{{/FINDING}}{{#SOFT_EXPLAINED}}<p class="small soft">说明</p><blockquote class="lines">{{EXPLANATION_TEXT:p}}</blockquote>{{/SOFT_EXPLAINED}}{{#SOFT_ACCEPTED}}<p class="small soft">管理端已同意先前的说明，到 {{ACCEPTED_UNTIL}} 为止免再说明。</p>{{/SOFT_ACCEPTED}}</dd></div>
{{/SOFT_FINDING}}
</dl>
</section>
{{/SOFT_FINDINGS}}
{{#NO_SOFT_FINDINGS}}<p class="soft small">没有需要说明的项目。</p>{{/NO_SOFT_FINDINGS}}
{{#ASK_FINDINGS}}
<section class="card" aria-labelledby="asked-title">
<h2 id="asked-title">请再次核对的项目</h2>
<dl class="findings">
{{#ASK_FINDING}}
<div><dt><span class="code soft">{{CHECK_ID}}</span> {{CHECK_TITLE}}</dt><dd>{{#FINDING}}<p>{{FINDING_MESSAGE}}</p>{{/FINDING}}</dd></div>
{{/ASK_FINDING}}
</dl>
<p class="small soft">不必填写说明；核对无误的，在页末勾选后提交。</p>
</section>
{{/ASK_FINDINGS}}
{{#NOT_EVALUATED}}
<section class="card" aria-labelledby="not-evaluated-title">
<h2 id="not-evaluated-title">未能核对的项目</h2>
<p class="small soft">缺少可对比的数据，没有核对，不影响提交。</p>
<ul class="small">
{{#NOT_EVALUATED_FINDING}}<li><span class="code soft">{{CHECK_ID}}</span> {{FINDING_MESSAGE}}</li>
{{/NOT_EVALUATED_FINDING}}
</ul>
</section>
{{/NOT_EVALUATED}}
{{#ANSWERED_MARKS}}
<section class="card" aria-labelledby="marks-title">
<h2 id="marks-title">退回批注与答复</h2>
<dl class="findings">
{{#ANSWERED_MARK}}
<div><dt><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}} <span class="soft">{{>PART_COLUMN}}</span></dt><dd><p class="lines">{{MARK_NOTE:p}}</p><p class="small soft">答复</p><blockquote class="lines">{{MARK_ANSWER:p}}</blockquote></dd></div>
{{/ANSWERED_MARK}}
</dl>
</section>
{{/ANSWERED_MARKS}}
{{>PART_FILING_VALUES}}
<form class="card" method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}/submission" accept-charset="utf-8" novalidate aria-labelledby="declaration-title">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="submission_key" value="{{SUBMISSION_KEY}}">
<input type="hidden" name="hash" value="{{CONTENT_HASH}}">
<input type="hidden" name="shown" value="{{SHOWN}}">
<input type="hidden" name="findings" value="{{SHOWN_FINDINGS}}">
<h2 id="declaration-title">真实性声明</h2>
<p>{{DECLARATION_TEXT}}</p>
<dl class="facts">
<div class="wide"><dt>企业</dt><dd>{{ENTERPRISE_NAME}}</dd></div>
<div><dt>统一社会信用代码</dt><dd class="code">{{USCC}}</dd></div>
<div><dt>填报员</dt><dd>{{SIGNED_NAME}}</dd></div>
</dl>
<div class="field no-paper">
<label class="form-label" for="signed-post">职务</label>
<div class="form-text" id="signed-post-hint">印在回执上。个人中心填写过的已带入，可以修改。</div>
{{#SIGNED_POST_PROBLEM}}<div class="problem" id="signed-post-problem">{{>PART_PROBLEM}}</div>{{/SIGNED_POST_PROBLEM}}
<input class="form-control" id="signed-post" name="signed_post" value="{{SIGNED_POST}}" autocomplete="organization-title" required aria-describedby="signed-post-hint{{#SIGNED_POST_PROBLEM}} signed-post-problem{{/SIGNED_POST_PROBLEM}}"{{#SIGNED_POST_PROBLEM}} aria-invalid="true"{{/SIGNED_POST_PROBLEM}}>
</div>
{{#LOOK_ASKED}}
<div class="field no-paper">
{{#LOOKED_AT_PROBLEM}}<div class="problem" id="looked-at-problem">{{>PART_PROBLEM}}</div>{{/LOOKED_AT_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="looked-at" name="looked_at" value="yes" required{{#LOOKED_AT}} checked{{/LOOKED_AT}}{{#LOOKED_AT_PROBLEM}} aria-invalid="true" aria-describedby="looked-at-problem"{{/LOOKED_AT_PROBLEM}}><label for="looked-at">“请再次核对的项目”已逐项核对，数据无误</label></div>
</div>
{{/LOOK_ASKED}}
<div class="field no-paper">
{{#DECLARED_PROBLEM}}<div class="problem" id="declared-problem">{{>PART_PROBLEM}}</div>{{/DECLARED_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="declared" name="declared" value="yes" required{{#DECLARED}} checked{{/DECLARED}}{{#DECLARED_PROBLEM}} aria-invalid="true" aria-describedby="declared-problem"{{/DECLARED_PROBLEM}}><label for="declared">我已核对以上内容，并作出上述声明</label></div>
</div>
<p class="small soft no-paper">提交后报表锁定，并取得回执；需要修改时可申请退回。</p>
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}/{{PERIOD:u}}/edit">返回修改</a><button class="btn btn-primary" type="submit">确认提交</button></div>
</form>
</div>
