{{%AUTOESCAPE context="HTML"}}
{{! Running 延期 and 免报, GET /review/terms?after= . ROWS with ROW rows or NO_ROWS: ENTERPRISE_NAME, USCC, ROW_DISTRICT, ROW_PERIOD (the first), TERM_REASON, GRANTED_BY, GRANTED_AT, and one of
  ROW_EXTENSION (EXTENDED_UNTIL: 2026-11-30 24:00), ROW_EXEMPTION (a class of part/exemption_class.tpl, UNTIL_PERIOD with LAST_TEXT, or UNTIL_FURTHER), TERM_BY_REGISTRY in the place of reason and officer. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">延期和免报</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>延期和免报</h1><p class="soft">尚未到期的延期，以及进行中和将要开始的免报。到期的自动从这里消失，在各企业的页面上仍可查到。</p></div></div>
<section class="card card-flush" aria-label="延期和免报">
{{#NO_ROWS}}<div class="empty"><p>目前没有延期或免报。{{#IS_AGENCY}}要批准一家企业的，请在报表审核列表中点“延期免报”。{{/IS_AGENCY}}</p><p><a href="/review">报表审核</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">约定</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">报表期</th><th scope="col">原因</th><th scope="col">批准</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{#ROW_EXTENSION}}<span class="mark-plain">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENSION}}{{#ROW_EXEMPTION}}<span class="mark-plain">{{>PART_EXEMPTION_CLASS}}</span>{{/ROW_EXEMPTION}}</td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="报表期"><span>{{ROW_PERIOD}}{{#ROW_EXEMPTION}} 起{{#UNTIL_PERIOD}}，至 {{LAST_TEXT}}{{/UNTIL_PERIOD}}{{#UNTIL_FURTHER}}，至另行通知{{/UNTIL_FURTHER}}{{/ROW_EXEMPTION}}</span></td>
<td data-name="原因"><span>{{TERM_REASON}}{{#TERM_BY_REGISTRY}}法人库登记为注销或吊销{{/TERM_BY_REGISTRY}}</span></td>
<td data-name="批准"><span>{{GRANTED_BY}}{{#TERM_BY_REGISTRY}}法人库比对{{/TERM_BY_REGISTRY}}<span class="under">{{GRANTED_AT}}</span></span></td>
<td><div class="row-acts"><a href="/review/{{USCC:u}}/terms">查看</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/review/terms">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/review/terms?after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
