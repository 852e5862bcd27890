{{%AUTOESCAPE context="HTML"}}
{{! 完善企业基本信息, /association/USCC/profile (GET and POST). SECOND_STEP (the association is still to be made) or KNOWN (it stands; the page changes the information).
  From the registry, locked: ENTERPRISE_NAME, USCC, LEGAL_REPRESENTATIVE and, where {FIELD}_LOCKED is shown instead of {FIELD}_OPEN: ADDRESS, INDUSTRY, REGISTERED_CAPITAL, FOUNDED_ON, DISTRICT_NAME.
  DISTRICT_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. INDUSTRY_NAME. SIZE_LARGE SIZE_MEDIUM SIZE_SMALL SIZE_MICRO: the chosen one. SIZE_PROPOSED with PROPOSED_LARGE … PROPOSED_MICRO.
  SIZE_LOCKED (an enterprise that others completed before) or SIZE_OPEN with EMPLOYEES, REVENUE, ASSETS, which propose a size. PROFILE_STALE: somebody else changed it meanwhile.
  REPRESENTATIVE_TOLD, or REPRESENTATIVE_UNTOLD: the registry knows no legal representative.
  TO_CONFIRM with CONFIRMED_ON: nobody has confirmed it for a year.
  CONTACT_PERSON TELEPHONE MOBILE EMAIL; PROFILE_VERSION; {FIELD}_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/association">关联企业</a></li>
<li class="breadcrumb-item active" aria-current="page">完善企业基本信息</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>完善企业基本信息</h1>{{#SECOND_STEP}}<p class="soft">第 2 步，共 2 步：{{#REPRESENTATIVE_UNTOLD}}统一社会信用代码和企业名称比对一致（法定代表人未比对）{{/REPRESENTATIVE_UNTOLD}}{{#REPRESENTATIVE_TOLD}}比对一致{{/REPRESENTATIVE_TOLD}}，请补充以下信息</p>{{/SECOND_STEP}}</div></div>
{{#PROFILE_STALE}}<div class="note note-amber" role="alert"><h2>这家企业的信息刚刚被他人修改</h2><p>还没有保存。您填写的内容都在下面；按“保存”将以您的内容为准，按“返回”则保留他人的修改。</p></div>{{/PROFILE_STALE}}
{{#TO_CONFIRM}}<section class="note" aria-labelledby="to-confirm-title"><h2 id="to-confirm-title">资料是否仍然正确？</h2><p>上次核对是 <span class="nowrap">{{CONFIRMED_ON}}</span>，已满一年。请核对下面的内容，特别是联系人、手机号和电子邮箱：都没有变化的，按“仍然正确”；有变化的，改好后按页面下方的“保存”。不影响填报。</p>
<form method="post" action="/association/{{USCC:u}}/confirmation" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{PROFILE_VERSION}}">
<button class="btn btn-plain" type="submit">仍然正确</button>
</form></section>{{/TO_CONFIRM}}
{{>PART_PROBLEMS}}
<form method="post" action="/association/{{USCC:u}}/profile" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{PROFILE_VERSION}}">
<section class="card">
<h2>登记信息</h2>
<p class="small soft">带锁的内容来自法人库，不能在这里修改。</p>
<div class="fields">
<div class="field wide"><span class="form-label">企业名称</span><p class="locked">{{ENTERPRISE_NAME}}</p></div>
<div class="field"><span class="form-label">统一社会信用代码</span><p class="locked code">{{USCC}}</p></div>
<div class="field"><span class="form-label">法定代表人</span><p class="locked">{{LEGAL_REPRESENTATIVE}}{{#REPRESENTATIVE_UNTOLD}}公开登记中没有{{/REPRESENTATIVE_UNTOLD}}</p></div>
{{#DISTRICT_LOCKED}}<div class="field"><span class="form-label">所在区</span><p class="locked">{{DISTRICT_NAME}}</p></div>{{/DISTRICT_LOCKED}}
{{#DISTRICT_OPEN}}
<div class="field">
<label class="form-label" for="district">所在区</label>
{{#DISTRICT_PROBLEM}}<div class="problem" id="district-problem">{{>PART_PROBLEM}}</div>{{/DISTRICT_PROBLEM}}
<select class="form-select" id="district" name="district" required{{#DISTRICT_PROBLEM}} aria-invalid="true" aria-describedby="district-problem"{{/DISTRICT_PROBLEM}}>
<option value="">请选择</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
{{/DISTRICT_OPEN}}
{{#FOUNDED_ON_LOCKED}}<div class="field"><span class="form-label">成立日期</span><p class="locked">{{FOUNDED_ON}}</p></div>{{/FOUNDED_ON_LOCKED}}
{{#FOUNDED_ON_OPEN}}
<div class="field">
<label class="form-label" for="founded-on">成立日期</label>
<div class="form-text" id="founded-on-hint">例如 2015-06-30。</div>
{{#FOUNDED_ON_PROBLEM}}<div class="problem" id="founded-on-problem">{{>PART_PROBLEM}}</div>{{/FOUNDED_ON_PROBLEM}}
<input class="form-control" id="founded-on" name="founded_on" value="{{FOUNDED_ON}}" inputmode="numeric" autocomplete="off" aria-describedby="founded-on-hint{{#FOUNDED_ON_PROBLEM}} founded-on-problem{{/FOUNDED_ON_PROBLEM}}" required{{#FOUNDED_ON_PROBLEM}} aria-invalid="true"{{/FOUNDED_ON_PROBLEM}}>
</div>
{{/FOUNDED_ON_OPEN}}
{{#INDUSTRY_LOCKED}}<div class="field"><span class="form-label">行业（GB/T 4754）</span><p class="locked">{{INDUSTRY}} {{INDUSTRY_NAME}}</p></div>{{/INDUSTRY_LOCKED}}
{{#INDUSTRY_OPEN}}
<div class="field">
<label class="form-label" for="industry">行业代码（GB/T 4754）</label>
<div class="form-text" id="industry-hint">门类字母加大类两位数字，例如 C35。</div>
{{#INDUSTRY_PROBLEM}}<div class="problem" id="industry-problem">{{>PART_PROBLEM}}</div>{{/INDUSTRY_PROBLEM}}
<input class="form-control" id="industry" name="industry" value="{{INDUSTRY}}" autocomplete="off" aria-describedby="industry-hint{{#INDUSTRY_PROBLEM}} industry-problem{{/INDUSTRY_PROBLEM}}" required{{#INDUSTRY_PROBLEM}} aria-invalid="true"{{/INDUSTRY_PROBLEM}}>
</div>
{{/INDUSTRY_OPEN}}
{{#REGISTERED_CAPITAL_LOCKED}}<div class="field"><span class="form-label">注册资本（万元）</span><p class="locked">{{REGISTERED_CAPITAL}}</p></div>{{/REGISTERED_CAPITAL_LOCKED}}
{{#REGISTERED_CAPITAL_OPEN}}
<div class="field">
<label class="form-label" for="registered-capital">注册资本（万元）</label>
<div class="form-text" id="registered-capital-hint">最多 2 位小数。</div>
{{#REGISTERED_CAPITAL_PROBLEM}}<div class="problem" id="registered-capital-problem">{{>PART_PROBLEM}}</div>{{/REGISTERED_CAPITAL_PROBLEM}}
<input class="form-control" id="registered-capital" name="registered_capital" value="{{REGISTERED_CAPITAL}}" inputmode="decimal" autocomplete="off" aria-describedby="registered-capital-hint{{#REGISTERED_CAPITAL_PROBLEM}} registered-capital-problem{{/REGISTERED_CAPITAL_PROBLEM}}" required{{#REGISTERED_CAPITAL_PROBLEM}} aria-invalid="true"{{/REGISTERED_CAPITAL_PROBLEM}}>
</div>
{{/REGISTERED_CAPITAL_OPEN}}
{{#ADDRESS_LOCKED}}<div class="field wide"><span class="form-label">地址</span><p class="locked">{{ADDRESS}}</p></div>{{/ADDRESS_LOCKED}}
{{#ADDRESS_OPEN}}
<div class="field wide">
<label class="form-label" for="address">地址</label>
{{#ADDRESS_PROBLEM}}<div class="problem" id="address-problem">{{>PART_PROBLEM}}</div>{{/ADDRESS_PROBLEM}}
<input class="form-control" id="address" name="address" value="{{ADDRESS}}" autocomplete="street-address"{{#ADDRESS_PROBLEM}} aria-describedby="address-problem"{{/ADDRESS_PROBLEM}} required{{#ADDRESS_PROBLEM}} aria-invalid="true"{{/ADDRESS_PROBLEM}}>
</div>
{{/ADDRESS_OPEN}}
{{#SIZE_LOCKED}}<div class="field wide"><span class="form-label">企业规模</span><p class="locked">{{#SIZE_LARGE}}大型{{/SIZE_LARGE}}{{#SIZE_MEDIUM}}中型{{/SIZE_MEDIUM}}{{#SIZE_SMALL}}小型{{/SIZE_SMALL}}{{#SIZE_MICRO}}微型{{/SIZE_MICRO}}</p></div>{{/SIZE_LOCKED}}
{{#SIZE_OPEN}}
<div class="field">
<label class="form-label" for="employees">从业人员（人）<span class="optional">选填</span></label>
<div class="form-text" id="employees-hint">这三项只用来建议企业规模，不保存。</div>
{{#EMPLOYEES_PROBLEM}}<div class="problem" id="employees-problem">{{>PART_PROBLEM}}</div>{{/EMPLOYEES_PROBLEM}}
<input class="form-control" id="employees" name="employees" value="{{EMPLOYEES}}" inputmode="numeric" autocomplete="off" aria-describedby="employees-hint{{#EMPLOYEES_PROBLEM}} employees-problem{{/EMPLOYEES_PROBLEM}}"{{#EMPLOYEES_PROBLEM}} aria-invalid="true"{{/EMPLOYEES_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="revenue">年营业收入（万元）<span class="optional">选填</span></label>
<div class="form-text" id="revenue-hint">上一年度全年，最多 2 位小数。</div>
{{#REVENUE_PROBLEM}}<div class="problem" id="revenue-problem">{{>PART_PROBLEM}}</div>{{/REVENUE_PROBLEM}}
<input class="form-control" id="revenue" name="revenue" value="{{REVENUE}}" inputmode="decimal" autocomplete="off" aria-describedby="revenue-hint{{#REVENUE_PROBLEM}} revenue-problem{{/REVENUE_PROBLEM}}"{{#REVENUE_PROBLEM}} aria-invalid="true"{{/REVENUE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="assets">资产总额（万元）<span class="optional">选填</span></label>
<div class="form-text" id="assets-hint">上一年末，最多 2 位小数。</div>
{{#ASSETS_PROBLEM}}<div class="problem" id="assets-problem">{{>PART_PROBLEM}}</div>{{/ASSETS_PROBLEM}}
<input class="form-control" id="assets" name="assets" value="{{ASSETS}}" inputmode="decimal" autocomplete="off" aria-describedby="assets-hint{{#ASSETS_PROBLEM}} assets-problem{{/ASSETS_PROBLEM}}"{{#ASSETS_PROBLEM}} aria-invalid="true"{{/ASSETS_PROBLEM}}>
</div>
<fieldset class="field wide"{{#SIZE_PROBLEM}} aria-describedby="size-problem"{{/SIZE_PROBLEM}}>
<legend>企业规模</legend>
{{#SIZE_PROPOSED}}<div class="form-text">按国家统计上的划型标准，建议选“{{#PROPOSED_LARGE}}大型{{/PROPOSED_LARGE}}{{#PROPOSED_MEDIUM}}中型{{/PROPOSED_MEDIUM}}{{#PROPOSED_SMALL}}小型{{/PROPOSED_SMALL}}{{#PROPOSED_MICRO}}微型{{/PROPOSED_MICRO}}”。</div>{{/SIZE_PROPOSED}}
{{#SIZE_PROBLEM}}<div class="problem" id="size-problem">{{>PART_PROBLEM}}</div>{{/SIZE_PROBLEM}}
<div class="choices">
<div class="form-check"><input class="form-check-input" type="radio" id="size" name="size" value="large"{{#SIZE_LARGE}} checked{{/SIZE_LARGE}}><label for="size">大型</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="size-medium" name="size" value="medium"{{#SIZE_MEDIUM}} checked{{/SIZE_MEDIUM}}><label for="size-medium">中型</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="size-small" name="size" value="small"{{#SIZE_SMALL}} checked{{/SIZE_SMALL}}><label for="size-small">小型</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="size-micro" name="size" value="micro"{{#SIZE_MICRO}} checked{{/SIZE_MICRO}}><label for="size-micro">微型</label></div>
</div>
</fieldset>
{{/SIZE_OPEN}}
</div>
</section>
<section class="card">
<h2>联系信息</h2>
<p class="small soft">填报提醒和退回通知会发给联系人。</p>
<div class="fields">
<div class="field">
<label class="form-label" for="contact-person">联系人</label>
{{#CONTACT_PERSON_PROBLEM}}<div class="problem" id="contact-person-problem">{{>PART_PROBLEM}}</div>{{/CONTACT_PERSON_PROBLEM}}
<input class="form-control" id="contact-person" name="contact_person" value="{{CONTACT_PERSON}}" autocomplete="name"{{#CONTACT_PERSON_PROBLEM}} aria-describedby="contact-person-problem"{{/CONTACT_PERSON_PROBLEM}} required{{#CONTACT_PERSON_PROBLEM}} aria-invalid="true"{{/CONTACT_PERSON_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="mobile">手机号</label>
{{#MOBILE_PROBLEM}}<div class="problem" id="mobile-problem">{{>PART_PROBLEM}}</div>{{/MOBILE_PROBLEM}}
<input class="form-control" id="mobile" name="mobile" value="{{MOBILE}}" type="tel" inputmode="numeric" autocomplete="tel"{{#MOBILE_PROBLEM}} aria-describedby="mobile-problem"{{/MOBILE_PROBLEM}} required{{#MOBILE_PROBLEM}} aria-invalid="true"{{/MOBILE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="telephone">联系电话 <span class="optional">选填</span></label>
<div class="form-text" id="telephone-hint">区号和号码，例如 021-00000000。</div>
{{#TELEPHONE_PROBLEM}}<div class="problem" id="telephone-problem">{{>PART_PROBLEM}}</div>{{/TELEPHONE_PROBLEM}}
<input class="form-control" id="telephone" name="telephone" value="{{TELEPHONE}}" type="tel" autocomplete="off" aria-describedby="telephone-hint{{#TELEPHONE_PROBLEM}} telephone-problem{{/TELEPHONE_PROBLEM}}"{{#TELEPHONE_PROBLEM}} aria-invalid="true"{{/TELEPHONE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="email">电子邮箱</label>
{{#EMAIL_PROBLEM}}<div class="problem" id="email-problem">{{>PART_PROBLEM}}</div>{{/EMAIL_PROBLEM}}
<input class="form-control" id="email" name="email" value="{{EMAIL}}" type="email" inputmode="email" autocomplete="email"{{#EMAIL_PROBLEM}} aria-describedby="email-problem"{{/EMAIL_PROBLEM}} required{{#EMAIL_PROBLEM}} aria-invalid="true"{{/EMAIL_PROBLEM}}>
</div>
</div>
</section>
<div class="acts"><a class="btn btn-plain" href="/association">返回</a><button class="btn btn-primary" type="submit">{{#SECOND_STEP}}提交关联{{/SECOND_STEP}}{{#KNOWN}}保存{{/KNOWN}}</button></div>
</form>
</div>
</div>
