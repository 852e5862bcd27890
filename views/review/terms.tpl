{{%AUTOESCAPE context="HTML"}}
{{! 延期和免报 of one enterprise, GET /review/USCC/terms . ENTERPRISE_NAME, USCC, SHOWS_FILLER: FILLER_NAME or NO_FILLER. FORMER_DISTRICT with NOW_DISTRICT: the officer's district is the one of past months alone. GONE: what was to be changed was not there any more.
  EXTENSIONS with EXTENSION rows or NO_EXTENSIONS: ROW_PERIOD, EXTENDED_UNTIL (2026-11-30 24:00), TERM_REASON, GRANTED_BY, GRANTED_AT, TERM_RUNNING or TERM_OVER, WAS_LATE with FIRST_SUBMITTED_AT: first submitted late, which stays; MAY_WITHDRAW: its month is no other district's to decide about.
  EXEMPTIONS with EXEMPTION rows or NO_EXEMPTIONS: ROW_PERIOD (the first), UNTIL_PERIOD with LAST_TEXT or UNTIL_FURTHER, a class (part/exemption_class.tpl), TERM_REASON, GRANTED_BY, GRANTED_AT, TERM_BY_REGISTRY (nobody granted it: the registry told that the enterprise has ceased), TERM_RUNNING, TERM_OVER or TERM_TO_COME; MAY_WITHDRAW as above, MAY_END (at most one row is running) with END_LAST; END_LAST_PROBLEM.
  The forms, of MAY_DECIDE (of an agency's officer; not with OWN_ENTERPRISE: part/own_enterprise.tpl): POST /review/USCC/terms/extension (period, until, extension_reason): PERIOD_OPTION rows with OPTION_VALUE, DUE_ON, OPTION_CHOSEN; UNTIL, EXTENSION_REASON; PERIOD_PROBLEM, UNTIL_PROBLEM, EXTENSION_REASON_PROBLEM.
  POST /review/USCC/terms/exemption (first_period, last_period, exemption_class, exemption_reason): FIRST_PERIOD, LAST_PERIOD, EXEMPTION_REASON, EXEMPTION_CHOSEN (a dictionary with the class); a _PROBLEM for each.
  POST /review/USCC/terms/end (first, last), POST /review/USCC/terms/withdrawal (kind, period). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/review/terms">延期和免报</a></li>
<li class="breadcrumb-item active" aria-current="page">{{ENTERPRISE_NAME}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>延期和免报</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div>{{#SHOWS_FILLER}}<p class="soft small">填报员：{{FILLER_NAME}}{{#NO_FILLER}}尚无{{/NO_FILLER}}</p>{{/SHOWS_FILLER}}</div>
{{#FORMER_DISTRICT}}<div class="note"><p>这家企业现在属于{{NOW_DISTRICT}}。这里只列出属于本区的报表期，可以查看，不能办理；需要办理的，请联系{{NOW_DISTRICT}}或服务中心。</p></div>{{/FORMER_DISTRICT}}
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这一条已不存在，可能刚刚被同事撤销。下面是最新情况。</p></div>{{/GONE}}
{{>PART_OWN_ENTERPRISE}}
{{>PART_PROBLEMS}}
<section class="card card-flush" aria-labelledby="extensions-title">
<h2 id="extensions-title">延期</h2>
{{#NO_EXTENSIONS}}<p class="soft card-line">没有批准过延期。</p>{{/NO_EXTENSIONS}}
{{#EXTENSIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">报表期</th><th scope="col">延期至</th><th scope="col">原因</th><th scope="col">批准</th>{{#MAY_DECIDE}}<th scope="col">操作</th>{{/MAY_DECIDE}}</tr></thead>
<tbody>
{{#EXTENSION}}
<tr>
<td>{{#TERM_RUNNING}}<span class="mark-late">延期中</span>{{/TERM_RUNNING}}{{#TERM_OVER}}<span class="mark-plain">已到期</span>{{/TERM_OVER}}</td>
<th scope="row" class="row-name"><span class="nowrap">{{ROW_PERIOD}}</span></th>
<td data-name="延期至"><span class="nowrap">{{EXTENDED_UNTIL}}</span></td>
<td data-name="原因"><span>{{TERM_REASON}}{{#WAS_LATE}}<span class="under">首次提交于 {{FIRST_SUBMITTED_AT}}，当时已逾期，仍计为补填；延期不改变已有的结果。</span>{{/WAS_LATE}}</span></td>
<td data-name="批准"><span>{{GRANTED_BY}}<span class="under">{{GRANTED_AT}}</span></span></td>
{{#MAY_DECIDE}}<td><div class="row-acts">{{#MAY_WITHDRAW}}<form method="post" action="/review/{{USCC:u}}/terms/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="kind" value="extension"><input type="hidden" name="period" value="{{ROW_PERIOD}}"><button class="btn btn-plain btn-sm" type="submit" data-confirm="撤销后恢复原来的截止时间，填报员会收到消息。" data-confirm-title="撤销 {{ENTERPRISE_NAME}} {{ROW_PERIOD}} 的延期" data-confirm-act="撤销">撤销</button></form>{{/MAY_WITHDRAW}}</div></td>{{/MAY_DECIDE}}
</tr>
{{/EXTENSION}}
</tbody>
</table>
</div>
{{/EXTENSIONS}}
</section>
<section class="card card-flush" aria-labelledby="exemptions-title">
<h2 id="exemptions-title">免报</h2>
{{#NO_EXEMPTIONS}}<p class="soft card-line">没有批准过免报。</p>{{/NO_EXEMPTIONS}}
{{#EXEMPTIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">报表期</th><th scope="col">类别</th><th scope="col">原因</th><th scope="col">批准</th>{{#MAY_DECIDE}}<th scope="col">操作</th>{{/MAY_DECIDE}}</tr></thead>
<tbody>
{{#EXEMPTION}}
<tr>
<td>{{#TERM_RUNNING}}<span class="mark-late">免报中</span>{{/TERM_RUNNING}}{{#TERM_TO_COME}}<span class="mark-plain">未开始</span>{{/TERM_TO_COME}}{{#TERM_OVER}}<span class="mark-plain">已结束</span>{{/TERM_OVER}}</td>
<th scope="row" class="row-name"><span class="nowrap">{{ROW_PERIOD}}</span> 起{{#UNTIL_PERIOD}}，<span class="nowrap">至 {{LAST_TEXT}}</span>{{/UNTIL_PERIOD}}{{#UNTIL_FURTHER}}，至另行通知{{/UNTIL_FURTHER}}</th>
<td data-name="类别"><span class="nowrap">{{>PART_EXEMPTION_CLASS}}</span></td>
<td data-name="原因"><span>{{TERM_REASON}}{{#TERM_BY_REGISTRY}}法人库登记为注销或吊销{{/TERM_BY_REGISTRY}}</span></td>
<td data-name="批准"><span>{{GRANTED_BY}}{{#TERM_BY_REGISTRY}}法人库比对{{/TERM_BY_REGISTRY}}<span class="under">{{GRANTED_AT}}</span></span></td>
{{#MAY_DECIDE}}<td><div class="row-acts">
{{#MAY_END}}<form class="inline-form" method="post" action="/review/{{USCC:u}}/terms/end" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="first" value="{{ROW_PERIOD}}">{{#END_LAST_PROBLEM}}<div class="problem" id="end-last-problem">{{>PART_PROBLEM}}</div>{{/END_LAST_PROBLEM}}<label class="form-label" for="end-last">最后一个免报月</label><input class="form-control" id="end-last" name="last" value="{{END_LAST}}" autocomplete="off"{{#END_LAST_PROBLEM}} aria-invalid="true" aria-describedby="end-last-problem"{{/END_LAST_PROBLEM}}><button class="btn btn-plain btn-sm" type="submit">提前结束</button></form>{{/MAY_END}}
{{#MAY_WITHDRAW}}<form method="post" action="/review/{{USCC:u}}/terms/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="kind" value="exemption"><input type="hidden" name="period" value="{{ROW_PERIOD}}"><button class="btn btn-plain btn-sm" type="submit" data-confirm="撤销后这些月份都恢复为应填报，填报员会收到消息。" data-confirm-title="撤销 {{ENTERPRISE_NAME}} 自 {{ROW_PERIOD}} 起的免报" data-confirm-act="撤销">撤销</button></form>{{/MAY_WITHDRAW}}
</div></td>{{/MAY_DECIDE}}
</tr>
{{/EXEMPTION}}
</tbody>
</table>
</div>
{{/EXEMPTIONS}}
</section>
{{#MAY_DECIDE}}
<div class="columns columns-even">
<section class="card" aria-labelledby="extend-title">
<h2 id="extend-title">批准延期</h2>
<p class="small soft">只对这家企业的一个报表期有效，到期自动失效。在新的截止时间前首次提交的，计为按时；已经逾期提交的仍为补填。</p>
<form method="post" action="/review/{{USCC:u}}/terms/extension" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="period">报表期</label>
{{#PERIOD_PROBLEM}}<div class="problem" id="period-problem">{{>PART_PROBLEM}}</div>{{/PERIOD_PROBLEM}}
<select class="form-select" id="period" name="period" required{{#PERIOD_PROBLEM}} aria-invalid="true" aria-describedby="period-problem"{{/PERIOD_PROBLEM}}>
<option value="">请选择</option>
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_VALUE}}（原截止 {{DUE_ON}}）</option>
{{/PERIOD_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="until">延期至</label>
<div class="form-text" id="until-hint">当日 24:00 前有效，例如 2026-11-30。须晚于原截止日，最多延后 6 个月。</div>
{{#UNTIL_PROBLEM}}<div class="problem" id="until-problem">{{>PART_PROBLEM}}</div>{{/UNTIL_PROBLEM}}
<input class="form-control" id="until" name="until" value="{{UNTIL}}" autocomplete="off" required aria-describedby="until-hint{{#UNTIL_PROBLEM}} until-problem{{/UNTIL_PROBLEM}}"{{#UNTIL_PROBLEM}} aria-invalid="true"{{/UNTIL_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="extension-reason">原因</label>
<div class="form-text" id="extension-reason-hint">企业会看到。6 至 500 个字。</div>
{{#EXTENSION_REASON_PROBLEM}}<div class="problem" id="extension-reason-problem">{{>PART_PROBLEM}}</div>{{/EXTENSION_REASON_PROBLEM}}
<textarea class="form-control" id="extension-reason" name="extension_reason" rows="3" required aria-describedby="extension-reason-hint{{#EXTENSION_REASON_PROBLEM}} extension-reason-problem{{/EXTENSION_REASON_PROBLEM}}"{{#EXTENSION_REASON_PROBLEM}} aria-invalid="true"{{/EXTENSION_REASON_PROBLEM}}>
{{EXTENSION_REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">批准延期</button></div>
</form>
</section>
<section class="card" aria-labelledby="exempt-title">
<h2 id="exempt-title">批准免报</h2>
<p class="small soft">免报的月份不要求填报，不计入未填报。已退回的报表仍可修改后重新提交。</p>
<form method="post" action="/review/{{USCC:u}}/terms/exemption" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="first-period">第一个免报月</label>
<div class="form-text" id="first-period-hint">例如 2026-03。</div>
{{#FIRST_PERIOD_PROBLEM}}<div class="problem" id="first-period-problem">{{>PART_PROBLEM}}</div>{{/FIRST_PERIOD_PROBLEM}}
<input class="form-control" id="first-period" name="first_period" value="{{FIRST_PERIOD}}" autocomplete="off" required aria-describedby="first-period-hint{{#FIRST_PERIOD_PROBLEM}} first-period-problem{{/FIRST_PERIOD_PROBLEM}}"{{#FIRST_PERIOD_PROBLEM}} aria-invalid="true"{{/FIRST_PERIOD_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="last-period">最后一个免报月 <span class="optional">选填</span></label>
<div class="form-text" id="last-period-hint">不填为至另行通知。</div>
{{#LAST_PERIOD_PROBLEM}}<div class="problem" id="last-period-problem">{{>PART_PROBLEM}}</div>{{/LAST_PERIOD_PROBLEM}}
<input class="form-control" id="last-period" name="last_period" value="{{LAST_PERIOD}}" autocomplete="off" aria-describedby="last-period-hint{{#LAST_PERIOD_PROBLEM}} last-period-problem{{/LAST_PERIOD_PROBLEM}}"{{#LAST_PERIOD_PROBLEM}} aria-invalid="true"{{/LAST_PERIOD_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="exemption-class">类别</label>
{{#EXEMPTION_CLASS_PROBLEM}}<div class="problem" id="exemption-class-problem">{{>PART_PROBLEM}}</div>{{/EXEMPTION_CLASS_PROBLEM}}
<select class="form-select" id="exemption-class" name="exemption_class" required{{#EXEMPTION_CLASS_PROBLEM}} aria-invalid="true" aria-describedby="exemption-class-problem"{{/EXEMPTION_CLASS_PROBLEM}}>
<option value="">请选择</option>
{{#EXEMPTION_CHOSEN}}
<option value="exempt"{{#EXEMPTION_EXEMPT}} selected{{/EXEMPTION_EXEMPT}}>免报</option>
<option value="ceased"{{#EXEMPTION_CEASED}} selected{{/EXEMPTION_CEASED}}>停业注销</option>
<option value="not_in_sample"{{#EXEMPTION_NOT_IN_SAMPLE}} selected{{/EXEMPTION_NOT_IN_SAMPLE}}>不在调查范围</option>
{{/EXEMPTION_CHOSEN}}
</select>
</div>
<div class="field">
<label class="form-label" for="exemption-reason">原因</label>
<div class="form-text" id="exemption-reason-hint">企业会看到。6 至 500 个字。</div>
{{#EXEMPTION_REASON_PROBLEM}}<div class="problem" id="exemption-reason-problem">{{>PART_PROBLEM}}</div>{{/EXEMPTION_REASON_PROBLEM}}
<textarea class="form-control" id="exemption-reason" name="exemption_reason" rows="3" required aria-describedby="exemption-reason-hint{{#EXEMPTION_REASON_PROBLEM}} exemption-reason-problem{{/EXEMPTION_REASON_PROBLEM}}"{{#EXEMPTION_REASON_PROBLEM}} aria-invalid="true"{{/EXEMPTION_REASON_PROBLEM}}>
{{EXEMPTION_REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit" data-confirm="这些月份不再要求填报，填报员会收到消息。" data-confirm-title="批准 {{ENTERPRISE_NAME}} 免报" data-confirm-act="批准免报">批准免报</button></div>
</form>
</section>
</div>
{{/MAY_DECIDE}}
<div class="acts"><a class="btn btn-plain" href="/review/terms">返回列表</a></div>
</div>
</div>
