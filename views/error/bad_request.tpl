{{%AUTOESCAPE context="HTML"}}
{{! 400: what was sent cannot be read. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>没有看懂这次请求</h1>
<p>地址或内容不完整，没有做任何改动。请返回上一页重试，或从首页重新进入。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
