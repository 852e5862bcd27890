{{%AUTOESCAPE context="HTML"}}
{{! What kind of thing an act was done to: one section (fcgi/audit/act_views.cpp). OBJECT_OTHER with OBJECT_CODE: one without words. }}
{{#OBJECT_ENTERPRISE}}企业{{/OBJECT_ENTERPRISE}}
{{#OBJECT_FILING}}报表{{/OBJECT_FILING}}
{{#OBJECT_USER}}用户{{/OBJECT_USER}}
{{#OBJECT_SESSION}}登录会话{{/OBJECT_SESSION}}
{{#OBJECT_FORMER_LOGIN}}原用户名{{/OBJECT_FORMER_LOGIN}}
{{#OBJECT_SSO}}统一身份认证账号{{/OBJECT_SSO}}
{{#OBJECT_USCC}}统一社会信用代码{{/OBJECT_USCC}}
{{#OBJECT_JOB}}任务{{/OBJECT_JOB}}
{{#OBJECT_AUDIT}}审计日志{{/OBJECT_AUDIT}}
{{#OBJECT_AUDIT_EVENT}}审计记录{{/OBJECT_AUDIT_EVENT}}
{{#OBJECT_OTHER}}{{OBJECT_CODE}}{{/OBJECT_OTHER}}
