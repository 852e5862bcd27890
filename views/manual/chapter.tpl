{{%AUTOESCAPE context="HTML"}}
{{! One chapter of the manual, /manual/WORD : the menu (part/manual_menu.tpl); CHAPTER: its name (part/manual_title.tpl), CHAPTER_TEXT: its file, which takes the PICTURE_… sections (PICTURE_NAME, PICTURE_STAMP, PICTURE_WIDTH, PICTURE_HEIGHT), and the sections of part/handover_rule.tpl. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/help">帮助</a></li>
<li class="breadcrumb-item"><a href="/manual">操作手册</a></li>
<li class="breadcrumb-item active" aria-current="page">{{#CHAPTER}}{{>PART_MANUAL_TITLE}}{{/CHAPTER}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANUAL_MENU}}
{{#CHAPTER}}
<article class="card manual">
<h1>{{>PART_MANUAL_TITLE}}</h1>
{{>CHAPTER_TEXT}}
</article>
{{/CHAPTER}}
</div>
