{{%AUTOESCAPE context="HTML"}}
{{! Why an act on an account is not possible: one of OBSTACLE_…, set in the section in which it stands. }}
{{#OBSTACLE_OWN}}这是您自己的账号。本人的角色和锁定由另一位系统管理员办理。{{/OBSTACLE_OWN}}
{{#OBSTACLE_CLOSED}}账号已注销，不能再操作。{{/OBSTACLE_CLOSED}}
{{#OBSTACLE_LOCKED}}账号已经锁定。{{/OBSTACLE_LOCKED}}
{{#OBSTACLE_NOT_LOCKED}}账号没有锁定。{{/OBSTACLE_NOT_LOCKED}}
{{#OBSTACLE_ASSOCIATED}}账号关联着企业，不能授予管理角色。须先由本人解除全部关联（是填报员的，先更换填报员），或改用另一个账号。{{/OBSTACLE_ASSOCIATED}}
{{#OBSTACLE_ENTERPRISE_USER}}这是企业用户的账号，不能授予管理角色。{{/OBSTACLE_ENTERPRISE_USER}}
{{#OBSTACLE_SAME_ROLE}}账号现在就是这个角色，没有改变。{{/OBSTACLE_SAME_ROLE}}
{{#OBSTACLE_LAST_ADMINISTRATOR}}这是最后一位系统管理员。请先授予另一个账号系统管理员角色。{{/OBSTACLE_LAST_ADMINISTRATOR}}
{{#OBSTACLE_NO_PASSWORD}}账号用统一身份认证登录，本站没有密码。{{/OBSTACLE_NO_PASSWORD}}
{{#OBSTACLE_MANAGEMENT_ROLE}}管理角色只能用统一身份认证登录，原用户名密码不能使用，不必重置。{{/OBSTACLE_MANAGEMENT_ROLE}}
{{#OBSTACLE_NO_MOBILE}}原互动平台没有登记手机号，首次修改密码时无法核对本人，不能重置。请用户改用统一身份认证登录。{{/OBSTACLE_NO_MOBILE}}
{{#OBSTACLE_PAST_CLOSING_DAY}}初始密码的使用期限已过，不能再重置。请用户改用统一身份认证登录。{{/OBSTACLE_PAST_CLOSING_DAY}}
{{#OBSTACLE_NO_AUTHENTICATOR}}账号没有设置验证器。{{/OBSTACLE_NO_AUTHENTICATOR}}
{{#OBSTACLE_CHANGED}}您打开本页后，账号的角色、锁定或关联有了变化。下面是最新情况，请核对后再提交。{{/OBSTACLE_CHANGED}}
