{{%AUTOESCAPE context="HTML"}}
{{! 404. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>没有找到这个页面</h1>
<p>地址有误，或内容不在您的企业范围内。要查看企业的报表，请先关联该企业。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-plain" href="/workbench">运行监测</a><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
