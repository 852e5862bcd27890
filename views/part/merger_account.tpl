{{%AUTOESCAPE context="HTML"}}
{{! One of the two accounts of a merger, in its section: as a ROW of user/list.tpl, and ASSOCIATION_COUNT. }}
<dl class="facts">
<div><dt>姓名</dt><dd><a href="/user/{{USER_ID:u}}">{{USER_NAME}}</a></dd></div>
<div><dt>状态</dt><dd>{{>PART_USER_STATE}}</dd></div>
<div><dt>手机号</dt><dd class="code">{{MOBILE_MASKED}}</dd></div>
<div><dt>统一身份认证</dt><dd>{{#SSO_BOUND}}已绑定{{/SSO_BOUND}}{{#SSO_NOT_BOUND}}未绑定{{/SSO_NOT_BOUND}}</dd></div>
{{#HAS_LOGIN_NAME}}<div><dt>原用户名</dt><dd>{{LOGIN_NAME}}</dd></div>{{/HAS_LOGIN_NAME}}
<div><dt>关联企业</dt><dd>{{ASSOCIATION_COUNT}} 家</dd></div>
<div><dt>最近使用</dt><dd>{{#WAS_SEEN}}{{SEEN_AT}}{{/WAS_SEEN}}{{#NEVER_SEEN}}从未登录{{/NEVER_SEEN}}</dd></div>
</dl>
