{{%AUTOESCAPE context="HTML"}}
{{! 405. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>这个地址不能直接打开</h1>
<p>它只接收页面提交的内容，没有做任何改动。请从运行监测重新进入。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-plain" href="/workbench">运行监测</a><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
