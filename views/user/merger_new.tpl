{{%AUTOESCAPE context="HTML"}}
{{! 提出合并账号, GET /merger/new?kept=&q= and POST /merger . KEPT: the account that stays (part/merger_account.tpl), KEPT_ID, Q; NO_CANDIDATES, or CANDIDATES with CANDIDATE rows: as a ROW of user/list.tpl, ASSOCIATION_COUNT, CANDIDATE_CHOSEN.
  MERGER_REFERENCE, MERGER_REASON as typed. MERGER_OBSTACLE (part/merger_obstacle.tpl). JOINED_PROBLEM, REFERENCE_PROBLEM, REASON_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/merger">合并账号</a></li>
<li class="breadcrumb-item active" aria-current="page">提出合并</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>提出合并账号</h1><p class="soft">另一位系统管理员复核后生效。两个账号都会收到消息。</p></div></div>
{{#MERGER_OBSTACLE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有提出</h2><p>{{>PART_MERGER_OBSTACLE}}</p></div>{{/MERGER_OBSTACLE}}
{{>PART_PROBLEMS}}
<section class="card" aria-labelledby="kept-title"><h2 id="kept-title">保留的账号</h2>{{#KEPT}}{{>PART_MERGER_ACCOUNT}}{{/KEPT}}</section>
<form method="get" action="/merger/new" class="filters" accept-charset="utf-8">
<input type="hidden" name="kept" value="{{KEPT_ID}}">
<div class="grow"><label class="form-label" for="q">查找要并入的账号：姓名、原用户名或手机号（11 位或后 4 位）</label><input class="form-control" id="q" name="q" value="{{Q}}" maxlength="64" autocomplete="off"></div>
<div><button class="btn btn-plain" type="submit">查找</button></div>
</form>
<section class="card card-form">
<form method="post" action="/merger" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="kept" value="{{KEPT_ID}}">
<input type="hidden" name="q" value="{{Q}}">
{{#NO_CANDIDATES}}<p>没有找到其他账号。请换一个姓名、原用户名，或手机号的完整号码、后 4 位再查找。</p>{{/NO_CANDIDATES}}
{{#CANDIDATES}}
<fieldset class="field" id="joined" tabindex="-1"{{#JOINED_PROBLEM}} aria-describedby="joined-problem"{{/JOINED_PROBLEM}}>
<legend class="form-label">要并入的账号</legend>
{{#JOINED_PROBLEM}}<div class="problem" id="joined-problem">{{>PART_PROBLEM}}</div>{{/JOINED_PROBLEM}}
{{#CANDIDATE}}<div class="form-check pick"><input class="form-check-input" type="radio" id="joined-{{USER_ID}}" name="joined" value="{{USER_ID}}"{{#CANDIDATE_CHOSEN}} checked{{/CANDIDATE_CHOSEN}}>
<label class="form-check-label" for="joined-{{USER_ID}}">{{USER_NAME}} <span class="code soft">{{MOBILE_MASKED}}</span>{{#HAS_LOGIN_NAME}} · 原用户名 {{LOGIN_NAME}}{{/HAS_LOGIN_NAME}} · {{#SSO_BOUND}}已绑定统一身份认证{{/SSO_BOUND}}{{#SSO_NOT_BOUND}}未绑定统一身份认证{{/SSO_NOT_BOUND}} · 关联 {{ASSOCIATION_COUNT}} 家企业</label></div>
{{/CANDIDATE}}
</fieldset>
<div class="field">
<label class="form-label" for="reference">文号</label>
<div class="form-text" id="reference-hint">书面申请的编号。</div>
{{#REFERENCE_PROBLEM}}<div class="problem" id="reference-problem">{{>PART_PROBLEM}}</div>{{/REFERENCE_PROBLEM}}
<input class="form-control" id="reference" name="reference" value="{{MERGER_REFERENCE}}" autocomplete="off" required aria-describedby="reference-hint{{#REFERENCE_PROBLEM}} reference-problem{{/REFERENCE_PROBLEM}}"{{#REFERENCE_PROBLEM}} aria-invalid="true"{{/REFERENCE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="reason">原因</label>
<div class="form-text" id="reason-hint">用户会在消息中看到，也记入审计记录。请写明怎样核实是同一个人。6 至 500 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{MERGER_REASON:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/user/{{KEPT_ID:u}}">不办理，返回</a><button class="btn btn-primary" type="submit">提出合并</button></div>
{{/CANDIDATES}}
</form>
</section>
</div>
</div>
