{{%AUTOESCAPE context="HTML"}}
{{! What is wrong with one field, as a complete sentence that says what to do. One section, set in a dictionary of its own:
  a PROBLEM row of the summary, or the section {FIELD}_PROBLEM beside the field. Field ids: the field's name with "-" for "_". }}
{{! log-in and passwords: login_name password current_password new_password new_password_again mobile_on_record }}
{{#LOGIN_NAME_REQUIRED}}请填写用户名。{{/LOGIN_NAME_REQUIRED}}
{{#PASSWORD_REQUIRED}}请填写密码。{{/PASSWORD_REQUIRED}}
{{#LOGIN_REFUSED}}用户名或密码不正确，或该账号暂时锁定。请核对，或过几分钟再试。同一网络地址十分钟内试错过多的，也暂不受理。{{/LOGIN_REFUSED}}
{{#LOGIN_SLOWED}}尝试次数较多，请 {{WAIT_MINUTES}} 分钟后再试。{{/LOGIN_SLOWED}}
{{#LOGIN_CLOSED}}原互动平台用户登录已停止，请使用统一身份认证登录。{{/LOGIN_CLOSED}}
{{#PROOF_INITIAL}}该账号还在用统一发放的初始密码，不能证明是您本人。请先用原用户名登录并修改密码，再回来确认。{{/PROOF_INITIAL}}
{{#PROOF_UNBOUND}}用这种方式登录的，没有可以确认的原账号。请核对登录的是不是您本人的账号，或用原账号的密码确认。{{/PROOF_UNBOUND}}
{{#PROOF_TAKEN}}该账号已与另一个统一身份认证账号绑定。如有疑问，请联系{{OFFICE_NAME}}。{{/PROOF_TAKEN}}
{{#ACCOUNT_REQUIRED}}请选择一个账号。都不是您的，请用其他方式确认，或者不绑定继续。{{/ACCOUNT_REQUIRED}}
{{#ACCOUNT_GONE}}这个账号不能凭手机号绑定，可能刚刚已绑定或有了变化。请在列出的账号中选择；没有列出的，请用原账号的密码确认，或联系{{OFFICE_NAME}}。{{/ACCOUNT_GONE}}
{{#JOIN_SAME}}这就是您现在登录的账号的原用户名，不必合并。{{/JOIN_SAME}}
{{#PROOF_ENTERPRISE}}您登录的，或要确认的，是企业用户的账号，属于企业而不是个人，不能与个人的账号绑定。可以不绑定继续。{{/PROOF_ENTERPRISE}}
{{#JOIN_ENTERPRISE}}您现在登录的，或要合并的，是企业用户的账号，属于企业而不是个人，不能合并。如有疑问，请联系{{OFFICE_NAME}}。{{/JOIN_ENTERPRISE}}
{{#JOIN_WAITS}}其中一个账号正由{{OFFICE_NAME}}办理合并，请等办结后再试。{{/JOIN_WAITS}}
{{#JOIN_CHANGED}}账号的情况刚刚有了变化，现在不能合并。请重新登录后再试，或联系{{OFFICE_NAME}}。{{/JOIN_CHANGED}}
{{#MOBILE_FOR_INITIAL}}该账号还在用统一发放的初始密码，只凭它不能证明是您本人。请再填写原互动平台登记的手机号，并重新填写密码。{{/MOBILE_FOR_INITIAL}}
{{#MOBILE_CLOSED}}该账号的原登记手机号填错次数过多，暂不核对。请过一小时再试，或联系{{OFFICE_NAME}}核实身份。{{/MOBILE_CLOSED}}
{{#CURRENT_PASSWORD_REQUIRED}}请填写现在的密码。{{/CURRENT_PASSWORD_REQUIRED}}
{{#CURRENT_PASSWORD_WRONG}}现在的密码不对，请重新填写。{{/CURRENT_PASSWORD_WRONG}}
{{#NEW_PASSWORD_REQUIRED}}请填写新密码。{{/NEW_PASSWORD_REQUIRED}}
{{#NEW_PASSWORD_SHORT}}新密码太短，请用 10 个或更多字符。{{/NEW_PASSWORD_SHORT}}
{{#NEW_PASSWORD_LONG}}新密码太长，请不超过 128 个字符。{{/NEW_PASSWORD_LONG}}
{{#NEW_PASSWORD_COMMON}}这个密码太常见，容易被猜到，请换一个。{{/NEW_PASSWORD_COMMON}}
{{#NEW_PASSWORD_SAME}}新密码与现在的密码相同，请换一个。{{/NEW_PASSWORD_SAME}}
{{#NEW_PASSWORD_PERSONAL}}新密码不要含有您的用户名、姓名或手机号。{{/NEW_PASSWORD_PERSONAL}}
{{#NEW_PASSWORD_AGAIN_REQUIRED}}请再填写一次新密码。{{/NEW_PASSWORD_AGAIN_REQUIRED}}
{{#NEW_PASSWORD_AGAIN_DIFFERS}}两次填写的新密码不一样，请重新填写。{{/NEW_PASSWORD_AGAIN_DIFFERS}}
{{#MOBILE_ON_RECORD_REQUIRED}}请填写在原互动平台登记的手机号。{{/MOBILE_ON_RECORD_REQUIRED}}
{{#MOBILE_ON_RECORD_DIFFERS}}手机号与原互动平台登记的不一致，请核对。已更换号码的，请联系{{OFFICE_NAME}}。{{/MOBILE_ON_RECORD_DIFFERS}}
{{! 二次验证: totp_code }}
{{#TOTP_CODE_REQUIRED}}请填写动态验证码。{{/TOTP_CODE_REQUIRED}}
{{#TOTP_CODE_MALFORMED}}动态验证码是 6 位数字，恢复码是 10 位字母和数字，请核对。{{/TOTP_CODE_MALFORMED}}
{{#TOTP_CODE_WRONG}}验证码不对，或已经用过。请填写验证器现在显示的数字，并核对手机的时间是否准确。{{/TOTP_CODE_WRONG}}
{{#TOTP_CODE_SLOWED}}尝试次数较多，请 {{WAIT_MINUTES}} 分钟后再试。{{/TOTP_CODE_SLOWED}}
{{! account: post email }}
{{#EMAIL_CODE_REQUIRED}}请填写邮件中的验证码。{{/EMAIL_CODE_REQUIRED}}
{{#EMAIL_CODE_MALFORMED}}验证码是 8 位数字，请核对。{{/EMAIL_CODE_MALFORMED}}
{{#EMAIL_CODE_WRONG}}验证码不对，请填写最近一封邮件中的。{{/EMAIL_CODE_WRONG}}
{{#EMAIL_CODE_OVER}}验证码已失效：超过 30 分钟、填错 5 次，或邮箱已更换。请重新发送。{{/EMAIL_CODE_OVER}}
{{#EMAIL_CODE_SOON}}刚刚发送过验证码，请一分钟后再发送。{{/EMAIL_CODE_SOON}}
{{#EMAIL_CODE_MANY}}24 小时内最多发送 5 次验证码，请明天再试。{{/EMAIL_CODE_MANY}}
{{#POST_LONG}}职务请不超过 80 个字。{{/POST_LONG}}
{{! match: enterprise_name uscc legal_representative }}
{{#ENTERPRISE_NAME_REQUIRED}}请填写企业名称，与营业执照一致。{{/ENTERPRISE_NAME_REQUIRED}}
{{#ENTERPRISE_NAME_LONG}}企业名称请不超过 200 个字。{{/ENTERPRISE_NAME_LONG}}
{{#ENTERPRISE_NAME_DIFFERS}}企业名称与法人库登记的不一致，请照营业执照核对。{{/ENTERPRISE_NAME_DIFFERS}}
{{#USCC_REQUIRED}}请填写统一社会信用代码。{{/USCC_REQUIRED}}
{{#USCC_LENGTH}}统一社会信用代码应为 18 位，请核对是否多填或漏填。{{/USCC_LENGTH}}
{{#USCC_ALPHABET}}统一社会信用代码只含数字和大写字母，不含 I、O、S、V、Z，请核对。{{/USCC_ALPHABET}}
{{#USCC_CATEGORY}}统一社会信用代码开头的登记管理部门和机构类别不对，请核对。{{/USCC_CATEGORY}}
{{#USCC_DISTRICT}}统一社会信用代码第 3 至 8 位应为数字（登记机关的行政区划），请核对。{{/USCC_DISTRICT}}
{{#USCC_ORGANISATION_CHECK}}统一社会信用代码第 9 至 17 位有误，请照营业执照逐位核对。{{/USCC_ORGANISATION_CHECK}}
{{#USCC_CHECK_CHARACTER}}统一社会信用代码的校验位不符，可能有一位填错或两位颠倒，请照营业执照核对。{{/USCC_CHECK_CHARACTER}}
{{#USCC_UNKNOWN}}法人库中没有这个统一社会信用代码，请照营业执照核对。{{/USCC_UNKNOWN}}
{{#USCC_ASSOCIATED}}您已关联这家企业，不必再次关联。{{/USCC_ASSOCIATED}}
{{#LEGAL_REPRESENTATIVE_REQUIRED}}请填写法定代表人姓名。{{/LEGAL_REPRESENTATIVE_REQUIRED}}
{{#LEGAL_REPRESENTATIVE_LONG}}法定代表人姓名请不超过 100 个字。{{/LEGAL_REPRESENTATIVE_LONG}}
{{#LEGAL_REPRESENTATIVE_DIFFERS}}法定代表人与法人库登记的不一致，请照营业执照核对。{{/LEGAL_REPRESENTATIVE_DIFFERS}}
{{! the enterprise's basic information: district address industry registered_capital founded_on employees revenue assets size contact_person telephone mobile email }}
{{#DISTRICT_REQUIRED}}请选择所在区。{{/DISTRICT_REQUIRED}}
{{#DISTRICT_UNKNOWN}}请从列表中选择所在区。{{/DISTRICT_UNKNOWN}}
{{#ADDRESS_REQUIRED}}请填写经营地址。{{/ADDRESS_REQUIRED}}
{{#ADDRESS_LONG}}经营地址请不超过 200 个字。{{/ADDRESS_LONG}}
{{#INDUSTRY_REQUIRED}}请填写行业代码。{{/INDUSTRY_REQUIRED}}
{{#INDUSTRY_UNKNOWN}}行业代码应为门类字母加大类两位数字，例如 C35，请照 GB/T 4754 核对。{{/INDUSTRY_UNKNOWN}}
{{#REGISTERED_CAPITAL_REQUIRED}}请填写注册资本（万元）。{{/REGISTERED_CAPITAL_REQUIRED}}
{{#REGISTERED_CAPITAL_NUMBER}}注册资本只能填数字，单位万元，最多 2 位小数，例如 500.00。{{/REGISTERED_CAPITAL_NUMBER}}
{{#FOUNDED_ON_REQUIRED}}请填写成立日期。{{/FOUNDED_ON_REQUIRED}}
{{#FOUNDED_ON_DATE}}成立日期请照这样填写：2015-06-30。{{/FOUNDED_ON_DATE}}
{{#FOUNDED_ON_FUTURE}}成立日期不能晚于今天，请核对。{{/FOUNDED_ON_FUTURE}}
{{#EMPLOYEES_NUMBER}}从业人员只能填整数，例如 120；不清楚可以不填。{{/EMPLOYEES_NUMBER}}
{{#REVENUE_NUMBER}}年营业收入只能填数字，单位万元，最多 2 位小数；不清楚可以不填。{{/REVENUE_NUMBER}}
{{#ASSETS_NUMBER}}资产总额只能填数字，单位万元，最多 2 位小数；不清楚可以不填。{{/ASSETS_NUMBER}}
{{#SIZE_CONFIRM}}已按您填写的数据建议企业规模，请核对后再次提交。{{/SIZE_CONFIRM}}
{{#SIZE_REQUIRED}}请选择企业规模。{{/SIZE_REQUIRED}}
{{#CONTACT_PERSON_REQUIRED}}请填写联系人姓名。{{/CONTACT_PERSON_REQUIRED}}
{{#CONTACT_PERSON_LONG}}联系人姓名请不超过 50 个字。{{/CONTACT_PERSON_LONG}}
{{#TELEPHONE_NUMBER}}联系电话请填区号和号码，例如 021-00000000。{{/TELEPHONE_NUMBER}}
{{#MOBILE_REQUIRED}}请填写手机号。{{/MOBILE_REQUIRED}}
{{#MOBILE_NUMBER}}手机号应为 1 开头的 11 位数字，请核对。{{/MOBILE_NUMBER}}
{{#EMAIL_REQUIRED}}请填写电子邮箱。{{/EMAIL_REQUIRED}}
{{#EMAIL_ADDRESS}}电子邮箱请填写完整，例如 name@example.com。{{/EMAIL_ADDRESS}}
{{! handover: successor }}
{{#SUCCESSOR_REQUIRED}}请选择新的填报员。{{/SUCCESSOR_REQUIRED}}
{{#SUCCESSOR_UNKNOWN}}选择的用户已不再关联这家企业，请重新选择。{{/SUCCESSOR_UNKNOWN}}
{{#HANDOVER_NAME_REQUIRED}}请输入新填报员的姓名，确认更换。{{/HANDOVER_NAME_REQUIRED}}
{{#HANDOVER_NAME_DIFFERS}}输入的姓名与选择的新填报员不一致，请核对选择的是不是这个人。{{/HANDOVER_NAME_DIFFERS}}
{{#HANDOVER_RIGHT_CHANGED}}这页打开以后填报权变动过，现在仍在您手里。请核对后再次提交。{{/HANDOVER_RIGHT_CHANGED}}
{{! the right on request: act successor request reference reason answer }}
{{#FILLER_ACT_REQUIRED}}请选择办理事项。{{/FILLER_ACT_REQUIRED}}
{{#FILLER_REQUEST_REQUIRED}}请选择要处理的移交申请。{{/FILLER_REQUEST_REQUIRED}}
{{#REFERENCE_REQUIRED}}请填写书面申请的文号或编号。{{/REFERENCE_REQUIRED}}
{{#REFERENCE_LONG}}文号或编号请不超过 80 个字。{{/REFERENCE_LONG}}
{{#WORDS_REQUIRED}}请写明理由，对方会看到这段话。{{/WORDS_REQUIRED}}
{{#EVIDENCE_MANY}}24 小时内最多提交 5 份带证明材料的申请（撤回的也计算在内），这次没有提交。请先不带文件提交，或过一天再试。{{/EVIDENCE_MANY}}
{{#WORDS_LONG}}理由请不超过 500 个字。{{/WORDS_LONG}}
{{! 催报: before_due after_due after_return note q codes }}
{{#REMINDER_SEARCH_LONG}}企业名称或代码请不超过 100 个字。{{/REMINDER_SEARCH_LONG}}
{{#REMINDER_CODES_NONE}}没有读到 18 位的统一社会信用代码。请核对后重填；不按代码限定的，请清空此栏。{{/REMINDER_CODES_NONE}}
{{#REMINDER_CODES_MANY}}超过 500 家。请分几次催报，或用上面的条件选择。{{/REMINDER_CODES_MANY}}
{{#REMINDER_DAYS}}请填 1 至 31 的天数，用逗号分开，不重复，最多 8 个。{{/REMINDER_DAYS}}
{{#REMINDER_NOTE_LONG}}附言请不超过 300 个字。{{/REMINDER_NOTE_LONG}}
{{! submission: signed_post declared }}
{{#SIGNED_POST_REQUIRED}}请填写职务。{{/SIGNED_POST_REQUIRED}}
{{#SIGNED_POST_LONG}}职务请不超过 80 个字。{{/SIGNED_POST_LONG}}
{{#LOOKED_AT_REQUIRED}}请逐项核对“请再次核对的项目”，数据无误的请勾选，再提交。{{/LOOKED_AT_REQUIRED}}
{{#DECLARED_REQUIRED}}请核对内容，并勾选“我已核对以上内容，并作出上述声明”，再提交。{{/DECLARED_REQUIRED}}
{{! verification of a receipt: number hash }}
{{#RECEIPT_NUMBER_REQUIRED}}请填写回执编号。{{/RECEIPT_NUMBER_REQUIRED}}
{{#RECEIPT_NUMBER_MALFORMED}}回执编号应为 6 位数字、短横线和 10 位数字或字母，例如 202610-7Q2M9X4KPA，请照回执核对。{{/RECEIPT_NUMBER_MALFORMED}}
{{#HASH_REQUIRED}}请填写内容校验码。{{/HASH_REQUIRED}}
{{#HASH_MALFORMED}}内容校验码请填写前 16 位，或完整的 64 位，只含数字和字母 a 至 f。{{/HASH_MALFORMED}}
{{! review: reason_class reason }}
{{#REASON_CLASS_REQUIRED}}请选择退回原因类别。{{/REASON_CLASS_REQUIRED}}
{{#REASON_REQUIRED}}请写明退回原因，企业会看到这段话。{{/REASON_REQUIRED}}
{{#REASON_SHORT}}退回原因请至少写 6 个字，说清需要修改什么。{{/REASON_SHORT}}
{{#REASON_LONG}}退回原因请不超过 1000 个字。{{/REASON_LONG}}
{{#NOTE_LONG}}批注请不超过 500 个字。{{/NOTE_LONG}}
{{#ANSWER_REQUIRED}}请写明不同意的理由，企业会看到这段话。{{/ANSWER_REQUIRED}}
{{! request to return: reason }}
{{! 催报文字: subject body }}
{{#TEXT_SUBJECT_REQUIRED}}请填写邮件主题。{{/TEXT_SUBJECT_REQUIRED}}
{{#TEXT_SUBJECT_LONG}}邮件主题请不超过 80 个字。{{/TEXT_SUBJECT_LONG}}
{{#TEXT_HOLE}}花括号中只能是 {企业名称}、{报表期}、{截止时间}，请核对。{{/TEXT_HOLE}}
{{#TEXT_LINK}}请不要写网址，登录链接由系统加在邮件中。{{/TEXT_LINK}}
{{#TEXT_BODY_SHORT}}正文请至少写 20 个字。{{/TEXT_BODY_SHORT}}
{{#TEXT_BODY_LONG}}正文请不超过 500 个字。{{/TEXT_BODY_LONG}}
{{#TEXT_BODY_LACKS}}正文要写明 {企业名称}、{报表期} 和 {截止时间}，请补上。{{/TEXT_BODY_LACKS}}
{{! 核定值: place value }}
{{#ADJUSTED_PLACE_REQUIRED}}请选择要核定的指标。{{/ADJUSTED_PLACE_REQUIRED}}
{{#ADJUSTED_VALUE_REQUIRED}}请填写核定值。{{/ADJUSTED_VALUE_REQUIRED}}
{{#ADJUSTED_VALUE_NUMBER}}核定值应为数字，请核对。{{/ADJUSTED_VALUE_NUMBER}}
{{#ADJUSTED_VALUE_DECIMALS}}核定值的小数位数超过该指标的要求，请四舍五入后填写。{{/ADJUSTED_VALUE_DECIMALS}}
{{#ADJUSTED_VALUE_WHOLE}}该指标应为整数，请不要填写小数。{{/ADJUSTED_VALUE_WHOLE}}
{{#ADJUSTED_VALUE_LARGE}}核定值过大，请核对计量单位。{{/ADJUSTED_VALUE_LARGE}}
{{#ADJUSTED_VALUE_NEGATIVE}}该指标不能为负数，请核对。{{/ADJUSTED_VALUE_NEGATIVE}}
{{#ADJUSTED_VALUE_SAME}}核定值与填报值相同，不需要核定。{{/ADJUSTED_VALUE_SAME}}
{{#REQUEST_REASON_REQUIRED}}请写明申请退回的理由。{{/REQUEST_REASON_REQUIRED}}
{{#REQUEST_REASON_SHORT}}申请理由请至少写 6 个字，说清哪一项需要修改。{{/REQUEST_REASON_SHORT}}
{{#REQUEST_REASON_LONG}}申请理由请不超过 1000 个字。{{/REQUEST_REASON_LONG}}
{{! terms of one enterprise: period until extension_reason, first_period last_period exemption_class exemption_reason, last }}
{{#TERMS_PERIOD_REQUIRED}}请从列表中选择报表期。{{/TERMS_PERIOD_REQUIRED}}
{{#TERMS_MONTHS_ELSEWHERE}}其中有企业迁入本区以前的月份，由当时所在的区或服务中心办理。{{/TERMS_MONTHS_ELSEWHERE}}
{{#UNTIL_DATE}}延期至哪一天，请照这样填写：2026-11-30。{{/UNTIL_DATE}}
{{#UNTIL_NOT_LATER}}延期的日子须晚于原来的截止日。{{/UNTIL_NOT_LATER}}
{{#UNTIL_PAST}}延期的日子已经过去，请填今天或以后的日子。{{/UNTIL_PAST}}
{{#UNTIL_TOO_FAR}}最多延到原截止日之后 6 个月；更久的请改用免报。{{/UNTIL_TOO_FAR}}
{{#CATEGORY_REQUIRED}}请选择企业类别。{{/CATEGORY_REQUIRED}}
{{#KEY_NAME_REQUIRED}}请填写名称，写明哪个软件使用。{{/KEY_NAME_REQUIRED}}
{{#KEY_NAME_LONG}}名称最多 40 个字。{{/KEY_NAME_LONG}}
{{#KEY_DAYS_REQUIRED}}请选择有效期。{{/KEY_DAYS_REQUIRED}}
{{#KEY_TOO_MANY}}已有 5 个有效的密钥，请先停用不用的。{{/KEY_TOO_MANY}}
{{#DUTY_BEGUN}}起始月最早为本月，已过去的月份名单已经编制。{{/DUTY_BEGUN}}
{{#DUTY_FAR}}起始月不能晚于两年以后。{{/DUTY_FAR}}
{{#DUTY_CHOICE_REQUIRED}}请选择是否须填报。{{/DUTY_CHOICE_REQUIRED}}
{{#DUTY_UNCHANGED}}从这个月起本来就是这样，不用再设定。{{/DUTY_UNCHANGED}}
{{#CATEGORY_MONTH}}月份请照这样填写：2026-07。{{/CATEGORY_MONTH}}
{{#CATEGORY_EARLY}}起始月应在 2012 年 1 月以后。{{/CATEGORY_EARLY}}
{{#CATEGORY_UNTIL_EARLY}}有效期不能早于起始月。{{/CATEGORY_UNTIL_EARLY}}
{{#DISTRICT_SAME}}企业已经在这个区，请选择另一个区。{{/DISTRICT_SAME}}
{{#TERMS_REASON_REQUIRED}}请写明原因，企业会看到这段话。{{/TERMS_REASON_REQUIRED}}
{{#TERMS_REASON_SHORT}}原因请至少写 6 个字。{{/TERMS_REASON_SHORT}}
{{#TERMS_REASON_LONG}}原因请不超过 500 个字。{{/TERMS_REASON_LONG}}
{{#FIRST_PERIOD_MONTH}}第一个免报月请照这样填写：2026-03。{{/FIRST_PERIOD_MONTH}}
{{#FIRST_PERIOD_RANGE}}第一个免报月应在 2012 年 1 月以后，且不晚于一年之内。{{/FIRST_PERIOD_RANGE}}
{{#LAST_PERIOD_MONTH}}最后一个免报月请照这样填写：2026-05。{{/LAST_PERIOD_MONTH}}
{{#LAST_PERIOD_BEFORE}}最后一个免报月不能早于第一个。{{/LAST_PERIOD_BEFORE}}
{{#EXEMPTION_OVERLAPS}}这些月份与已有的免报重叠，请核对上面的列表。{{/EXEMPTION_OVERLAPS}}
{{#EXEMPTION_CLASS_REQUIRED}}请选择免报类别。{{/EXEMPTION_CLASS_REQUIRED}}
{{#END_NOT_EARLIER}}提前结束的月份应早于现在的最后一个免报月。{{/END_NOT_EARLIER}}
{{#AUDIT_PERSON_UNKNOWN}}没有叫这个名字的人，也没有这个编号。{{/AUDIT_PERSON_UNKNOWN}}
{{#AUDIT_PERSON_MANY}}叫这个名字的超过 5 人，请改填人员编号。{{/AUDIT_PERSON_MANY}}
{{#AUDIT_USCC_UNKNOWN}}没有这个统一社会信用代码的企业。{{/AUDIT_USCC_UNKNOWN}}
{{#AUDIT_OBJECT_KIND_REQUIRED}}填写对象编号时，请同时选择对象类别。{{/AUDIT_OBJECT_KIND_REQUIRED}}
{{#AUDIT_DAY}}日期请照这样填写：2026-11-30。{{/AUDIT_DAY}}
{{#AUDIT_DAY_ORDER}}结束日期不能早于开始日期。{{/AUDIT_DAY_ORDER}}
{{#AUDIT_TOO_MANY}}符合条件的记录太多，不能一次导出，请缩小日期或加上条件。{{/AUDIT_TOO_MANY}}
{{#CONFIRMATION_DIFFERS}}请输入与您的姓名完全一致的文字。{{/CONFIRMATION_DIFFERS}}
{{! proofs: code }}
{{#ENROLMENT_CODE_REQUIRED}}请填写信函上的企业认证码。{{/ENROLMENT_CODE_REQUIRED}}
{{#ENROLMENT_CODE_UNREADABLE}}认证码是 12 位字母和数字（没有 0、1、I、O），请照信函填写。{{/ENROLMENT_CODE_UNREADABLE}}
{{#ENROLMENT_CODE_REFUSED}}认证码不对，或已失效。请照最近收到的信函核对；一小时内最多输错 5 次。{{/ENROLMENT_CODE_REFUSED}}
{{! notices: title body publish_at until }}
{{#NOTICE_TITLE_REQUIRED}}请填写标题。{{/NOTICE_TITLE_REQUIRED}}
{{#NOTICE_TITLE_LONG}}标题请不超过 80 个字。{{/NOTICE_TITLE_LONG}}
{{#NOTICE_BODY_REQUIRED}}请填写正文。{{/NOTICE_BODY_REQUIRED}}
{{#NOTICE_BODY_LONG}}正文请不超过 20000 个字。{{/NOTICE_BODY_LONG}}
{{#PUBLISH_AT_TIME}}发布时间请照这样填写：2026-11-30 09:00；立即发布的不填。{{/PUBLISH_AT_TIME}}
{{#PUBLISH_AT_PAST}}发布时间已经过去，请填以后的时间；立即发布的不填。{{/PUBLISH_AT_PAST}}
{{#PUBLISH_AT_FAR}}发布时间请在一年以内。{{/PUBLISH_AT_FAR}}
{{#NOTICE_UNTIL_DATE}}截止日期请照这样填写：2026-12-20。{{/NOTICE_UNTIL_DATE}}
{{#NOTICE_UNTIL_BEFORE}}截止日期不能早于发布的日子。{{/NOTICE_UNTIL_BEFORE}}
{{#NOTICE_UNTIL_REQUIRED}}在页面顶部提示的公告须填写截止日期，到期自动不再提示。{{/NOTICE_UNTIL_REQUIRED}}
{{! contacts: office telephone hours address email }}
{{#OFFICE_REQUIRED}}请填写受理部门。{{/OFFICE_REQUIRED}}
{{#OFFICE_LONG}}受理部门请不超过 80 个字。{{/OFFICE_LONG}}
{{#CONTACT_TELEPHONE_REQUIRED}}请填写电话。{{/CONTACT_TELEPHONE_REQUIRED}}
{{#CONTACT_TELEPHONE_NUMBER}}电话请填写号码，例如 021-00000000，不超过 80 个字。{{/CONTACT_TELEPHONE_NUMBER}}
{{#HOURS_LONG}}办公时间请不超过 80 个字。{{/HOURS_LONG}}
{{#CONTACT_ADDRESS_LONG}}地址请不超过 160 个字。{{/CONTACT_ADDRESS_LONG}}
{{! appeals: enterprise appeal_class text file to }}
{{#APPEAL_INDICATOR_UNKNOWN}}该报表期的报表中没有这个指标，请从列表中重新选择，或选“不涉及”。{{/APPEAL_INDICATOR_UNKNOWN}}
{{#APPEAL_ENTERPRISE_UNKNOWN}}请从列表中选择您已关联的企业。{{/APPEAL_ENTERPRISE_UNKNOWN}}
{{#APPEAL_CLASS_REQUIRED}}请选择类别。{{/APPEAL_CLASS_REQUIRED}}
{{#APPEAL_TEXT_REQUIRED}}请填写内容。{{/APPEAL_TEXT_REQUIRED}}
{{#APPEAL_TEXT_LONG}}内容请不超过 3000 个字。{{/APPEAL_TEXT_LONG}}
{{#APPEAL_TOO_MANY}}您有 10 件诉求还没有办结。请先等待答复，或把已解决的办结。{{/APPEAL_TOO_MANY}}
{{#APPEAL_FILES_MANY}}24 小时内最多提交 10 件带附件的诉求（已办结的也计算在内），这次没有提交。请先不带附件提交，或过一天再试。{{/APPEAL_FILES_MANY}}
{{#APPEAL_IS_CLOSED}}这件诉求已经办结，没有执行您的操作。{{/APPEAL_IS_CLOSED}}
{{#APPEAL_NOT_ANSWERED}}还没有答复，不能办结。请先答复。{{/APPEAL_NOT_ANSWERED}}
{{#APPEAL_NOT_CLOSED}}这件诉求尚未办结，可直接补充说明。{{/APPEAL_NOT_CLOSED}}
{{#APPEAL_REOPENED_BEFORE}}这件诉求已经重新提出过一次。仍未解决的，请另行反映。{{/APPEAL_REOPENED_BEFORE}}
{{#APPEAL_TOO_LATE}}办结已超过 15 天，不能重新提出。请另行反映。{{/APPEAL_TOO_LATE}}
{{#APPEAL_SAME_DISTRICT}}请选择要转交的区或服务中心，且不是现在的办理部门。{{/APPEAL_SAME_DISTRICT}}
{{#ATTACHMENT_LARGE}}附件请不超过 1 MB。{{/ATTACHMENT_LARGE}}
{{#ATTACHMENT_TYPE}}附件只能是 pdf、png、jpg 或 xlsx 文件。{{/ATTACHMENT_TYPE}}
{{#ATTACHMENT_INFECTED}}附件中检出病毒或恶意内容，没有接收。请先查杀您的电脑，再换一个干净的文件，或不带附件提交。{{/ATTACHMENT_INFECTED}}
{{#ATTACHMENT_NOT_SCANNED}}目前无法对附件做病毒检查，没有接收。请过几分钟再提交，或先不带附件提交。{{/ATTACHMENT_NOT_SCANNED}}
{{#ATTACHMENT_CONTENT}}附件的内容与文件名的后缀不符，或含有宏，没有接收。请另存为 pdf、png、jpg 或 xlsx 后再选择。{{/ATTACHMENT_CONTENT}}
{{! acts on an account: role district reason }}
{{#ROLE_REQUIRED}}请从列表中选择角色。{{/ROLE_REQUIRED}}
{{#ROLE_DISTRICT_REQUIRED}}区管理员和审核员须选择所管的区。{{/ROLE_DISTRICT_REQUIRED}}
{{#MERGER_JOINED_REQUIRED}}请选择要并入的账号。{{/MERGER_JOINED_REQUIRED}}
{{#MERGER_REFERENCE_REQUIRED}}请填写书面申请的文号。{{/MERGER_REFERENCE_REQUIRED}}
{{#MERGER_REFERENCE_LONG}}文号请不超过 80 个字。{{/MERGER_REFERENCE_LONG}}
{{#ACT_REASON_REQUIRED}}请写明原因，用户会看到，也记入审计记录。{{/ACT_REASON_REQUIRED}}
{{#ACT_REASON_SHORT}}原因请至少写 6 个字。{{/ACT_REASON_SHORT}}
{{#ACT_REASON_LONG}}原因请不超过 500 个字。{{/ACT_REASON_LONG}}
{{#PURPOSE_NEEDED}}请写明用途，4 至 200 个字。{{/PURPOSE_NEEDED}}
{{#SNAPSHOT_NAME_NEEDED}}请填写名称，最多 40 个字。{{/SNAPSHOT_NAME_NEEDED}}
{{#SNAPSHOT_NAME_TAKEN}}这一期已有同名的定稿，请换一个名称。{{/SNAPSHOT_NAME_TAKEN}}
{{#SNAPSHOT_NOT_COUNTED}}这一期还有变动没有统计完，请一分钟后再试。{{/SNAPSHOT_NOT_COUNTED}}
{{#FIX_DUE_WRONG}}改正期限请填今天或以后的日期，例如 2026-11-30，也可以不填。{{/FIX_DUE_WRONG}}
{{#CONTACT_LONG}}审核联系人请不超过 100 个字。{{/CONTACT_LONG}}
{{! export: content period last_period state district industry category size contacts format purpose }}
{{#EXPORT_CONTENT_REQUIRED}}请选择要导出的内容。{{/EXPORT_CONTENT_REQUIRED}}
{{#EXPORT_PERIOD_REQUIRED}}请从列表中选择报表期。{{/EXPORT_PERIOD_REQUIRED}}
{{#EXPORT_PERIOD_EARLIER}}结束的报表期不能早于开始的报表期。{{/EXPORT_PERIOD_EARLIER}}
{{#EXPORT_RANGE_LONG}}一次最多导出 24 个报表期，请缩短范围，分几次导出。{{/EXPORT_RANGE_LONG}}
{{#EXPORT_RANGE_FILINGS}}报表数据每次导出一个报表期，请不要选择结束的报表期。{{/EXPORT_RANGE_FILINGS}}
{{#EXPORT_FROM_LIST}}请从列表中选择。{{/EXPORT_FROM_LIST}}
{{#EXPORT_CONTACTS_FILINGS}}联系人和电话只能随名单导出，请取消勾选，或改选名单。{{/EXPORT_CONTACTS_FILINGS}}
{{#EXPORT_FORMAT_REQUIRED}}请选择文件格式。{{/EXPORT_FORMAT_REQUIRED}}
{{#EXPORT_NOTHING}}没有符合条件的数据。请放宽条件，或换一个报表期。{{/EXPORT_NOTHING}}
{{#EXPORT_TOO_LONG}}符合条件的数据超过 Excel 一张工作表能容纳的 1,048,575 行。请改选 CSV，或缩短报表期的范围。{{/EXPORT_TOO_LONG}}
{{! imports: kind source initial_password file only_good }}
{{#IMPORT_KIND_REQUIRED}}请选择要导入的内容。{{/IMPORT_KIND_REQUIRED}}
{{#IMPORT_SOURCE_REQUIRED}}请写明数据来源。{{/IMPORT_SOURCE_REQUIRED}}
{{#IMPORT_SOURCE_LONG}}数据来源请不超过 200 个字。{{/IMPORT_SOURCE_LONG}}
{{#FORM_FILE_REQUIRED}}请选择定义文件。{{/FORM_FILE_REQUIRED}}
{{#FORM_FILE_NO_TEXT}}这不是 UTF-8 编码的文本文件，不能读取。请另存为 UTF-8 编码后再上传。{{/FORM_FILE_NO_TEXT}}
{{#TRIAL_PERIOD_WRONG}}请按“年-月”填写报表期，如 2026-10，不早于 2012-01，不晚于上月。{{/TRIAL_PERIOD_WRONG}}
{{#IMPORT_FILE_REQUIRED}}请选择要导入的文件。{{/IMPORT_FILE_REQUIRED}}
{{#IMPORT_FILE_LARGE}}文件太大，不能从网页上传。请分成几个文件，或由运维人员在服务器上运行 tianbao import。{{/IMPORT_FILE_LARGE}}
{{#IMPORT_PASSWORD_REQUIRED}}导入原用户须填写统一的初始密码，至少 6 个字符。{{/IMPORT_PASSWORD_REQUIRED}}
{{#ONLY_GOOD_REQUIRED}}文件中有错误的行。请改正文件后重新上传，或勾选只导入正确的行。{{/ONLY_GOOD_REQUIRED}}
