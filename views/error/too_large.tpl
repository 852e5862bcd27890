{{%AUTOESCAPE context="HTML"}}
{{! 413. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>提交的内容太多</h1>
<p>超过了一次可提交的大小，没有保存。请用浏览器的“后退”回到表单，缩短文字或减小文件后再提交。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
