{{%AUTOESCAPE context="HTML"}}
{{! 修改联系方式, /management/contact/{district} . WHOSE: CONTACT_CENTRE or CONTACT_DISTRICT with DISTRICT_NAME. CONTACT_KEY, VERSION_SEEN; OFFICE TELEPHONE HOURS ADDRESS EMAIL and a _PROBLEM for each.
  STALE: somebody else saved meanwhile. CHANGED: CHANGED_AT, CHANGED_BY. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/contact">联系方式</a></li>
<li class="breadcrumb-item active" aria-current="page">修改</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><h1>修改联系方式{{#WHOSE}} · {{#CONTACT_CENTRE}}服务中心{{/CONTACT_CENTRE}}{{#CONTACT_DISTRICT}}{{DISTRICT_NAME}}{{/CONTACT_DISTRICT}}{{/WHOSE}}</h1>{{#CHANGED}}<p class="soft small">{{CHANGED_BY}} 于 {{CHANGED_AT}} 修改</p>{{/CHANGED}}</div>
{{#STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有保存</h2><p>同事刚刚修改过（{{#CHANGED}}{{CHANGED_BY}}，{{CHANGED_AT}}{{/CHANGED}}）。下面是您填写的内容，核对后再次保存，将替换同事的修改。</p></div>{{/STALE}}
{{>PART_PROBLEMS}}
<section class="card card-form">
<form method="post" action="/management/contact/{{CONTACT_KEY:u}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="office">受理部门</label>
{{#OFFICE_PROBLEM}}<div class="problem" id="office-problem">{{>PART_PROBLEM}}</div>{{/OFFICE_PROBLEM}}
<input class="form-control" id="office" name="office" value="{{OFFICE}}" required{{#OFFICE_PROBLEM}} aria-invalid="true" aria-describedby="office-problem"{{/OFFICE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="telephone">电话</label>
<div class="form-text" id="telephone-hint">可填多个号码和分机，例如 021-00000000 转 8001。</div>
{{#TELEPHONE_PROBLEM}}<div class="problem" id="telephone-problem">{{>PART_PROBLEM}}</div>{{/TELEPHONE_PROBLEM}}
<input class="form-control" id="telephone" name="telephone" value="{{TELEPHONE}}" required aria-describedby="telephone-hint{{#TELEPHONE_PROBLEM}} telephone-problem{{/TELEPHONE_PROBLEM}}"{{#TELEPHONE_PROBLEM}} aria-invalid="true"{{/TELEPHONE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="hours">办公时间 <span class="optional">选填</span></label>
{{#HOURS_PROBLEM}}<div class="problem" id="hours-problem">{{>PART_PROBLEM}}</div>{{/HOURS_PROBLEM}}
<input class="form-control" id="hours" name="hours" value="{{HOURS}}"{{#HOURS_PROBLEM}} aria-invalid="true" aria-describedby="hours-problem"{{/HOURS_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="address">地址 <span class="optional">选填</span></label>
{{#ADDRESS_PROBLEM}}<div class="problem" id="address-problem">{{>PART_PROBLEM}}</div>{{/ADDRESS_PROBLEM}}
<input class="form-control" id="address" name="address" value="{{ADDRESS}}"{{#ADDRESS_PROBLEM}} aria-invalid="true" aria-describedby="address-problem"{{/ADDRESS_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="email">电子邮箱 <span class="optional">选填</span></label>
{{#EMAIL_PROBLEM}}<div class="problem" id="email-problem">{{>PART_PROBLEM}}</div>{{/EMAIL_PROBLEM}}
<input class="form-control" id="email" name="email" value="{{EMAIL}}" type="email" inputmode="email" autocomplete="off"{{#EMAIL_PROBLEM}} aria-invalid="true" aria-describedby="email-problem"{{/EMAIL_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/management/contact">返回列表</a><button class="btn btn-primary" type="submit">保存</button></div>
</form>
</section>
</div>
</div>
