{{%AUTOESCAPE context="HTML"}}
{{! After 注销账号, GET /account/closed . }}
<div class="within">
<section class="card lone">
<h1>账号已注销</h1>
<p>所有登录已经结束。以后再用统一身份认证登录，会建立新账号。</p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
