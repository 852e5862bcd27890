{{%AUTOESCAPE context="HTML"}}
{{! Why the registry's answer is no match, one of WHY_UNKNOWN WHY_NAME WHY_REPRESENTATIVE WHY_BOTH WHY_CANCELLED WHY_REVOKED WHY_MOVED_OUT WHY_NAME_ALONE. }}
{{#WHY_UNKNOWN}}法人库中没有这个代码{{/WHY_UNKNOWN}}
{{#WHY_NAME}}企业名称与登记不一致{{/WHY_NAME}}
{{#WHY_REPRESENTATIVE}}法定代表人与登记不一致{{/WHY_REPRESENTATIVE}}
{{#WHY_BOTH}}企业名称和法定代表人与登记不一致{{/WHY_BOTH}}
{{#WHY_CANCELLED}}法人库登记为注销{{/WHY_CANCELLED}}
{{#WHY_REVOKED}}法人库登记为吊销{{/WHY_REVOKED}}
{{#WHY_MOVED_OUT}}法人库登记为迁出本市{{/WHY_MOVED_OUT}}
{{#WHY_NAME_ALONE}}代码和名称一致，但公开登记中没有法定代表人，按本市规定还不够{{/WHY_NAME_ALONE}}
