{{%AUTOESCAPE context="HTML"}}
{{! 关联企业, /association . MAY_ADD: 增加关联企业 is offered (not to an enterprise user, who has the one enterprise of the SSO's claim).
  CLAIM (待核验: the SSO's claim is still to be confirmed by the registry) with USCC and, after a try, one of CLAIM_SLOW CLAIM_DOWN CLAIM_UNKNOWN CLAIM_CLOSED.
  KEPT_MATCHES with KEPT_MATCH rows (待比对: the registry gave no answer and is asked again): ENTERPRISE_NAME, USCC, ASKED_AT; POST /association/USCC/match/withdrawal.
  MATCHES with MATCH rows (比对一致, still to be completed): ENTERPRISE_NAME, USCC, MATCH_UNTIL.
  REQUESTS with REQUEST rows (待确认): ENTERPRISE_NAME, USCC, REQUEST_KEY, WAY_APPROVAL or WAY_LETTER, EXPIRES_AT; POST /association/USCC/request/withdrawal (request).
  NO_ASSOCIATIONS or ASSOCIATIONS with ASSOCIATION_COUNT and ASSOCIATION rows: ENTERPRISE_NAME, USCC, DISTRICT_NAME, a category, SINCE, FILLER_NAME or NO_FILLER, IS_FILLER (the user is),
  MAY_END (解除关联 is offered), INCOMPLETE (basic information still to be completed),
  AWAITS_REGISTRY (待核验: drafts alone) or REFUSED_BY_REGISTRY. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">关联企业</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>关联企业</h1><p class="soft">关联后才能查看企业的报表、申请填报员。</p></div>{{#MAY_ADD}}<a class="btn btn-primary" href="/association/new">增加关联企业</a>{{/MAY_ADD}}</div>
{{#CLAIM}}
<section class="card">
<h2>您的企业 <span class="mark-late">待核验</span></h2>
<p>统一身份认证确认您代表 <span class="code">{{USCC}}</span>，还需向法人库核验登记信息。系统会自动再次核验，通过后自动关联，结果发到<a href="/account/messages">消息</a>。</p>
{{#CLAIM_SLOW}}<div class="note note-amber" role="alert"><p>法人库应答太慢，还没有核验。请稍后再试。</p></div>{{/CLAIM_SLOW}}
{{#CLAIM_DOWN}}<div class="note note-amber" role="alert"><p>法人库暂时不能应答，还没有核验。请过几分钟再试；仍不成功的，请联系所在区，报上下面的请求编号。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p></div>{{/CLAIM_DOWN}}
{{#CLAIM_UNKNOWN}}<div class="note note-red" role="alert"><p>法人库中没有这个代码，不能关联。请联系所在区核对。</p></div>{{/CLAIM_UNKNOWN}}
{{#CLAIM_CLOSED}}<div class="note note-red" role="alert"><p>法人库登记这家企业已不在本市经营（注销、吊销或迁出），不能关联。如登记有误，请先联系登记机关更正。</p></div>{{/CLAIM_CLOSED}}
<form method="post" action="/association/claim" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="uscc" value="{{USCC}}">
<div class="acts"><button class="btn btn-primary" type="submit">再次核验</button></div>
</form>
</section>
{{/CLAIM}}
{{#KEPT_MATCHES}}
<section class="card">
<h2>待比对</h2>
<p class="small soft">法人库没有应答，还没有比对。恢复应答后自动比对，结果发到<a href="/account/messages">消息</a>。</p>
<ul class="dated">
{{#KEPT_MATCH}}<li><span>{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span> <form class="inline-form" method="post" action="/association/{{USCC:u}}/match/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-plain btn-sm" type="submit">撤回<span class="visually-hidden">：{{ENTERPRISE_NAME}}</span></button></form></span><span class="small soft nowrap">{{ASKED_AT}} 提交</span></li>
{{/KEPT_MATCH}}
</ul>
</section>
{{/KEPT_MATCHES}}
{{#MATCHES}}
<section class="card">
<h2>待完善</h2>
<p class="small soft">已与法人库比对一致，完善基本信息后才算关联；须另行认证的企业，先完成认证。</p>
<ul class="dated">
{{#MATCH}}<li><span>{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span> <a href="/association/{{USCC:u}}/profile">完善企业基本信息</a></span><span class="small soft nowrap">{{MATCH_UNTIL}} 前有效</span></li>
{{/MATCH}}
</ul>
</section>
{{/MATCHES}}
{{#REQUESTS}}
<section class="card">
<h2>待确认</h2>
<p class="small soft">还没有关联。确认或凭认证码证明后，才能查看企业的报表。</p>
<ul class="dated">
{{#REQUEST}}<li><span>{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span> {{#WAY_APPROVAL}}等待填报员确认{{/WAY_APPROVAL}}{{#WAY_LETTER}}等待认证信函，收到后<a href="/association/{{USCC:u}}/proof">填写认证码</a>{{/WAY_LETTER}} <form class="inline-form" method="post" action="/association/{{USCC:u}}/request/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="request" value="{{REQUEST_KEY}}"><button class="btn btn-plain btn-sm" type="submit">撤回<span class="visually-hidden">：{{ENTERPRISE_NAME}}</span></button></form></span><span class="small soft nowrap">{{EXPIRES_AT}} 失效</span></li>
{{/REQUEST}}
</ul>
</section>
{{/REQUESTS}}
{{#NO_ASSOCIATIONS}}
<section class="card empty">
<p>您还没有关联企业。{{#MAY_ADD}}请准备好营业执照，填写企业名称、统一社会信用代码和法定代表人。{{/MAY_ADD}}</p>
{{#MAY_ADD}}<p><a href="/association/new">增加关联企业</a></p>{{/MAY_ADD}}
</section>
{{/NO_ASSOCIATIONS}}
{{#ASSOCIATIONS}}
<section class="card card-flush">
<h2>已关联企业（{{ASSOCIATION_COUNT}}）</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">所在区</th><th scope="col">企业类别</th><th scope="col">关联日期</th><th scope="col">填报员</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ASSOCIATION}}
<tr>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small>{{#AWAITS_REGISTRY}}<small><span class="mark-late">待核验</span> 可以填写和暂存，核验后才能提交</small>{{/AWAITS_REGISTRY}}{{#REFUSED_BY_REGISTRY}}<small><span class="mark-late">未通过核验</span> 不能提交报表，请<a href="/help#contact">联系所在区</a></small>{{/REFUSED_BY_REGISTRY}}</th>
<td data-name="所在区"><span class="nowrap">{{DISTRICT_NAME}}</span></td>
<td data-name="企业类别"><span class="nowrap">{{>PART_CATEGORY}}</span></td>
<td data-name="关联日期"><span class="nowrap">{{SINCE}}</span></td>
<td data-name="填报员"><span>{{FILLER_NAME}}{{#IS_FILLER}}（本人）{{/IS_FILLER}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td><div class="row-acts"><a href="/association/{{USCC:u}}/profile">{{#INCOMPLETE}}完善{{/INCOMPLETE}}基本信息</a>{{#MAY_END}}<a href="/association/{{USCC:u}}/end" data-dialog>解除关联</a>{{/MAY_END}}</div></td>
</tr>
{{/ASSOCIATION}}
</tbody>
</table>
</div>
</section>
{{/ASSOCIATIONS}}
</div>
</div>
