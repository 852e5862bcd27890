{{%AUTOESCAPE context="HTML"}}
{{! 诉求反映 of a user, /appeal?after= . ROWS with ROW rows or NO_ROWS: APPEAL_ID, APPEAL_TITLE, a state, a class, HAS_ENTERPRISE with ENTERPRISE_NAME, CHANGED_AT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">诉求反映</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>诉求反映</h1><p class="soft">填报中的问题、投诉和建议，由企业所在区答复；有了答复会发消息告诉您。</p></div><p><a class="btn btn-primary" href="/appeal/new">我要反映</a></p></div>
<section class="card card-flush" aria-label="诉求反映">
{{#NO_ROWS}}<div class="empty"><p>您还没有反映过诉求。提问之前，也可以先看看操作手册和常见问题。</p><p><a href="/help">帮助</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">标题</th><th scope="col">类别</th><th scope="col">企业</th><th scope="col">最近变化</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_APPEAL_STATE}}</td>
<th scope="row" class="row-name">{{APPEAL_TITLE}}</th>
<td data-name="类别"><span>{{>PART_APPEAL_CLASS}}</span></td>
<td data-name="企业"><span>{{#HAS_ENTERPRISE}}{{ENTERPRISE_NAME}}{{/HAS_ENTERPRISE}}</span></td>
<td data-name="最近变化"><span class="nowrap">{{CHANGED_AT}}</span></td>
<td><div class="row-acts"><a href="/appeal/{{APPEAL_ID:u}}">查看<span class="visually-hidden">：{{APPEAL_TITLE}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/appeal">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/appeal?after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
