{{%AUTOESCAPE context="HTML"}}
{{! 账号, GET /user?q=&role=&state=&before= . Q, ROLE_WORD, STATE_WORD (locked or empty), ONLY_LOCKED: the filters as they are. ROLE_OPTION rows: OPTION_VALUE, OPTION_CHOSEN, ROLE_KIND with a role (part/role.tpl).
  ROWS with ROW rows or NO_ROWS: USER_ID, USER_NAME, MOBILE_MASKED, LOGIN_NAME with HAS_LOGIN_NAME, SSO_BOUND or SSO_NOT_BOUND, ROLE (part/role.tpl), a state (part/user_state.tpl), WAS_SEEN with SEEN_AT or NEVER_SEEN.
  NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item active" aria-current="page">账号</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>账号</h1><p class="soft">查询账号，锁定或解除锁定，结束登录，更改角色，重置密码和二次验证。这里看不到任何报表数值。</p></div></div>
<form method="get" action="/user" class="filters" accept-charset="utf-8">
<div class="grow"><label class="form-label" for="q">姓名、原用户名或手机号（11 位或后 4 位）</label><input class="form-control" id="q" name="q" value="{{Q}}" maxlength="64" autocomplete="off"></div>
<div><label class="form-label" for="role">角色</label><select class="form-select" id="role" name="role">
<option value="">全部</option>
{{#ROLE_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{#ROLE_KIND}}{{#ROLE_USER}}用户{{/ROLE_USER}}{{#ROLE_DISTRICT}}区管理员{{/ROLE_DISTRICT}}{{#ROLE_CENTRE}}中小企业服务中心{{/ROLE_CENTRE}}{{#ROLE_SYSTEM}}系统管理员{{/ROLE_SYSTEM}}{{#ROLE_AUDITOR}}审计员{{/ROLE_AUDITOR}}{{#ROLE_VIEWER}}查看员{{/ROLE_VIEWER}}{{#ROLE_REVIEWER}}审核员{{/ROLE_REVIEWER}}{{#ROLE_DESIGNER}}报表设计员{{/ROLE_DESIGNER}}{{/ROLE_KIND}}</option>
{{/ROLE_OPTION}}
</select></div>
<div><label class="form-label" for="state">状态</label><select class="form-select" id="state" name="state">
<option value="">全部</option>
<option value="locked"{{#ONLY_LOCKED}} selected{{/ONLY_LOCKED}}>已锁定</option>
</select></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</form>
<section class="card card-flush" aria-label="账号">
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的账号。请核对姓名、原用户名，手机号请填完整号码或后 4 位，或放宽条件。</p><p><a href="/user">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">姓名</th><th scope="col">手机号</th><th scope="col">角色</th><th scope="col">登录方式</th><th scope="col">最近使用</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_USER_STATE}}</td>
<th scope="row" class="row-name">{{USER_NAME}}{{#HAS_LOGIN_NAME}}<small>原用户名 {{LOGIN_NAME}}</small>{{/HAS_LOGIN_NAME}}</th>
<td data-name="手机号"><span class="code nowrap">{{MOBILE_MASKED}}</span></td>
<td data-name="角色"><span>{{#ROLE}}{{>PART_ROLE}}{{/ROLE}}</span></td>
<td data-name="登录方式"><span>{{#SSO_BOUND}}统一身份认证{{/SSO_BOUND}}{{#SSO_NOT_BOUND}}未绑定统一身份认证{{/SSO_NOT_BOUND}}</span></td>
<td data-name="最近使用"><span class="nowrap">{{#WAS_SEEN}}{{SEEN_AT}}{{/WAS_SEEN}}{{#NEVER_SEEN}}从未登录{{/NEVER_SEEN}}</span></td>
<td><div class="row-acts"><a href="/user/{{USER_ID:u}}">查看<span class="visually-hidden"> {{USER_NAME}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/user?q={{Q:u}}&amp;role={{ROLE_WORD:u}}&amp;state={{STATE_WORD:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/user?q={{Q:u}}&amp;role={{ROLE_WORD:u}}&amp;state={{STATE_WORD:u}}&amp;before={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
