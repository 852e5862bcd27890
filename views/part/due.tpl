{{%AUTOESCAPE context="HTML"}}
{{! The due date in words. One section: DUE_AHEAD (DAYS_LEFT), DUE_SOON (DAYS_LEFT, three days or fewer), DUE_TODAY (DUE_TIME: 24:00), DUE_PAST (DAYS_PAST), DUE_MEND (returned, to be submitted again), DUE_EXEMPT (免报: nothing is asked for), DUE_MET (filed, nothing due), DUE_NONE. Same care about inheritance as part/state.tpl. }}
{{#DUE_AHEAD}}<span class="nowrap">距截止还有 {{DAYS_LEFT}} 天</span>{{/DUE_AHEAD}}
{{#DUE_SOON}}<span class="nowrap due-soon">距截止还有 {{DAYS_LEFT}} 天</span>{{/DUE_SOON}}
{{#DUE_TODAY}}<span class="nowrap due-soon">今天 {{DUE_TIME}} 截止</span>{{/DUE_TODAY}}
{{#DUE_PAST}}<span class="nowrap due-past">已过截止 {{DAYS_PAST}} 天，可补填</span>{{/DUE_PAST}}
{{#DUE_MEND}}<span class="nowrap due-past">请修改后重新提交</span>{{/DUE_MEND}}
{{#DUE_EXEMPT}}<span class="nowrap soft">不用填报</span>{{/DUE_EXEMPT}}
{{#DUE_MET}}<span class="nowrap soft">本期已报</span>{{/DUE_MET}}
{{#DUE_NONE}}<span class="soft">—</span>{{/DUE_NONE}}
