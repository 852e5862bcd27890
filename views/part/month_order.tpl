{{%AUTOESCAPE context="HTML"}}
{{! Months are submitted in their order, and earlier ones that are over were not. MONTH_ORDER: FIRST_MONTH (2026-09), the one to begin with; MONTHS_IN_ORDER with part/unfiled_months.tpl: all of them, when there are several. USCC is the page's. }}
{{#MONTH_ORDER}}
<div class="note note-amber no-paper" id="month-order"><p>报表按月份顺序提交：须先提交 <a class="strong nowrap" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">{{FIRST_MONTH}}</a>，才能提交本月；本月可以先填、先暂存。{{#MONTHS_IN_ORDER}}已过截止时间、还没有提交的依次是：{{>PART_UNFILED_MONTHS}}。{{/MONTHS_IN_ORDER}}</p></div>
{{/MONTH_ORDER}}
