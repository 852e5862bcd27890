{{%AUTOESCAPE context="HTML"}}
{{! The words of a notice, on its page and in its preview: see notice/page.tpl. }}
<h1>{{NOTICE_TITLE}}</h1>
<p class="soft small"><time datetime="{{NOTICE_DATE}}">{{NOTICE_DATE}}</time>{{#OF_CENTRE}} · {{OFFICE_NAME}}{{/OF_CENTRE}}{{#NOTICE_MARKS}}{{>PART_NOTICE_MARKS}}{{/NOTICE_MARKS}}{{#HAS_END}} · 有效期至 {{NOTICE_UNTIL}}{{/HAS_END}}{{#CORRECTED}} · 更正于 {{CORRECTED_AT}}{{/CORRECTED}}</p>
{{#NOTICE_BODY}}{{>PART_MARKUP}}{{/NOTICE_BODY}}
