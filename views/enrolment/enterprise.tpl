{{%AUTOESCAPE context="HTML"}}
{{! How one enterprise is proven, GET /enterprise/USCC/proof . ENTERPRISE_NAME, USCC, VERSION_SEEN. SHEET_STALE: nothing was done, things have changed. OWN_ENTERPRISE: the officer's own, without the forms. RULE_IN_FORCE (a rule), RULE_OWN, RULE_OF_DISTRICT, RULE_CONFIGURED or RULE_OF_SYSTEM, NO_FILLER. MAY_SET_RULE with RULE_CHOICE, the enterprise's own rule or none, and RULE_DEFAULT, what officers or the configuration ask in its district:
  POST /enterprise/USCC/proof (version, rule). NO_ADDRESS, MAY_ISSUE with ADDRESS: POST /enterprise/USCC/code (seen: CODE_SEEN). CODES with CODE_ROW rows or NO_CODES: ISSUED_AT, ISSUED_BY, VALID_UNTIL, WRONG_TRIES, CODE_UNUSED CODE_USED CODE_VOIDED CODE_EXPIRED, CODE_ENDED (ENDED_AT, ENDED_BY, CODE_GUESSED CODE_REPLACED CODE_REVOKED),
  MAY_END_CODE (CODE_KEY): POST /enterprise/USCC/code/end (code). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>
<li class="breadcrumb-item"><a href="/enterprise/{{USCC:u}}">{{ENTERPRISE_NAME}}</a></li>
<li class="breadcrumb-item active" aria-current="page">关联认证</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>关联认证</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div></div>
{{#SHEET_STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这家企业的信息或认证码刚刚有了变化，也可能这一页已经提交过。下面是最新情况。认证信函没有打印成的，请重新签发。</p></div>{{/SHEET_STALE}}
{{#OWN_ENTERPRISE}}<div class="note note-amber" role="status"><h2>请由其他人员处理</h2><p>您与这家企业有关联（现在或曾经是它的用户，或者手机号与它的联系人、用户或申请人相同），不能设定它的认证方式，也不能签发、作废它的认证码。</p></div>{{/OWN_ENTERPRISE}}
<section class="card" aria-labelledby="rule-title">
<h2 id="rule-title">认证方式</h2>
<p>现行：<span class="strong">{{#RULE_IN_FORCE}}{{>PART_PROOF_RULE}}{{/RULE_IN_FORCE}}</span>（{{#RULE_OWN}}单独设定{{/RULE_OWN}}{{#RULE_OF_DISTRICT}}所在区默认{{/RULE_OF_DISTRICT}}{{#RULE_CONFIGURED}}系统为所在区配置{{/RULE_CONFIGURED}}{{#RULE_OF_SYSTEM}}系统默认{{/RULE_OF_SYSTEM}}）{{#NO_FILLER}}<span class="under">这家企业还没有填报员，“填报员确认”暂不适用。</span>{{/NO_FILLER}}</p>
{{#MAY_SET_RULE}}<form method="post" action="/enterprise/{{USCC:u}}/proof" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="rule">用户关联这家企业须</label>
<select class="form-select" id="rule" name="rule">
<option value="">照所在区默认（{{#RULE_DEFAULT}}{{>PART_PROOF_RULE}}{{/RULE_DEFAULT}}）</option>
{{#RULE_CHOICE}}<option value="registry"{{#RULE_REGISTRY}} selected{{/RULE_REGISTRY}}>仅法人库比对</option>
<option value="code"{{#RULE_CODE}} selected{{/RULE_CODE}}>比对 + 企业认证码</option>
<option value="approval"{{#RULE_APPROVAL}} selected{{/RULE_APPROVAL}}>比对 + 填报员确认</option>
<option value="either"{{#RULE_EITHER}} selected{{/RULE_EITHER}}>比对 + 企业认证码或填报员确认（任一即可）</option>
{{/RULE_CHOICE}}
</select>
</div>
<div class="acts"><button class="btn btn-plain" type="submit">保存认证方式</button></div>
</form>{{/MAY_SET_RULE}}
</section>
<section class="card card-flush" aria-labelledby="codes-title">
<h2 id="codes-title">企业认证码</h2>
{{#NO_CODES}}<p class="soft card-line">还没有给这家企业签发过认证码。</p>{{/NO_CODES}}
{{#CODES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">签发</th><th scope="col">有效期至</th><th scope="col" class="number">输错次数</th><th scope="col">结果</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#CODE_ROW}}
<tr>
<th scope="row">{{#CODE_UNUSED}}<span class="mark-plain">未使用</span>{{/CODE_UNUSED}}{{#CODE_USED}}<span class="mark-plain">已使用</span>{{/CODE_USED}}{{#CODE_VOIDED}}<span class="mark-late">已作废</span>{{/CODE_VOIDED}}{{#CODE_EXPIRED}}<span class="mark-late">已过期</span>{{/CODE_EXPIRED}}</th>
<td data-name="签发"><span class="nowrap">{{ISSUED_AT}}</span><span class="under">{{ISSUED_BY}}</span></td>
<td data-name="有效期至"><span class="nowrap">{{VALID_UNTIL}}</span></td>
<td data-name="输错次数" class="number"><span>{{WRONG_TRIES}}</span></td>
<td data-name="结果"><span>{{#CODE_ENDED}}{{ENDED_AT}} {{ENDED_BY}}{{#CODE_GUESSED}}输错次数过多，自动作废{{/CODE_GUESSED}}{{#CODE_REPLACED}}重新签发{{/CODE_REPLACED}}{{#CODE_REVOKED}}作废{{/CODE_REVOKED}}{{/CODE_ENDED}}</span></td>
<td>{{#MAY_END_CODE}}<form method="post" action="/enterprise/{{USCC:u}}/code/end" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="code" value="{{CODE_KEY}}"><button class="btn btn-plain btn-sm" type="submit" data-confirm="已寄出的认证信函将不能再使用。" data-confirm-title="作废 {{ENTERPRISE_NAME}} 的认证码" data-confirm-act="作废">作废</button></form>{{/MAY_END_CODE}}</td>
</tr>
{{/CODE_ROW}}
</tbody>
</table>
</div>
{{/CODES}}
<div class="above">
<p>认证码印在寄往登记住所的信函上，企业凭它关联一次。系统不保存认证码本身，只在签发后显示一次供打印；信函遗失的，请重新签发，原认证码随即作废。</p>
{{#NO_ADDRESS}}<p class="soft">还没有登记住所，不能签发。</p>{{/NO_ADDRESS}}
{{#MAY_ISSUE}}<p>寄往：<span class="strong">{{ADDRESS}}</span></p>
<form method="post" action="/enterprise/{{USCC:u}}/code" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="seen" value="{{CODE_SEEN}}">
<div class="acts"><a class="btn btn-plain" href="/enterprise/{{USCC:u}}">返回企业</a><button class="btn btn-primary" type="submit">签发并打印信函</button></div>
</form>{{/MAY_ISSUE}}
</div>
</section>
</div>
</div>
