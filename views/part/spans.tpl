{{%AUTOESCAPE context="HTML"}}
{{! The text of a block. SPAN rows: SPAN_TEXT, SPAN_BREAK, SPAN_STRONG, SPAN_LINK with SPAN_TARGET: a path of this site or an address of http(s), checked by util/markup. }}
{{#SPAN}}{{#SPAN_BREAK}}<br>{{/SPAN_BREAK}}{{#SPAN_STRONG}}<strong>{{/SPAN_STRONG}}{{#SPAN_LINK}}<a href="{{SPAN_TARGET}}">{{/SPAN_LINK}}{{SPAN_TEXT}}{{#SPAN_LINK}}</a>{{/SPAN_LINK}}{{#SPAN_STRONG}}</strong>{{/SPAN_STRONG}}{{/SPAN}}
