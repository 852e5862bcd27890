{{%AUTOESCAPE context="HTML"}}
{{! 管理角色, GET /user/roles . ROWS with ROW rows or NO_ROWS, as in user/list.tpl. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/user">账号</a></li>
<li class="breadcrumb-item active" aria-current="page">管理角色</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>管理角色</h1><p class="soft">持有管理角色的账号，按角色和区排列。一个账号只有一个角色；系统管理员、审计员与区和服务中心的管理员由不同的人担任。查看员只能查看，不能办理、修改或导出；报表设计员只看报表制度及其定义文件，看不到企业和数据。</p></div></div>
<section class="card card-flush" aria-label="管理角色">
{{#NO_ROWS}}<div class="empty"><p>还没有管理角色。请运维人员用命令 <span class="code">tianbao user role</span> 设置第一位系统管理员。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">角色</th><th scope="col">姓名</th><th scope="col">手机号</th><th scope="col">状态</th><th scope="col">最近使用</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{#ROLE}}{{>PART_ROLE}}{{/ROLE}}</td>
<th scope="row" class="row-name">{{USER_NAME}}</th>
<td data-name="手机号"><span class="code nowrap">{{MOBILE_MASKED}}</span></td>
<td data-name="状态"><span>{{>PART_USER_STATE}}</span></td>
<td data-name="最近使用"><span class="nowrap">{{#WAS_SEEN}}{{SEEN_AT}}{{/WAS_SEEN}}{{#NEVER_SEEN}}从未登录{{/NEVER_SEEN}}</span></td>
<td><div class="row-acts"><a href="/user/{{USER_ID:u}}">查看<span class="visually-hidden"> {{USER_NAME}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
</section>
<p class="small soft">要授予角色的，请在<a href="/user">账号</a>中查到本人的账号，再点“更改角色”。本人须先用统一身份认证登录过一次。</p>
</div>
</div>
