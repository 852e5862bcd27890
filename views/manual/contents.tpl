{{%AUTOESCAPE context="HTML"}}
{{! 操作手册, /manual : the flow chart (part/flow.tpl) and the chapters. CHAPTER_LINK rows as in part/manual_menu.tpl. HAS_PDF: PICTURE_STAMP ends its address; made of a portal with the same [filler]. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/help">帮助</a></li>
<li class="breadcrumb-item active" aria-current="page">操作手册</li>
</ol></nav>
<div class="within beside">
{{>PART_MANUAL_MENU}}
<div>
<div class="head"><div><h1>操作手册</h1><p class="soft">版本 {{VERSION}}</p></div>{{#HAS_PDF}}<p><a class="btn btn-primary" href="/manual/file/manual.pdf?v={{PICTURE_STAMP:u}}" download>下载 PDF</a></p>{{/HAS_PDF}}</div>
<section class="card" aria-labelledby="flow">
<h2 id="flow">流程图</h2>
{{>PART_FLOW}}
</section>
<section class="card" aria-labelledby="chapters">
<h2 id="chapters">目录</h2>
<ol>
{{#CHAPTER_LINK}}<li><a href="/manual/{{CHAPTER_WORD:u}}">{{#CHAPTER_NAME}}{{>PART_MANUAL_TITLE}}{{/CHAPTER_NAME}}</a></li>
{{/CHAPTER_LINK}}
</ol>
<p class="small"><a href="/manual/print">在一页中查看全部内容</a></p>
</section>
</div>
</div>
