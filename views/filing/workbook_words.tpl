{{%AUTOESCAPE context="HTML"}}
{{! The words of the Excel and CSV files, taken one by one. In braces: what the program fills in. WORD_SHEET to WORD_PROBLEM_TEXT: the template
  that is filled offline; EXPORT_SHEET to EXPORT_FILE: all that was ever filed. }}
{{#WORD_SHEET}}填报{{/WORD_SHEET}}
{{#WORD_FILE}}报表_{period}_{enterprise}.xlsx{{/WORD_FILE}}
{{#WORD_TITLE}}{form} {year} 年 {month} 月{{/WORD_TITLE}}
{{#WORD_ENTERPRISE}}企业名称：{enterprise}　统一社会信用代码：{uscc}{{/WORD_ENTERPRISE}}
{{#WORD_HOW}}请填写浅黄色的格子，没有发生额请填 0；灰色的格子供对照，不能修改。填好后保存，在填报页“用 Excel 填报”处上传；上传后请核对、填写说明再提交。审核提示供填写时参考，以上传后网页的审核为准。{{/WORD_HOW}}
{{#WORD_OPEN}}有审核提示的行：{{/WORD_OPEN}}
{{#WORD_CODE}}代码{{/WORD_CODE}}
{{#WORD_NAME}}指标{{/WORD_NAME}}
{{#WORD_UNIT}}计量单位{{/WORD_UNIT}}
{{#WORD_FIRST}}本月{{/WORD_FIRST}}
{{#WORD_SECOND}}本年累计（期末）{{/WORD_SECOND}}
{{#WORD_THIRD}}上年同期累计（上年同期末）{{/WORD_THIRD}}
{{#WORD_LAST_MONTH}}上月报表的本月{{/WORD_LAST_MONTH}}
{{#WORD_LAST_TOTAL}}上月报表的本年累计（期末）{{/WORD_LAST_TOTAL}}
{{#WORD_LAST_YEAR}}上年同月报表的本年累计（期末）{{/WORD_LAST_YEAR}}
{{#WORD_HINT}}审核提示{{/WORD_HINT}}
{{#WORD_NOT_APPLICABLE}}不适用{{/WORD_NOT_APPLICABLE}}
{{#WORD_PAGES}}第 &P 页，共 &N 页{{/WORD_PAGES}}
{{#WORD_PROBLEM_TITLE}}请核对{{/WORD_PROBLEM_TITLE}}
{{#WORD_PROBLEM_NUMBER}}请填数字，最多 {decimals} 位小数。{{/WORD_PROBLEM_NUMBER}}
{{#WORD_PROBLEM_WHOLE}}请填整数。{{/WORD_PROBLEM_WHOLE}}
{{#WORD_PROBLEM_NEGATIVE}}这一格不能小于 0。{{/WORD_PROBLEM_NEGATIVE}}
{{#WORD_PROBLEM_CHOICE}}请从列表中选择。{{/WORD_PROBLEM_CHOICE}}
{{#WORD_PROBLEM_TEXT}}最多 {max_length} 个字。{{/WORD_PROBLEM_TEXT}}
{{#EXPORT_SHEET}}报表数据{{/EXPORT_SHEET}}
{{#EXPORT_SUBMISSIONS}}历次提交{{/EXPORT_SUBMISSIONS}}
{{#EXPORT_ADJUSTMENTS}}核定值{{/EXPORT_ADJUSTMENTS}}
{{#EXPORT_FILE}}历年报表_{enterprise}{{/EXPORT_FILE}}
{{#EXPORT_PERIOD}}报表期{{/EXPORT_PERIOD}}
{{#EXPORT_NUMBER}}第几次提交{{/EXPORT_NUMBER}}
{{#EXPORT_AT}}提交时间{{/EXPORT_AT}}
{{#EXPORT_BY}}提交人{{/EXPORT_BY}}
{{#EXPORT_IMPORTED}}历史数据导入{{/EXPORT_IMPORTED}}
{{#EXPORT_RECEIPT}}回执编号{{/EXPORT_RECEIPT}}
{{#EXPORT_HASH}}数据摘要（SHA-256）{{/EXPORT_HASH}}
{{#EXPORT_FORM}}报表制度版本{{/EXPORT_FORM}}
{{#EXPORT_NIL}}本月停产（歇业）{{/EXPORT_NIL}}
{{#EXPORT_RETURNED}}退回时间{{/EXPORT_RETURNED}}
{{#EXPORT_ADJUSTED}}核定值（单元格=值，其余各栏为填报值）{{/EXPORT_ADJUSTED}}
{{#EXPORT_PLACE}}单元格{{/EXPORT_PLACE}}
{{#EXPORT_CELL}}指标{{/EXPORT_CELL}}
{{#EXPORT_FILED}}填报值{{/EXPORT_FILED}}
{{#EXPORT_VALUE}}核定值{{/EXPORT_VALUE}}
{{#EXPORT_REASON}}原因{{/EXPORT_REASON}}
{{#EXPORT_SET_AT}}设定时间{{/EXPORT_SET_AT}}
{{#EXPORT_SET_BY}}设定人{{/EXPORT_SET_BY}}
{{#EXPORT_STANDING}}状态{{/EXPORT_STANDING}}
{{#EXPORT_STANDS}}有效{{/EXPORT_STANDS}}
{{#EXPORT_REPLACED}}已被新的核定值替换{{/EXPORT_REPLACED}}
{{#EXPORT_WITHDRAWN}}已撤销{{/EXPORT_WITHDRAWN}}
{{#EXPORT_OVERTAKEN}}已失效：企业重新提交{{/EXPORT_OVERTAKEN}}
{{#EXPORT_ENDED_AT}}替换或撤销时间{{/EXPORT_ENDED_AT}}
{{#EXPORT_ENDED_BY}}替换或撤销人{{/EXPORT_ENDED_BY}}
{{#EXPORT_END_REASON}}撤销原因{{/EXPORT_END_REASON}}
{{#EXPORT_YES}}是{{/EXPORT_YES}}
{{#EXPORT_NO}}否{{/EXPORT_NO}}
{{#EXPORT_NOT_APPLICABLE}}不适用{{/EXPORT_NOT_APPLICABLE}}
