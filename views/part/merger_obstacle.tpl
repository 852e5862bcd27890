{{%AUTOESCAPE context="HTML"}}
{{! Why two accounts cannot be merged, in its section: one of MERGER_SAME MERGER_OWN MERGER_CLOSED MERGER_LOCKED MERGER_ROLE MERGER_ENTERPRISE MERGER_WAITS MERGER_BOUND. }}
{{#MERGER_SAME}}这是同一个账号。请选择另一个账号。{{/MERGER_SAME}}
{{#MERGER_OWN}}其中一个是您自己的账号。本人的账号由另外两位系统管理员办理。{{/MERGER_OWN}}
{{#MERGER_CLOSED}}其中一个账号已注销，不能合并。{{/MERGER_CLOSED}}
{{#MERGER_LOCKED}}其中一个账号已锁定。请先核实并解除锁定，再办理合并。{{/MERGER_LOCKED}}
{{#MERGER_ROLE}}其中一个账号有管理角色，不能合并。{{/MERGER_ROLE}}
{{#MERGER_ENTERPRISE}}其中一个是企业用户的账号，属于企业而不是个人，不能合并。{{/MERGER_ENTERPRISE}}
{{#MERGER_WAITS}}其中一个账号已有待复核的合并，请先办结那一件。{{/MERGER_WAITS}}
{{#MERGER_BOUND}}其中一个账号与另一个统一身份认证账号绑定，须先核实。{{/MERGER_BOUND}}
