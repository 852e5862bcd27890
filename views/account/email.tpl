{{%AUTOESCAPE context="HTML"}}
{{! 验证电子邮箱, /account/email . One of NO_MAIL (the portal sends none), NO_ADDRESS (none is known), VERIFIED with VERIFIED_ON, TO_VERIFY. EMAIL. In TO_VERIFY: SEND_CODE_PROBLEM; CODE_OUT (a code can be typed) with CODE_UNTIL and one of MAIL_UNDERWAY MAIL_SENT MAIL_FAILED; EMAIL_CODE as typed, EMAIL_CODE_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">验证电子邮箱</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>验证电子邮箱</h1></div>
{{>PART_PROBLEMS}}
<section class="card card-form">
{{#NO_MAIL}}<p>本站没有开通发送邮件，不能验证电子邮箱。已填写的邮箱照常保存。</p>{{/NO_MAIL}}
{{#NO_ADDRESS}}<p>您还没有填写电子邮箱。请先在<a href="/account">基本信息</a>中填写并保存。</p>{{/NO_ADDRESS}}
{{#VERIFIED}}<p>{{EMAIL}} 已于 <span class="nowrap">{{VERIFIED_ON}}</span> 验证。更换邮箱后需要重新验证。</p>{{/VERIFIED}}
{{#TO_VERIFY}}
<p>{{EMAIL}} 还没有验证。验证后可以确认填报提醒和退回通知送得到；不验证也不影响填报。</p>
<form method="post" action="/account/email/code" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field" id="send-code" tabindex="-1">
{{#SEND_CODE_PROBLEM}}<div class="problem" id="send-code-problem">{{>PART_PROBLEM}}</div>{{/SEND_CODE_PROBLEM}}
<button class="btn {{#CODE_OUT}}btn-plain{{/CODE_OUT}}{{#NO_CODE_OUT}}btn-primary{{/NO_CODE_OUT}}" type="submit">{{#CODE_OUT}}重新发送验证码{{/CODE_OUT}}{{#NO_CODE_OUT}}发送验证码{{/NO_CODE_OUT}}</button>
</div>
</form>
{{#CODE_OUT}}
<p>{{#MAIL_UNDERWAY}}验证码正在发往上面的邮箱，一般一分钟内送到。{{/MAIL_UNDERWAY}}{{#MAIL_SENT}}验证码已发往上面的邮箱；没有收到的，请看垃圾邮件。{{/MAIL_SENT}}{{#MAIL_FAILED}}验证码没有发出去，请核对邮箱是否正确，再重新发送。{{/MAIL_FAILED}}有效至 <span class="nowrap">{{CODE_UNTIL}}</span>。</p>
<form method="post" action="/account/email/verification" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="email-code">验证码</label>
<div class="form-text" id="email-code-hint">邮件中的 8 位数字。</div>
{{#EMAIL_CODE_PROBLEM}}<div class="problem" id="email-code-problem">{{>PART_PROBLEM}}</div>{{/EMAIL_CODE_PROBLEM}}
<input class="form-control" id="email-code" name="email_code" value="{{EMAIL_CODE}}" inputmode="numeric" autocomplete="one-time-code" aria-describedby="email-code-hint{{#EMAIL_CODE_PROBLEM}} email-code-problem{{/EMAIL_CODE_PROBLEM}}" required{{#EMAIL_CODE_PROBLEM}} aria-invalid="true"{{/EMAIL_CODE_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">验证</button></div>
</form>
{{/CODE_OUT}}
{{/TO_VERIFY}}
<div class="below-acts"><p class="small soft">本站不发送短信：手机号只由统一身份认证验证，用它登录时更新。</p></div>
</section>
</div>
</div>
