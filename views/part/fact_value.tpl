{{%AUTOESCAPE context="HTML"}}
{{! A fact of an enterprise: FACT_TEXT, or a section of part/enterprise_status.tpl, part/category.tpl, part/size.tpl, in a dictionary of its own. }}
{{FACT_TEXT}}{{>PART_ENTERPRISE_STATUS}}{{>PART_CATEGORY}}{{>PART_SIZE}}