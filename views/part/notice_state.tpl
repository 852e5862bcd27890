{{%AUTOESCAPE context="HTML"}}
{{! One of NOTICE_SCHEDULED, NOTICE_SHOWN, NOTICE_RUN_OUT, NOTICE_WITHDRAWN. }}
{{#NOTICE_SCHEDULED}}<span class="mark-late">待发布</span>{{/NOTICE_SCHEDULED}}{{#NOTICE_SHOWN}}<span class="mark-plain">已发布</span>{{/NOTICE_SHOWN}}{{#NOTICE_RUN_OUT}}<span class="mark-plain">已过期</span>{{/NOTICE_RUN_OUT}}{{#NOTICE_WITHDRAWN}}<span class="mark-plain">已撤回</span>{{/NOTICE_WITHDRAWN}}
