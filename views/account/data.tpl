{{%AUTOESCAPE context="HTML"}}
{{! 个人信息, /account/data : all that is held about the user. PERSON_NAME, PERSON_ID, MOBILE or NO_MOBILE, POST or NO_POST, EMAIL or NO_EMAIL, CREATED_ON, HAS_LOGIN_NAME with LOGIN_NAME.
  IDENTITIES with IDENTITY rows or NO_IDENTITIES: IDENTITY_ISSUER, IDENTITY_SUBJECT, KIND_PERSONAL or KIND_ENTERPRISE with IDENTITY_USCC, BOUND_AT. ASSOCIATIONS with ASSOCIATION rows or NO_ASSOCIATIONS: ENTERPRISE_NAME, USCC, SINCE, IS_FILLER.
  RIGHTS with RIGHT rows or NO_RIGHTS: ENTERPRISE_NAME, CHANGED_AT, RIGHT_GAINED or RIGHT_GIVEN. SIGN_INS with SIGN_IN rows: SIGNED_IN_AT, SEEN_AT, ADDRESS, DEVICE, WAY_SSO or WAY_FORMER, SIGN_IN_ALIVE or SIGN_IN_OVER. HELD_MESSAGES (a number).
  DEEDS with DEED rows or NO_DEEDS: EVENT_AT, an act (part/audit_act.tpl), BY_SELF, BY_OTHER or BY_NOBODY, CLIENT_ADDRESS (own acts alone). DEED_COUNT: how many there are in all. MAY_CLOSE: may close the account.
  TRACES with TRACE rows or NO_TRACES (what he wrote, signed or made for enterprises, and addresses of his that their rows keep): one of TRACE_HANDOVER TRACE_EVIDENCE TRACE_CONTEST TRACE_RETURN TRACE_ANSWER TRACE_SUBMISSION TRACE_KEY TRACE_PROPOSAL TRACE_REMINDER TRACE_REFUSAL, TRACE_AT, ENTERPRISE_NAME, USCC, TRACE_PERIOD (may be empty), TRACE_WORDS.
  FACTOR_SET (ENROLLED_AT, RECOVERY_COUNT) or FACTOR_NONE. APPEALS with HELD_APPEAL rows or NO_APPEALS: APPEAL_KEY, APPEAL_TITLE, HELD_APPEAL_PERIOD with APPEAL_PERIOD (2026-10), HELD_APPEAL_INDICATOR with APPEAL_INDICATOR (its code), ASKED_AT, STEP_COUNT, HELD_WAITING HELD_ANSWERED HELD_CLOSED.
  PENDING_MATCHES with PENDING_MATCH rows or NO_PENDING_MATCHES (what the registry is still asked): ENTERPRISE_NAME, USCC, LEGAL_REPRESENTATIVE, ASKED_AT, PENDING_TYPED or PENDING_CLAIM (the SSO's word), PENDING_WAITS or PENDING_REFUSED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">个人信息</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>个人信息</h1><p class="soft">本站保存的与您有关的全部信息，只有您本人能看到这一页。</p></div><p><a class="btn btn-primary" href="/account/data/download">下载全部（JSON）</a></p></div>
<section class="card" aria-labelledby="data-account">
<h2 id="data-account">账号</h2>
<dl class="facts">
<div><dt>姓名</dt><dd>{{PERSON_NAME}}</dd></div>
<div><dt>手机号</dt><dd class="code">{{MOBILE}}{{#NO_MOBILE}}无{{/NO_MOBILE}}</dd></div>
<div><dt>职务</dt><dd>{{POST}}{{#NO_POST}}未填写{{/NO_POST}}</dd></div>
<div><dt>电子邮箱</dt><dd>{{EMAIL}}{{#NO_EMAIL}}未填写{{/NO_EMAIL}}</dd></div>
{{#HAS_LOGIN_NAME}}<div><dt>原用户名</dt><dd>{{LOGIN_NAME}}</dd></div>{{/HAS_LOGIN_NAME}}
<div><dt>账号编号</dt><dd class="code">{{PERSON_ID}}</dd></div>
<div><dt>建立日期</dt><dd>{{CREATED_ON}}</dd></div>
<div><dt>二次验证</dt><dd>{{#FACTOR_SET}}验证器于 {{ENROLLED_AT}} 设置，未用的恢复码 {{RECOVERY_COUNT}} 个{{/FACTOR_SET}}{{#FACTOR_NONE}}没有设置验证器{{/FACTOR_NONE}}</dd></div>
<div><dt>消息</dt><dd><a href="/account/messages">{{HELD_MESSAGES}} 条</a></dd></div>
</dl>
<p class="small soft">{{#IDENTITIES}}姓名和手机号来自统一身份认证，请在那里更正，下次用统一身份认证登录时自动更新。{{/IDENTITIES}}{{#NO_IDENTITIES}}姓名和手机号是建立账号时登记的；用统一身份认证登录并绑定后，以统一身份认证的为准。{{/NO_IDENTITIES}}职务和电子邮箱请在<a href="/account">基本信息</a>中更正。</p>
</section>
<section class="card card-flush" aria-labelledby="data-identities">
<h2 id="data-identities">统一身份认证</h2>
{{#NO_IDENTITIES}}<p class="soft card-line">没有绑定。</p>{{/NO_IDENTITIES}}
{{#IDENTITIES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">账号</th><th scope="col">类型</th><th scope="col">认证服务</th><th scope="col">绑定时间</th></tr></thead>
<tbody>
{{#IDENTITY}}
<tr><th scope="row" class="row-name"><span class="code">{{IDENTITY_SUBJECT}}</span></th>
<td data-name="类型"><span>{{#KIND_PERSONAL}}个人用户{{/KIND_PERSONAL}}{{#KIND_ENTERPRISE}}企业用户 <span class="code">{{IDENTITY_USCC}}</span>{{/KIND_ENTERPRISE}}</span></td>
<td data-name="认证服务"><span class="code">{{IDENTITY_ISSUER}}</span></td>
<td data-name="绑定时间"><span class="nowrap">{{BOUND_AT}}</span></td></tr>
{{/IDENTITY}}
</tbody>
</table>
</div>
{{/IDENTITIES}}
</section>
<section class="card card-flush" aria-labelledby="data-associations">
<h2 id="data-associations">关联企业</h2>
{{#NO_ASSOCIATIONS}}<p class="soft card-line">没有关联的企业。</p>{{/NO_ASSOCIATIONS}}
{{#ASSOCIATIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">关联时间</th><th scope="col">填报员</th></tr></thead>
<tbody>
{{#ASSOCIATION}}
<tr><th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="关联时间"><span class="nowrap">{{SINCE}}</span></td>
<td data-name="填报员"><span>{{#IS_FILLER}}是您{{/IS_FILLER}}{{#IS_NO_FILLER}}不是您{{/IS_NO_FILLER}}</span></td></tr>
{{/ASSOCIATION}}
</tbody>
</table>
</div>
{{/ASSOCIATIONS}}
</section>
<section class="card card-flush" aria-labelledby="data-pending">
<h2 id="data-pending">待法人库核验</h2>
{{#NO_PENDING_MATCHES}}<p class="soft card-line">没有待核验的企业。</p>{{/NO_PENDING_MATCHES}}
{{#PENDING_MATCHES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">来源</th><th scope="col">提请时间</th><th scope="col">状态</th></tr></thead>
<tbody>
{{#PENDING_MATCH}}
<tr><th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="来源"><span>{{#PENDING_TYPED}}您填写，法定代表人 {{LEGAL_REPRESENTATIVE}}{{/PENDING_TYPED}}{{#PENDING_CLAIM}}统一身份认证{{/PENDING_CLAIM}}</span></td>
<td data-name="提请时间"><span class="nowrap">{{ASKED_AT}}</span></td>
<td data-name="状态"><span>{{#PENDING_WAITS}}等待核验{{/PENDING_WAITS}}{{#PENDING_REFUSED}}未通过{{/PENDING_REFUSED}}</span></td></tr>
{{/PENDING_MATCH}}
</tbody>
</table>
</div>
{{/PENDING_MATCHES}}
</section>
<section class="card card-flush" aria-labelledby="data-rights">
<h2 id="data-rights">填报权的变动</h2>
{{#NO_RIGHTS}}<p class="soft card-line">没有变动。</p>{{/NO_RIGHTS}}
{{#RIGHTS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">企业名称</th><th scope="col">变动</th></tr></thead>
<tbody>
{{#RIGHT}}
<tr><td data-name="时间"><span class="nowrap">{{CHANGED_AT}}</span></td><th scope="row" class="row-name">{{ENTERPRISE_NAME}}</th>
<td data-name="变动"><span>{{#RIGHT_GAINED}}成为填报员{{/RIGHT_GAINED}}{{#RIGHT_GIVEN}}由您更换或移交{{/RIGHT_GIVEN}}</span></td></tr>
{{/RIGHT}}
</tbody>
</table>
</div>
{{/RIGHTS}}
</section>
<section class="card card-flush" aria-labelledby="data-traces">
<h2 id="data-traces">填报中的个人信息</h2>
<p class="soft small card-line">您为企业提出的申请、答复的批注、提交时的签名、建立的企业密钥（只有名称），以及催报时用到的您的邮箱。最近 50 条，下载的文件里有全部。</p>
{{#NO_TRACES}}<p class="soft card-line">没有这类记录。</p>{{/NO_TRACES}}
{{#TRACES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">企业名称</th><th scope="col">报表期</th><th scope="col">事项</th><th scope="col">内容</th></tr></thead>
<tbody>
{{#TRACE}}
<tr><td data-name="时间"><span class="nowrap">{{TRACE_AT}}</span></td><th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="报表期"><span class="nowrap">{{TRACE_PERIOD}}</span></td>
<td data-name="事项"><span>{{#TRACE_HANDOVER}}申请移交填报权{{/TRACE_HANDOVER}}{{#TRACE_EVIDENCE}}移交申请的证明材料{{/TRACE_EVIDENCE}}{{#TRACE_CONTEST}}填报人更换异议{{/TRACE_CONTEST}}{{#TRACE_RETURN}}申请退回{{/TRACE_RETURN}}{{#TRACE_ANSWER}}答复批注{{/TRACE_ANSWER}}{{#TRACE_SUBMISSION}}提交签名{{/TRACE_SUBMISSION}}{{#TRACE_KEY}}企业密钥{{/TRACE_KEY}}{{#TRACE_PROPOSAL}}管理人员更换或撤销填报员{{/TRACE_PROPOSAL}}{{#TRACE_REMINDER}}催报邮件{{/TRACE_REMINDER}}{{#TRACE_REFUSAL}}被拒收的邮箱{{/TRACE_REFUSAL}}</span></td>
<td data-name="内容"><span>{{TRACE_WORDS}}</span></td></tr>
{{/TRACE}}
</tbody>
</table>
</div>
{{/TRACES}}
</section>
<section class="card card-flush" aria-labelledby="data-appeals">
<h2 id="data-appeals">诉求反映</h2>
{{#NO_APPEALS}}<p class="soft card-line">没有反映过诉求。</p>{{/NO_APPEALS}}
{{#APPEALS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">标题</th><th scope="col">提出时间</th><th scope="col">状态</th><th scope="col" class="number">往来</th></tr></thead>
<tbody>
{{#HELD_APPEAL}}
<tr><th scope="row" class="row-name"><a href="/appeal/{{APPEAL_KEY:u}}">{{APPEAL_TITLE}}</a>{{#HELD_APPEAL_PERIOD}}<small>报表期 {{APPEAL_PERIOD}}</small>{{/HELD_APPEAL_PERIOD}}{{#HELD_APPEAL_INDICATOR}}<small>指标 {{APPEAL_INDICATOR}}</small>{{/HELD_APPEAL_INDICATOR}}</th>
<td data-name="提出时间"><span class="nowrap">{{ASKED_AT}}</span></td>
<td data-name="状态"><span>{{#HELD_WAITING}}待答复{{/HELD_WAITING}}{{#HELD_ANSWERED}}已答复{{/HELD_ANSWERED}}{{#HELD_CLOSED}}已办结{{/HELD_CLOSED}}</span></td>
<td data-name="往来" class="number"><span>{{STEP_COUNT}}</span></td></tr>
{{/HELD_APPEAL}}
</tbody>
</table>
</div>
{{/APPEALS}}
<p class="soft small card-line">下载的文件里有全部往来的文字。附件请在诉求中下载。</p>
</section>
<section class="card card-flush" aria-labelledby="data-sign-ins">
<h2 id="data-sign-ins">登录</h2>
<p class="soft small card-line">最近 50 次。下载的文件里有全部。</p>
{{#SIGN_INS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">登录时间</th><th scope="col">最近操作</th><th scope="col">方式</th><th scope="col">地址</th><th scope="col">浏览器</th><th scope="col">状态</th></tr></thead>
<tbody>
{{#SIGN_IN}}
<tr><th scope="row" class="row-name"><span class="nowrap">{{SIGNED_IN_AT}}</span></th>
<td data-name="最近操作"><span class="nowrap">{{SEEN_AT}}</span></td>
<td data-name="方式"><span>{{#WAY_SSO}}统一身份认证{{/WAY_SSO}}{{#WAY_FORMER}}原用户名{{/WAY_FORMER}}</span></td>
<td data-name="地址"><span class="code">{{ADDRESS}}</span></td>
<td data-name="浏览器"><span>{{DEVICE}}</span></td>
<td data-name="状态"><span>{{#SIGN_IN_ALIVE}}未退出{{/SIGN_IN_ALIVE}}{{#SIGN_IN_OVER}}已结束{{/SIGN_IN_OVER}}</span></td></tr>
{{/SIGN_IN}}
</tbody>
</table>
</div>
{{/SIGN_INS}}
</section>
<section class="card card-flush" aria-labelledby="data-deeds">
<h2 id="data-deeds">审计记录</h2>
<p class="soft small card-line">您做的和针对您账号的操作，共 {{DEED_COUNT}} 条，这里是最近 50 条。法规要求保存，不能删除。</p>
{{#NO_DEEDS}}<p class="soft card-line">没有记录。</p>{{/NO_DEEDS}}
{{#DEEDS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">事项</th><th scope="col">人员</th><th scope="col">来源地址</th></tr></thead>
<tbody>
{{#DEED}}
<tr><td data-name="时间"><span class="nowrap">{{EVENT_AT}}</span></td><th scope="row" class="row-name">{{>PART_AUDIT_ACT}}</th>
<td data-name="人员"><span>{{#BY_SELF}}您{{/BY_SELF}}{{#BY_OTHER}}管理人员{{/BY_OTHER}}{{#BY_NOBODY}}未登录{{/BY_NOBODY}}</span></td>
<td data-name="来源地址"><span class="code">{{CLIENT_ADDRESS}}</span></td></tr>
{{/DEED}}
</tbody>
</table>
</div>
{{/DEEDS}}
</section>
{{#MAY_CLOSE}}<section class="card" aria-labelledby="data-close">
<h2 id="data-close">注销账号</h2>
<p>不再使用本站的，可以注销账号。已提交的报表依法保留。</p>
<p><a href="/account/close">注销账号</a></p>
</section>{{/MAY_CLOSE}}
</div>
</div>
