{{%AUTOESCAPE context="HTML"}}
{{! 基本信息, /account . USER_NAME, MOBILE_MASKED (199****0001), LOGIN_NAME with HAS_LOGIN_NAME, SSO_BOUND, SSO_NOT_BOUND, KIND_PERSONAL KIND_ENTERPRISE, CREATED_ON, POST, EMAIL, EMAIL_VERIFIED with EMAIL_VERIFIED_ON or EMAIL_UNVERIFIED: of the stored one; POST_PROBLEM, EMAIL_PROBLEM, PROBLEMS.
  ROLE: a role of 管理端 (part/role.tpl). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">基本信息</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>基本信息</h1></div>
{{>PART_PROBLEMS}}
<section class="card card-form">
<dl class="facts">
<div><dt>姓名</dt><dd>{{USER_NAME}}</dd></div>
<div><dt>手机号</dt><dd class="code">{{MOBILE_MASKED}}</dd></div>
<div><dt>账号类型</dt><dd>{{#KIND_PERSONAL}}个人用户{{/KIND_PERSONAL}}{{#KIND_ENTERPRISE}}企业用户{{/KIND_ENTERPRISE}}</dd></div>
{{#HAS_LOGIN_NAME}}<div><dt>原用户名</dt><dd>{{LOGIN_NAME}}</dd></div>{{/HAS_LOGIN_NAME}}
<div><dt>统一身份认证</dt><dd>{{#SSO_BOUND}}已绑定{{/SSO_BOUND}}{{#SSO_NOT_BOUND}}未绑定，<a href="/account/merger">去绑定</a>{{/SSO_NOT_BOUND}}</dd></div>
<div><dt>建立日期</dt><dd>{{CREATED_ON}}</dd></div>
{{#ROLE}}<div><dt>管理角色</dt><dd>{{>PART_ROLE}}</dd></div>{{/ROLE}}
</dl>
{{#SSO_BOUND}}<p class="small soft">姓名和手机号来自统一身份认证，在那里修改后，下次用统一身份认证登录时自动更新。</p>{{/SSO_BOUND}}
{{#SSO_NOT_BOUND}}<p class="small soft">姓名和手机号是建立账号时登记的，本站没有验证过，也不能在这里修改；用统一身份认证登录并绑定后，以统一身份认证的为准。</p>{{/SSO_NOT_BOUND}}
<form method="post" action="/account" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="post">职务 <span class="optional">选填</span></label>
{{#POST_PROBLEM}}<div class="problem" id="post-problem">{{>PART_PROBLEM}}</div>{{/POST_PROBLEM}}
<input class="form-control" id="post" name="post" value="{{POST}}" autocomplete="organization-title"{{#POST_PROBLEM}} aria-describedby="post-problem" aria-invalid="true"{{/POST_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="email">电子邮箱 <span class="optional">选填</span></label>
<div class="form-text" id="email-hint">用于接收填报提醒和退回通知。</div>
{{#EMAIL_PROBLEM}}<div class="problem" id="email-problem">{{>PART_PROBLEM}}</div>{{/EMAIL_PROBLEM}}
<input class="form-control" id="email" name="email" value="{{EMAIL}}" type="email" autocomplete="email" inputmode="email" aria-describedby="email-hint{{#EMAIL_PROBLEM}} email-problem{{/EMAIL_PROBLEM}}"{{#EMAIL_PROBLEM}} aria-invalid="true"{{/EMAIL_PROBLEM}}>
{{#EMAIL_VERIFIED}}<p class="small soft">已保存的邮箱于 <span class="nowrap">{{EMAIL_VERIFIED_ON}}</span> 验证。</p>{{/EMAIL_VERIFIED}}{{#EMAIL_UNVERIFIED}}<p class="small soft">已保存的邮箱还没有验证。<a href="/account/email">去验证</a></p>{{/EMAIL_UNVERIFIED}}
</div>
<div class="acts"><button class="btn btn-primary" type="submit">保存</button></div>
</form>
</section>
</div>
</div>
