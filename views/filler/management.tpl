{{%AUTOESCAPE context="HTML"}}
{{! 管理端 · 填报员, GET /management/filler?list=&q=&after= . COUNT_PROPOSALS, COUNT_OVERDUE; LIST (proposals, requests, vacant, all) and LIST_PROPOSALS, LIST_REQUESTS, LIST_VACANT or LIST_ALL: the chosen one; Q. One of
  PROPOSAL_ROWS with ROW rows or NO_PROPOSALS: ACT_REPLACEMENT, ACT_REMOVAL or ACT_REFUSAL, HOLDER_NAME, SUCCESSOR_NAME, REFERENCE, PROPOSED_BY, PROPOSED_AT, EXPIRES_AT, IS_OWN or IS_OTHERS;
  CONTEST_ROWS with ROW rows or NO_CONTESTS: FORMER_NAME, HOLDER_NAME, CONTEST_REASON, CONTESTED_AT (the tab is CONTEST_TAB with COUNT_CONTESTS, LIST_CONTESTS, where any waits);
  REQUEST_ROWS with ROW rows or NO_REQUESTS: ASKER_NAME, HOLDER_NAME, ASKED_REASON, ASKED_AT, ANSWER_UNTIL;
  ROWS with ROW rows or NO_ROWS: FILLER_NAME with HAS_FILLER, or NO_FILLER, CONTACT_PERSON, TELEPHONE, USER_COUNT. All rows: USCC, ENTERPRISE_NAME, ROW_DISTRICT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">填报员</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>填报员</h1><p class="soft">凭企业的书面申请更换或撤销填报员：一人办理，另一人复核后生效。</p></div></div>
<form method="get" action="/management/filler" class="filters" accept-charset="utf-8">
<input type="hidden" name="list" value="all">
<div class="grow"><label class="form-label" for="q">企业名称或统一社会信用代码</label><input class="form-control" id="q" name="q" value="{{Q}}" autocomplete="off"></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</form>
<ul class="tabs" aria-label="列表">
<li><a href="/management/filler"{{#LIST_PROPOSALS}} aria-current="true"{{/LIST_PROPOSALS}}>待复核 <span>{{COUNT_PROPOSALS}}</span></a></li>
<li><a href="/management/filler?list=requests"{{#LIST_REQUESTS}} aria-current="true"{{/LIST_REQUESTS}}>待区处理的申请 <span>{{COUNT_OVERDUE}}</span></a></li>
{{#CONTEST_TAB}}<li><a href="/management/filler?list=contests"{{#LIST_CONTESTS}} aria-current="true"{{/LIST_CONTESTS}}>更换异议 <span>{{COUNT_CONTESTS}}</span></a></li>{{/CONTEST_TAB}}
<li><a href="/management/filler?list=vacant"{{#LIST_VACANT}} aria-current="true"{{/LIST_VACANT}}>没有填报员的企业</a></li>
<li><a href="/management/filler?list=all"{{#LIST_ALL}} aria-current="true"{{/LIST_ALL}}>全部企业</a></li>
</ul>
<section class="card card-flush" aria-label="填报员">
{{#NO_PROPOSALS}}<div class="empty"><p>目前没有等待复核的办理。要更换或撤销填报员，请在上面查询企业。</p></div>{{/NO_PROPOSALS}}
{{#PROPOSAL_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">事项</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">现填报员</th><th scope="col">更换为</th><th scope="col">文号</th><th scope="col">办理</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="mark-plain">{{#ACT_REPLACEMENT}}更换{{/ACT_REPLACEMENT}}{{#ACT_REMOVAL}}撤销{{/ACT_REMOVAL}}{{#ACT_REFUSAL}}不同意移交{{/ACT_REFUSAL}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="现填报员"><span>{{HOLDER_NAME}}</span></td>
<td data-name="更换为">{{#ACT_REPLACEMENT}}<span>{{SUCCESSOR_NAME}}</span>{{/ACT_REPLACEMENT}}</td>
<td data-name="文号"><span>{{REFERENCE}}</span></td>
<td data-name="办理"><span>{{PROPOSED_BY}}<span class="under">{{PROPOSED_AT}}</span><span class="under">{{EXPIRES_AT}} 前复核有效</span></span></td>
<td><div class="row-acts"><a href="/management/filler/{{USCC:u}}">{{#IS_OWN}}查看{{/IS_OWN}}{{#IS_OTHERS}}复核{{/IS_OTHERS}}</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/PROPOSAL_ROWS}}
{{#NO_REQUESTS}}<div class="empty"><p>目前没有逾期未答复的移交申请。填报员 5 个工作日未答复的申请会列在这里。</p></div>{{/NO_REQUESTS}}
{{#REQUEST_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">申请人</th><th scope="col">现填报员</th><th scope="col">理由</th><th scope="col">答复期限</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="mark-late">待区处理</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="申请人"><span>{{ASKER_NAME}}<span class="under">{{ASKED_AT}}</span></span></td>
<td data-name="现填报员"><span>{{HOLDER_NAME}}</span></td>
<td data-name="理由"><span>{{ASKED_REASON}}</span></td>
<td data-name="答复期限"><span class="nowrap">{{ANSWER_UNTIL}}</span></td>
<td><div class="row-acts"><a href="/management/filler/{{USCC:u}}">处理</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/REQUEST_ROWS}}
{{#NO_CONTESTS}}<div class="empty"><p>目前没有等待裁定的更换异议。</p></div>{{/NO_CONTESTS}}
{{#CONTEST_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">原填报员</th><th scope="col">现填报员</th><th scope="col">理由</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="mark-late">待裁定</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="原填报员"><span>{{FORMER_NAME}}<span class="under">{{CONTESTED_AT}}</span></span></td>
<td data-name="现填报员"><span>{{HOLDER_NAME}}</span></td>
<td data-name="理由"><span>{{CONTEST_REASON}}</span></td>
<td><div class="row-acts"><a href="/management/filler/{{USCC:u}}/contest">裁定</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/CONTEST_ROWS}}
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的企业。</p><p><a href="/management/filler?list={{LIST:u}}">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">填报员</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">联系人</th><th scope="col">联系电话</th><th scope="col" class="number">已关联用户</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{#HAS_FILLER}}<span>{{FILLER_NAME}}</span>{{/HAS_FILLER}}{{#NO_FILLER}}<span class="mark-late">没有填报员</span>{{/NO_FILLER}}</td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="联系人"><span>{{CONTACT_PERSON}}</span></td>
<td data-name="联系电话"><span class="nowrap">{{TELEPHONE}}</span></td>
<td data-name="已关联用户" class="number"><span>{{USER_COUNT}}</span></td>
<td><div class="row-acts"><a href="/management/filler/{{USCC:u}}">{{#HAS_FILLER}}更换或撤销{{/HAS_FILLER}}{{#NO_FILLER}}查看{{/NO_FILLER}}</a>{{#NO_FILLER}}<a href="/reminder/new?codes={{USCC:u}}">催报</a>{{/NO_FILLER}}</div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/management/filler?list={{LIST:u}}&amp;q={{Q:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/management/filler?list={{LIST:u}}&amp;q={{Q:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
