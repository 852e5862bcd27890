{{%AUTOESCAPE context="HTML"}}
{{! The words of the PDF files, taken one by one: the monthly form (blank or filled), the receipt, all that was ever filed. In braces: what the program fills in. A box and its option
  are joined by a no-break space. }}
{{#PAPER_FOOT}}第 {page} 页，共 {pages} 页{{/PAPER_FOOT}}
{{#PAPER_AUTHOR}}企业服务云 运行监测{{/PAPER_AUTHOR}}
{{#PAPER_BLANK_TITLE}}{form}（空白表）{{/PAPER_BLANK_TITLE}}
{{#PAPER_BLANK_FILE}}{form}_空白表_{version}版.pdf{{/PAPER_BLANK_FILE}}
{{#PAPER_FILING_TITLE}}{form} {year} 年 {month} 月 {enterprise}{{/PAPER_FILING_TITLE}}
{{#PAPER_FILING_FILE}}报表_{period}_{enterprise}.pdf{{/PAPER_FILING_FILE}}
{{#PAPER_RECEIPT_FILE}}回执_{period}_{number}.pdf{{/PAPER_RECEIPT_FILE}}
{{#PAPER_HISTORY_TITLE}}历年报表 {enterprise}{{/PAPER_HISTORY_TITLE}}
{{#PAPER_FORM_LINE}}表号：{code}　{version} 版　金额单位：万元{{/PAPER_FORM_LINE}}
{{#PAPER_ENTERPRISE}}企业名称{{/PAPER_ENTERPRISE}}
{{#PAPER_USCC}}统一社会信用代码{{/PAPER_USCC}}
{{#PAPER_PERIOD}}报表期{{/PAPER_PERIOD}}
{{#PAPER_MONTH}}{year} 年 {month} 月{{/PAPER_MONTH}}
{{#PAPER_MONTH_BLANK}}＿＿＿＿ 年 ＿＿ 月{{/PAPER_MONTH_BLANK}}
{{#PAPER_STATE}}状态{{/PAPER_STATE}}
{{#PAPER_DRAFT}}暂存，尚未提交{{/PAPER_DRAFT}}
{{#PAPER_SUBMITTED}}已提交（第 {number} 次）{{/PAPER_SUBMITTED}}
{{#PAPER_RETURNED}}退回修改（第 {number} 次提交）{{/PAPER_RETURNED}}
{{#PAPER_ACCEPTED}}审核通过（第 {number} 次提交）{{/PAPER_ACCEPTED}}
{{#PAPER_SUPERSEDED}}第 {number} 次提交，此后已重新提交{{/PAPER_SUPERSEDED}}
{{#PAPER_RECEIPT}}回执编号{{/PAPER_RECEIPT}}
{{#PAPER_AT}}提交时间（北京时间）{{/PAPER_AT}}
{{#PAPER_NIL}}本月停产（歇业）{{/PAPER_NIL}}
{{#PAPER_NIL_YES}}■ 是　□ 否{{/PAPER_NIL_YES}}
{{#PAPER_NIL_NO}}□ 是　■ 否{{/PAPER_NIL_NO}}
{{#PAPER_NIL_BLANK}}□ 是　□ 否{{/PAPER_NIL_BLANK}}
{{#PAPER_CODE}}代码{{/PAPER_CODE}}
{{#PAPER_INDICATOR}}指标{{/PAPER_INDICATOR}}
{{#PAPER_UNIT}}计量单位{{/PAPER_UNIT}}
{{#PAPER_FIRST}}本月（填报值）{{/PAPER_FIRST}}
{{#PAPER_SECOND}}本年累计（期末）{{/PAPER_SECOND}}
{{#PAPER_THIRD}}上年同期累计（上年同期末）{{/PAPER_THIRD}}
{{#PAPER_ANSWER}}填报内容{{/PAPER_ANSWER}}
{{#PAPER_NOT_APPLICABLE}}不适用{{/PAPER_NOT_APPLICABLE}}
{{#PAPER_CHOSEN}}■ {option}{{/PAPER_CHOSEN}}
{{#PAPER_NOT_CHOSEN}}□ {option}{{/PAPER_NOT_CHOSEN}}
{{#PAPER_DECLARATION}}真实性声明（{version} 版）：{text}{{/PAPER_DECLARATION}}
{{#PAPER_HEAD_OF_UNIT}}单位负责人{{/PAPER_HEAD_OF_UNIT}}
{{#PAPER_FILLER}}填报员{{/PAPER_FILLER}}
{{#PAPER_POST}}职务{{/PAPER_POST}}
{{#PAPER_IMPORTED}}（历史数据导入）{{/PAPER_IMPORTED}}
{{#PAPER_TELEPHONE}}联系电话{{/PAPER_TELEPHONE}}
{{#PAPER_EXPLANATIONS}}说明{{/PAPER_EXPLANATIONS}}
{{#PAPER_CHECK}}审核{{/PAPER_CHECK}}
{{#PAPER_EXPLANATION}}说明内容{{/PAPER_EXPLANATION}}
{{#PAPER_WHOLE_FORM}}整张报表{{/PAPER_WHOLE_FORM}}
{{#PAPER_MARKS}}退回时的批注{{/PAPER_MARKS}}
{{#PAPER_MARK}}批注{{/PAPER_MARK}}
{{#PAPER_MARK_ANSWER}}答复{{/PAPER_MARK_ANSWER}}
{{#PAPER_ADJUSTMENTS}}核定值{{/PAPER_ADJUSTMENTS}}
{{#PAPER_FILED}}填报值{{/PAPER_FILED}}
{{#PAPER_ADJUSTED}}核定值{{/PAPER_ADJUSTED}}
{{#PAPER_REASON}}原因{{/PAPER_REASON}}
{{#PAPER_SET}}设定{{/PAPER_SET}}
{{#PAPER_STANDING}}现状{{/PAPER_STANDING}}
{{#PAPER_STANDS}}有效{{/PAPER_STANDS}}
{{#PAPER_REPLACED}}已被新的核定值替换{{/PAPER_REPLACED}}
{{#PAPER_WITHDRAWN}}已撤销{{/PAPER_WITHDRAWN}}
{{#PAPER_OVERTAKEN}}已失效：企业重新提交{{/PAPER_OVERTAKEN}}
{{#PAPER_HASH}}内容校验码（SHA-256）{{/PAPER_HASH}}
{{#PAPER_RECEIPT_TITLE}}报表提交回执{{/PAPER_RECEIPT_TITLE}}
{{#PAPER_RECEIPT_FORM}}{form}（{code}，{version} 版）{{/PAPER_RECEIPT_FORM}}
{{#PAPER_SUBMISSION}}提交次数{{/PAPER_SUBMISSION}}
{{#PAPER_LATEST}}第 {number} 次提交（最近一次）{{/PAPER_LATEST}}
{{#PAPER_OLDER}}第 {number} 次提交（此后已重新提交）{{/PAPER_OLDER}}
{{#PAPER_TIMELY}}是否按时{{/PAPER_TIMELY}}
{{#PAPER_IN_TIME}}按时（以首次提交为准）{{/PAPER_IN_TIME}}
{{#PAPER_LATE}}补填（以首次提交为准）{{/PAPER_LATE}}
{{#PAPER_RETURN}}退回情况{{/PAPER_RETURN}}
{{#PAPER_NOT_RETURNED}}未退回{{/PAPER_NOT_RETURNED}}
{{#PAPER_RETURNED_WITH}}已于 {at} 退回修改：{reason}{{/PAPER_RETURNED_WITH}}
{{#PAPER_RETURNED_AT}}已于 {at} 退回修改{{/PAPER_RETURNED_AT}}
{{#PAPER_BY}}提交人{{/PAPER_BY}}
{{#PAPER_VERIFY}}核验：扫描二维码，或打开 {address}，填写回执编号和校验码前 16 位。核验页不显示填报的数据。{{/PAPER_VERIFY}}
{{#PAPER_SUBMISSIONS}}历次提交{{/PAPER_SUBMISSIONS}}
{{#PAPER_NUMBER}}第几次{{/PAPER_NUMBER}}
{{#PAPER_RETURNED_TIME}}退回时间{{/PAPER_RETURNED_TIME}}
{{#PAPER_NOTHING}}还没有提交过报表。{{/PAPER_NOTHING}}
