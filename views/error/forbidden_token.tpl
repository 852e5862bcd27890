{{%AUTOESCAPE context="HTML"}}
{{! 403: the form's token was missing or too old. RETRY: what was sent is kept and can be sent again: RETRY_ACTION: the address (ours, checked). HELD_FIELD rows: NAME, VALUE; HELD_TEXT rows the same for several lines; none of them a password.
  NO_RETRY: sent from elsewhere, or by a browser without our cookie. REQUEST_ID. }}
<div class="within">
<section class="card lone">
{{#RETRY}}
<h1>请再确认一次</h1>
<p>页面打开的时间太长，或在别处重新登录过，为安全起见这次没有执行。您填写的内容都在，按下面的按钮重新提交即可。</p>
<form method="post" action="{{RETRY_ACTION}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#HELD_FIELD}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/HELD_FIELD}}
{{#HELD_TEXT}}<textarea name="{{NAME}}" hidden>
{{VALUE:p}}</textarea>
{{/HELD_TEXT}}
<p class="small soft">不是您本人的操作？请不要提交，直接<a href="/">回首页</a>。</p>
<div class="acts"><button class="btn btn-primary" type="submit">重新提交</button></div>
</form>
{{/RETRY}}
{{#NO_RETRY}}
<h1>这次操作没有执行</h1>
<p>内容不是从本站打开的页面提交的，或浏览器没有保留本站的 Cookie。没有做任何改动。请允许本站的 Cookie，从首页重新进入后再操作。</p>
<p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>
<div class="acts"><a class="btn btn-primary" href="/">回首页</a></div>
{{/NO_RETRY}}
</section>
</div>
