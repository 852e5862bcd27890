{{%AUTOESCAPE context="HTML"}}
{{! The head of a filing: ENTERPRISE_NAME, USCC, PERIOD_YEAR, PERIOD_MONTH, the last day (part/due_day.tpl: DUE_ON), SERVER_NOW with SERVER_TIME (14:05, by the server's clock), FILING_STATE (a dictionary with a state), FILING_DUE (a dictionary with a due section), LATE (补填), NIL (停产（歇业） was declared). }}
<p class="line"><span class="strong">{{ENTERPRISE_NAME}}</span><span class="code soft">{{USCC}}</span></p>
<p class="line">{{#FILING_STATE}}{{>PART_STATE}}{{/FILING_STATE}}{{#LATE}}<span class="mark-late">补填</span>{{/LATE}}{{#NIL}}<span class="mark-plain">本月停产（歇业）</span>{{/NIL}}<span>{{>PART_DUE_DAY}}</span>{{#SERVER_NOW}}<span class="small soft nowrap no-paper">打开本页时：北京时间 {{SERVER_TIME}}</span>{{/SERVER_NOW}}{{#FILING_DUE}}{{>PART_DUE}}{{/FILING_DUE}}</p>
