{{%AUTOESCAPE context="HTML"}}
{{! 联系方式. CONTACT rows: CONTACT_CENTRE or CONTACT_DISTRICT with DISTRICT_NAME; CONTACT_OFFICE, CONTACT_TELEPHONE; HAS_HOURS with CONTACT_HOURS, HAS_ADDRESS with CONTACT_ADDRESS, HAS_EMAIL with CONTACT_EMAIL. }}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">区</th><th scope="col">受理部门</th><th scope="col">电话</th><th scope="col">办公时间</th><th scope="col">地址</th><th scope="col">电子邮箱</th></tr></thead>
<tbody>
{{#CONTACT}}
<tr><th scope="row" class="row-name">{{#CONTACT_CENTRE}}全市{{/CONTACT_CENTRE}}{{#CONTACT_DISTRICT}}{{DISTRICT_NAME}}{{/CONTACT_DISTRICT}}</th><td data-name="受理部门"><span>{{CONTACT_OFFICE}}</span></td><td data-name="电话"><span>{{CONTACT_TELEPHONE}}</span></td><td data-name="办公时间">{{#HAS_HOURS}}<span>{{CONTACT_HOURS}}</span>{{/HAS_HOURS}}</td><td data-name="地址">{{#HAS_ADDRESS}}<span>{{CONTACT_ADDRESS}}</span>{{/HAS_ADDRESS}}</td><td data-name="电子邮箱">{{#HAS_EMAIL}}<span>{{CONTACT_EMAIL}}</span>{{/HAS_EMAIL}}</td></tr>
{{/CONTACT}}
</tbody>
</table>
</div>
