{{%AUTOESCAPE context="HTML"}}
{{! 增加关联企业, first step, /association/new ; POST /association/match . ENTERPRISE_NAME, USCC, LEGAL_REPRESENTATIVE as typed; {FIELD}_PROBLEM, PROBLEMS.
  Outcome of the registry, at most one: MISMATCH (the fields have their problems), CANCELLED, REVOKED, MOVED_OUT, UNKNOWN, REGISTRY_SLOW, REGISTRY_DOWN, REGISTRY_BUSY, REGISTRY_NOT_TRUSTED, REGISTRY_NONSENSE and REGISTRY_REFUSED (REQUEST_ID), TRIES_USED (WAIT_MINUTES).
  With those of the registry that gave no answer MATCH_KEPT: it is asked again, or MATCH_NOT_KEPT: as much waits as may.
  REPRESENTATIVE_ASKED, or NAME_ALONE: the registry knows no legal representative. NAME_TOO_LITTLE: the rest is right, and conf does not let it suffice.
  ALREADY_ASSOCIATED: with ASSOCIATED_USCC. MATCH_EXPIRED: the second step came too late, or the enterprise has gone out of business since. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/association">关联企业</a></li>
<li class="breadcrumb-item active" aria-current="page">增加关联企业</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>增加关联企业</h1><p class="soft">第 1 步，共 2 步：与法人库比对</p></div></div>
{{#MISMATCH}}<div class="note note-red" role="alert"><h2>信息比对不一致</h2><p>没有关联。请照营业执照核对下面标出的项，改好后再提交。</p></div>{{/MISMATCH}}
{{#CANCELLED}}<div class="note note-red" role="alert"><h2>该企业已注销</h2><p>法人库登记为注销，不能关联。如登记有误，请先联系登记机关更正。</p></div>{{/CANCELLED}}
{{#REVOKED}}<div class="note note-red" role="alert"><h2>该企业已吊销</h2><p>法人库登记为吊销，不能关联。如登记有误，请先联系登记机关更正。</p></div>{{/REVOKED}}
{{#MOVED_OUT}}<div class="note note-red" role="alert"><h2>该企业已迁出本市</h2><p>法人库登记为迁出，不能关联。请在迁入地填报。</p></div>{{/MOVED_OUT}}
{{#UNKNOWN}}<div class="note note-red" role="alert"><h2>信息比对不一致：法人库中没有这个代码</h2><p>没有关联。请照营业执照核对统一社会信用代码；新成立的企业，登记后一般次日可查到。</p></div>{{/UNKNOWN}}
{{#REGISTRY_SLOW}}<div class="note note-amber" role="alert"><h2>法人库应答太慢，还没有比对</h2><p>您填写的内容都在，请稍后再按“提交关联”。</p></div>{{/REGISTRY_SLOW}}
{{#REGISTRY_DOWN}}<div class="note note-amber" role="alert"><h2>法人库暂时不能应答，还没有比对</h2><p>不是您填写有误。您填写的内容都在，请过几分钟再按“提交关联”。</p></div>{{/REGISTRY_DOWN}}
{{#REGISTRY_BUSY}}<div class="note note-amber" role="alert"><h2>正在比对的人较多，还没有比对</h2><p>不是您填写有误。您填写的内容都在，请过一会儿再按“提交关联”。</p></div>{{/REGISTRY_BUSY}}
{{#REGISTRY_NOT_TRUSTED}}<div class="note note-amber" role="alert"><h2>无法确认对方就是法人库，还没有比对</h2><p>不是您填写有误。您填写的内容没有发出，都还在下面；请稍后再试，仍不成功的，请联系所在区，报上下面的请求编号。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p></div>{{/REGISTRY_NOT_TRUSTED}}
{{#NAME_TOO_LITTLE}}<div class="note note-amber" role="alert"><h2>代码和名称一致，但还不能关联</h2><p>公开登记中没有法定代表人，这一项无从比对；按本市规定，只有代码和名称一致还不够。请<a href="/help#contact">联系所在区</a>办理。</p></div>{{/NAME_TOO_LITTLE}}
{{#REGISTRY_NONSENSE}}<div class="note note-amber" role="alert"><h2>法人库的应答不能识别，还没有比对</h2><p>不是您填写有误。您填写的内容都在，请稍后再试；仍不成功的，请联系所在区，报上下面的请求编号。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p></div>{{/REGISTRY_NONSENSE}}
{{#REGISTRY_REFUSED}}<div class="note note-amber" role="alert"><h2>法人库没有受理，还没有比对</h2><p>不是您填写有误。您填写的内容都在，请稍后再试；仍不成功的，请联系所在区，报上下面的请求编号。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p></div>{{/REGISTRY_REFUSED}}
{{#MATCH_KEPT}}<div class="note"><h2>不用守着，已经记下</h2><p>法人库恢复应答后自动比对，结果发到<a href="/account/messages">消息</a>；三天内都没有应答的，也会告诉您。在此期间可以<a href="/association">查看或撤回</a>。</p></div>{{/MATCH_KEPT}}
{{#MATCH_NOT_KEPT}}<div class="note note-amber"><p>您已有 5 家企业在等待比对，这一家没有记下。请在法人库恢复后再提交，或先<a href="/association">撤回</a>不再需要的。</p></div>{{/MATCH_NOT_KEPT}}
{{#TRIES_USED}}<div class="note note-amber" role="alert"><h2>不一致的比对太多</h2><p>同一用户、同一代码一小时内最多有 5 次比对不一致。您填写的内容都在，请 {{WAIT_MINUTES}} 分钟后再试，或<a href="/help#contact">联系所在区</a>。要书面答复的，可以<a href="/appeal/new">反映诉求</a>，类别选“账号与关联”，转由所在区核对。</p></div>{{/TRIES_USED}}
{{#ALREADY_ASSOCIATED}}<div class="note note-amber" role="alert"><h2>您已关联这家企业</h2><p>不必再次关联。可以<a href="/association/{{ASSOCIATED_USCC:u}}/profile">查看基本信息</a>，或到<a href="/workbench">运行监测</a>填报。</p></div>{{/ALREADY_ASSOCIATED}}
{{#MATCH_EXPIRED}}<div class="note note-amber" role="alert"><h2>上次比对已超过 24 小时，或登记状态此后有变化</h2><p>请再次提交比对。</p></div>{{/MATCH_EXPIRED}}
{{>PART_PROBLEMS}}
{{#NAME_ALONE}}<div class="note"><h2>比对哪些项</h2><p>本市目前与全球法人识别编码（LEI）的公开登记比对：只比对统一社会信用代码和企业名称。公开登记中没有法定代表人，不比对这一项；没有申领 LEI 的企业查不到，请<a href="/help#contact">联系所在区</a>。</p></div>{{/NAME_ALONE}}
<section class="card card-form">
<form method="post" action="/association/match" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="enterprise-name">企业名称</label>
<div class="form-text" id="enterprise-name-hint">与营业执照一致。括号、空格的全角半角不影响比对。</div>
{{#ENTERPRISE_NAME_PROBLEM}}<div class="problem" id="enterprise-name-problem">{{>PART_PROBLEM}}</div>{{/ENTERPRISE_NAME_PROBLEM}}
<input class="form-control" id="enterprise-name" name="enterprise_name" value="{{ENTERPRISE_NAME}}" autocomplete="organization" aria-describedby="enterprise-name-hint{{#ENTERPRISE_NAME_PROBLEM}} enterprise-name-problem{{/ENTERPRISE_NAME_PROBLEM}}" required{{#ENTERPRISE_NAME_PROBLEM}} aria-invalid="true"{{/ENTERPRISE_NAME_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="uscc">统一社会信用代码</label>
<div class="form-text" id="uscc-hint">营业执照上的 18 位代码。</div>
{{#USCC_PROBLEM}}<div class="problem" id="uscc-problem">{{>PART_PROBLEM}}</div>{{/USCC_PROBLEM}}
<input class="form-control" id="uscc" name="uscc" value="{{USCC}}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="uscc-hint{{#USCC_PROBLEM}} uscc-problem{{/USCC_PROBLEM}}" required{{#USCC_PROBLEM}} aria-invalid="true"{{/USCC_PROBLEM}}>
</div>
{{#REPRESENTATIVE_ASKED}}<div class="field">
<label class="form-label" for="legal-representative">法定代表人</label>
<div class="form-text" id="legal-representative-hint">营业执照上的法定代表人（负责人、经营者）姓名。</div>
{{#LEGAL_REPRESENTATIVE_PROBLEM}}<div class="problem" id="legal-representative-problem">{{>PART_PROBLEM}}</div>{{/LEGAL_REPRESENTATIVE_PROBLEM}}
<input class="form-control" id="legal-representative" name="legal_representative" value="{{LEGAL_REPRESENTATIVE}}" autocomplete="off" aria-describedby="legal-representative-hint{{#LEGAL_REPRESENTATIVE_PROBLEM}} legal-representative-problem{{/LEGAL_REPRESENTATIVE_PROBLEM}}" required{{#LEGAL_REPRESENTATIVE_PROBLEM}} aria-invalid="true"{{/LEGAL_REPRESENTATIVE_PROBLEM}}>
</div>{{/REPRESENTATIVE_ASKED}}
<div class="acts"><a class="btn btn-plain" href="/association">返回</a><button class="btn btn-primary" type="submit">提交关联</button></div>
</form>
</section>
</div>
</div>
