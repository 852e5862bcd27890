{{%AUTOESCAPE context="HTML"}}
{{! How an account stands, in its row or section: USER_OPEN, USER_LOCKED with LOCKED_AT, or USER_CLOSED. }}
{{#USER_OPEN}}<span class="mark-plain">正常</span>{{/USER_OPEN}}{{#USER_LOCKED}}<span class="mark-late">已锁定</span><span class="under">{{LOCKED_AT}} 起</span>{{/USER_LOCKED}}{{#USER_CLOSED}}<span class="mark-plain">已注销</span>{{/USER_CLOSED}}
