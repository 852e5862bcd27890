{{%AUTOESCAPE context="HTML"}}
{{! 关联企业, /association . NO_ASSOCIATIONS or ASSOCIATIONS with ASSOCIATION_COUNT and ASSOCIATION rows: ENTERPRISE_NAME, USCC, DISTRICT_NAME, a category, SINCE, FILLER_NAME or NO_FILLER, IS_FILLER (the user is),
  MAY_END (解除关联 is offered), INCOMPLETE (basic information still to be completed). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">关联企业</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>关联企业</h1><p class="soft">关联后才能查看企业的报表、申请填报员。</p></div><a class="btn btn-primary" href="/association/new">增加关联企业</a></div>
{{#NO_ASSOCIATIONS}}
<section class="card empty">
<p>您还没有关联企业。请准备好营业执照，填写企业名称、统一社会信用代码和法定代表人。</p>
<p><a href="/association/new">增加关联企业</a></p>
</section>
{{/NO_ASSOCIATIONS}}
{{#ASSOCIATIONS}}
<section class="card card-flush">
<h2>已关联企业（{{ASSOCIATION_COUNT}}）</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">所在区</th><th scope="col">企业类别</th><th scope="col">关联日期</th><th scope="col">填报员</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ASSOCIATION}}
<tr>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="所在区"><span class="nowrap">{{DISTRICT_NAME}}</span></td>
<td data-name="企业类别"><span>{{>PART_CATEGORY}}</span></td>
<td data-name="关联日期"><span class="nowrap">{{SINCE}}</span></td>
<td data-name="填报员"><span>{{FILLER_NAME}}{{#IS_FILLER}}（本人）{{/IS_FILLER}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td><div class="row-acts"><a href="/association/{{USCC:u}}/profile">{{#INCOMPLETE}}完善{{/INCOMPLETE}}基本信息</a>{{#MAY_END}}<a href="/association/{{USCC:u}}/end" data-dialog>解除关联</a>{{/MAY_END}}</div></td>
</tr>
{{/ASSOCIATION}}
</tbody>
</table>
</div>
</section>
{{/ASSOCIATIONS}}
</div>
</div>
