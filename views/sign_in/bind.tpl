{{%AUTOESCAPE context="HTML"}}
{{! 绑定统一身份认证, /account/binding: who came back from the SSO, to be confirmed. BIND_NAME, HAS_BIND_MOBILE with BIND_MOBILE (masked), NAMED_ENTRY with ENTRY_NAME or UNNAMED_ENTRY, BIND_ENTERPRISE with BIND_USCC. USER_NAME: of the frame. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/account/merger">合并与绑定</a></li>
<li class="breadcrumb-item active" aria-current="page">确认绑定</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>确认绑定</h1></div>
<section class="card card-form">
<p>下面这个统一身份认证账号将与您现在的账号绑定，以后用它登录就是登录您的账号。请核对是不是您本人的：公用的电脑上，可能还是别人的登录。</p>
<dl class="facts">
<div><dt>登录方式</dt><dd>{{#NAMED_ENTRY}}{{ENTRY_NAME}}{{/NAMED_ENTRY}}{{#UNNAMED_ENTRY}}统一身份认证{{/UNNAMED_ENTRY}}</dd></div>
<div><dt>姓名</dt><dd>{{BIND_NAME}}</dd></div>
{{#HAS_BIND_MOBILE}}<div><dt>手机号</dt><dd class="code">{{BIND_MOBILE}}</dd></div>{{/HAS_BIND_MOBILE}}
{{#BIND_ENTERPRISE}}<div><dt>企业</dt><dd class="code">{{BIND_USCC}}</dd></div>{{/BIND_ENTERPRISE}}
</dl>
<p class="small soft">绑定后，姓名和手机号以统一身份认证的为准。公用的电脑上，办完后请同时退出统一身份认证：退出本站时，刚才在那里的登录可能还在。</p>
<form method="post" action="/account/binding" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts"><a class="btn btn-plain" href="/account/merger">不是我，不绑定</a> <button class="btn btn-primary" type="submit">是我本人，绑定</button></div>
</form>
</section>
</div>
</div>
