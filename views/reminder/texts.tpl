{{%AUTOESCAPE context="HTML"}}
{{! 催报文字 of all kinds, GET /reminder/text . ROW rows: one of TEXT_BEFORE_DUE TEXT_AFTER_DUE TEXT_AFTER_RETURN TEXT_HAND, TEXT_KIND, TEXT_SUBJECT, TEXT_BODY, and TEXT_STANDARD or TEXT_OWN with WRITTEN_BY, WRITTEN_AT. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">催报文字</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>催报文字</h1><p class="soft">对全市有效，邮件和站内消息共用。填报步骤、登录链接和附言由系统另外加上。</p></div></div>
{{#ROW}}
<section class="card" aria-labelledby="text-{{TEXT_KIND}}">
<h2 id="text-{{TEXT_KIND}}">{{>PART_REMINDER_TEXT_KIND}}</h2>
<p class="small soft">{{#TEXT_STANDARD}}标准文字{{/TEXT_STANDARD}}{{#TEXT_OWN}}{{WRITTEN_BY}} 于 {{WRITTEN_AT}} 修改{{/TEXT_OWN}}</p>
<p class="strong">{{TEXT_SUBJECT}}</p>
<blockquote class="lines">{{TEXT_BODY:p}}</blockquote>
<p><a href="/reminder/text/{{TEXT_KIND:u}}">修改、预览和历史<span class="visually-hidden">：{{>PART_REMINDER_TEXT_KIND}}</span></a></p>
</section>
{{/ROW}}
<div class="acts"><a class="btn btn-plain" href="/reminder">返回催报</a></div>
</div>
</div>
