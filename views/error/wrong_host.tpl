{{%AUTOESCAPE context="HTML"}}
{{! 421: asked under a name that is not the portal's. PUBLIC_ORIGIN: its own address. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>请从本站的网址进入</h1>
<p>您打开的网址不是本站的正式网址，这里不提供服务。请从正式网址 <span class="code">{{PUBLIC_ORIGIN}}</span> 进入，并更新收藏夹。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="{{PUBLIC_ORIGIN}}/">进入本站</a></div>
</section>
</div>
