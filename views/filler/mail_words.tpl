{{%AUTOESCAPE context="HTML"}}
{{! The words of the e-mails about changes of the right to file, taken one by one; plain text, lines as they stand. In braces: what the program fills in: enterprise, uscc, person (the new filler), time (2026-11-17 10:00), link. }}
{{#MAIL_RIGHT_SUBJECT}}【运行监测】填报员变动：{enterprise}{{/MAIL_RIGHT_SUBJECT}}
{{#MAIL_RIGHT_GREETING}}您好（{enterprise}，统一社会信用代码 {uscc}）：{{/MAIL_RIGHT_GREETING}}
{{#MAIL_RIGHT_HANDOVER}}{time}（北京时间），贵企业的填报员办理了填报人更换，现在的运行监测数据填报员是 {person}。{{/MAIL_RIGHT_HANDOVER}}
{{#MAIL_RIGHT_REPLACEMENT}}{time}（北京时间），管理端办理了填报员更换，贵企业现在的运行监测数据填报员是 {person}。{{/MAIL_RIGHT_REPLACEMENT}}
{{#MAIL_RIGHT_REMOVAL}}{time}（北京时间），管理端撤销了贵企业的运行监测数据填报员，目前没有填报员。请已关联贵企业的用户登录后申请。{{/MAIL_RIGHT_REMOVAL}}
{{#MAIL_RIGHT_DEPARTURE}}{time}（北京时间），统一身份认证表明，担任贵企业运行监测数据填报员的企业账号已改属其他企业，其填报权终止，目前没有填报员。请已关联贵企业的用户登录后申请；没有的，请用贵企业的企业账号登录。{{/MAIL_RIGHT_DEPARTURE}}
{{#MAIL_RIGHT_CLAIM}}{time}（北京时间），贵企业的企业账号（{person}）取得了填报权，即时生效，原填报员不能再填报。{{/MAIL_RIGHT_CLAIM}}
{{#MAIL_RIGHT_APPLICATION}}{time}（北京时间），{person} 申请成为贵企业的运行监测数据填报员，已即时生效。{{/MAIL_RIGHT_APPLICATION}}
{{#MAIL_RIGHT_END}}请核对是否是贵企业的安排，登录 {link} 可以查看。不是的，请马上联系所在区或中小企业服务中心。
您收到这封邮件，是因为这个邮箱是贵企业登记的联系邮箱。本邮件由系统自动发送，请勿回复。{{/MAIL_RIGHT_END}}
