{{%AUTOESCAPE context="HTML"}}
{{! 合并账号, GET /merger . NO_WAITING, or WAITING_ROWS with WAITING_ROW rows; NO_DECIDED, or DECIDED_ROWS with DECIDED_ROW rows: MERGER_ID, KEPT_NAME, JOINED_NAME, MERGER_REFERENCE, MERGER_REASON, PROPOSER_NAME, PROPOSED_AT;
  MERGER_WAITING with EXPIRES_AT and MERGER_IS_OWN or MERGER_IS_OTHERS; MERGER_OVER with an outcome (part/merger_outcome.tpl), DECIDED_AT, MERGER_DECIDER with DECIDER_NAME, MERGER_ANSWERED with MERGER_ANSWER. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item active" aria-current="page">合并账号</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>合并账号</h1><p class="soft">同一个人有两个账号的，凭书面申请合并为一个：一位系统管理员提出，另一位复核后生效。在<a href="/user">账号</a>中打开要保留的账号，即可提出。</p></div></div>
<section class="card card-flush" aria-labelledby="waiting-title">
<h2 id="waiting-title">待复核</h2>
{{#NO_WAITING}}<div class="empty"><p>没有待复核的合并。</p></div>{{/NO_WAITING}}
{{#WAITING_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">保留的账号</th><th scope="col">并入的账号</th><th scope="col">文号</th><th scope="col">提出</th><th scope="col">有效期至</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#WAITING_ROW}}
<tr>
<th scope="row" class="row-name">{{KEPT_NAME}}</th>
<td data-name="并入的账号"><span>{{JOINED_NAME}}</span></td>
<td data-name="文号"><span>{{MERGER_REFERENCE}}</span></td>
<td data-name="提出"><span>{{PROPOSER_NAME}}<span class="under">{{PROPOSED_AT}}</span></span></td>
<td data-name="有效期至"><span class="nowrap">{{#MERGER_WAITING}}{{EXPIRES_AT}}{{/MERGER_WAITING}}</span></td>
<td><div class="row-acts"><a href="/merger/{{MERGER_ID:u}}">{{#MERGER_IS_OWN}}查看{{/MERGER_IS_OWN}}{{#MERGER_IS_OTHERS}}复核{{/MERGER_IS_OTHERS}}<span class="visually-hidden"> {{KEPT_NAME}}</span></a></div></td>
</tr>
{{/WAITING_ROW}}
</tbody>
</table>
</div>
{{/WAITING_ROWS}}
</section>
<section class="card card-flush" aria-labelledby="decided-title">
<h2 id="decided-title">已办结</h2>
{{#NO_DECIDED}}<div class="empty"><p>还没有办结的合并。</p></div>{{/NO_DECIDED}}
{{#DECIDED_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">保留的账号</th><th scope="col">并入的账号</th><th scope="col">文号</th><th scope="col">结果</th><th scope="col">办结时间</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#DECIDED_ROW}}
<tr>
<th scope="row" class="row-name">{{KEPT_NAME}}</th>
<td data-name="并入的账号"><span>{{JOINED_NAME}}</span></td>
<td data-name="文号"><span>{{MERGER_REFERENCE}}</span></td>
{{#MERGER_OVER}}<td data-name="结果"><span>{{>PART_MERGER_OUTCOME}}</span></td>
<td data-name="办结时间"><span class="nowrap">{{DECIDED_AT}}</span></td>{{/MERGER_OVER}}
<td><div class="row-acts"><a href="/merger/{{MERGER_ID:u}}">查看<span class="visually-hidden"> {{KEPT_NAME}}</span></a></div></td>
</tr>
{{/DECIDED_ROW}}
</tbody>
</table>
</div>
{{/DECIDED_ROWS}}
</section>
</div>
</div>
