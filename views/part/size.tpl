{{%AUTOESCAPE context="HTML"}}
{{! An enterprise's size. One section: SIZE_LARGE SIZE_MEDIUM SIZE_SMALL SIZE_MICRO, in the row's own dictionary. }}
{{#SIZE_LARGE}}大型{{/SIZE_LARGE}}{{#SIZE_MEDIUM}}中型{{/SIZE_MEDIUM}}{{#SIZE_SMALL}}小型{{/SIZE_SMALL}}{{#SIZE_MICRO}}微型{{/SIZE_MICRO}}