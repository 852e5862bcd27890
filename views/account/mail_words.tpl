{{%AUTOESCAPE context="HTML"}}
{{! The words of the e-mail with a code for 电子邮箱验证, taken one by one; plain text, lines as they stand. {code}: what the program fills in. }}
{{#CODE_SUBJECT}}【运行监测】电子邮箱验证码{{/CODE_SUBJECT}}
{{#CODE_TEXT}}您好：

您正在运行监测系统的个人中心验证这个电子邮箱。验证码：

{code}

请在 30 分钟内填到验证页面。工作人员不会向您索要验证码。
不是您本人操作的，请不必理会这封邮件。本邮件由系统自动发送，请勿回复。{{/CODE_TEXT}}
