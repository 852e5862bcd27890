{{%AUTOESCAPE context="HTML"}}
{{! One account, GET /user/ID . USER: as a ROW of user/list.tpl, and CREATED_ON, KIND_PERSONAL or KIND_ENTERPRISE, ASSOCIATION_COUNT, PASSWORD_IS_INITIAL, AUTHENTICATOR with ENROLLED_AT or NO_AUTHENTICATOR. JOINED_INTO with INTO_ID, INTO_NAME. OWN_ACCOUNT: of who looks. MAY_MERGE with USER_ID.
  USER_ACT rows: USER_ID, ACT_WORD, an act (part/user_act.tpl), ACT_POSSIBLE or ACT_BARRED (part/obstacle.tpl). NO_SESSIONS or SESSIONS with SESSION rows: SIGNED_IN_AT, SEEN_AT, ADDRESS, DEVICE, WAY_SSO or WAY_FORMER. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/user">账号</a></li>
<li class="breadcrumb-item active" aria-current="page">{{#USER}}{{USER_NAME}}{{/USER}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
{{#USER}}
<div class="head"><div><h1>{{USER_NAME}}</h1><p>{{#ROLE}}{{>PART_ROLE}}{{/ROLE}}</p></div></div>
<section class="card" aria-label="账号情况">
<dl class="facts">
<div><dt>状态</dt><dd>{{>PART_USER_STATE}}{{#JOINED_INTO}}<span class="under">已并入 <a href="/user/{{INTO_ID:u}}">{{INTO_NAME}}</a></span>{{/JOINED_INTO}}</dd></div>
<div><dt>手机号</dt><dd class="code">{{MOBILE_MASKED}}</dd></div>
<div><dt>账号类型</dt><dd>{{#KIND_PERSONAL}}个人用户{{/KIND_PERSONAL}}{{#KIND_ENTERPRISE}}企业用户{{/KIND_ENTERPRISE}}</dd></div>
<div><dt>统一身份认证</dt><dd>{{#SSO_BOUND}}已绑定{{/SSO_BOUND}}{{#SSO_NOT_BOUND}}未绑定{{/SSO_NOT_BOUND}}</dd></div>
{{#HAS_LOGIN_NAME}}<div><dt>原用户名</dt><dd>{{LOGIN_NAME}}{{#PASSWORD_IS_INITIAL}}（初始密码，尚未修改）{{/PASSWORD_IS_INITIAL}}</dd></div>{{/HAS_LOGIN_NAME}}
<div><dt>二次验证</dt><dd>{{#AUTHENTICATOR}}验证器，{{ENROLLED_AT}} 启用{{/AUTHENTICATOR}}{{#NO_AUTHENTICATOR}}没有设置验证器{{/NO_AUTHENTICATOR}}</dd></div>
<div><dt>关联企业</dt><dd>{{ASSOCIATION_COUNT}} 家</dd></div>
<div><dt>建立日期</dt><dd>{{CREATED_ON}}</dd></div>
<div><dt>最近使用</dt><dd>{{#WAS_SEEN}}{{SEEN_AT}}{{/WAS_SEEN}}{{#NEVER_SEEN}}从未登录{{/NEVER_SEEN}}</dd></div>
</dl>
</section>
{{/USER}}
<section class="card" aria-labelledby="acts-title">
<h2 id="acts-title">操作</h2>
{{#OWN_ACCOUNT}}<p>这是您自己的账号。本人的角色和锁定由另一位系统管理员办理；本人的登录在<a href="/account/sessions">登录记录</a>中结束。</p>{{/OWN_ACCOUNT}}
<ul class="user-acts">
{{#USER_ACT}}<li>{{#ACT_POSSIBLE}}<a href="/user/{{USER_ID:u}}/{{ACT_WORD:u}}">{{>PART_USER_ACT}}</a>{{/ACT_POSSIBLE}}{{#ACT_BARRED}}<span class="strong">{{>PART_USER_ACT}}</span><span class="under">{{>PART_OBSTACLE}}</span>{{/ACT_BARRED}}</li>
{{/USER_ACT}}
{{#MAY_MERGE}}<li><a href="/merger/new?kept={{USER_ID:u}}">把另一个账号并入此账号</a></li>{{/MAY_MERGE}}
</ul>
</section>
<section class="card card-flush" aria-labelledby="sessions-title">
<h2 id="sessions-title">有效的登录</h2>
{{#NO_SESSIONS}}<p class="soft card-line">目前没有有效的登录。</p>{{/NO_SESSIONS}}
{{#SESSIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">登录时间</th><th scope="col">最近操作</th><th scope="col">方式</th><th scope="col">地址</th><th scope="col">浏览器</th></tr></thead>
<tbody>
{{#SESSION}}
<tr>
<th scope="row" class="row-name"><span class="nowrap">{{SIGNED_IN_AT}}</span></th>
<td data-name="最近操作"><span class="nowrap">{{SEEN_AT}}</span></td>
<td data-name="方式"><span>{{#WAY_SSO}}统一身份认证{{/WAY_SSO}}{{#WAY_FORMER}}原用户名{{/WAY_FORMER}}</span></td>
<td data-name="地址"><span class="code">{{ADDRESS}}</span></td>
<td data-name="浏览器"><span>{{DEVICE}}</span></td>
</tr>
{{/SESSION}}
</tbody>
</table>
</div>
{{/SESSIONS}}
</section>
<div class="acts"><a class="btn btn-plain" href="/user">返回账号列表</a></div>
</div>
</div>
