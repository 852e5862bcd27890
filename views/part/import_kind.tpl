{{%AUTOESCAPE context="HTML"}}
{{! What an import is of: one section, in the row's own dictionary. }}
{{#IMPORT_KIND_ENTERPRISE}}企业{{/IMPORT_KIND_ENTERPRISE}}{{#IMPORT_KIND_FORMER_USER}}原用户{{/IMPORT_KIND_FORMER_USER}}{{#IMPORT_KIND_FILING}}历史报表{{/IMPORT_KIND_FILING}}
