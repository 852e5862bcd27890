{{%AUTOESCAPE context="HTML"}}
{{! 报表审核, GET /review?period=2026-10&state=&district=&q=&after= . SCOPE_DISTRICT with DISTRICT_NAME, or SCOPE_CITY (the city; shows the district filter). PERIOD, PERIOD_YEAR, PERIOD_MONTH, the last day for all (part/due_day.tpl). STATE_WORD (missing, draft, … or empty), DISTRICT (a code or empty), Q: the filters as they are.
  PERIOD_OPTION, DISTRICT_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. COUNT_ALL COUNT_MISSING COUNT_EXEMPT COUNT_DRAFT COUNT_SUBMITTED COUNT_RETURNED COUNT_ACCEPTED; HERE_ALL HERE_MISSING HERE_EXEMPT HERE_DRAFT HERE_SUBMITTED HERE_RETURNED HERE_ACCEPTED: the chosen one.
  ROWS with ROW rows: a state, ENTERPRISE_NAME, USCC, ROW_DISTRICT, INDUSTRY_NAME, a category, FILLER_NAME or NO_FILLER, ROW_LATE, ROW_NIL (本月停产), ROW_DOUBTS (累计数待核对), ROW_EXEMPT with EXEMPT_REASON, ROW_EXTENDED with EXTENDED_UNTIL, ROW_SUBMITTED with SUBMITTED_AT, ROW_REVIEW (submitted: 审核), ROW_VIEW (returned or accepted: 查看). NO_ROWS: nothing matches.
  COUNT_REQUESTED: requests to return that wait, of all periods; HERE_REQUESTED with NO_REQUESTS or REQUEST_ROWS with REQUEST_ROW rows, in the place of the others: a state, ENTERPRISE_NAME, USCC, ROW_DISTRICT, ROW_PERIOD, REQUEST_REASON, REQUEST_BY, REQUEST_AT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">管理端</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>报表审核</h1><p class="soft">{{#SCOPE_DISTRICT}}{{DISTRICT_NAME}}{{/SCOPE_DISTRICT}}{{#SCOPE_CITY}}全市{{/SCOPE_CITY}} · {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月 · {{>PART_DUE_DAY}}</p></div><p><a href="/reminder/new?period={{PERIOD:u}}&amp;state={{STATE_WORD:u}}&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}">催报</a> · <a href="/review/terms">延期和免报</a></p></div>
<form method="get" action="/review" class="filters" accept-charset="utf-8">
<div><label class="form-label" for="period">报表期</label><select class="form-select" id="period" name="period">
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select></div>
<div><label class="form-label" for="state">状态</label><select class="form-select" id="state" name="state">
<option value="">全部</option>
<option value="missing"{{#HERE_MISSING}} selected{{/HERE_MISSING}}>未填报</option>
<option value="draft"{{#HERE_DRAFT}} selected{{/HERE_DRAFT}}>暂存</option>
<option value="submitted"{{#HERE_SUBMITTED}} selected{{/HERE_SUBMITTED}}>已提交</option>
<option value="exempt"{{#HERE_EXEMPT}} selected{{/HERE_EXEMPT}}>免报</option>
<option value="returned"{{#HERE_RETURNED}} selected{{/HERE_RETURNED}}>退回修改</option>
<option value="accepted"{{#HERE_ACCEPTED}} selected{{/HERE_ACCEPTED}}>审核通过</option>
<option value="requested"{{#HERE_REQUESTED}} selected{{/HERE_REQUESTED}}>申请退回（各期）</option>
</select></div>
{{#SCOPE_CITY}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/SCOPE_CITY}}
<div class="grow"><label class="form-label" for="q">企业名称或统一社会信用代码</label><input class="form-control" id="q" name="q" value="{{Q}}" autocomplete="off"></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</form>
<ul class="tabs" aria-label="各状态的企业数">
<li><a href="/review?period={{PERIOD:u}}&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_ALL}} aria-current="true"{{/HERE_ALL}}>全部 <span>{{COUNT_ALL}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=missing&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_MISSING}} aria-current="true"{{/HERE_MISSING}}>未填报 <span>{{COUNT_MISSING}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=draft&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_DRAFT}} aria-current="true"{{/HERE_DRAFT}}>暂存 <span>{{COUNT_DRAFT}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=submitted&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_SUBMITTED}} aria-current="true"{{/HERE_SUBMITTED}}>已提交 <span>{{COUNT_SUBMITTED}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=returned&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_RETURNED}} aria-current="true"{{/HERE_RETURNED}}>退回修改 <span>{{COUNT_RETURNED}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=accepted&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_ACCEPTED}} aria-current="true"{{/HERE_ACCEPTED}}>审核通过 <span>{{COUNT_ACCEPTED}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=exempt&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}"{{#HERE_EXEMPT}} aria-current="true"{{/HERE_EXEMPT}}>免报 <span>{{COUNT_EXEMPT}}</span></a></li>
<li><a href="/review?period={{PERIOD:u}}&amp;state=requested&amp;district={{DISTRICT:u}}"{{#HERE_REQUESTED}} aria-current="true"{{/HERE_REQUESTED}}>申请退回（各期） <span>{{COUNT_REQUESTED}}</span></a></li>
</ul>
<section class="card card-flush" aria-label="报表">
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的企业。请放宽查询条件，或换一个报表期。</p><p><a href="/review?period={{PERIOD:u}}">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">行业</th><th scope="col">企业类别</th><th scope="col">填报员</th><th scope="col">提交时间</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="marks">{{>PART_STATE}}{{#ROW_NIL}} <span class="mark-plain">本月停产</span>{{/ROW_NIL}}{{#ROW_LATE}} <span class="mark-late">补填</span>{{/ROW_LATE}}{{#ROW_DOUBTS}} <span class="mark-late">累计数待核对</span>{{/ROW_DOUBTS}}{{#ROW_EXTENDED}} <span class="mark-plain">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENDED}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small>{{#ROW_EXEMPT}}<small>免报原因：{{EXEMPT_REASON}}</small>{{/ROW_EXEMPT}}</th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="行业"><span>{{INDUSTRY_NAME}}</span></td>
<td data-name="企业类别"><span class="nowrap">{{>PART_CATEGORY}}</span></td>
<td data-name="填报员"><span class="nowrap">{{FILLER_NAME}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td data-name="提交时间">{{#ROW_SUBMITTED}}<span class="nowrap">{{SUBMITTED_AT}}</span>{{/ROW_SUBMITTED}}</td>
<td><div class="row-acts">{{#ROW_REVIEW}}<a class="strong" href="/review/{{USCC:u}}/{{PERIOD:u}}">审核</a>{{/ROW_REVIEW}}{{#ROW_VIEW}}<a href="/review/{{USCC:u}}/{{PERIOD:u}}">查看</a>{{/ROW_VIEW}}<a href="/review/{{USCC:u}}/terms">延期免报</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
{{#NO_REQUESTS}}<div class="empty"><p>目前没有等待处理的退回申请。</p></div>{{/NO_REQUESTS}}
{{#REQUEST_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">申请时间</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">报表期</th><th scope="col">状态</th><th scope="col">申请理由</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#REQUEST_ROW}}
<tr>
<td data-name="申请时间"><span class="nowrap">{{REQUEST_AT}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="报表期"><span class="nowrap">{{ROW_PERIOD}}</span></td>
<td data-name="状态"><span class="nowrap">{{>PART_STATE}}</span></td>
<td data-name="申请理由"><span>{{REQUEST_REASON}}<span class="under">{{REQUEST_BY}}</span></span></td>
<td><div class="row-acts"><a class="strong" href="/review/{{USCC:u}}/{{ROW_PERIOD:u}}#decide">处理</a></div></td>
</tr>
{{/REQUEST_ROW}}
</tbody>
</table>
</div>
{{/REQUEST_ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/review?period={{PERIOD:u}}&amp;state={{STATE_WORD:u}}&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/review?period={{PERIOD:u}}&amp;state={{STATE_WORD:u}}&amp;district={{DISTRICT:u}}&amp;q={{Q:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
