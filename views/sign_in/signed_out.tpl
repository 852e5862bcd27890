{{%AUTOESCAPE context="HTML"}}
{{! Signed out, /signed-out . SSO_REMAINS: the SSO could not be reached, its own session may still stand. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">已退出</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>您已退出</h1>
<p>本站的登录已结束，已暂存的内容都在。</p>
{{#SSO_REMAINS}}<div class="note note-amber"><p>统一身份认证没有确认退出。在公用电脑上，请关闭浏览器的全部窗口。</p></div>{{/SSO_REMAINS}}
<div class="acts"><a class="btn btn-plain" href="/">回首页</a><a class="btn btn-primary" href="/sign-in">重新登录</a></div>
</section>
</div>
