{{%AUTOESCAPE context="HTML"}}
{{! 诉求反映 in 管理端, /management/appeal?state=&district=&after= . COUNT_WAITING COUNT_ANSWERED COUNT_CLOSED, HERE_WAITING HERE_ANSWERED HERE_CLOSED, STATE_WORD, DISTRICT; CHOOSE_DISTRICT (the centre): CENTRE_CHOSEN, DISTRICT_OPTION rows.
  ROWS with ROW rows or NO_ROWS: APPEAL_ID, APPEAL_TITLE, a class, a state, ASKER, HAS_ENTERPRISE, HAS_PERIOD, OF_CENTRE or OF_DISTRICT, ASKED_AT, CHANGED_AT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">诉求反映</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>诉求反映</h1><p class="soft">待答复和已答复的按提出先后排列。</p></div><p><a href="/management/stock-answer">常用答复</a></p></div>
{{#CHOOSE_DISTRICT}}
<form class="filters" method="get" action="/management/appeal">
<input type="hidden" name="state" value="{{STATE_WORD}}">
<div><label class="form-label" for="district">办理部门</label>
<select class="form-select" id="district" name="district">
<option value="">全部</option>
<option value="centre"{{#CENTRE_CHOSEN}} selected{{/CENTRE_CHOSEN}}>服务中心</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
<button class="btn btn-plain" type="submit">查询</button>
</form>
{{/CHOOSE_DISTRICT}}
<ul class="tabs">
<li><a href="/management/appeal?state=waiting&amp;district={{DISTRICT:u}}"{{#HERE_WAITING}} aria-current="true"{{/HERE_WAITING}}>待答复 <span>{{COUNT_WAITING}}</span></a></li>
<li><a href="/management/appeal?state=answered&amp;district={{DISTRICT:u}}"{{#HERE_ANSWERED}} aria-current="true"{{/HERE_ANSWERED}}>已答复 <span>{{COUNT_ANSWERED}}</span></a></li>
<li><a href="/management/appeal?state=closed&amp;district={{DISTRICT:u}}"{{#HERE_CLOSED}} aria-current="true"{{/HERE_CLOSED}}>已办结 <span>{{COUNT_CLOSED}}</span></a></li>
</ul>
<section class="card card-flush" aria-label="诉求反映">
{{#NO_ROWS}}<div class="empty"><p>{{#HERE_WAITING}}目前没有等待答复的诉求。{{/HERE_WAITING}}{{#HERE_ANSWERED}}目前没有已答复、未办结的诉求。{{/HERE_ANSWERED}}{{#HERE_CLOSED}}目前没有已办结的诉求。{{/HERE_CLOSED}}</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">标题</th><th scope="col">类别</th><th scope="col">企业</th><th scope="col">办理部门</th><th scope="col">提出时间</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_APPEAL_STATE}}</td>
<th scope="row" class="row-name">{{APPEAL_TITLE}}<small>{{ASKER}}</small></th>
<td data-name="类别"><span>{{>PART_APPEAL_CLASS}}</span></td>
<td data-name="企业"><span>{{#HAS_ENTERPRISE}}{{ENTERPRISE_NAME}}{{/HAS_ENTERPRISE}}{{#HAS_PERIOD}}<span class="under">{{APPEAL_PERIOD}}{{#HAS_INDICATOR}} {{APPEAL_INDICATOR}}{{/HAS_INDICATOR}}</span>{{/HAS_PERIOD}}</span></td>
<td data-name="办理部门"><span class="nowrap">{{#OF_CENTRE}}服务中心{{/OF_CENTRE}}{{#OF_DISTRICT}}{{DISTRICT_NAME}}{{/OF_DISTRICT}}</span></td>
<td data-name="提出时间"><span class="nowrap">{{ASKED_AT}}</span></td>
<td><div class="row-acts"><a href="/management/appeal/{{APPEAL_ID:u}}">办理<span class="visually-hidden">：{{APPEAL_TITLE}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/management/appeal?state={{STATE_WORD:u}}&amp;district={{DISTRICT:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/management/appeal?state={{STATE_WORD:u}}&amp;district={{DISTRICT:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
