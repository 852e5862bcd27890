{{%AUTOESCAPE context="HTML"}}
{{! 500: a fault of ours. REQUEST_ID and no detail. }}
<div class="within">
<section class="card lone">
<h1>系统出了差错</h1>
<p>不是您操作有误。这次操作可能没有完成，请用浏览器的“后退”回到表单，过一会儿再试。已暂存和已提交的内容不受影响。</p>
<p>仍不成功的，请致电{{OFFICE_NAME}}<span class="nowrap">（{{OFFICE_TELEPHONE}}）</span>，报上下面的请求编号。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
