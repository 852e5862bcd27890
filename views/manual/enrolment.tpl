{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。企业名称、代码和法定代表人都是公开信息，关联认证决定用户关联企业还须什么证明。</p>
<h2>认证方式</h2>
<ul>
<li><strong>仅法人库比对</strong>：比对一致即可关联。</li>
<li><strong>比对 + 企业认证码</strong>：须填写寄到企业登记住所的信函上的认证码。</li>
<li><strong>比对 + 填报员确认</strong>：须现在的填报员同意；企业还没有填报员的，比对一致即可。</li>
<li><strong>比对 + 企业认证码或填报员确认</strong>：任选一种。</li>
</ul>
<p>在<strong>管理端 → 关联认证</strong>中设定本区的默认认证方式，改动即时生效；没有设定的，照系统配置（可以按区不同）。个别企业不同的，在<strong>企业</strong>中打开这家企业，点<strong>关联认证</strong>单独设定。企业用户由统一身份认证证明，不另行认证。</p>
{{#PICTURE_ENROLMENT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="关联认证：待处理的申请和各区的默认认证方式"><figcaption>关联认证</figcaption></figure>{{/PICTURE_ENROLMENT}}
<h2>签发认证码</h2>
<ol>
<li>给一家企业签发的，在该企业的<strong>关联认证</strong>页点<strong>签发并打印信函</strong>；给多家企业签发的，点<strong>批量签发认证码</strong>，一次最多 200 家。</li>
<li>认证码只在签发后显示这一次，系统不保存。请备好打印机，用 A4 纸打印，装入左侧开窗的信封，寄到企业登记的住所，其他地址不寄。</li>
<li>认证码只能使用一次，有效期印在信函上。没有打印成或遗失的，重新签发，原认证码随即作废。</li>
<li>输错次数太多的认证码自动作废，本区会收到消息。</li>
</ol>
<h2>处理申请</h2>
<p>用户申请寄送认证码，或填报员逾期没有答复关联申请的，列在<strong>待处理的申请</strong>中。申请寄送的，点<strong>签发认证码</strong>；待区处理的，点<strong>答复</strong>，核实后点<strong>同意关联</strong>，或写明理由点<strong>不同意</strong>。与企业有关联的人员不能办理这家企业的认证。</p>
