{{%AUTOESCAPE context="HTML"}}
{{! 申请填报员, /filler/USCC/apply (GET asks, POST does). ENTERPRISE_NAME, USCC. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">申请填报员</li>
</ol></nav>
<div class="within">
<section class="card lone" data-dialog-body>
<h1>申请填报员</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
<p>申请后，您就是这家企业的运行监测数据填报员：只有您能保存和提交它的报表，也可以把填报员更换给其他已关联的用户。</p>
<form method="post" action="/filler/{{USCC:u}}/apply" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts"><a class="btn btn-plain" href="/workbench" data-close>返回</a><button class="btn btn-primary" type="submit">确认申请</button></div>
</form>
</section>
</div>
