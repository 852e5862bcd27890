{{%AUTOESCAPE context="HTML"}}
{{! The recovery codes of 二次验证, shown this once: the answer to POST /account/second-factor/enrolment and /recovery-codes . RECOVERY_CODE rows: CODE_TEXT. RETURN_TO: where to go on. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account/second-factor">二次验证</a></li>
<li class="breadcrumb-item active" aria-current="page">恢复码</li>
</ol></nav>
<div class="within">
<div class="lone">
<div class="head"><div><h1>请保存恢复码</h1><p class="soft">二次验证已启用。验证器不在身边时，每个恢复码可代替动态验证码登录一次。</p></div></div>
<div class="note note-amber"><p>恢复码只显示这一次，离开本页后无法再看到。请抄写或打印，存放在安全的地方，不要与他人共用。</p></div>
<section class="card">
<ul class="recovery-codes">
{{#RECOVERY_CODE}}<li class="code">{{CODE_TEXT}}</li>
{{/RECOVERY_CODE}}
</ul>
<div class="acts"><a class="btn btn-primary" href="{{RETURN_TO}}">已保存，继续</a></div>
</section>
</div>
</div>
