{{%AUTOESCAPE context="HTML"}}
{{! One enterprise for its officers, GET /enterprise/USCC . ENTERPRISE_NAME, USCC, VERSION_SEEN. SHEET_STALE: somebody else was first. REGISTRY_MISSING with MISSING_SINCE: the registry does not know the code any more.
  SHEET_FACTS: a status, a category, a size, REPRESENTATIVE, DISTRICT_NAME, DISTRICT_BY_CENTRE, ADDRESS, INDUSTRY, INDUSTRY_NAME, REGISTERED_CAPITAL, FOUNDED_ON, CONTACT_PERSON, TELEPHONE, MOBILE, EMAIL, CHECKED_AT.
  PEOPLE with PERSON rows or NO_PEOPLE: PERSON_NAME, PERSON_POST, PERSON_MOBILE (masked), PERSON_SINCE, PROOF_REGISTRY PROOF_CLAIM PROOF_IMPORT PROOF_CODE PROOF_APPROVAL PROOF_DISTRICT, PERSON_IS_FILLER or MAY_REVOKE (CLAIMS_AGAIN: the next log-in associates anew; PERSON_ID, REVOCATION_ID, REVOCATION_REASON, REVOKING, REVOCATION_PROBLEM).
  RULE_IN_FORCE (a rule: part/proof_rule.tpl), RULE_OWN, RULE_OF_DISTRICT, RULE_CONFIGURED or RULE_OF_SYSTEM; LATEST_CODE (ISSUED_AT, CODE_UNUSED CODE_USED CODE_VOIDED CODE_EXPIRED) or NO_CODES.
  STEPS with STEP rows or NO_STEPS: STEP_AT, ACT_APPLICATION ACT_HANDOVER ACT_REPLACEMENT ACT_REMOVAL ACT_DEPARTURE ACT_CLAIM ACT_MERGER ACT_IMPORT, STEP_HOLDER or STEP_NOBODY, STEP_ACTOR.
  MONTHS with SHEET_MONTH rows or NO_MONTHS: ROW_PERIOD, a state, ROW_LATE, MONTH_OPENS (links) or MONTH_CLOSED, MONTH_ELSEWHERE (another district's, read only). NO_TERMS, EXTENSION rows (ROW_PERIOD, EXTENDED_UNTIL), EXEMPTION rows (ROW_PERIOD, UNTIL_PERIOD with LAST_TEXT or UNTIL_FURTHER, a class).
  TOLD with TOLD_ROW rows or NOTHING_TOLD: a kind (part/message_kind.tpl), PERSON_NAME, SENT_AT, TOLD_READ or TOLD_UNREAD.
  FACT_CHANGES with FACT_CHANGE rows or NO_FACT_CHANGES: CHANGED_AT, a fact (part/fact_name.tpl), VALUE_BEFORE and VALUE_AFTER (part/fact_value.tpl), SOURCE_REGISTRY SOURCE_OFFICER SOURCE_USER SOURCE_IMPORT, CHANGED_BY, CHANGE_REASON.
  GROUPS with GROUP rows (the latest first; without where the category never changed): a category, GROUP_FROM with GROUP_FROM_MONTH or GROUP_EVER, GROUP_UNTIL with GROUP_UNTIL_MONTH or GROUP_OPEN, GROUP_NOW, GROUP_LATER, GROUP_REASON, GROUP_SETTER, GROUP_SET_AT.
  To ONLY_LOOKS (frame) no form and no number is shown. Of MAY_DECIDE (of an agency's officer; not with OWN_ENTERPRISE: part/own_enterprise.tpl): POST /enterprise/USCC/category (version, category, category_from, category_until, category_reason): CATEGORY_CHOICE (a category), CATEGORY_FROM, CATEGORY_UNTIL, CATEGORY_REASON, a _PROBLEM for each.
  IS_CENTRE (frame): POST /enterprise/USCC/district (version, district, move_reason): DISTRICT_OPTION rows, MOVE_REASON, DISTRICT_PROBLEM, MOVE_REASON_PROBLEM. POST /enterprise/USCC/association/end (version, user, revocation_reason). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>
<li class="breadcrumb-item active" aria-current="page">{{ENTERPRISE_NAME}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{ENTERPRISE_NAME}}</h1><p class="code soft">{{USCC}}</p></div><p class="row-acts">{{#IS_AGENCY}}<a href="/enterprise/{{USCC:u}}/as">以企业视角查看</a>{{/IS_AGENCY}}<a href="/review/{{USCC:u}}/terms">延期和免报</a></p></div>
{{#SHEET_STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>这家企业的信息刚刚有变化，可能是同事先办理了，也可能这位用户已不再关联或是填报员。下面是最新情况，您填写的内容还在，请核对后重试。</p></div>{{/SHEET_STALE}}
{{#REGISTRY_MISSING}}<div class="note note-red"><h2>法人库查无此代码</h2><p>自 {{MISSING_SINCE}} 起比对时没有查到。报表照常填报，请与企业核对登记情况。</p></div>{{/REGISTRY_MISSING}}
{{>PART_OWN_ENTERPRISE}}
{{>PART_PROBLEMS}}
{{#SHEET_FACTS}}
<section class="card" aria-labelledby="facts-title">
<h2 id="facts-title">基本信息</h2>
<dl class="facts">
<div><dt>登记状态</dt><dd>{{>PART_ENTERPRISE_STATUS}}</dd></div>
<div><dt>法定代表人</dt><dd>{{REPRESENTATIVE}}</dd></div>
<div><dt>所在区</dt><dd>{{DISTRICT_NAME}}{{#DISTRICT_BY_CENTRE}}<span class="under">由服务中心调整</span>{{/DISTRICT_BY_CENTRE}}</dd></div>
<div><dt>企业类别</dt><dd>{{>PART_CATEGORY}}</dd></div>
<div><dt>行业</dt><dd>{{INDUSTRY}} {{INDUSTRY_NAME}}</dd></div>
<div><dt>企业规模</dt><dd>{{>PART_SIZE}}</dd></div>
<div><dt>注册资本（万元）</dt><dd>{{REGISTERED_CAPITAL}}</dd></div>
<div><dt>成立日期</dt><dd>{{FOUNDED_ON}}</dd></div>
<div class="wide"><dt>地址</dt><dd>{{ADDRESS}}</dd></div>
<div><dt>联系人</dt><dd>{{CONTACT_PERSON}}</dd></div>
<div><dt>电话</dt><dd>{{TELEPHONE}}</dd></div>
<div><dt>手机</dt><dd>{{MOBILE}}</dd></div>
{{#IS_AGENCY}}<div><dt>电子邮箱</dt><dd>{{EMAIL}}</dd></div>{{/IS_AGENCY}}
<div><dt>法人库最近一次比对一致</dt><dd>{{CHECKED_AT}}</dd></div>
</dl>
</section>
{{/SHEET_FACTS}}
<section class="card card-flush" aria-labelledby="people-title">
<h2 id="people-title">关联用户</h2>
{{#NO_PEOPLE}}<p class="soft card-line">还没有用户关联这家企业。请联系企业登录后在个人中心增加关联企业。</p>{{/NO_PEOPLE}}
{{#PEOPLE}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">姓名</th><th scope="col">手机</th><th scope="col">关联依据</th><th scope="col">关联时间</th>{{#MAY_DECIDE}}<th scope="col">操作</th>{{/MAY_DECIDE}}</tr></thead>
<tbody>
{{#PERSON}}
<tr>
<th scope="row" class="row-name">{{PERSON_NAME}}{{#PERSON_IS_FILLER}} <span class="mark-plain">填报员</span>{{/PERSON_IS_FILLER}}<small>{{PERSON_POST}}</small></th>
<td data-name="手机"><span class="nowrap">{{PERSON_MOBILE}}</span></td>
<td data-name="关联依据"><span class="nowrap">{{#PROOF_REGISTRY}}法人库比对{{/PROOF_REGISTRY}}{{#PROOF_CLAIM}}企业账号登录{{/PROOF_CLAIM}}{{#PROOF_IMPORT}}原平台导入{{/PROOF_IMPORT}}{{#PROOF_CODE}}企业认证码{{/PROOF_CODE}}{{#PROOF_APPROVAL}}填报员确认{{/PROOF_APPROVAL}}{{#PROOF_DISTRICT}}区管理员同意{{/PROOF_DISTRICT}}</span></td>
<td data-name="关联时间"><span class="nowrap">{{PERSON_SINCE}}</span></td>
{{#MAY_DECIDE}}<td>{{#PERSON_IS_FILLER}}<span class="soft small">填报员须先更换，才能解除关联</span>{{/PERSON_IS_FILLER}}{{#MAY_REVOKE}}<details class="row-form"{{#REVOKING}} open{{/REVOKING}}>
<summary>解除关联<span class="visually-hidden">：{{PERSON_NAME}}</span></summary>
<form method="post" action="/enterprise/{{USCC:u}}/association/end" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}"><input type="hidden" name="user" value="{{PERSON_ID}}">
{{#CLAIMS_AGAIN}}<p class="small soft">这位用户由统一身份认证证明是这家企业的账号，下次登录时会自动重新关联。要长期停止的，请系统管理员锁定账号。</p>{{/CLAIMS_AGAIN}}
<label class="form-label" for="{{REVOCATION_ID}}">原因（对方会看到，6 至 500 个字）</label>
{{#REVOCATION_PROBLEM}}<div class="problem" id="{{REVOCATION_ID}}-problem">{{>PART_PROBLEM}}</div>{{/REVOCATION_PROBLEM}}
<input class="form-control" id="{{REVOCATION_ID}}" name="revocation_reason" value="{{REVOCATION_REASON}}" autocomplete="off" required{{#REVOCATION_PROBLEM}} aria-invalid="true" aria-describedby="{{REVOCATION_ID}}-problem"{{/REVOCATION_PROBLEM}}>
<button class="btn btn-plain btn-sm" type="submit" data-confirm="{{PERSON_NAME}} 将看不到这家企业及其报表，本人和企业的其他用户都会收到消息。" data-confirm-title="解除 {{PERSON_NAME}} 与 {{ENTERPRISE_NAME}} 的关联" data-confirm-act="解除关联">解除关联</button>
</form>
</details>{{/MAY_REVOKE}}</td>{{/MAY_DECIDE}}
</tr>
{{/PERSON}}
</tbody>
</table>
</div>
{{/PEOPLE}}
</section>
<section class="card" aria-labelledby="proof-title">
<h2 id="proof-title">关联认证</h2>
<p>{{#RULE_IN_FORCE}}{{>PART_PROOF_RULE}}{{/RULE_IN_FORCE}}（{{#RULE_OWN}}单独设定{{/RULE_OWN}}{{#RULE_OF_DISTRICT}}所在区默认{{/RULE_OF_DISTRICT}}{{#RULE_CONFIGURED}}系统为所在区配置{{/RULE_CONFIGURED}}{{#RULE_OF_SYSTEM}}系统默认{{/RULE_OF_SYSTEM}}）。{{#NO_CODES}}没有签发过认证码。{{/NO_CODES}}{{#LATEST_CODE}}最近的认证码 {{ISSUED_AT}} 签发，{{#CODE_UNUSED}}未使用{{/CODE_UNUSED}}{{#CODE_USED}}已使用{{/CODE_USED}}{{#CODE_VOIDED}}已作废{{/CODE_VOIDED}}{{#CODE_EXPIRED}}已过期{{/CODE_EXPIRED}}。{{/LATEST_CODE}}</p>
{{#IS_AGENCY}}<p><a href="/enterprise/{{USCC:u}}/proof">设定认证方式、签发认证码</a></p>{{/IS_AGENCY}}
</section>
<section class="card" aria-labelledby="months-title">
<h2 id="months-title">近 24 期报表</h2>
{{#NO_MONTHS}}<p class="soft">应报名单中还没有这家企业的报表期。</p>{{/NO_MONTHS}}
{{#MONTHS}}
<ol class="month-grid">
{{#SHEET_MONTH}}
<li><span class="strong">{{#MONTH_OPENS}}<a href="/review/{{USCC:u}}/{{ROW_PERIOD:u}}">{{ROW_PERIOD}}</a>{{/MONTH_OPENS}}{{#MONTH_CLOSED}}{{ROW_PERIOD}}{{/MONTH_CLOSED}}</span>{{>PART_STATE}}{{#ROW_LATE}}<span class="mark-late">补填</span>{{/ROW_LATE}}{{#MONTH_ELSEWHERE}}<span class="mark-plain">原区，只读</span>{{/MONTH_ELSEWHERE}}</li>
{{/SHEET_MONTH}}
</ol>
{{/MONTHS}}
<h3>延期和免报</h3>
{{#NO_TERMS}}<p class="soft">没有批准过延期或免报。</p>{{/NO_TERMS}}
<ul class="plain-list">
{{#EXTENSION}}<li>{{ROW_PERIOD}} 延期至 {{EXTENDED_UNTIL}}</li>
{{/EXTENSION}}
{{#EXEMPTION}}<li>{{ROW_PERIOD}} 起{{#UNTIL_PERIOD}}至 {{LAST_TEXT}} {{/UNTIL_PERIOD}}{{#UNTIL_FURTHER}}至另行通知{{/UNTIL_FURTHER}}，{{>PART_EXEMPTION_CLASS}}</li>
{{/EXEMPTION}}
</ul>
<p><a href="/review/{{USCC:u}}/terms">{{#IS_AGENCY}}办理{{/IS_AGENCY}}{{#MANAGES_NOTHING}}查看{{/MANAGES_NOTHING}}延期和免报</a></p>
</section>
<section class="card card-flush" aria-labelledby="filler-title">
<h2 id="filler-title">填报权变动</h2>
{{#NO_STEPS}}<p class="soft card-line">还没有人申请过填报员。</p>{{/NO_STEPS}}
{{#STEPS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">变动</th><th scope="col">填报员</th><th scope="col">办理人</th></tr></thead>
<tbody>
{{#STEP}}
<tr>
<td data-name="时间"><span class="nowrap">{{STEP_AT}}</span></td>
<th scope="row" class="row-name">{{#ACT_APPLICATION}}申请{{/ACT_APPLICATION}}{{#ACT_HANDOVER}}填报人更换{{/ACT_HANDOVER}}{{#ACT_REPLACEMENT}}依申请更换{{/ACT_REPLACEMENT}}{{#ACT_REMOVAL}}依申请撤销{{/ACT_REMOVAL}}{{#ACT_DEPARTURE}}企业账号改属其他企业{{/ACT_DEPARTURE}}{{#ACT_CLAIM}}企业账号取得{{/ACT_CLAIM}}{{#ACT_MERGER}}填报员的两个账号合并{{/ACT_MERGER}}{{#ACT_IMPORT}}原平台导入{{/ACT_IMPORT}}</th>
<td data-name="填报员"><span>{{STEP_HOLDER}}{{#STEP_NOBODY}}无{{/STEP_NOBODY}}</span></td>
<td data-name="办理人"><span>{{STEP_ACTOR}}</span></td>
</tr>
{{/STEP}}
</tbody>
</table>
</div>
{{/STEPS}}
</section>
{{#GROUPS}}
<section class="card card-flush" aria-labelledby="groups-title">
<h2 id="groups-title">企业类别按月</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">类别</th><th scope="col">起</th><th scope="col">止</th><th scope="col">原因</th><th scope="col">办理</th></tr></thead>
<tbody>
{{#GROUP}}
<tr>
<th scope="row" class="row-name">{{>PART_CATEGORY}}{{#GROUP_NOW}} <span class="mark-plain">本月</span>{{/GROUP_NOW}}{{#GROUP_LATER}} <span class="mark-plain">尚未开始</span>{{/GROUP_LATER}}</th>
<td data-name="起"><span class="nowrap">{{#GROUP_FROM}}{{GROUP_FROM_MONTH}}{{/GROUP_FROM}}{{#GROUP_EVER}}最初{{/GROUP_EVER}}</span></td>
<td data-name="止"><span class="nowrap">{{#GROUP_UNTIL}}{{GROUP_UNTIL_MONTH}}{{/GROUP_UNTIL}}{{#GROUP_OPEN}}长期{{/GROUP_OPEN}}</span></td>
<td data-name="原因"><span>{{GROUP_REASON}}</span></td>
<td data-name="办理"><span>{{GROUP_SETTER}}<span class="under">{{GROUP_SET_AT}}</span></span></td>
</tr>
{{/GROUP}}
</tbody>
</table>
</div>
</section>
{{/GROUPS}}
<section class="card card-flush" aria-labelledby="changes-title">
<h2 id="changes-title">信息变更</h2>
{{#NO_FACT_CHANGES}}<p class="soft card-line">还没有变更记录。系统每晚与法人库比对，发现变化会记在这里。</p>{{/NO_FACT_CHANGES}}
{{#FACT_CHANGES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">项目</th><th scope="col">变更前</th><th scope="col">变更后</th><th scope="col">来源</th></tr></thead>
<tbody>
{{#FACT_CHANGE}}
<tr>
<td data-name="时间"><span class="nowrap">{{CHANGED_AT}}</span></td>
<th scope="row" class="row-name">{{>PART_FACT_NAME}}</th>
<td data-name="变更前"><span>{{#VALUE_BEFORE}}{{>PART_FACT_VALUE}}{{/VALUE_BEFORE}}</span></td>
<td data-name="变更后"><span>{{#VALUE_AFTER}}{{>PART_FACT_VALUE}}{{/VALUE_AFTER}}</span></td>
<td data-name="来源"><span>{{#SOURCE_REGISTRY}}法人库{{/SOURCE_REGISTRY}}{{#SOURCE_OFFICER}}管理员{{/SOURCE_OFFICER}}{{#SOURCE_USER}}企业用户{{/SOURCE_USER}}{{#SOURCE_IMPORT}}批量导入{{/SOURCE_IMPORT}} {{CHANGED_BY}}<span class="under">{{CHANGE_REASON}}</span></span></td>
</tr>
{{/FACT_CHANGE}}
</tbody>
</table>
</div>
{{/FACT_CHANGES}}
</section>
<section class="card card-flush" aria-labelledby="told-title">
<h2 id="told-title">最近的消息</h2>
{{#NOTHING_TOLD}}<p class="soft card-line">还没有就这家企业给用户发过消息。</p>{{/NOTHING_TOLD}}
{{#TOLD}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">发送时间</th><th scope="col">内容</th><th scope="col">收件人</th><th scope="col">状态</th></tr></thead>
<tbody>
{{#TOLD_ROW}}
<tr>
<td data-name="发送时间"><span class="nowrap">{{SENT_AT}}</span></td>
<th scope="row" class="row-name">{{>PART_MESSAGE_KIND}}</th>
<td data-name="收件人"><span class="nowrap">{{PERSON_NAME}}</span></td>
<td data-name="状态"><span class="nowrap">{{#TOLD_READ}}已读{{/TOLD_READ}}{{#TOLD_UNREAD}}未读{{/TOLD_UNREAD}}</span></td>
</tr>
{{/TOLD_ROW}}
</tbody>
</table>
</div>
{{/TOLD}}
</section>
{{#MAY_DECIDE}}
<div class="columns columns-even">
<section class="card" aria-labelledby="category-title">
<h2 id="category-title">调整企业类别</h2>
<p class="small soft">从起始月的报表期起按新类别填报、筛选和统计；尚未截止的报表期随之调整，已截止的应报名单不变。企业用户会收到消息。</p>
<form method="post" action="/enterprise/{{USCC:u}}/category" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="category">企业类别</label>
{{#CATEGORY_PROBLEM}}<div class="problem" id="category-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_PROBLEM}}
<select class="form-select" id="category" name="category" required{{#CATEGORY_PROBLEM}} aria-invalid="true" aria-describedby="category-problem"{{/CATEGORY_PROBLEM}}>
{{#CATEGORY_CHOICE}}
<option value="">请选择</option>
<option value="specialised"{{#CATEGORY_SPECIALISED}} selected{{/CATEGORY_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#CATEGORY_NURTURED}} selected{{/CATEGORY_NURTURED}}>中小微培育企业</option>
<option value="other"{{#CATEGORY_OTHER}} selected{{/CATEGORY_OTHER}}>其他企业</option>
{{/CATEGORY_CHOICE}}
</select>
</div>
<div class="field">
<label class="form-label" for="category-from">起始月</label>
<div class="form-text" id="category-from-hint">第一个按这个类别填报的月份，例如 2026-07。可以早于或晚于本月。</div>
{{#CATEGORY_FROM_PROBLEM}}<div class="problem" id="category-from-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_FROM_PROBLEM}}
<input class="form-control" id="category-from" name="category_from" value="{{CATEGORY_FROM}}" autocomplete="off" required aria-describedby="category-from-hint{{#CATEGORY_FROM_PROBLEM}} category-from-problem{{/CATEGORY_FROM_PROBLEM}}"{{#CATEGORY_FROM_PROBLEM}} aria-invalid="true"{{/CATEGORY_FROM_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="category-until">有效期至 <span class="optional">选填</span></label>
<div class="form-text" id="category-until-hint">最后一个月份，例如 2029-06。到期后恢复为原来另有的类别，没有的归为其他企业。不填则长期有效，并取代此后的安排。</div>
{{#CATEGORY_UNTIL_PROBLEM}}<div class="problem" id="category-until-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_UNTIL_PROBLEM}}
<input class="form-control" id="category-until" name="category_until" value="{{CATEGORY_UNTIL}}" autocomplete="off" aria-describedby="category-until-hint{{#CATEGORY_UNTIL_PROBLEM}} category-until-problem{{/CATEGORY_UNTIL_PROBLEM}}"{{#CATEGORY_UNTIL_PROBLEM}} aria-invalid="true"{{/CATEGORY_UNTIL_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="category-reason">原因</label>
<div class="form-text" id="category-reason-hint">企业会看到，例如认定文号。6 至 500 个字。</div>
{{#CATEGORY_REASON_PROBLEM}}<div class="problem" id="category-reason-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_REASON_PROBLEM}}
<textarea class="form-control" id="category-reason" name="category_reason" rows="3" required aria-describedby="category-reason-hint{{#CATEGORY_REASON_PROBLEM}} category-reason-problem{{/CATEGORY_REASON_PROBLEM}}"{{#CATEGORY_REASON_PROBLEM}} aria-invalid="true"{{/CATEGORY_REASON_PROBLEM}}>
{{CATEGORY_REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">调整类别</button></div>
</form>
</section>
{{#IS_CENTRE}}
<section class="card" aria-labelledby="move-title">
<h2 id="move-title">调整所在区</h2>
<p class="small soft">立即生效：尚未截止的报表期归新的区，已截止的仍归原来的区。企业用户和两个区的管理员会收到消息。</p>
<form method="post" action="/enterprise/{{USCC:u}}/district" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="district">新的所在区</label>
{{#DISTRICT_PROBLEM}}<div class="problem" id="district-problem">{{>PART_PROBLEM}}</div>{{/DISTRICT_PROBLEM}}
<select class="form-select" id="district" name="district" required{{#DISTRICT_PROBLEM}} aria-invalid="true" aria-describedby="district-problem"{{/DISTRICT_PROBLEM}}>
<option value="">请选择</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="move-reason">原因</label>
<div class="form-text" id="move-reason-hint">企业会看到。6 至 500 个字。</div>
{{#MOVE_REASON_PROBLEM}}<div class="problem" id="move-reason-problem">{{>PART_PROBLEM}}</div>{{/MOVE_REASON_PROBLEM}}
<textarea class="form-control" id="move-reason" name="move_reason" rows="3" required aria-describedby="move-reason-hint{{#MOVE_REASON_PROBLEM}} move-reason-problem{{/MOVE_REASON_PROBLEM}}"{{#MOVE_REASON_PROBLEM}} aria-invalid="true"{{/MOVE_REASON_PROBLEM}}>
{{MOVE_REASON:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" data-confirm="企业将归新的区管理，原来的区不再看到它。企业用户和两个区的管理员会收到消息。" data-confirm-title="调整 {{ENTERPRISE_NAME}} 的所在区" data-confirm-act="调整所在区">调整所在区</button></div>
</form>
</section>
{{/IS_CENTRE}}
</div>
{{/MAY_DECIDE}}
<div class="acts"><a class="btn btn-plain" href="/enterprise">返回列表</a></div>
</div>
</div>
