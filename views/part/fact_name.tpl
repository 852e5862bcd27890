{{%AUTOESCAPE context="HTML"}}
{{! Which fact of an enterprise: one of these sections, in the row's own dictionary. }}
{{#FACT_NAME}}企业名称{{/FACT_NAME}}{{#FACT_REPRESENTATIVE}}法定代表人{{/FACT_REPRESENTATIVE}}{{#FACT_STATUS}}登记状态{{/FACT_STATUS}}{{#FACT_CATEGORY}}企业类别{{/FACT_CATEGORY}}{{#FACT_DISTRICT}}所在区{{/FACT_DISTRICT}}{{#FACT_ADDRESS}}地址{{/FACT_ADDRESS}}{{#FACT_INDUSTRY}}行业{{/FACT_INDUSTRY}}{{#FACT_CAPITAL}}注册资本（万元）{{/FACT_CAPITAL}}{{#FACT_FOUNDED}}成立日期{{/FACT_FOUNDED}}{{#FACT_SIZE}}企业规模{{/FACT_SIZE}}
