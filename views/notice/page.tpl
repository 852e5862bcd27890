{{%AUTOESCAPE context="HTML"}}
{{! One notice, /notice/ID . NOTICE_TITLE, NOTICE_DATE, NOTICE_OFFICE; NOTICE_PARAGRAPH rows: PARAGRAPH. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/notice">通知公告</a></li>
<li class="breadcrumb-item active" aria-current="page">正文</li>
</ol></nav>
<div class="within">
<article class="card">
<div class="text">
<h1>{{NOTICE_TITLE}}</h1>
<p class="soft small"><time datetime="{{NOTICE_DATE}}">{{NOTICE_DATE}}</time> · {{NOTICE_OFFICE}}</p>
{{#NOTICE_PARAGRAPH}}<p>{{PARAGRAPH}}</p>
{{/NOTICE_PARAGRAPH}}
</div>
</article>
</div>
