{{%AUTOESCAPE context="HTML"}}
{{! Earlier months that were not submitted, with links: UNFILED_MONTH rows: UNFILED_PERIOD, UNFILED_NEXT (not the first); UNFILED_MORE with UNFILED_COUNT: there are more. USCC is the page's. }}
{{#UNFILED_MONTH}}{{#UNFILED_NEXT}}、{{/UNFILED_NEXT}}<a class="nowrap" href="/filing/{{USCC:u}}/{{UNFILED_PERIOD:u}}/edit">{{UNFILED_PERIOD}}</a>{{/UNFILED_MONTH}}{{#UNFILED_MORE}} 等 {{UNFILED_COUNT}} 个月，见<a href="/filing/{{USCC:u}}">填报列表</a>{{/UNFILED_MORE}}
