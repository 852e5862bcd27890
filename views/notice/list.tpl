{{%AUTOESCAPE context="HTML"}}
{{! Notices, /notice . NOTICES with NOTICE rows: NOTICE_ID, NOTICE_TITLE, NOTICE_DATE and the marks of part/notice_marks.tpl; NO_NOTICES; NEXT_PAGE with NEXT_KEY. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">通知公告</li>
</ol></nav>
<div class="within">
<div class="head"><h1>通知公告</h1></div>
<div class="card">
{{#NOTICES}}
<ul class="dated">
{{#NOTICE}}
<li><span><a href="/notice/{{NOTICE_ID:u}}">{{NOTICE_TITLE}}</a>{{>PART_NOTICE_MARKS}}</span><time datetime="{{NOTICE_DATE}}">{{NOTICE_DATE}}</time></li>
{{/NOTICE}}
</ul>
{{/NOTICES}}
{{#NO_NOTICES}}<p class="soft">目前没有公告。有新公告时，首页会列出。</p>{{/NO_NOTICES}}
{{#NEXT_PAGE}}<p class="acts"><a href="/notice?after={{NEXT_KEY:u}}">下一页</a></p>{{/NEXT_PAGE}}
</div>
</div>
