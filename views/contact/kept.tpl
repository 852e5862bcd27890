{{%AUTOESCAPE context="HTML"}}
{{! 联系方式 in 管理端, /management/contact . CONTACT rows as in part/contacts.tpl, with CONTACT_KEY. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">联系方式</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>联系方式</h1><p class="soft">这里填写的内容显示在首页、帮助、联系方式和各填报页面上，访客也能看到。</p></div><p><a href="/contact">查看公开页面</a></p></div>
<section class="card card-flush" aria-label="联系方式">
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">区</th><th scope="col">受理部门</th><th scope="col">电话</th><th scope="col">办公时间</th><th scope="col">地址</th><th scope="col">电子邮箱</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#CONTACT}}
<tr><th scope="row" class="row-name">{{#CONTACT_CENTRE}}服务中心{{/CONTACT_CENTRE}}{{#CONTACT_DISTRICT}}{{DISTRICT_NAME}}{{/CONTACT_DISTRICT}}</th><td data-name="受理部门"><span>{{CONTACT_OFFICE}}</span></td><td data-name="电话"><span>{{CONTACT_TELEPHONE}}</span></td><td data-name="办公时间">{{#HAS_HOURS}}<span>{{CONTACT_HOURS}}</span>{{/HAS_HOURS}}</td><td data-name="地址">{{#HAS_ADDRESS}}<span>{{CONTACT_ADDRESS}}</span>{{/HAS_ADDRESS}}</td><td data-name="电子邮箱">{{#HAS_EMAIL}}<span>{{CONTACT_EMAIL}}</span>{{/HAS_EMAIL}}</td><td><div class="row-acts"><a href="/management/contact/{{CONTACT_KEY:u}}">修改<span class="visually-hidden">{{CONTACT_OFFICE}}</span></a></div></td></tr>
{{/CONTACT}}
</tbody>
</table>
</div>
</section>
</div>
</div>
