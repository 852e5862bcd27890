{{%AUTOESCAPE context="HTML"}}
{{! One appeal of the user, /appeal/ID : part/appeal_thread.tpl. APPEAL_ID, APPEAL_TITLE, VERSION_SEEN; MAY_ADD or MAY_REOPEN; TEXT, TEXT_PROBLEM; STALE: another step was taken meanwhile. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/appeal">诉求反映</a></li>
<li class="breadcrumb-item active" aria-current="page">查看</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>{{APPEAL_TITLE}}</h1><p>{{#APPEAL}}{{>PART_APPEAL_STATE}}{{/APPEAL}}</p></div>
{{#STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>有新的变化，没有提交</h2><p>请看下面最新的往来，您填写的内容还在，确认后再次提交。</p></div>{{/STALE}}
{{>PART_PROBLEMS}}
<section class="card" aria-label="往来">
{{#APPEAL}}{{#HAS_ENTERPRISE}}{{#HAS_PERIOD}}<p class="small"><a href="/filing/{{USCC:u}}/{{APPEAL_PERIOD:u}}">打开这一期报表</a></p>{{/HAS_PERIOD}}{{/HAS_ENTERPRISE}}{{/APPEAL}}
{{>PART_APPEAL_THREAD}}
</section>
{{#MAY_ADD}}
<section class="card card-form" aria-labelledby="add-title">
<h2 id="add-title">补充说明</h2>
<form method="post" action="/appeal/{{APPEAL_ID:u}}/message" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="text">内容</label>
{{#TEXT_PROBLEM}}<div class="problem" id="text-problem">{{>PART_PROBLEM}}</div>{{/TEXT_PROBLEM}}
<textarea class="form-control" id="text" name="text" rows="4" required{{#TEXT_PROBLEM}} aria-invalid="true" aria-describedby="text-problem"{{/TEXT_PROBLEM}}>
{{TEXT:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">提交补充</button></div>
</form>
<form class="acts" method="post" action="/appeal/{{APPEAL_ID:u}}/closing" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}"><button class="btn btn-plain" type="submit" data-confirm="办结后不再补充；15 天内可以重新提出一次。" data-confirm-title="办结“{{APPEAL_TITLE}}”" data-confirm-act="问题已解决，办结">问题已解决，办结</button></form>
</section>
{{/MAY_ADD}}
{{#MAY_REOPEN}}
<section class="card card-form" aria-labelledby="reopen-title">
<h2 id="reopen-title">重新提出</h2>
<p class="small soft">办结后 15 天内可以重新提出一次。</p>
<form method="post" action="/appeal/{{APPEAL_ID:u}}/reopening" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="text">还有什么没有解决</label>
{{#TEXT_PROBLEM}}<div class="problem" id="text-problem">{{>PART_PROBLEM}}</div>{{/TEXT_PROBLEM}}
<textarea class="form-control" id="text" name="text" rows="4" required{{#TEXT_PROBLEM}} aria-invalid="true" aria-describedby="text-problem"{{/TEXT_PROBLEM}}>
{{TEXT:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">重新提出</button></div>
</form>
</section>
{{/MAY_REOPEN}}
<div class="acts"><a class="btn btn-plain" href="/appeal">返回列表</a></div>
</div>
</div>
