{{%AUTOESCAPE context="HTML"}}
{{! 429: no place for a report or a file. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>查询和导出较多，请稍候再试</h1>
<p>填报、暂存和提交优先，查询、统计、导出和下载请错开高峰；同一账号同时进行的查询、导出和下载也有上限，请等前面的完成。这次没有做任何改动，请稍候一分钟再试；填写过内容的，用浏览器的“后退”回到原来的页面，已填写的内容仍在。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
