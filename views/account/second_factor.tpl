{{%AUTOESCAPE context="HTML"}}
{{! 二次验证 of the roles of 管理端, /account/second-factor . One of
  ENROL: no authenticator yet: QR_SIZE, QR_PATH, KEY_TEXT (in groups of four), SEALED_KEY (goes back with the form); ASK_CODE: its code is asked for;
  SECOND_FACTOR_DONE: this session has it, with AUTHENTICATOR (ENROLLED_AT, CODES_LEFT) or NO_AUTHENTICATOR (the SSO told it). RETURN_TO, PROBLEMS, TOTP_CODE_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#SECOND_FACTOR_DONE}}<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
{{/SECOND_FACTOR_DONE}}<li class="breadcrumb-item active" aria-current="page">二次验证</li>
</ol></nav>
{{#ENROL}}
<div class="within">
<div class="lone">
<div class="head"><div><h1>设置二次验证</h1><p class="soft">管理角色登录需要第二重验证。请用手机上的验证器应用（支持 TOTP 动态验证码的均可）扫描二维码，只需设置一次。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card">
<div class="enrolment">
<svg class="qr" viewBox="0 0 {{QR_SIZE}} {{QR_SIZE}}" role="img" aria-label="验证器二维码" shape-rendering="crispEdges"><path d="{{QR_PATH}}" fill="currentColor"/></svg>
<div>
<h2>1. 扫描二维码</h2>
<p>不能扫码的，请在验证器应用中选择“手动输入密钥”，填写：</p>
<p class="code strong" id="key-text">{{KEY_TEXT}}</p>
<p class="small soft">类型选“基于时间”。请勿把密钥或二维码交给他人。</p>
</div>
</div>
<form method="post" action="/account/second-factor/enrolment" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<input type="hidden" name="sealed_key" value="{{SEALED_KEY}}">
<h2>2. 填写动态验证码</h2>
<div class="field">
<label class="form-label" for="totp-code">动态验证码</label>
<div class="form-text" id="totp-code-hint">验证器应用显示的 6 位数字，每 30 秒更换一次。</div>
{{#TOTP_CODE_PROBLEM}}<div class="problem" id="totp-code-problem">{{>PART_PROBLEM}}</div>{{/TOTP_CODE_PROBLEM}}
<input class="form-control" id="totp-code" name="totp_code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required aria-describedby="totp-code-hint{{#TOTP_CODE_PROBLEM}} totp-code-problem{{/TOTP_CODE_PROBLEM}}"{{#TOTP_CODE_PROBLEM}} aria-invalid="true"{{/TOTP_CODE_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">确认并启用</button></div>
</form>
</section>
</div>
</div>
{{/ENROL}}
{{#ASK_CODE}}
<div class="within">
<div class="lone">
<div class="head"><div><h1>二次验证</h1><p class="soft">请打开验证器应用，填写当前的动态验证码。验证后才能使用其他功能。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card">
<form method="post" action="/account/second-factor" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<div class="field">
<label class="form-label" for="totp-code">动态验证码</label>
<div class="form-text" id="totp-code-hint">6 位数字，每个只能用一次。手机不在身边的，可填一个恢复码，例如 K7Q2M-9X4PA。</div>
{{#TOTP_CODE_PROBLEM}}<div class="problem" id="totp-code-problem">{{>PART_PROBLEM}}</div>{{/TOTP_CODE_PROBLEM}}
<input class="form-control" id="totp-code" name="totp_code" autocomplete="one-time-code" maxlength="20" required aria-describedby="totp-code-hint{{#TOTP_CODE_PROBLEM}} totp-code-problem{{/TOTP_CODE_PROBLEM}}"{{#TOTP_CODE_PROBLEM}} aria-invalid="true"{{/TOTP_CODE_PROBLEM}}>
</div>
<p class="small soft">验证器和恢复码都丢失的，请联系系统管理员重置二次验证。</p>
<div class="acts"><button class="btn btn-primary" type="submit">验证</button></div>
</form>
</section>
</div>
</div>
{{/ASK_CODE}}
{{#SECOND_FACTOR_DONE}}
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>二次验证</h1><p class="soft">本次登录已完成二次验证。</p></div></div>
{{>PART_PROBLEMS}}
{{#NO_AUTHENTICATOR}}
<section class="card card-form">
<p>您的第二重验证由统一身份认证完成，在本站没有设置验证器。</p>
<p class="soft">统一身份认证没有完成第二重验证的登录，本站会要求设置验证器应用。</p>
</section>
{{/NO_AUTHENTICATOR}}
{{#AUTHENTICATOR}}
<section class="card card-form">
<dl class="facts">
<div><dt>验证器启用时间</dt><dd>{{ENROLLED_AT}}</dd></div>
<div><dt>未使用的恢复码</dt><dd>{{CODES_LEFT}} 个</dd></div>
</dl>
<h2>重新生成恢复码</h2>
<p class="small soft">生成后，原有的恢复码全部失效。更换手机的，请先联系系统管理员重置二次验证。</p>
<form method="post" action="/account/second-factor/recovery-codes" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="totp-code">动态验证码</label>
<div class="form-text" id="totp-code-hint">6 位数字，每个只能用一次；刚用于登录的，请等下一个。</div>
{{#TOTP_CODE_PROBLEM}}<div class="problem" id="totp-code-problem">{{>PART_PROBLEM}}</div>{{/TOTP_CODE_PROBLEM}}
<input class="form-control" id="totp-code" name="totp_code" autocomplete="one-time-code" maxlength="20" required aria-describedby="totp-code-hint{{#TOTP_CODE_PROBLEM}} totp-code-problem{{/TOTP_CODE_PROBLEM}}"{{#TOTP_CODE_PROBLEM}} aria-invalid="true"{{/TOTP_CODE_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">重新生成</button></div>
</form>
</section>
{{/AUTHENTICATOR}}
</div>
</div>
{{/SECOND_FACTOR_DONE}}
