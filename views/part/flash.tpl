{{%AUTOESCAPE context="HTML"}}
{{! One line: what happened and what next. Stands in FLASH; one of the sections is shown.
  FLASH_TIME: 14:03. FLASH_NAME: a person or an enterprise. FLASH_COUNT: a number. FLASH_PERIOD: 2026 年 10 月. FLASH_RECEIPT: receipt number. }}
{{#FLASH_SIGNED_IN}}欢迎，{{FLASH_NAME}}。您已登录。{{/FLASH_SIGNED_IN}}
{{#FLASH_ACCOUNT_BOUND}}已登录，并找到了您在原互动平台的账号，原有的企业和报表都在。{{/FLASH_ACCOUNT_BOUND}}
{{#FLASH_ACCOUNT_CREATED}}已登录并建立新账号。下一步：关联您的企业。{{/FLASH_ACCOUNT_CREATED}}
{{#FLASH_PROFILE_SAVED}}基本信息已保存（{{FLASH_TIME}}）。{{/FLASH_PROFILE_SAVED}}
{{#FLASH_PASSWORD_CHANGED}}密码已修改，其他地方的登录都已结束。{{/FLASH_PASSWORD_CHANGED}}
{{#FLASH_SESSION_ENDED}}该登录已结束，那台设备需要重新登录。{{/FLASH_SESSION_ENDED}}
{{#FLASH_ASSOCIATED}}已关联“{{FLASH_NAME}}”。下一步：在运行监测中申请填报员。{{/FLASH_ASSOCIATED}}
{{#FLASH_ASSOCIATION_ENDED}}已解除与“{{FLASH_NAME}}”的关联。{{/FLASH_ASSOCIATION_ENDED}}
{{#FLASH_ENTERPRISE_SAVED}}“{{FLASH_NAME}}”的基本信息已保存。{{/FLASH_ENTERPRISE_SAVED}}
{{#FLASH_FILLER_GRANTED}}您已成为“{{FLASH_NAME}}”的填报员，现在可以数据填报。{{/FLASH_FILLER_GRANTED}}
{{#FLASH_FILLER_HANDED_OVER}}已更换：填报员现在是 {{FLASH_NAME}}，即时生效。您不能再保存或提交该企业的报表。{{/FLASH_FILLER_HANDED_OVER}}
{{#FLASH_DRAFT_SAVED}}已暂存（{{FLASH_TIME}}）。提交前还需填写或修改 {{FLASH_COUNT}} 项。{{/FLASH_DRAFT_SAVED}}
{{#FLASH_DRAFT_COMPLETE}}已暂存（{{FLASH_TIME}}）。内容已填全，尚未提交，请在截止前提交。{{/FLASH_DRAFT_COMPLETE}}
{{#FLASH_SUBMITTED}}{{FLASH_PERIOD}} 报表已提交（{{FLASH_TIME}}）。回执编号 {{FLASH_RECEIPT}}，<a href="/filing/{{USCC:u}}/{{FLASH_PERIOD:u}}/receipt">查看并打印回执</a>。{{/FLASH_SUBMITTED}}
{{#FLASH_SUBMITTED_ALREADY}}{{FLASH_PERIOD}} 报表先前已经提交，没有重复提交。回执编号 {{FLASH_RECEIPT}}，<a href="/filing/{{USCC:u}}/{{FLASH_PERIOD:u}}/receipt">查看并打印回执</a>。{{/FLASH_SUBMITTED_ALREADY}}
{{#FLASH_RETURNED}}已退回“{{FLASH_NAME}}”的报表，企业可立即修改并看到退回原因。{{/FLASH_RETURNED}}
{{#FLASH_ACCEPTED}}“{{FLASH_NAME}}”的报表已审核通过。{{/FLASH_ACCEPTED}}
{{#FLASH_EXTENDED}}已批准延期，填报员会收到消息。{{/FLASH_EXTENDED}}
{{#FLASH_EXEMPTED}}已批准免报，填报员会收到消息。{{/FLASH_EXEMPTED}}
{{#FLASH_EXEMPTION_ENDED}}免报已提前结束，以后的月份恢复填报。{{/FLASH_EXEMPTION_ENDED}}
{{#FLASH_TERM_WITHDRAWN}}已撤销，填报员会收到消息。{{/FLASH_TERM_WITHDRAWN}}
{{#FLASH_JOB_CANCELLED}}任务已取消。{{/FLASH_JOB_CANCELLED}}
{{#FLASH_REQUEST_REFUSED}}已答复“{{FLASH_NAME}}”：不同意退回。报表保持锁定。{{/FLASH_REQUEST_REFUSED}}
{{#FLASH_EXPLANATION_ACCEPTED}}已同意“{{FLASH_NAME}}”的说明，期内不再要求填写。{{/FLASH_EXPLANATION_ACCEPTED}}
{{#FLASH_EXPLANATION_WITHDRAWN}}已取消免再说明，下次填报时会再要求说明。{{/FLASH_EXPLANATION_WITHDRAWN}}
{{#FLASH_NOTICE_PUBLISHED}}公告已保存。到发布时间即在通知公告中显示，几秒钟内全部生效。{{/FLASH_NOTICE_PUBLISHED}}
{{#FLASH_NOTICE_SAVED}}公告的修改已保存，几秒钟内全部生效。{{/FLASH_NOTICE_SAVED}}
{{#FLASH_NOTICE_WITHDRAWN}}公告已撤回，公众不再能看到；这里仍保留记录。{{/FLASH_NOTICE_WITHDRAWN}}
{{#FLASH_CONTACT_SAVED}}联系方式已保存，几秒钟内在各页面生效。{{/FLASH_CONTACT_SAVED}}
