{{%AUTOESCAPE context="HTML"}}
{{! 仍需提交: what may look done and is not. OWED, when there is any, with OWED_ROW rows: OWED_USCC, OWED_NAME, OWED_PERIOD (2026-10) and one of
  OWED_RETURNED (returned), OWED_EDITED (returned, edited, not submitted again), OWED_OVERDUE (a draft past its last day). }}
{{#OWED}}
<section class="note note-amber owed" aria-labelledby="owed-title">
<h2 id="owed-title">仍需提交</h2>
<ul>
{{#OWED_ROW}}<li><a href="/filing/{{OWED_USCC:u}}/{{OWED_PERIOD:u}}/edit">{{OWED_NAME}} {{OWED_PERIOD}}</a>：{{#OWED_RETURNED}}已退回，请修改后重新提交。{{/OWED_RETURNED}}{{#OWED_EDITED}}退回后已修改，还没有重新提交。{{/OWED_EDITED}}{{#OWED_OVERDUE}}只是暂存，还没有提交，截止时间已过。{{/OWED_OVERDUE}}</li>
{{/OWED_ROW}}
</ul>
</section>
{{/OWED}}
