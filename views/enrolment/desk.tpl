{{%AUTOESCAPE context="HTML"}}
{{! 关联认证, GET /enrolment . GONE: nothing was done. ASKER_HAS_ROLE: nothing was done, the asker has a role of 管理端. OWN_NOT_DECIDED: nothing was done, the enterprise is the officer's own. RULE_STALE: somebody else has set the rule.
  ROWS with REQUEST rows or NO_ROWS: REQUEST_KEY, ENTERPRISE_NAME, USCC, ASKER_NAME, ASKER_MOBILE (masked), ASKED_AT, EXPIRES_AT, WAY_LETTER (LETTER_ISSUED with ISSUED_AT: since it was asked for) or WAY_APPROVAL (ASKED_REASON, ANSWER_UNTIL, REQUEST_IN_TIME or REQUEST_OVERDUE), TO_ISSUE or TO_LOOK; OWN_REQUEST: the enterprise is the officer's own;
  MAY_DECIDE: POST /enrolment/request/ID/decision (decision, answer): ANSWER, DECIDING, MAY_AGREE, WORDS_PROBLEM. SYSTEM_RULE: a rule, of the configuration for districts that it does not name. DISTRICT_RULE rows: DISTRICT, DISTRICT_NAME, RULE_VERSION, a rule, RULE_NOT_SET (the system's), RULE_CONFIGURED (the configuration's for this district) or RULE_CHANGED (CHANGED_AT, CHANGED_BY); POST /enrolment/district (district, rule, version). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">关联认证</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>关联认证</h1><p class="soft">企业名称、代码和法定代表人都是公开信息。这里定用户关联企业还须什么证明。</p></div><a class="btn btn-primary" href="/enrolment/letters">批量签发认证码</a></div>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这份申请刚刚有了变化，或还在填报员的答复期限内；企业已注销、吊销或迁出的，也不能再同意关联。下面是最新情况。</p></div>{{/GONE}}
{{#ASKER_HAS_ROLE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>申请人的账号现在是管理端账号，不能关联企业。请不同意这份申请，写明理由。</p></div>{{/ASKER_HAS_ROLE}}
{{#OWN_NOT_DECIDED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>请由其他人员处理</h2><p>您与这家企业有关联（现在或曾经是它的用户，或者手机号与它的联系人、用户或申请人相同），不能答复它的申请。</p></div>{{/OWN_NOT_DECIDED}}
{{#RULE_STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>同事刚刚改过这个区的认证方式。下面是最新情况，请核对后重试。</p></div>{{/RULE_STALE}}
{{>PART_PROBLEMS}}
<section class="card card-flush" aria-labelledby="waiting-title">
<h2 id="waiting-title">待处理的申请</h2>
{{#NO_ROWS}}<p class="soft card-line">目前没有等待处理的申请。用户申请寄送认证码，或填报员逾期没有答复关联申请时，会列在这里。</p>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业</th><th scope="col">申请人</th><th scope="col">申请事项</th><th scope="col">申请时间</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#REQUEST}}
<tr>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="申请人"><span>{{ASKER_NAME}}<span class="under">{{ASKER_MOBILE}}</span></span></td>
<td data-name="申请事项"><span>{{#WAY_LETTER}}寄送认证码{{#LETTER_ISSUED}}<span class="under">已于 {{ISSUED_AT}} 签发，等待申请人填写</span>{{/LETTER_ISSUED}}{{/WAY_LETTER}}{{#WAY_APPROVAL}}{{#REQUEST_OVERDUE}}<span class="mark-late">待区处理</span>{{/REQUEST_OVERDUE}}{{#REQUEST_IN_TIME}}<span class="mark-plain">等待填报员答复</span>{{/REQUEST_IN_TIME}} 关联企业，答复期限 {{ANSWER_UNTIL}}<span class="under">说明：{{ASKED_REASON}}</span>{{/WAY_APPROVAL}}</span></td>
<td data-name="申请时间"><span class="nowrap">{{ASKED_AT}}</span><span class="under">{{EXPIRES_AT}} 失效</span></td>
<td><div class="row-acts"><a href="/enterprise/{{USCC:u}}/proof">{{#TO_ISSUE}}签发认证码{{/TO_ISSUE}}{{#TO_LOOK}}查看{{/TO_LOOK}}<span class="visually-hidden">：{{ENTERPRISE_NAME}}</span></a></div>
{{#OWN_REQUEST}}<span class="under">您与这家企业有关联，请由其他人员答复。</span>{{/OWN_REQUEST}}{{#MAY_DECIDE}}<details class="row-form"{{#DECIDING}} open{{/DECIDING}}>
<summary>答复<span class="visually-hidden">：{{ASKER_NAME}}</span></summary>
<form method="post" action="/enrolment/request/{{REQUEST_KEY:u}}/decision" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<label class="form-label" for="answer-{{REQUEST_KEY}}">不同意的理由（申请人会看到；同意时不用填写）</label>
{{#WORDS_PROBLEM}}<div class="problem" id="answer-{{REQUEST_KEY}}-problem">{{>PART_PROBLEM}}</div>{{/WORDS_PROBLEM}}
<input class="form-control" id="answer-{{REQUEST_KEY}}" name="answer" value="{{ANSWER}}" autocomplete="off"{{#WORDS_PROBLEM}} aria-invalid="true" aria-describedby="answer-{{REQUEST_KEY}}-problem"{{/WORDS_PROBLEM}}>
<button class="btn btn-plain btn-sm" type="submit" name="decision" value="refuse">不同意</button>{{#MAY_AGREE}} <button class="btn btn-plain btn-sm" type="submit" name="decision" value="agree" data-confirm="{{ASKER_NAME}} 将能查看这家企业的报表。本人和企业的其他用户会收到消息。" data-confirm-title="同意 {{ASKER_NAME}} 关联 {{ENTERPRISE_NAME}}" data-confirm-act="同意关联">同意关联</button>{{/MAY_AGREE}}
</form>
</details>{{/MAY_DECIDE}}</td>
</tr>
{{/REQUEST}}
</tbody>
</table>
</div>
{{/ROWS}}
</section>
<section class="card card-flush" aria-labelledby="rules-title">
<h2 id="rules-title">默认认证方式</h2>
<p class="soft card-line">没有单独设定的企业照所在区办理，改动即时生效；所在区没有设定的，照系统为该区配置的方式，没有配置的照系统默认：{{#SYSTEM_RULE}}<span class="strong">{{>PART_PROOF_RULE}}</span>{{/SYSTEM_RULE}}。须填报员确认而企业还没有填报员的，比对一致即可关联；企业用户由统一身份认证证明，不另行认证。单独设定请到“企业”中查到该企业，打开“关联认证”。</p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">区</th><th scope="col">认证方式</th><th scope="col">最近修改</th></tr></thead>
<tbody>
{{#DISTRICT_RULE}}
<tr>
<th scope="row" class="row-name">{{DISTRICT_NAME}}</th>
<td data-name="认证方式"><form class="inline-form" method="post" action="/enrolment/district" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="district" value="{{DISTRICT}}"><input type="hidden" name="version" value="{{RULE_VERSION}}">
<select class="form-select" name="rule" aria-label="{{DISTRICT_NAME}}的认证方式">
<option value="registry"{{#RULE_REGISTRY}} selected{{/RULE_REGISTRY}}>仅法人库比对</option>
<option value="code"{{#RULE_CODE}} selected{{/RULE_CODE}}>比对 + 企业认证码</option>
<option value="approval"{{#RULE_APPROVAL}} selected{{/RULE_APPROVAL}}>比对 + 填报员确认</option>
<option value="either"{{#RULE_EITHER}} selected{{/RULE_EITHER}}>比对 + 企业认证码或填报员确认（任一即可）</option>
</select> <button class="btn btn-plain btn-sm" type="submit">保存<span class="visually-hidden">{{DISTRICT_NAME}}的认证方式</span></button>
</form></td>
<td data-name="最近修改">{{#RULE_NOT_SET}}<span class="soft">未设定，照系统默认</span>{{/RULE_NOT_SET}}{{#RULE_CONFIGURED}}<span class="soft">未设定，照系统为本区配置的方式</span>{{/RULE_CONFIGURED}}{{#RULE_CHANGED}}<span class="nowrap">{{CHANGED_AT}} {{CHANGED_BY}}</span>{{/RULE_CHANGED}}</td>
</tr>
{{/DISTRICT_RULE}}
</tbody>
</table>
</div>
</section>
</div>
</div>
