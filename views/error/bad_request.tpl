{{%AUTOESCAPE context="HTML"}}
{{! 400: what was sent cannot be read, or has a field that its page does not have. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>无法识别这次请求</h1>
<p>地址或内容不完整，或者提交的内容里有这个页面没有的栏目，没有做任何改动。请返回上一页（填写的内容一般还在），刷新后重新提交；仍然不行的，请换一个浏览器，或从首页重新进入。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
