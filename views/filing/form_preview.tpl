{{%AUTOESCAPE context="HTML"}}
{{! 预览和试算, GET and POST /form/preview (file, period, industry, size): a definition that is not installed. TRIAL_MONTH, INDUSTRY as typed; a size of part/size.tpl or none; FILE_PROBLEM PERIOD_PROBLEM INDUSTRY_PROBLEM.
  FORM_FAULT: FAULT_FILE, FAULT_LINE, FAULT_WHAT (as check-form says it), FAULT_TEXT with FAULT_LINE_TEXT. FORM_PREVIEW: FORM_TITLE, FORM_CODE, FORM_VERSION, VALID_FROM, VALID_UNTIL with VALID_TO,
  PREVIEW_REPLACES (a version of that name is installed), PREVIEW_ENDS with ENDED_VERSION, ENDED_WITH; part/form_sheet.tpl; FILING_PREVIEW: the filing page of it, part/filing_form.tpl, TRIAL_PERIOD, INDUSTRY, SIZE_CHOSEN or SIZE_NONE, OPEN_COUNT, OWED_COUNT, and for the script DEFINITION_TEXT, CONTEXT (JSON); TRIAL: TRIAL_PERIOD, TRIAL_FILINGS, TRIAL_TOO_FEW (TRIAL_FEWEST), or TRIAL_DONE: TRIAL_PART (the first ones alone),
  TRIAL_REFUSED, TRIAL_CHECK rows: CHECK_ID, CHECK_TITLE, CHECK_HARD CHECK_SOFT CHECK_ASK CHECK_HINT, TRIAL_FAILS, TRIAL_OPEN. A count is TRIAL_NUMBER with TRIAL_EXACT, or TRIAL_FEW. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/form">报表制度</a></li>
<li class="breadcrumb-item active" aria-current="page">预览和试算</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>预览和试算</h1><p class="soft">上传修订后的定义文件，先看有没有差错、填报页什么样、对已报数据会有多少不通过。这里不保存也不启用任何内容，启用由运维人员办理。</p></div></div>
{{>PART_PROBLEMS}}
{{#FORM_FAULT}}
<div class="note note-red" role="alert" tabindex="-1" data-focus><h2>定义文件有误，没有预览</h2><p><span class="code">{{FAULT_FILE}}</span> 第 {{FAULT_LINE}} 行：<span class="code">{{FAULT_WHAT}}</span></p>{{#FAULT_TEXT}}<p class="small">该行内容：<span class="code">{{FAULT_LINE_TEXT}}</span></p>{{/FAULT_TEXT}}<p class="small">每次列出一处，改正后请重新上传。</p></div>
{{/FORM_FAULT}}
<section class="card card-form no-paper">
<form method="post" action="/form/preview" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="file">定义文件</label>
<div class="form-text" id="file-hint">从“报表制度”下载的定义文件（.toml）修改而成。每次都要重新选择，浏览器不会自动保留。</div>
{{#FILE_PROBLEM}}<div class="problem" id="file-problem">{{>PART_PROBLEM}}</div>{{/FILE_PROBLEM}}
<input class="form-control" id="file" name="file" type="file" accept=".toml" required aria-describedby="file-hint{{#FILE_PROBLEM}} file-problem{{/FILE_PROBLEM}}"{{#FILE_PROBLEM}} aria-invalid="true"{{/FILE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="period">用哪个报表期的已报数据试算</label>
<div class="form-text" id="period-hint">例如 2026-10，2012-01 至上月。各企业用当期的上月、上年同月数据和常见范围核对。</div>
{{#PERIOD_PROBLEM}}<div class="problem" id="period-problem">{{>PART_PROBLEM}}</div>{{/PERIOD_PROBLEM}}
<input class="form-control" id="period" name="period" value="{{TRIAL_MONTH}}" autocomplete="off" required aria-describedby="period-hint{{#PERIOD_PROBLEM}} period-problem{{/PERIOD_PROBLEM}}"{{#PERIOD_PROBLEM}} aria-invalid="true"{{/PERIOD_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="industry">预览填报页用的行业代码</label>
<div class="form-text" id="industry-hint">门类字母加大类两位数字，例如 C35。适用的指标和企业规模的划型标准随行业而定；留空按 C35。</div>
{{#INDUSTRY_PROBLEM}}<div class="problem" id="industry-problem">{{>PART_PROBLEM}}</div>{{/INDUSTRY_PROBLEM}}
<input class="form-control" id="industry" name="industry" value="{{INDUSTRY}}" autocomplete="off" aria-describedby="industry-hint{{#INDUSTRY_PROBLEM}} industry-problem{{/INDUSTRY_PROBLEM}}"{{#INDUSTRY_PROBLEM}} aria-invalid="true"{{/INDUSTRY_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="size">预览填报页用的企业规模</label>
<select class="form-select" id="size" name="size">
<option value="">没有规模</option>
<option value="large"{{#SIZE_LARGE}} selected{{/SIZE_LARGE}}>大型</option>
<option value="medium"{{#SIZE_MEDIUM}} selected{{/SIZE_MEDIUM}}>中型</option>
<option value="small"{{#SIZE_SMALL}} selected{{/SIZE_SMALL}}>小型</option>
<option value="micro"{{#SIZE_MICRO}} selected{{/SIZE_MICRO}}>微型</option>
</select>
</div>
<div class="acts"><a class="btn btn-plain" href="/form">返回报表制度</a><button class="btn btn-primary" type="submit">预览并试算</button></div>
</form>
</section>
{{#FORM_PREVIEW}}
<div class="note" role="status"><h2>预览：{{FORM_TITLE}}，{{FORM_VERSION}} 版</h2><p>表号 {{FORM_CODE}}，自 {{VALID_FROM}} 报表期{{#VALID_UNTIL}}至 {{VALID_TO}} 报表期{{/VALID_UNTIL}}起用。定义没有差错。{{#PREVIEW_REPLACES}}同名的版本已经启用：已用于填报的版本不要改动，请换一个版本号。{{/PREVIEW_REPLACES}}{{#PREVIEW_ENDS}}预览按 {{ENDED_VERSION}} 版用到 {{ENDED_WITH}} 为止；启用时须在该版的文件中填写 <span class="code">valid_to = "{{ENDED_WITH}}"</span>。{{/PREVIEW_ENDS}}</p></div>
{{#TRIAL}}
<section class="card card-flush" aria-labelledby="trial">
<h2 id="trial">试算：{{TRIAL_PERIOD}} 报表期</h2>
{{#TRIAL_TOO_FEW}}<p>该期已报的不足 {{TRIAL_FEWEST}} 张，不试算，以免显出单个企业的情况。请换一个报表期。</p>{{/TRIAL_TOO_FEW}}
{{#TRIAL_DONE}}
<p>共试算 {{TRIAL_FILINGS}} 张已报报表{{#TRIAL_PART}}（该期的一部分；全部试算由运维人员运行 <span class="code">tianbao check-form --trial</span>）{{/TRIAL_PART}}，其中{{#TRIAL_REFUSED}}{{#TRIAL_EXACT}} {{TRIAL_NUMBER}}{{/TRIAL_EXACT}}{{#TRIAL_FEW}}不足 3{{/TRIAL_FEW}}{{/TRIAL_REFUSED}} 张按这个定义不能提交。</p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">编号</th><th scope="col">类别</th><th scope="col">内容</th><th scope="col" class="number">不通过</th><th scope="col" class="number">没有数据，未核对</th></tr></thead>
<tbody>
{{#TRIAL_CHECK}}
<tr><th scope="row"><span class="code">{{CHECK_ID}}</span></th><td data-name="类别"><span>{{#CHECK_HARD}}强制性{{/CHECK_HARD}}{{#CHECK_SOFT}}核实性{{/CHECK_SOFT}}{{#CHECK_ASK}}请核对{{/CHECK_ASK}}{{#CHECK_HINT}}提示{{/CHECK_HINT}}</span></td><td data-name="内容"><span>{{CHECK_TITLE}}</span></td><td class="number" data-name="不通过"><span>{{#TRIAL_FAILS}}{{#TRIAL_EXACT}}{{TRIAL_NUMBER}}{{/TRIAL_EXACT}}{{#TRIAL_FEW}}不足 3{{/TRIAL_FEW}}{{/TRIAL_FAILS}}</span></td><td class="number" data-name="没有数据，未核对"><span>{{#TRIAL_OPEN}}{{#TRIAL_EXACT}}{{TRIAL_NUMBER}}{{/TRIAL_EXACT}}{{#TRIAL_FEW}}不足 3{{/TRIAL_FEW}}{{/TRIAL_OPEN}}</span></td></tr>
{{/TRIAL_CHECK}}
</tbody>
</table>
</div>
{{/TRIAL_DONE}}
</section>
{{/TRIAL}}
{{#FILING_PREVIEW}}
<section class="filing-page" aria-labelledby="preview">
<div class="note note-amber"><h2 id="preview">预览：填报页</h2><p>填报员看到的填报页如下，可以试填：审核与正式填报相同。这里不保存、不提交，离开本页后试填的内容不保留。按 {{TRIAL_PERIOD}} 报表期、行业 {{INDUSTRY}}、{{#SIZE_CHOSEN}}{{#SIZE_LARGE}}大型{{/SIZE_LARGE}}{{#SIZE_MEDIUM}}中型{{/SIZE_MEDIUM}}{{#SIZE_SMALL}}小型{{/SIZE_SMALL}}{{#SIZE_MICRO}}微型{{/SIZE_MICRO}}企业{{/SIZE_CHOSEN}}{{#SIZE_NONE}}没有企业规模{{/SIZE_NONE}}、没有以往报表显示；需要以往报表的审核列为无法进行。</p></div>
<form id="filing" autocomplete="off" novalidate data-context="{{CONTEXT}}" data-definition-text="{{DEFINITION_TEXT}}" data-title-count="（{count} 处需要修改）">
{{>PART_FILING_FORM}}
<div class="finish">
<div class="told">
<p class="strong">预览，不能保存和提交</p>
<p>提交前还需填写或修改 <span class="strong" data-open-count>{{OPEN_COUNT}}</span> 项，填写说明 <span class="strong" data-owed-count>{{OWED_COUNT}}</span> 项</p>
</div>
</div>
{{>PART_FILING_SCRIPT}}
{{>PART_FILING_TEMPLATES}}
</form>
</section>
<script type="module" src="/static/filing_preview.js?v={{VERSION:u}}"></script>
{{/FILING_PREVIEW}}
{{>PART_FORM_SHEET}}
{{/FORM_PREVIEW}}
</div>
</div>
