{{%AUTOESCAPE context="HTML"}}
{{! 解除关联, /association/USCC/end (GET asks, POST does). ENTERPRISE_NAME, USCC. MAY_END (the form), IS_FILLER (must hand over first), LAST_PERSON (nobody else is left: said, still allowed). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/association">关联企业</a></li>
<li class="breadcrumb-item active" aria-current="page">解除关联</li>
</ol></nav>
<div class="within">
<section class="card lone" data-dialog-body>
<h1>解除关联</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#IS_FILLER}}
<div class="note note-amber"><p>您是这家企业的填报员。请先办理填报人更换，再解除关联。</p></div>
<div class="acts"><a class="btn btn-plain" href="/association" data-close>返回</a><a class="btn btn-primary" href="/filler/{{USCC:u}}/handover">填报人更换</a></div>
{{/IS_FILLER}}
{{#MAY_END}}
<p>解除后，您不能再查看这家企业的报表；需要时可以重新比对关联。已提交的报表不受影响。</p>
{{#LAST_PERSON}}<div class="note note-amber"><p>您是唯一关联这家企业的用户。解除后，须有人重新比对关联，才能再填报这家企业的报表。</p></div>{{/LAST_PERSON}}
<form method="post" action="/association/{{USCC:u}}/end" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="acts"><a class="btn btn-plain" href="/association" data-close>返回</a><button class="btn btn-danger" type="submit">解除关联</button></div>
</form>
{{/MAY_END}}
</section>
</div>
