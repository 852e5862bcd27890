{{%AUTOESCAPE context="HTML"}}
{{! 批量签发认证码, GET /enrolment/letters?district=&category=&users= . CHOICE_STALE: others than the page showed. SCOPE_CITY with DISTRICT_OPTION rows (OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN); DISTRICT, CATEGORY_WORD, USERS_WORD: the filter; CHOSE_SPECIALISED CHOSE_NURTURED CHOSE_OTHER, WITHOUT_USERS.
  OWN_LEFT_OUT with OWN_COUNT: those that are the officer's own. NO_ROWS or LETTER_FORM: POST /enrolment/letters (district, category, users, first, last, count): LETTER_COUNT, ALL_COUNT, FIRST_USCC, LAST_USCC, MORE_LETTERS; ADDRESSEE rows: ENTERPRISE_NAME, USCC, ADDRESS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/enrolment">关联认证</a></li>
<li class="breadcrumb-item active" aria-current="page">批量签发认证码</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>批量签发认证码</h1><p class="soft">认证方式须认证码、登记在营、还没有可用认证码的企业。每家一页信函，一次最多 200 家。</p></div></div>
{{#CHOICE_STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有签发</h2><p>名单与您刚才看到的不同，也可能这一页已经提交过。请核对下面的名单后再签发。</p></div>{{/CHOICE_STALE}}
<form method="get" action="/enrolment/letters" class="filters" accept-charset="utf-8">
{{#SCOPE_CITY}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/SCOPE_CITY}}
<div><label class="form-label" for="category">企业类别</label><select class="form-select" id="category" name="category">
<option value="">全部</option>
<option value="specialised"{{#CHOSE_SPECIALISED}} selected{{/CHOSE_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#CHOSE_NURTURED}} selected{{/CHOSE_NURTURED}}>中小微培育企业</option>
<option value="other"{{#CHOSE_OTHER}} selected{{/CHOSE_OTHER}}>其他企业</option>
</select></div>
<div><label class="form-label" for="users">关联用户</label><select class="form-select" id="users" name="users">
<option value="">不限</option>
<option value="none"{{#WITHOUT_USERS}} selected{{/WITHOUT_USERS}}>尚无关联用户</option>
</select></div>
<div><button class="btn btn-plain" type="submit">查询</button></div>
</form>
<section class="card card-flush" aria-label="收件企业">
{{#OWN_LEFT_OUT}}<p class="soft card-line">另有 {{OWN_COUNT}} 家与您有关联（现在或曾经是它的用户，或者手机号相同），没有列入，请由其他人员签发。</p>{{/OWN_LEFT_OUT}}
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的企业。请放宽条件，或先在“关联认证”中把认证方式设为须认证码。</p><p><a href="/enrolment">关联认证</a></p></div>{{/NO_ROWS}}
{{#LETTER_FORM}}
<form class="above" method="post" action="/enrolment/letters" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="district" value="{{DISTRICT}}"><input type="hidden" name="category" value="{{CATEGORY_WORD}}"><input type="hidden" name="users" value="{{USERS_WORD}}">
<input type="hidden" name="first" value="{{FIRST_USCC}}"><input type="hidden" name="last" value="{{LAST_USCC}}"><input type="hidden" name="count" value="{{LETTER_COUNT}}">
<p>共 {{ALL_COUNT}} 家，本次签发 {{LETTER_COUNT}} 家。{{#MORE_LETTERS}}打印后可继续签发下一批。{{/MORE_LETTERS}}认证码只在签发后显示一次，请备好打印机。</p>
<div class="acts"><a class="btn btn-plain" href="/enrolment">返回</a><button class="btn btn-primary" type="submit">签发并打印 {{LETTER_COUNT}} 封信函</button></div>
</form>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">寄往（登记住所）</th></tr></thead>
<tbody>
{{#ADDRESSEE}}<tr><th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th><td data-name="寄往"><span>{{ADDRESS}}</span></td></tr>
{{/ADDRESSEE}}
</tbody>
</table>
</div>
{{/LETTER_FORM}}
</section>
</div>
</div>
