{{%AUTOESCAPE context="HTML"}}
{{! 企业, GET /enterprise?q=&district=&category=&status=&filler=&after= . SCOPE_DISTRICT with DISTRICT_NAME, or SCOPE_CITY (shows the district filter). Q, DISTRICT, CATEGORY_WORD, STATUS_WORD, FILLER_WORD: the filters as they are.
  DISTRICT_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. CHOSE_SPECIALISED CHOSE_NURTURED CHOSE_OTHER, CHOSE_IN_BUSINESS CHOSE_CANCELLED CHOSE_REVOKED CHOSE_MOVED_OUT CHOSE_MISSING, WITHOUT_FILLER: the chosen ones.
  ROWS with ROW rows or NO_ROWS: ENTERPRISE_NAME, USCC, ROW_DISTRICT, a category, a status (part/enterprise_status.tpl), ROW_OPEN or ROW_CEASED, REGISTRY_MISSING, FILLER_NAME or NO_FILLER, PEOPLE_COUNT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">企业</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>企业</h1><p class="soft">{{#SCOPE_DISTRICT}}{{DISTRICT_NAME}}{{/SCOPE_DISTRICT}}{{#SCOPE_CITY}}全市{{/SCOPE_CITY}} · 人员、填报权、各期报表、登记信息及其变更</p></div>{{#IS_AGENCY}}<p><a href="/enrolment/letters?district={{DISTRICT:u}}&amp;category={{CATEGORY_WORD:u}}">批量签发认证码</a></p>{{/IS_AGENCY}}</div>
<form method="get" action="/enterprise" class="filters" accept-charset="utf-8">
<div class="grow"><label class="form-label" for="q">企业名称、统一社会信用代码或电话（完整号码或后 4 位）</label><input class="form-control" id="q" name="q" value="{{Q}}" autocomplete="off"></div>
{{#SCOPE_CITY}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/SCOPE_CITY}}
<div><label class="form-label" for="category">企业类别</label><select class="form-select" id="category" name="category">
<option value="">全部</option>
<option value="specialised"{{#CHOSE_SPECIALISED}} selected{{/CHOSE_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#CHOSE_NURTURED}} selected{{/CHOSE_NURTURED}}>中小微培育企业</option>
<option value="other"{{#CHOSE_OTHER}} selected{{/CHOSE_OTHER}}>其他企业</option>
</select></div>
<div><label class="form-label" for="status">登记状态</label><select class="form-select" id="status" name="status">
<option value="">全部</option>
<option value="in_business"{{#CHOSE_IN_BUSINESS}} selected{{/CHOSE_IN_BUSINESS}}>存续（在营）</option>
<option value="cancelled"{{#CHOSE_CANCELLED}} selected{{/CHOSE_CANCELLED}}>注销</option>
<option value="revoked"{{#CHOSE_REVOKED}} selected{{/CHOSE_REVOKED}}>吊销</option>
<option value="moved_out"{{#CHOSE_MOVED_OUT}} selected{{/CHOSE_MOVED_OUT}}>迁出</option>
<option value="missing"{{#CHOSE_MISSING}} selected{{/CHOSE_MISSING}}>法人库查无</option>
</select></div>
<div><label class="form-label" for="filler">填报员</label><select class="form-select" id="filler" name="filler">
<option value="">全部</option>
<option value="none"{{#WITHOUT_FILLER}} selected{{/WITHOUT_FILLER}}>尚无填报员</option>
</select></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</form>
<section class="card card-flush" aria-label="企业">
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的企业。请核对名称、代码或电话（完整号码或后 4 位），或放宽查询条件。</p><p><a href="/enterprise">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">登记状态</th><th scope="col">区</th><th scope="col">企业类别</th><th scope="col">填报员</th><th scope="col" class="number">关联用户</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="登记状态"><span class="marks"><span class="nowrap {{#ROW_OPEN}}mark-plain{{/ROW_OPEN}}{{#ROW_CEASED}}mark-late{{/ROW_CEASED}}">{{>PART_ENTERPRISE_STATUS}}</span>{{#REGISTRY_MISSING}}<span class="mark-late">法人库查无</span>{{/REGISTRY_MISSING}}</span></td>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="企业类别"><span>{{>PART_CATEGORY}}</span></td>
<td data-name="填报员"><span class="nowrap">{{FILLER_NAME}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td data-name="关联用户" class="number"><span>{{PEOPLE_COUNT}}</span></td>
<td><div class="row-acts"><a href="/enterprise/{{USCC:u}}">查看<span class="visually-hidden"> {{ENTERPRISE_NAME}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/enterprise?q={{Q:u}}&amp;district={{DISTRICT:u}}&amp;category={{CATEGORY_WORD:u}}&amp;status={{STATUS_WORD:u}}&amp;filler={{FILLER_WORD:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/enterprise?q={{Q:u}}&amp;district={{DISTRICT:u}}&amp;category={{CATEGORY_WORD:u}}&amp;status={{STATUS_WORD:u}}&amp;filler={{FILLER_WORD:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
