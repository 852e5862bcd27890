{{%AUTOESCAPE context="HTML"}}
{{! Preview of 手工催报, POST /reminder/preview ; POST /reminder sends. PERIOD, STATE_WORD, DISTRICT, SECTION, CATEGORY_WORD, SIZE_WORD, Q, CODES, NOTE: what was chosen, sent on. RECIPIENT_COUNT, RUN_ID. NO_MAIL; MAIL_LATER with MAIL_AT: quiet hours hold the e-mails until then.
  NO_ROWS, or HAS_RECIPIENTS and ROWS with SHOWN_COUNT, MAIL_SUBJECT, MAIL_TEXT and ROW rows: ENTERPRISE_NAME, USCC, ROW_DISTRICT, a state (part/state.tpl), PERSON_NAME or IS_CONTACT, ADDRESS or NO_ADDRESS, ADDRESS_REFUSED, IS_RECENT. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">预览催报</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>预览催报</h1><p class="soft">{{PERIOD}} 报表期，现有 <span class="strong">{{RECIPIENT_COUNT}}</span> 家企业未提交。发送时再次核对：已提交的、24 小时内催过的不再发。</p></div></div>
{{#NO_MAIL}}<div class="note note-amber"><p>没有配置邮件服务器，只发站内消息。</p></div>{{/NO_MAIL}}
{{#MAIL_LATER}}<div class="note note-amber"><p>现在是免打扰时段：站内消息立即发送，邮件在 {{MAIL_AT}} 以后发送。</p></div>{{/MAIL_LATER}}
{{#NO_ROWS}}<section class="card empty"><p>没有符合条件的企业，不会发送任何消息。请放宽条件。</p></section>{{/NO_ROWS}}
{{#ROWS}}
<section class="card" aria-labelledby="text-title">
<h2 id="text-title">文字（以第一家为例）</h2>
<div class="note"><p class="strong">{{MAIL_SUBJECT}}</p><blockquote>{{MAIL_TEXT:p}}</blockquote></div>
</section>
<section class="card card-flush" aria-labelledby="people-title">
<h2 id="people-title">名单（前 {{SHOWN_COUNT}} 家）</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">收件人</th><th scope="col">邮箱</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="marks">{{>PART_STATE}}{{#IS_RECENT}} <span class="mark-plain">24 小时内催过，不再发</span>{{/IS_RECENT}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="收件人"><span>{{PERSON_NAME}}{{#IS_CONTACT}}<span class="soft">没有填报员：发给企业联系人，已关联的用户收站内消息</span>{{/IS_CONTACT}}</span></td>
<td data-name="邮箱"><span>{{ADDRESS}}{{#NO_ADDRESS}}<span class="soft">没有登记邮箱</span>{{/NO_ADDRESS}}{{#ADDRESS_REFUSED}}<span class="under">该邮箱被拒收，不发邮件</span>{{/ADDRESS_REFUSED}}</span></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
</section>
{{/ROWS}}
<form method="post" action="/reminder" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="run" value="{{RUN_ID}}">
<input type="hidden" name="period" value="{{PERIOD}}">
<input type="hidden" name="state" value="{{STATE_WORD}}">
<input type="hidden" name="late" value="{{LATE_WORD}}">
<input type="hidden" name="district" value="{{DISTRICT}}">
<input type="hidden" name="section" value="{{SECTION}}">
<input type="hidden" name="category" value="{{CATEGORY_WORD}}">
<input type="hidden" name="size" value="{{SIZE_WORD}}">
<input type="hidden" name="q" value="{{Q}}">
<textarea name="codes" hidden aria-hidden="true" tabindex="-1">
{{CODES:p}}</textarea>
<textarea name="note" hidden aria-hidden="true" tabindex="-1">
{{NOTE:p}}</textarea>
<div class="acts"><a class="btn btn-plain" href="/reminder/new?period={{PERIOD:u}}&amp;state={{STATE_WORD:u}}&amp;late={{LATE_WORD:u}}&amp;district={{DISTRICT:u}}&amp;section={{SECTION:u}}&amp;category={{CATEGORY_WORD:u}}&amp;size={{SIZE_WORD:u}}&amp;q={{Q:u}}">返回修改</a>{{#HAS_RECIPIENTS}}<button class="btn btn-primary" type="submit">确认发送</button>{{/HAS_RECIPIENTS}}</div>
</form>
</div>
</div>
