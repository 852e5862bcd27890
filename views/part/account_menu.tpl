{{%AUTOESCAPE context="HTML"}}
{{! The left menu of 个人中心. MENU_PROFILE MENU_ASSOCIATION MENU_PASSWORD MENU_JOIN MENU_SECOND_FACTOR MENU_SESSIONS MENU_MESSAGES MENU_APPEAL MENU_DATA: the active entry. IS_ENTERPRISE_SIDE, IS_MANAGEMENT: of the frame. }}
<nav class="menu" aria-label="个人中心">
<ul>
<li><a href="/account"{{#MENU_PROFILE}} aria-current="page"{{/MENU_PROFILE}}>基本信息</a></li>
{{#IS_ENTERPRISE_SIDE}}<li><a href="/association"{{#MENU_ASSOCIATION}} aria-current="page"{{/MENU_ASSOCIATION}}>关联企业</a></li>{{/IS_ENTERPRISE_SIDE}}
<li><a href="/account/password"{{#MENU_PASSWORD}} aria-current="page"{{/MENU_PASSWORD}}>修改密码</a></li>
{{#IS_ENTERPRISE_SIDE}}<li><a href="/account/merger"{{#MENU_JOIN}} aria-current="page"{{/MENU_JOIN}}>合并与绑定</a></li>{{/IS_ENTERPRISE_SIDE}}
{{#IS_MANAGEMENT}}<li><a href="/account/second-factor"{{#MENU_SECOND_FACTOR}} aria-current="page"{{/MENU_SECOND_FACTOR}}>二次验证</a></li>{{/IS_MANAGEMENT}}
<li><a href="/account/sessions"{{#MENU_SESSIONS}} aria-current="page"{{/MENU_SESSIONS}}>登录记录</a></li>
<li><a href="/account/messages"{{#MENU_MESSAGES}} aria-current="page"{{/MENU_MESSAGES}}>消息</a></li>
{{#IS_ENTERPRISE_SIDE}}<li><a href="/appeal"{{#MENU_APPEAL}} aria-current="page"{{/MENU_APPEAL}}>诉求反映</a></li>{{/IS_ENTERPRISE_SIDE}}
<li><a href="/account/data"{{#MENU_DATA}} aria-current="page"{{/MENU_DATA}}>个人信息</a></li>
</ul>
</nav>
