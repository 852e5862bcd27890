{{%AUTOESCAPE context="HTML"}}
{{! The name of an act on an account: one of ACT_LOCK ACT_UNLOCK ACT_SESSIONS ACT_ROLE ACT_PASSWORD ACT_SECOND_FACTOR, set in the section in which it stands. }}
{{#ACT_LOCK}}锁定账号{{/ACT_LOCK}}{{#ACT_UNLOCK}}解除锁定{{/ACT_UNLOCK}}{{#ACT_SESSIONS}}结束全部登录{{/ACT_SESSIONS}}{{#ACT_ROLE}}更改角色{{/ACT_ROLE}}{{#ACT_PASSWORD}}重置密码{{/ACT_PASSWORD}}{{#ACT_SECOND_FACTOR}}重置二次验证{{/ACT_SECOND_FACTOR}}
