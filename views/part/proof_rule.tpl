{{%AUTOESCAPE context="HTML"}}
{{! 认证方式, in the row's own dictionary: one of RULE_REGISTRY RULE_CODE RULE_APPROVAL RULE_EITHER. }}
{{#RULE_REGISTRY}}仅法人库比对{{/RULE_REGISTRY}}{{#RULE_CODE}}比对 + 企业认证码{{/RULE_CODE}}{{#RULE_APPROVAL}}比对 + 填报员确认{{/RULE_APPROVAL}}{{#RULE_EITHER}}比对 + 企业认证码或填报员确认{{/RULE_EITHER}}