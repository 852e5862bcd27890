{{%AUTOESCAPE context="HTML"}}
{{! The whole manual on one page, /manual/print , of which the PDF is made: CHAPTER rows as in manual/chapter.tpl. HANDOVER_RULE: which settings the text is of, as one word. MANUAL_EDITION: of which version and templates. OFFICE_NAME, VERSION of the frame. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/help">帮助</a></li>
<li class="breadcrumb-item"><a href="/manual">操作手册</a></li>
<li class="breadcrumb-item active" aria-current="page">全部内容</li>
</ol></nav>
<div class="within">
<article class="card manual manual-all" data-handover="{{HANDOVER_RULE}}" data-edition="{{MANUAL_EDITION}}">
<h1>企业运行监测 数据填报 操作手册</h1>
<p class="soft">{{OFFICE_NAME}} · 版本 {{VERSION}}</p>
<section>
<h1>填报流程图</h1>
{{>PART_FLOW}}
</section>
{{#CHAPTER}}
<section class="manual-chapter">
<h1>{{>PART_MANUAL_TITLE}}</h1>
{{>CHAPTER_TEXT}}
</section>
{{/CHAPTER}}
</article>
</div>
