{{%AUTOESCAPE context="HTML"}}
{{! The name of a group, in the row's own dictionary: GROUP_NAMED with GROUP_NAME (a district, an industry), a category, or one of SIZE_LARGE SIZE_MEDIUM SIZE_SMALL SIZE_MICRO GROUP_UNKNOWN. }}
{{#GROUP_NAMED}}{{GROUP_NAME}}{{/GROUP_NAMED}}{{>PART_CATEGORY}}{{#SIZE_LARGE}}大型{{/SIZE_LARGE}}{{#SIZE_MEDIUM}}中型{{/SIZE_MEDIUM}}{{#SIZE_SMALL}}小型{{/SIZE_SMALL}}{{#SIZE_MICRO}}微型{{/SIZE_MICRO}}{{#GROUP_UNKNOWN}}未划型{{/GROUP_UNKNOWN}}
