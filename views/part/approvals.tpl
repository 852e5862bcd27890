{{%AUTOESCAPE context="HTML"}}
{{! 关联确认 that wait for the user as filler. APPROVALS, when there are any, with APPROVAL_ROW rows: APPROVAL_USCC, APPROVAL_NAME, APPROVAL_COUNT. }}
{{#APPROVALS}}
<section class="note note-amber owed" aria-labelledby="approvals-title">
<h2 id="approvals-title">关联确认</h2>
<ul>
{{#APPROVAL_ROW}}<li><a href="/association/{{APPROVAL_USCC:u}}/approval">{{APPROVAL_NAME}}</a>：{{APPROVAL_COUNT}} 人申请关联，等您确认是不是本企业的人员。</li>
{{/APPROVAL_ROW}}
</ul>
</section>
{{/APPROVALS}}
