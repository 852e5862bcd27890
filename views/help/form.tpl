{{%AUTOESCAPE context="HTML"}}
{{! 报表制度, /form?version=2012 : what is asked and how it is checked. The form to be filled in by hand is a PDF file, so that blank and filled it has one layout. FORM_TITLE, FORM_CODE, FORM_VERSION, VALID_FROM, VALID_UNTIL with VALID_TO.
  The form itself: part/form_sheet.tpl. FORM_VERSIONS (more than one) with OTHER_VERSION rows: FORM_VERSION, VALID_FROM, VALID_UNTIL, IS_SHOWN.
  IS_DESIGNER (frame): the menu of 管理端, and the definition as a file. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/help">帮助</a></li>
<li class="breadcrumb-item active" aria-current="page">报表制度</li>
</ol></nav>
<div class="within{{#IS_DESIGNER}} beside{{/IS_DESIGNER}}">
{{#IS_DESIGNER}}{{>PART_MANAGEMENT_MENU}}{{/IS_DESIGNER}}
<div>
<div class="head">
<div><h1>{{FORM_TITLE}}</h1><p class="soft">表号 {{FORM_CODE}}，{{FORM_VERSION}} 版，自 {{VALID_FROM}} 报表期{{#VALID_UNTIL}}至 {{VALID_TO}} 报表期{{/VALID_UNTIL}}起用。金额单位为万元。</p></div>
<p class="row-acts no-paper">{{#IS_DESIGNER}}<a href="/form/{{FORM_VERSION:u}}/source">下载定义文件</a><a href="/form/preview">预览和试算</a>{{/IS_DESIGNER}}<a href="/form/{{FORM_VERSION:u}}/blank.pdf">下载空白表（PDF）</a></p>
</div>
{{#FORM_VERSIONS}}
<ul class="line no-paper">{{#OTHER_VERSION}}<li>{{#IS_SHOWN}}<span class="strong">{{/IS_SHOWN}}<a href="/form?version={{FORM_VERSION:u}}">{{FORM_VERSION}} 版</a>{{#IS_SHOWN}}</span>{{/IS_SHOWN}}：{{VALID_FROM}} 起{{#VALID_UNTIL}}，至 {{VALID_TO}}{{/VALID_UNTIL}}</li>{{/OTHER_VERSION}}</ul>
{{/FORM_VERSIONS}}
{{>PART_FORM_SHEET}}
</div>
</div>
