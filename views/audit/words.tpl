{{%AUTOESCAPE context="HTML"}}
{{! The words of the exported trail, taken one by one. }}
{{#TRAIL_FILE}}审计日志.csv{{/TRAIL_FILE}}
{{#TRAIL_AT}}时间（北京时间）{{/TRAIL_AT}}
{{#TRAIL_PERSON}}人员{{/TRAIL_PERSON}}
{{#TRAIL_PERSON_ID}}人员编号{{/TRAIL_PERSON_ID}}
{{#TRAIL_ACT}}事项{{/TRAIL_ACT}}
{{#TRAIL_ACT_CODE}}事项代码{{/TRAIL_ACT_CODE}}
{{#TRAIL_OBJECT}}对象{{/TRAIL_OBJECT}}
{{#TRAIL_OBJECT_KIND}}对象类别代码{{/TRAIL_OBJECT_KIND}}
{{#TRAIL_OBJECT_ID}}对象编号{{/TRAIL_OBJECT_ID}}
{{#TRAIL_USCC}}统一社会信用代码{{/TRAIL_USCC}}
{{#TRAIL_DETAIL}}内容{{/TRAIL_DETAIL}}
{{#TRAIL_ADDRESS}}来源地址{{/TRAIL_ADDRESS}}
{{#TRAIL_REQUEST}}请求编号{{/TRAIL_REQUEST}}
{{#TRAIL_EVENT}}记录编号{{/TRAIL_EVENT}}
{{#TRAIL_SEAL}}封存号{{/TRAIL_SEAL}}
