{{%AUTOESCAPE context="HTML"}}
{{! 503: too busy, or the database is away. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>系统正忙，请稍后再试</h1>
<p>这次操作没有完成。请等一两分钟，用浏览器的“后退”回到表单重试；浏览器里填写的内容还在。已暂存和已提交的内容不受影响。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
