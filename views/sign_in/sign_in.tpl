{{%AUTOESCAPE context="HTML"}}
{{! Log-in, /sign-in . RETURN_TO: where to go after. WANTED: shown when a page asked for the log-in. How the last session ended: TIMED_OUT (not used), SESSION_FULL with SESSION_HOURS, SESSION_ENDED (by somebody). FILE_AGAIN: a file was uploaded then.
  SSO_ENTRY rows, one for each provider: FIRST_ENTRY (the one of [sso]) or FURTHER_ENTRY with ENTRY_PATH; NAMED_ENTRY with ENTRY_NAME or UNNAMED_ENTRY;
  ENTRY_HINTED with ENTRY_HINT, or USUAL_HINT.
  FORMER_OPEN: accounts with the initial password may still log in (to and with FORMER_UNTIL, a date); FORMER_SHUT. LOGIN_NAME. LOGIN_NAME_PROBLEM, PASSWORD_PROBLEM, PROBLEMS: see part/problem.tpl. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">登录</li>
</ol></nav>
<div class="within">
<div class="head"><h1>登录</h1></div>
{{#WANTED}}<div class="note"><p>您要打开的页面需要登录，登录后会直接回到那里。</p></div>{{/WANTED}}
{{#TIMED_OUT}}<div class="note note-amber"><p>您较长时间没有操作，为保护企业数据已退出。请重新登录，会回到刚才的页面。</p></div>{{/TIMED_OUT}}
{{#SESSION_FULL}}<div class="note note-amber"><p>本次登录已满 {{SESSION_HOURS}} 小时，为保护企业数据已退出。请重新登录，会回到刚才的页面。</p></div>{{/SESSION_FULL}}
{{#SESSION_ENDED}}<div class="note note-amber"><p>您在这个浏览器的登录已被结束。修改密码、在登录记录中结束、从统一身份认证退出，或系统管理员办理，都会使登录结束。请重新登录；不是您本人操作的，请联系{{OFFICE_NAME}}（{{OFFICE_TELEPHONE}}）。</p></div>{{/SESSION_ENDED}}
{{#FILE_AGAIN}}<div class="note note-amber"><p>您刚才选择的文件没有上传成功。文件仍在您的电脑上，请登录后重新上传。</p></div>{{/FILE_AGAIN}}
{{>PART_PROBLEMS}}
<div class="ways">
<section class="card" aria-labelledby="sso-title">
<h2 id="sso-title">统一身份认证登录</h2>
{{#SSO_ENTRY}}{{#USUAL_HINT}}<p>使用统一身份认证的个人或企业账号登录。</p>{{/USUAL_HINT}}{{#ENTRY_HINTED}}<p>{{ENTRY_HINT}}</p>{{/ENTRY_HINTED}}
{{#FIRST_ENTRY}}<p><a class="btn btn-primary" href="/sign-in/sso?return_to={{RETURN_TO:u}}">{{#NAMED_ENTRY}}{{ENTRY_NAME}}{{/NAMED_ENTRY}}{{#UNNAMED_ENTRY}}统一身份认证登录{{/UNNAMED_ENTRY}}</a></p>{{/FIRST_ENTRY}}
{{#FURTHER_ENTRY}}<p><a class="btn btn-plain" href="/sign-in/sso{{ENTRY_PATH}}?return_to={{RETURN_TO:u}}">{{ENTRY_NAME}}</a></p>{{/FURTHER_ENTRY}}
{{/SSO_ENTRY}}<p class="small soft">还没有账号？<a href="/register?return_to={{RETURN_TO:u}}">注册</a>，注册完成后自动登录并回到本站。</p>
</section>
<section class="card" aria-labelledby="former-title">
<h2 id="former-title">原互动平台用户</h2>
{{#FORMER_OPEN}}<p class="small soft">首次登录后需先修改密码。截至 {{FORMER_UNTIL}} 没有修改初始密码的账号，此后不能从这里登录。</p>{{/FORMER_OPEN}}
{{#FORMER_SHUT}}<p class="small soft">没有修改过初始密码的账号已不能从这里登录。请用统一身份认证登录，手机号与原登记一致的，原有企业和报表会自动找回。</p>{{/FORMER_SHUT}}
<form method="post" action="/sign-in/former" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="return_to" value="{{RETURN_TO}}">
<div class="field">
<label class="form-label" for="login-name">用户名</label>
{{#LOGIN_NAME_PROBLEM}}<div class="problem" id="login-name-problem">{{>PART_PROBLEM}}</div>{{/LOGIN_NAME_PROBLEM}}
<input class="form-control" id="login-name" name="login_name" value="{{LOGIN_NAME}}" autocomplete="username" autocapitalize="off" spellcheck="false"{{#LOGIN_NAME_PROBLEM}} aria-describedby="login-name-problem"{{/LOGIN_NAME_PROBLEM}} required{{#LOGIN_NAME_PROBLEM}} aria-invalid="true"{{/LOGIN_NAME_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="password">密码</label>
{{#PASSWORD_PROBLEM}}<div class="problem" id="password-problem">{{>PART_PROBLEM}}</div>{{/PASSWORD_PROBLEM}}
<input class="form-control" id="password" name="password" type="password" autocomplete="current-password"{{#PASSWORD_PROBLEM}} aria-describedby="password-problem"{{/PASSWORD_PROBLEM}} required{{#PASSWORD_PROBLEM}} aria-invalid="true"{{/PASSWORD_PROBLEM}}>
</div>
<button class="btn btn-plain" type="submit">登录</button>
</form>
</section>
</div>
</div>
