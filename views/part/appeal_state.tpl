{{%AUTOESCAPE context="HTML"}}
{{! One of APPEAL_WAITING APPEAL_ANSWERED APPEAL_CLOSED. }}
{{#APPEAL_WAITING}}<span class="mark-late">待答复</span>{{/APPEAL_WAITING}}{{#APPEAL_ANSWERED}}<span class="mark-plain">已答复</span>{{/APPEAL_ANSWERED}}{{#APPEAL_CLOSED}}<span class="mark-plain">已办结</span>{{/APPEAL_CLOSED}}
