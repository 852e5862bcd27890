{{%AUTOESCAPE context="HTML"}}
{{! 资料是否仍然正确: STILL_RIGHT with a STILL_RIGHT_ROW for each enterprise whose information nobody has confirmed for a year: STILL_RIGHT_NAME, STILL_RIGHT_USCC, STILL_RIGHT_SINCE (2025-11-17). }}
{{#STILL_RIGHT}}
<section class="note" aria-labelledby="still-right-title">
<h2 id="still-right-title">企业资料是否仍然正确？</h2>
<p>下列企业的基本信息和联系人满一年没有核对，填报提醒可能送不到。请打开核对：没有变化的按“仍然正确”，有变化的改好保存。不影响填报。</p>
<ul>
{{#STILL_RIGHT_ROW}}<li><a href="/association/{{STILL_RIGHT_USCC:u}}/profile">{{STILL_RIGHT_NAME}}</a> <span class="soft">上次核对 <span class="nowrap">{{STILL_RIGHT_SINCE}}</span></span></li>
{{/STILL_RIGHT_ROW}}
</ul>
</section>
{{/STILL_RIGHT}}
