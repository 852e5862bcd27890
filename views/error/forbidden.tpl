{{%AUTOESCAPE context="HTML"}}
{{! 403: the person may not do this. REQUEST_ID. }}
<div class="within">
<section class="card lone">
<h1>您不能使用这个功能</h1>
<p>您的账号没有这项权限，没有做任何改动。如工作需要，请联系{{OFFICE_NAME}}<span class="nowrap">（{{OFFICE_TELEPHONE}}）</span>。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
</section>
</div>
