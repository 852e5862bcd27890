{{%AUTOESCAPE context="HTML"}}
{{! A new initial password, shown this once: the answer to POST /user/ID/password . USER: USER_ID, USER_NAME, LOGIN_NAME, INITIAL_PASSWORD, INITIAL_UNTIL. }}
{{#USER}}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/user">账号</a></li>
<li class="breadcrumb-item"><a href="/user/{{USER_ID:u}}">{{USER_NAME}}</a></li>
<li class="breadcrumb-item active" aria-current="page">新的初始密码</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>新的初始密码</h1><p class="soft">已重置 {{USER_NAME}} 的密码，原来的密码和登录都已失效。</p></div></div>
<div class="note note-amber"><p>密码只显示这一次。请当面或电话告知用户本人，不要通过他人转告。</p></div>
<section class="card card-form">
<dl class="facts">
<div><dt>原用户名</dt><dd>{{LOGIN_NAME}}</dd></div>
<div><dt>初始密码</dt><dd class="code strong" id="initial-password">{{INITIAL_PASSWORD}}</dd></div>
<div><dt>有效期至</dt><dd>{{INITIAL_UNTIL}}</dd></div>
</dl>
<p>用户在登录页用原用户名和此密码登录后，须核对登记的手机号并设置新密码，然后才能使用其他功能。</p>
<div class="acts"><a class="btn btn-primary" href="/user/{{USER_ID:u}}">已告知，返回账号</a></div>
</section>
</div>
</div>
{{/USER}}
