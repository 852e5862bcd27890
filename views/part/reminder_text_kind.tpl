{{%AUTOESCAPE context="HTML"}}
{{! What a text of 催报 is for: one section, in a dictionary of its own. }}
{{#TEXT_BEFORE_DUE}}截止前的自动催报{{/TEXT_BEFORE_DUE}}{{#TEXT_AFTER_DUE}}截止后的自动催报{{/TEXT_AFTER_DUE}}{{#TEXT_AFTER_RETURN}}退回后的自动催报{{/TEXT_AFTER_RETURN}}{{#TEXT_HAND}}手工催报{{/TEXT_HAND}}
