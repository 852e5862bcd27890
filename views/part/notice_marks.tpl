{{%AUTOESCAPE context="HTML"}}
{{! What a notice's line says beside its title: PINNED, FOR_DISTRICT with NOTICE_DISTRICT, FOR_CATEGORY with a category, NOTICE_OVER. }}
{{#PINNED}} <span class="mark-late">置顶</span>{{/PINNED}}{{#FOR_DISTRICT}} <span class="mark-plain">{{NOTICE_DISTRICT}}</span>{{/FOR_DISTRICT}}{{#FOR_CATEGORY}} <span class="mark-plain">{{>PART_CATEGORY}}</span>{{/FOR_CATEGORY}}{{#NOTICE_OVER}} <span class="mark-plain">已过期</span>{{/NOTICE_OVER}}
