{{%AUTOESCAPE context="HTML"}}
{{! 合并与绑定, /account/merger . BY_SSO: the session began by the SSO, and a former account can be joined (LOGIN_NAME, MOBILE_ON_RECORD, {FIELD}_PROBLEM, PROBLEMS); BY_PASSWORD: it did not.
  FORMER_OPEN, FORMER_SHUT with FORMER_UNTIL: whether initial passwords still prove anything. BOUND, NOT_BOUND: whether the account has a log-in of the SSO.
  OTHER_ENTRIES with OTHER_ENTRY rows, those that can still be bound: ENTRY_KEY, NAMED_ENTRY with ENTRY_NAME or UNNAMED_ENTRY; ALL_BOUND. What came of a binding: BINDING_OWN (bound already), BINDING_OTHERS (has an account of its own), BINDING_OVER, BINDING_TAKEN, BINDING_ENTERPRISE (one of the two is an enterprise's). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">合并与绑定</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>合并与绑定</h1></div>
{{#BINDING_OWN}}<div class="note"><p>这个统一身份认证账号已经与本账号绑定，不必再绑定。</p></div>{{/BINDING_OWN}}
{{#BINDING_OTHERS}}<div class="note note-amber"><p>您刚才登录的统一身份认证账号，在本站已有自己的账号，没有绑定。是您本人的，请退出后用统一身份认证登录，再在这一页合并原平台账号；两边的企业和报表都会保留。</p></div>{{/BINDING_OTHERS}}
{{#BINDING_OVER}}<div class="note note-amber"><p>没有等待确认的绑定，可能已经确认过，或超过了 15 分钟。需要绑定的，请重新开始。</p></div>{{/BINDING_OVER}}
{{#BINDING_TAKEN}}<div class="note note-amber"><p>没有绑定：两边之一刚刚已与别的账号绑定。如有疑问，请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）。</p></div>{{/BINDING_TAKEN}}
{{#BINDING_ENTERPRISE}}<div class="note note-amber"><p>没有绑定：您刚才登录的，或您现在的账号，是企业用户的账号，属于企业而不是个人，不能与别的账号绑定。企业用户请直接用企业账号登录，本企业的报表都在那里。如有疑问，请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）。</p></div>{{/BINDING_ENTERPRISE}}
{{>PART_PROBLEMS}}
<section class="card card-form" aria-labelledby="join-title">
<h2 id="join-title">合并原平台账号</h2>
{{#BY_PASSWORD}}<p>您这次是用原用户名登录的。要把另一个原平台账号并到一起，请先绑定统一身份认证（见下），再用统一身份认证登录后办理。</p>{{/BY_PASSWORD}}
{{#BY_SSO}}
<p>您在原互动平台还有账号的，填写它的用户名和密码，即可并入您现在的账号。原账号的关联企业、填报权、消息和诉求都归过来，过去报送的报表照旧可查；两个账号都关联的企业只留一处；原账号还在等待认证的关联申请会撤回，需要的请重新提出。合并后原账号注销，不能撤销。</p>
{{#FORMER_OPEN}}<p class="small soft">还没有修改过初始密码的原账号，须同时填写原互动平台登记的手机号；{{FORMER_UNTIL}} 之后不能再这样证明。</p>{{/FORMER_OPEN}}
{{#FORMER_SHUT}}<p class="small soft">{{FORMER_UNTIL}} 之前没有修改初始密码的原账号，已不能凭密码证明和合并。请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）凭书面申请办理。</p>{{/FORMER_SHUT}}
<form method="post" action="/account/merger" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="login-name">原用户名</label>
{{#LOGIN_NAME_PROBLEM}}<div class="problem" id="login-name-problem">{{>PART_PROBLEM}}</div>{{/LOGIN_NAME_PROBLEM}}
<input class="form-control" id="login-name" name="login_name" value="{{LOGIN_NAME}}" autocomplete="off" autocapitalize="off" spellcheck="false"{{#LOGIN_NAME_PROBLEM}} aria-describedby="login-name-problem"{{/LOGIN_NAME_PROBLEM}} required{{#LOGIN_NAME_PROBLEM}} aria-invalid="true"{{/LOGIN_NAME_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="password">原密码</label>
{{#PASSWORD_PROBLEM}}<div class="problem" id="password-problem">{{>PART_PROBLEM}}</div>{{/PASSWORD_PROBLEM}}
<input class="form-control" id="password" name="password" type="password" autocomplete="current-password"{{#PASSWORD_PROBLEM}} aria-describedby="password-problem"{{/PASSWORD_PROBLEM}} required{{#PASSWORD_PROBLEM}} aria-invalid="true"{{/PASSWORD_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="mobile-on-record">原互动平台登记的手机号 <span class="optional">选填</span></label>
<div class="form-text" id="mobile-on-record-hint">原账号还在用初始密码的，必须填写；已改过密码的，不用填。</div>
{{#MOBILE_ON_RECORD_PROBLEM}}<div class="problem" id="mobile-on-record-problem">{{>PART_PROBLEM}}</div>{{/MOBILE_ON_RECORD_PROBLEM}}
<input class="form-control" id="mobile-on-record" name="mobile_on_record" value="{{MOBILE_ON_RECORD}}" type="tel" inputmode="numeric" autocomplete="off" aria-describedby="mobile-on-record-hint{{#MOBILE_ON_RECORD_PROBLEM}} mobile-on-record-problem{{/MOBILE_ON_RECORD_PROBLEM}}"{{#MOBILE_ON_RECORD_PROBLEM}} aria-invalid="true"{{/MOBILE_ON_RECORD_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">核对并合并</button></div>
</form>
{{/BY_SSO}}
</section>
<section class="card card-form" aria-labelledby="binding-title">
<h2 id="binding-title">绑定统一身份认证</h2>
{{#BOUND}}<p>本账号已绑定统一身份认证。</p>{{/BOUND}}
{{#NOT_BOUND}}<p>本账号还没有绑定统一身份认证。绑定后可以用它登录，原有的企业和报表不变。</p>{{/NOT_BOUND}}
{{#OTHER_ENTRIES}}<p class="small soft">选择登录方式，到统一身份认证登录一次，回来核对是不是您本人的账号再确认。</p>
{{#OTHER_ENTRY}}<form method="post" action="/account/binding/{{ENTRY_KEY}}" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<p><button class="btn btn-plain" type="submit">绑定：{{#NAMED_ENTRY}}{{ENTRY_NAME}}{{/NAMED_ENTRY}}{{#UNNAMED_ENTRY}}统一身份认证{{/UNNAMED_ENTRY}}</button></p>
</form>
{{/OTHER_ENTRY}}{{/OTHER_ENTRIES}}
{{#ALL_BOUND}}<p class="small soft">没有其他可以绑定的登录方式。</p>{{/ALL_BOUND}}
</section>
</div>
</div>
