{{%AUTOESCAPE context="HTML"}}
{{! Why nothing is asked for. One section: EXEMPTION_EXEMPT, EXEMPTION_CEASED, EXEMPTION_NOT_IN_SAMPLE. Same care about inheritance as part/state.tpl. }}
{{#EXEMPTION_EXEMPT}}免报{{/EXEMPTION_EXEMPT}}{{#EXEMPTION_CEASED}}停业注销{{/EXEMPTION_CEASED}}{{#EXEMPTION_NOT_IN_SAMPLE}}不在调查范围{{/EXEMPTION_NOT_IN_SAMPLE}}