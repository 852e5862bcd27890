{{%AUTOESCAPE context="HTML"}}
{{! The SSO log-in bound to no account, /sign-in/choose . One reason: SEVERAL_ACCOUNTS (the mobile has more than one), MOBILE_NOT_VERIFIED or ACCOUNT_BOUND (another entry's log-in has the account).
  CHOICES: accounts that the number has and that can be bound by it, with CHOICE rows: CHOICE_ACCOUNT (its id), CHOICE_LOGIN with LOGIN_MASKED or CHOICE_NO_LOGIN with PERSON_MASKED, CHOICE_UNASSOCIATED or CHOICE_ENTERPRISE rows
  (ENTERPRISE_NAME, USCC, CHOICE_FILLER or CHOICE_NOT_FILLER, CHOICE_FILED with FILED_PERIOD or CHOICE_NEVER_FILED) and CHOICE_MORE (there are more than are listed); ACCOUNT_PROBLEM. Or NO_CHOICES.
  OTHER_ENTRIES with OTHER_ENTRY rows, the entries by which an old account can be proven: ENTRY_KEY, NAMED_ENTRY with ENTRY_NAME or UNNAMED_ENTRY; ENTRY_PROOF_PROBLEM.
  FORMER_SHUT: initial passwords prove nothing any more. RETURN_TO. OFFICE_NAME: administrators join accounts. LOGIN_NAME, LOGIN_NAME_PROBLEM, PASSWORD_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/sign-in">登录</a></li>
<li class="breadcrumb-item active" aria-current="page">确认原有账号</li>
</ol></nav>
<div class="within">
<div class="head"><h1>确认原有账号</h1></div>
{{#SEVERAL_ACCOUNTS}}<div class="note note-amber"><p>您的手机号名下有不止一个账号，系统不能替您决定。{{#CHOICES}}请按企业选择一个；都不是您的，可以用其他方式确认，或者不绑定继续。{{/CHOICES}}{{#NO_CHOICES}}请用其中一个账号的密码确认；没有要找回的，可以不绑定继续。{{/NO_CHOICES}}</p></div>{{/SEVERAL_ACCOUNTS}}
{{#MOBILE_NOT_VERIFIED}}<div class="note note-amber"><p>您登录的统一身份认证账号没有验证手机号，不能据此找回原有账号。您可以用原账号的密码确认；没有原账号的，可以不绑定继续。</p></div>{{/MOBILE_NOT_VERIFIED}}
{{#ACCOUNT_BOUND}}<div class="note note-amber"><p>您的手机号名下的账号，已经与另一种登录方式绑定。如果是您本人的账号，请用原来的登录方式或者原账号的密码确认，以后两种方式都能登录；如果不是，可以不绑定继续。</p></div>{{/ACCOUNT_BOUND}}
{{>PART_PROBLEMS}}
<div class="ways">
{{#CHOICES}}<section class="card" aria-labelledby="choice-title">
<h2 id="choice-title">按企业选择账号</h2>
<p class="small soft">绑定后，用现在的方式登录就是登录这个账号，它的企业、报表和填报员资格都在。凭手机号只能找回一个账号，没有选的仍各自保留，以后可以联系{{OFFICE_NAME}}合并。</p>
<form method="post" action="/sign-in/choose" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<fieldset class="field" id="account" tabindex="-1"{{#ACCOUNT_PROBLEM}} aria-describedby="account-problem"{{/ACCOUNT_PROBLEM}}>
<legend class="form-label">要绑定的账号</legend>
{{#ACCOUNT_PROBLEM}}<div class="problem" id="account-problem">{{>PART_PROBLEM}}</div>{{/ACCOUNT_PROBLEM}}
{{#CHOICE}}<div class="form-check pick"><input class="form-check-input" type="radio" id="account-{{CHOICE_ACCOUNT}}" name="account" value="{{CHOICE_ACCOUNT}}"><label for="account-{{CHOICE_ACCOUNT}}">{{#CHOICE_LOGIN}}原用户名 <span class="code">{{LOGIN_MASKED}}</span>{{/CHOICE_LOGIN}}{{#CHOICE_NO_LOGIN}}{{PERSON_MASKED}}（没有原用户名）{{/CHOICE_NO_LOGIN}}
{{#CHOICE_UNASSOCIATED}}<br><span class="small soft">未关联企业</span>{{/CHOICE_UNASSOCIATED}}
{{#CHOICE_ENTERPRISE}}<br><span class="small">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span>{{#CHOICE_FILLER}} · 填报员{{/CHOICE_FILLER}}{{#CHOICE_NOT_FILLER}} · 不是填报员{{/CHOICE_NOT_FILLER}} · {{#CHOICE_FILED}}最近填报 <span class="nowrap">{{FILED_PERIOD}}</span>{{/CHOICE_FILED}}{{#CHOICE_NEVER_FILED}}还没有填报过{{/CHOICE_NEVER_FILED}}</span>{{/CHOICE_ENTERPRISE}}
{{#CHOICE_MORE}}<br><span class="small soft">还有其他企业，没有一一列出</span>{{/CHOICE_MORE}}
</label></div>
{{/CHOICE}}
</fieldset>
<button class="btn btn-primary" type="submit">绑定所选账号</button>
</form>
</section>{{/CHOICES}}
<section class="card" aria-labelledby="proof-title">
<h2 id="proof-title">用原账号密码确认</h2>
<p class="small soft">确认后，原账号的企业、报表和填报员资格都归到本次登录的账号下。</p>
{{#FORMER_SHUT}}<p class="small soft">{{FORMER_UNTIL}} 之前没有修改初始密码的原账号，已不能凭密码证明。请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）办理合并。</p>{{/FORMER_SHUT}}
<form method="post" action="/sign-in/proof" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<div class="field">
<label class="form-label" for="login-name">原用户名</label>
{{#LOGIN_NAME_PROBLEM}}<div class="problem" id="login-name-problem">{{>PART_PROBLEM}}</div>{{/LOGIN_NAME_PROBLEM}}
<input class="form-control" id="login-name" name="login_name" value="{{LOGIN_NAME}}" autocomplete="username" autocapitalize="off" spellcheck="false"{{#LOGIN_NAME_PROBLEM}} aria-describedby="login-name-problem"{{/LOGIN_NAME_PROBLEM}} required{{#LOGIN_NAME_PROBLEM}} aria-invalid="true"{{/LOGIN_NAME_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="password">原密码</label>
{{#PASSWORD_PROBLEM}}<div class="problem" id="password-problem">{{>PART_PROBLEM}}</div>{{/PASSWORD_PROBLEM}}
<input class="form-control" id="password" name="password" type="password" autocomplete="current-password"{{#PASSWORD_PROBLEM}} aria-describedby="password-problem"{{/PASSWORD_PROBLEM}} required{{#PASSWORD_PROBLEM}} aria-invalid="true"{{/PASSWORD_PROBLEM}}>
</div>
<button class="btn {{#CHOICES}}btn-plain{{/CHOICES}}{{#NO_CHOICES}}btn-primary{{/NO_CHOICES}}" type="submit">确认并绑定</button>
</form>
</section>
{{#OTHER_ENTRIES}}<section class="card" id="entry-proof" tabindex="-1" aria-labelledby="entry-title">
<h2 id="entry-title">用原来的登录方式确认</h2>
{{#ENTRY_PROOF_PROBLEM}}<div class="problem" id="entry-proof-problem">{{>PART_PROBLEM}}</div>{{/ENTRY_PROOF_PROBLEM}}
<p class="small soft">原账号以前用另一种方式登录的，请用那种方式再登录一次。确认后两种方式都能登录。</p>
{{#OTHER_ENTRY}}<form method="post" action="/sign-in/proof/{{ENTRY_KEY}}" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<p><button class="btn btn-plain" type="submit">{{#NAMED_ENTRY}}{{ENTRY_NAME}}{{/NAMED_ENTRY}}{{#UNNAMED_ENTRY}}统一身份认证登录{{/UNNAMED_ENTRY}}</button></p>
</form>
{{/OTHER_ENTRY}}</section>{{/OTHER_ENTRIES}}
<section class="card" aria-labelledby="fresh-title">
<h2 id="fresh-title">不绑定</h2>
<p>建立一个新账号，重新关联企业。原账号不受影响，以后仍可联系{{OFFICE_NAME}}合并。</p>
<form method="post" action="/sign-in/fresh" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<button class="btn btn-plain" type="submit">不绑定，继续</button>
</form>
</section>
</div>
</div>
