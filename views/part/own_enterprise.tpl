{{%AUTOESCAPE context="HTML"}}
{{! 回避: OWN_ENTERPRISE: the enterprise is or was the officer's own, so that others decide about it. }}
{{#OWN_ENTERPRISE}}<div class="note note-amber" role="status"><h2>请由其他人员处理</h2><p>您与这家企业有关联（现在或曾经是它的用户，或者手机号与它的联系人、用户或申请人相同），它的填报员、延期和免报、企业类别和所在区、用户的关联都由其他管理员办理。</p></div>{{/OWN_ENTERPRISE}}
