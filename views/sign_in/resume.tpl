{{%AUTOESCAPE context="HTML"}}
{{! After logging in again: what was sent when the session had ended is kept and sent on. RESUME_ACTION: the address the form goes to (ours, checked).
  HELD_FIELD rows: NAME, VALUE (one line); HELD_TEXT rows: NAME, VALUE (several lines). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">继续刚才的操作</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>继续刚才的操作</h1>
<p>您重新登录前填写的内容都还在。按下面的按钮继续，内容不会丢失。</p>
<form method="post" action="{{RESUME_ACTION}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#HELD_FIELD}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/HELD_FIELD}}
{{#HELD_TEXT}}<textarea name="{{NAME}}" hidden>
{{VALUE:p}}</textarea>
{{/HELD_TEXT}}
<div class="acts"><a class="btn btn-plain" href="/workbench">放弃，回运行监测</a><button class="btn btn-primary" type="submit">继续</button></div>
</form>
</section>
</div>
