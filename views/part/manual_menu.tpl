{{%AUTOESCAPE context="HTML"}}
{{! The left menu of the manual. MANUAL_START: its first page is open. CHAPTER_LINK rows: CHAPTER_WORD, CHAPTER_NAME (part/manual_title.tpl), CHAPTER_HERE. }}
<nav class="menu" aria-label="操作手册">
<ul>
<li><a href="/manual"{{#MANUAL_START}} aria-current="page"{{/MANUAL_START}}>流程图和目录</a></li>
{{#CHAPTER_LINK}}
<li><a href="/manual/{{CHAPTER_WORD:u}}"{{#CHAPTER_HERE}} aria-current="page"{{/CHAPTER_HERE}}>{{#CHAPTER_NAME}}{{>PART_MANUAL_TITLE}}{{/CHAPTER_NAME}}</a></li>
{{/CHAPTER_LINK}}
</ul>
</nav>
