{{%AUTOESCAPE context="HTML"}}
{{! 填报范围, GET /review/duty . DUTY_CATEGORY rows: a category, DUTY_MUST or DUTY_NEED_NOT for the month that runs, DUTY_CHANGE rows to come (DUTY_MONTH, THEN_MUST or THEN_NEED_NOT). DECISIONS with DECISION rows (the latest first) or NO_DECISIONS: a category, DUTY_MONTH, DUTY_MUST or DUTY_NEED_NOT, DECISION_REASON, DECIDED_BY, DECIDED_AT.
  IS_CENTRE (frame): the form, POST /review/duty (seen, category, from, choice, reason): DUTIES_SEEN, CATEGORY_CHOICE (a category), FROM, CHOSE_MUST CHOSE_NEED_NOT, REASON, a _PROBLEM for each. DUTY_STALE: somebody else was first. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">填报范围</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>填报范围</h1><p class="soft">各类别的企业是否须按月填报，由服务中心设定。企业属于哪个类别，按报表期所在的月份计算，在企业的页面上调整。</p></div></div>
{{#DUTY_STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报范围刚刚由同事改过。下面是最新情况，您填写的内容还在，请核对后重试。</p></div>{{/DUTY_STALE}}
{{>PART_PROBLEMS}}
<section class="card card-flush" aria-labelledby="now-title">
<h2 id="now-title">本月</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业类别</th><th scope="col">本月报表期</th><th scope="col">以后</th></tr></thead>
<tbody>
{{#DUTY_CATEGORY}}
<tr>
<th scope="row" class="row-name">{{>PART_CATEGORY}}</th>
<td data-name="本月报表期"><span>{{#DUTY_MUST}}须填报{{/DUTY_MUST}}{{#DUTY_NEED_NOT}}不须填报{{/DUTY_NEED_NOT}}</span></td>
<td data-name="以后">{{#DUTY_CHANGE}}<span>{{DUTY_MONTH}} 起{{#THEN_MUST}}须填报{{/THEN_MUST}}{{#THEN_NEED_NOT}}不须填报{{/THEN_NEED_NOT}}</span> {{/DUTY_CHANGE}}</td>
</tr>
{{/DUTY_CATEGORY}}
</tbody>
</table>
</div>
</section>
<section class="card card-flush" aria-labelledby="decisions-title">
<h2 id="decisions-title">历次设定</h2>
{{#NO_DECISIONS}}<p class="soft card-line">还没有设定过，三类企业都须填报。</p>{{/NO_DECISIONS}}
{{#DECISIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业类别</th><th scope="col">起始月</th><th scope="col">设定</th><th scope="col">原因</th><th scope="col">办理</th></tr></thead>
<tbody>
{{#DECISION}}
<tr>
<th scope="row" class="row-name">{{>PART_CATEGORY}}</th>
<td data-name="起始月"><span class="nowrap">{{DUTY_MONTH}}</span></td>
<td data-name="设定"><span class="nowrap">{{#DUTY_MUST}}须填报{{/DUTY_MUST}}{{#DUTY_NEED_NOT}}不须填报{{/DUTY_NEED_NOT}}</span></td>
<td data-name="原因"><span>{{DECISION_REASON}}</span></td>
<td data-name="办理"><span>{{DECIDED_BY}}<span class="under">{{DECIDED_AT}}</span></span></td>
</tr>
{{/DECISION}}
</tbody>
</table>
</div>
{{/DECISIONS}}
</section>
{{#IS_CENTRE}}
<section class="card" aria-labelledby="decide-title">
<h2 id="decide-title">设定一个类别</h2>
<p class="small soft">应报名单在月末编制，因此最早从本月的报表期起生效；已编制的名单不变。同一月份以后设定的为准。不须填报的企业仍可自愿填报，列为名单外。</p>
<form method="post" action="/review/duty" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="seen" value="{{DUTIES_SEEN}}">
<div class="field">
<label class="form-label" for="category">企业类别</label>
{{#CATEGORY_PROBLEM}}<div class="problem" id="category-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_PROBLEM}}
<select class="form-select" id="category" name="category" required{{#CATEGORY_PROBLEM}} aria-invalid="true" aria-describedby="category-problem"{{/CATEGORY_PROBLEM}}>
{{#CATEGORY_CHOICE}}
<option value="">请选择</option>
<option value="specialised"{{#CATEGORY_SPECIALISED}} selected{{/CATEGORY_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#CATEGORY_NURTURED}} selected{{/CATEGORY_NURTURED}}>中小微培育企业</option>
<option value="other"{{#CATEGORY_OTHER}} selected{{/CATEGORY_OTHER}}>其他企业</option>
{{/CATEGORY_CHOICE}}
</select>
</div>
<div class="field">
<label class="form-label" for="from">起始月</label>
<div class="form-text" id="from-hint">第一个照此执行的报表期，例如 2027-01。</div>
{{#FROM_PROBLEM}}<div class="problem" id="from-problem">{{>PART_PROBLEM}}</div>{{/FROM_PROBLEM}}
<input class="form-control" id="from" name="from" value="{{FROM}}" autocomplete="off" required aria-describedby="from-hint{{#FROM_PROBLEM}} from-problem{{/FROM_PROBLEM}}"{{#FROM_PROBLEM}} aria-invalid="true"{{/FROM_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="choice">是否须填报</label>
{{#CHOICE_PROBLEM}}<div class="problem" id="choice-problem">{{>PART_PROBLEM}}</div>{{/CHOICE_PROBLEM}}
<select class="form-select" id="choice" name="choice" required{{#CHOICE_PROBLEM}} aria-invalid="true" aria-describedby="choice-problem"{{/CHOICE_PROBLEM}}>
<option value="">请选择</option>
<option value="must"{{#CHOSE_MUST}} selected{{/CHOSE_MUST}}>须填报</option>
<option value="need_not"{{#CHOSE_NEED_NOT}} selected{{/CHOSE_NEED_NOT}}>不须填报</option>
</select>
</div>
<div class="field">
<label class="form-label" for="reason">原因</label>
<div class="form-text" id="reason-hint">例如文号。6 至 500 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">设定</button></div>
</form>
</section>
{{/IS_CENTRE}}
</div>
</div>
