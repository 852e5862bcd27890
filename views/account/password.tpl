{{%AUTOESCAPE context="HTML"}}
{{! 修改密码, /account/password . FIRST: the shared initial password is in use and must go (also asks for the mobile on record; nothing else opens before). HAS_PASSWORD: the form is shown.
  NO_PASSWORD: the account logs in by SSO only. CLOSED: the mobile on record was told wrong too often; CLOSED_FOR_NOW with WAIT_MINUTES. MOBILE_ON_RECORD is typed. RETURN_TO: where to go after. LOGIN_NAME: for password managers. {FIELD}_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">修改密码</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>修改密码</h1></div>
{{#FIRST}}<div class="note note-amber"><h2>请先修改初始密码</h2><p>您正使用统一发放的初始密码。修改成功后才能使用其他功能。为确认是您本人，还需填写原互动平台登记的手机号。</p></div>{{/FIRST}}
{{#CLOSED}}<div class="note note-red"><h2>修改密码暂停办理</h2><p>该账号的原登记手机号填错次数过多，为防止他人冒用，现在不能修改密码{{#CLOSED_FOR_NOW}}，{{WAIT_MINUTES}} 分钟后可以再试{{/CLOSED_FOR_NOW}}。请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）核实身份、重置密码，或退出后用统一身份认证登录。</p></div>{{/CLOSED}}
{{>PART_PROBLEMS}}
{{#NO_PASSWORD}}
<section class="card card-form">
<p>您使用统一身份认证登录，本站没有您的密码。需要修改密码的，请到您登录时使用的统一身份认证平台办理。</p>
</section>
{{/NO_PASSWORD}}
{{#HAS_PASSWORD}}
<section class="card card-form">
<form method="post" action="/account/password" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<input type="hidden" name="login_name" value="{{LOGIN_NAME}}" autocomplete="username">
<div class="field">
<label class="form-label" for="current-password">现在的密码</label>
{{#CURRENT_PASSWORD_PROBLEM}}<div class="problem" id="current-password-problem">{{>PART_PROBLEM}}</div>{{/CURRENT_PASSWORD_PROBLEM}}
<input class="form-control" id="current-password" name="current_password" type="password" autocomplete="current-password"{{#CURRENT_PASSWORD_PROBLEM}} aria-describedby="current-password-problem"{{/CURRENT_PASSWORD_PROBLEM}} required{{#CURRENT_PASSWORD_PROBLEM}} aria-invalid="true"{{/CURRENT_PASSWORD_PROBLEM}}>
</div>
{{#FIRST}}
<div class="field">
<label class="form-label" for="mobile-on-record">原互动平台登记的手机号</label>
<div class="form-text" id="mobile-on-record-hint">11 位手机号。</div>
{{#MOBILE_ON_RECORD_PROBLEM}}<div class="problem" id="mobile-on-record-problem">{{>PART_PROBLEM}}</div>{{/MOBILE_ON_RECORD_PROBLEM}}
<input class="form-control" id="mobile-on-record" name="mobile_on_record" value="{{MOBILE_ON_RECORD}}" type="tel" inputmode="numeric" autocomplete="tel" aria-describedby="mobile-on-record-hint{{#MOBILE_ON_RECORD_PROBLEM}} mobile-on-record-problem{{/MOBILE_ON_RECORD_PROBLEM}}" required{{#MOBILE_ON_RECORD_PROBLEM}} aria-invalid="true"{{/MOBILE_ON_RECORD_PROBLEM}}>
</div>
{{/FIRST}}
<div class="field">
<label class="form-label" for="new-password">新密码</label>
<div class="form-text" id="new-password-hint">10 个或更多字符。可以用一句好记的话，不必含特殊符号。</div>
{{#NEW_PASSWORD_PROBLEM}}<div class="problem" id="new-password-problem">{{>PART_PROBLEM}}</div>{{/NEW_PASSWORD_PROBLEM}}
<input class="form-control" id="new-password" name="new_password" type="password" autocomplete="new-password" aria-describedby="new-password-hint{{#NEW_PASSWORD_PROBLEM}} new-password-problem{{/NEW_PASSWORD_PROBLEM}}" required{{#NEW_PASSWORD_PROBLEM}} aria-invalid="true"{{/NEW_PASSWORD_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="new-password-again">再次填写新密码</label>
{{#NEW_PASSWORD_AGAIN_PROBLEM}}<div class="problem" id="new-password-again-problem">{{>PART_PROBLEM}}</div>{{/NEW_PASSWORD_AGAIN_PROBLEM}}
<input class="form-control" id="new-password-again" name="new_password_again" type="password" autocomplete="new-password"{{#NEW_PASSWORD_AGAIN_PROBLEM}} aria-describedby="new-password-again-problem"{{/NEW_PASSWORD_AGAIN_PROBLEM}} required{{#NEW_PASSWORD_AGAIN_PROBLEM}} aria-invalid="true"{{/NEW_PASSWORD_AGAIN_PROBLEM}}>
</div>
<p class="small soft">修改后，其他设备上的登录都会结束。</p>
<div class="acts"><button class="btn btn-primary" type="submit">修改密码</button></div>
</form>
</section>
{{/HAS_PASSWORD}}
</div>
</div>
