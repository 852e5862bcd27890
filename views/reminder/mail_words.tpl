{{%AUTOESCAPE context="HTML"}}
{{! The words of the e-mails of 催报, taken one by one; plain text, lines as they stand. In braces: what the program fills in: enterprise, uscc, period (2026-10), deadline (2026-11-20 24:00), note, link; in a mail about several filings count and, for each of its entries, number. Subjects and openings have no others than enterprise, period and deadline, which people type as MAIL_HOLE_… says. }}
{{#MAIL_SUBJECT_BEFORE}}【运行监测】请填报 {period} 月报，{deadline} 截止：{enterprise}{{/MAIL_SUBJECT_BEFORE}}
{{#MAIL_SUBJECT_AFTER}}【运行监测】{period} 月报已逾期，请尽快补填：{enterprise}{{/MAIL_SUBJECT_AFTER}}
{{#MAIL_SUBJECT_RETURNED}}【运行监测】{period} 月报已退回，修改后尚未重新提交：{enterprise}{{/MAIL_SUBJECT_RETURNED}}
{{#MAIL_SUBJECT_HAND}}【运行监测】请尽快填报 {period} 月报：{enterprise}{{/MAIL_SUBJECT_HAND}}
{{#MAIL_OPENING_BEFORE}}{enterprise} 的 {period} 运行监测月报还没有提交，截止时间为 {deadline}（北京时间）。请在截止前填报并提交。{{/MAIL_OPENING_BEFORE}}
{{#MAIL_OPENING_AFTER}}{enterprise} 的 {period} 运行监测月报还没有提交，截止时间 {deadline}（北京时间）已过。请尽快补填并提交。{{/MAIL_OPENING_AFTER}}
{{#MAIL_OPENING_RETURNED}}{enterprise} 的 {period} 运行监测月报已被退回，修改后还没有重新提交，截止时间为 {deadline}（北京时间）。请按退回原因修改后重新提交；只暂存不算提交。{{/MAIL_OPENING_RETURNED}}
{{#MAIL_OPENING_HAND}}{enterprise} 的 {period} 运行监测月报还没有提交，截止时间为 {deadline}（北京时间）。请尽快填报并提交。{{/MAIL_OPENING_HAND}}
{{#MAIL_GREETING}}您好（{enterprise}，统一社会信用代码 {uscc}）：{{/MAIL_GREETING}}
{{#MAIL_SUBJECT_SEVERAL}}【运行监测】{count} 份月报待提交：{enterprise} 等{{/MAIL_SUBJECT_SEVERAL}}
{{#MAIL_GREETING_SEVERAL}}您好，您这里有 {count} 份运行监测月报还没有提交，逐一列在下面：{{/MAIL_GREETING_SEVERAL}}
{{#MAIL_ENTRY}}（{number}）{enterprise}，统一社会信用代码 {uscc}{{/MAIL_ENTRY}}
{{#MAIL_HOLE_ENTERPRISE}}企业名称{{/MAIL_HOLE_ENTERPRISE}}
{{#MAIL_HOLE_PERIOD}}报表期{{/MAIL_HOLE_PERIOD}}
{{#MAIL_HOLE_DEADLINE}}截止时间{{/MAIL_HOLE_DEADLINE}}
{{#MAIL_EXAMPLE}}示例企业（上海）有限公司{{/MAIL_EXAMPLE}}
{{#MAIL_NOTE}}附言：{note}{{/MAIL_NOTE}}
{{#MAIL_STEPS}}第一次填报，只要三步：
1. 打开 {link} ，用统一身份认证账号登录；
2. 没有看到企业的，先在“个人中心”关联企业，再申请填报员；
3. 点“数据填报”，填好后核对并提交，看到回执编号即完成。{{/MAIL_STEPS}}
{{#MAIL_END}}已经提交的，请不必理会这封邮件。本邮件由系统自动发送，请勿回复。{{/MAIL_END}}
