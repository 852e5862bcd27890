{{%AUTOESCAPE context="HTML"}}
{{! 待核验: the registry (法人库) has not confirmed an enterprise, so nothing is submitted for it. UNVERIFIED, one for each such enterprise: UNVERIFIED_NAME, UNVERIFIED_SINCE (2026-11-17 10:00),
  and VERIFICATION_WAITS or VERIFICATION_REFUSED (the registry's answer stands against it). }}
{{#UNVERIFIED}}
<section class="note{{#VERIFICATION_WAITS}} note-amber{{/VERIFICATION_WAITS}}{{#VERIFICATION_REFUSED}} note-red{{/VERIFICATION_REFUSED}}" aria-label="待核验：{{UNVERIFIED_NAME}}">
{{#VERIFICATION_WAITS}}<h2>法人库还没有确认“{{UNVERIFIED_NAME}}”</h2><p><span class="nowrap">{{UNVERIFIED_SINCE}}</span> 起等待法人库核验，系统会自动再问，您不用重新申请。在此之前可以照常填写和暂存，内容都会保留；核验通过后自动可以提交，结果发到<a href="/account/messages">消息</a>。临近截止时间仍未通过的，请<a href="/help#contact">联系所在区</a>。</p>{{/VERIFICATION_WAITS}}
{{#VERIFICATION_REFUSED}}<h2>“{{UNVERIFIED_NAME}}”没有通过法人库核验</h2><p><span class="nowrap">{{UNVERIFIED_SINCE}}</span> 提请核验，原因见<a href="/account/messages">消息</a>。暂存的内容都在，但不能提交。登记有误的，请先联系登记机关更正，再退出并重新登录，系统会再次核验；仍不通过的，请<a href="/help#contact">联系所在区</a>。</p>{{/VERIFICATION_REFUSED}}
</section>
{{/UNVERIFIED}}
