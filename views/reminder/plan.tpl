{{%AUTOESCAPE context="HTML"}}
{{! The plan of automatic reminders, /reminder/plan . BEFORE_DUE, AFTER_DUE, AFTER_RETURN, NOTE: as typed; PLAN_VERSION. GONE: somebody else has changed it. BEFORE_DUE_PROBLEM, AFTER_DUE_PROBLEM, AFTER_RETURN_PROBLEM, REMINDER_NOTE_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">自动催报的安排</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>自动催报的安排</h1><p class="soft">对全市有效，从下一次自动催报起执行。</p></div></div>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有保存</h2><p>刚才有同事修改了安排。您填写的内容还在，请核对后再次保存，将覆盖对方的修改。</p></div>{{/GONE}}
{{>PART_PROBLEMS}}
<section class="card" aria-label="安排">
<form method="post" action="/reminder/plan" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{PLAN_VERSION}}">
<p class="small soft">填天数，用逗号分开，每个 1 至 31，最多 8 个；不填为不催。获准延期的企业按其延期后的截止日计算。</p>
<div class="field">
<label class="form-label" for="before-due">截止前多少天</label>
{{#BEFORE_DUE_PROBLEM}}<div class="problem" id="before-due-problem">{{>PART_PROBLEM}}</div>{{/BEFORE_DUE_PROBLEM}}
<input class="form-control" id="before-due" name="before_due" value="{{BEFORE_DUE}}" autocomplete="off"{{#BEFORE_DUE_PROBLEM}} aria-invalid="true" aria-describedby="before-due-problem"{{/BEFORE_DUE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="after-due">截止后多少天</label>
{{#AFTER_DUE_PROBLEM}}<div class="problem" id="after-due-problem">{{>PART_PROBLEM}}</div>{{/AFTER_DUE_PROBLEM}}
<input class="form-control" id="after-due" name="after_due" value="{{AFTER_DUE}}" autocomplete="off"{{#AFTER_DUE_PROBLEM}} aria-invalid="true" aria-describedby="after-due-problem"{{/AFTER_DUE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="after-return">退回后未重新提交，多少天</label>
{{#AFTER_RETURN_PROBLEM}}<div class="problem" id="after-return-problem">{{>PART_PROBLEM}}</div>{{/AFTER_RETURN_PROBLEM}}
<input class="form-control" id="after-return" name="after_return" value="{{AFTER_RETURN}}" autocomplete="off"{{#AFTER_RETURN_PROBLEM}} aria-invalid="true" aria-describedby="after-return-problem"{{/AFTER_RETURN_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="note">附言 <span class="optional">选填</span></label>
<div class="form-text" id="note-hint">加在每封自动催报的<a href="/reminder/text">催报文字</a>之后，不超过 300 个字。</div>
{{#REMINDER_NOTE_PROBLEM}}<div class="problem" id="note-problem">{{>PART_PROBLEM}}</div>{{/REMINDER_NOTE_PROBLEM}}
<textarea class="form-control" id="note" name="note" rows="3" aria-describedby="note-hint{{#REMINDER_NOTE_PROBLEM}} note-problem{{/REMINDER_NOTE_PROBLEM}}"{{#REMINDER_NOTE_PROBLEM}} aria-invalid="true"{{/REMINDER_NOTE_PROBLEM}}>
{{NOTE:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/reminder">返回</a><button class="btn btn-primary" type="submit">保存</button></div>
</form>
</section>
</div>
</div>
