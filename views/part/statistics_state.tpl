{{%AUTOESCAPE context="HTML"}}
{{! To when the figures say how things stood: COUNTED with COUNTED_AT and COUNT_STALE (changes since are not in them), or NOT_COUNTED. }}
{{#COUNTED}}统计截至 <span class="nowrap">{{COUNTED_AT}}</span>{{#COUNT_STALE}}，此后的变动正在统计{{/COUNT_STALE}}{{/COUNTED}}{{#NOT_COUNTED}}尚未统计{{/NOT_COUNTED}}
