{{%AUTOESCAPE context="HTML"}}
{{! 批量导入, GET /imports?before= . ROWS with ROW rows or NO_ROWS: IMPORT_ID, IMPORT_FILE, a kind (part/import_kind.tpl), a state (part/import_state.tpl), ASKED_AT, ASKED_BY or BY_OPERATOR, ALL_ROWS, BAD_ROWS. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item active" aria-current="page">批量导入</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>批量导入</h1><p class="soft">企业、原用户和 2012 年以来的历史报表。先试运行，逐行列出错误，确认后才导入。</p></div><p><a class="btn btn-primary" href="/imports/new">新建导入</a></p></div>
<section class="card card-flush" aria-label="批量导入">
{{#NO_ROWS}}<div class="empty"><p>还没有导入过。点“新建导入”，下载模板填好后上传，系统会先逐行核对，不会直接改动数据。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">文件</th><th scope="col">内容</th><th scope="col">行数</th><th scope="col">发起</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_IMPORT_STATE}}</td>
<th scope="row" class="row-name">{{IMPORT_FILE}}</th>
<td data-name="内容"><span>{{>PART_IMPORT_KIND}}</span></td>
<td data-name="行数"><span class="nowrap">{{ALL_ROWS}}{{#HAS_BAD_ROWS}}<span class="under">有误 {{BAD_ROWS}}</span>{{/HAS_BAD_ROWS}}</span></td>
<td data-name="发起"><span><span class="nowrap">{{ASKED_AT}}</span><span class="under">{{ASKED_BY}}{{#BY_OPERATOR}}运维人员（命令）{{/BY_OPERATOR}}</span></span></td>
<td><div class="row-acts"><a href="/imports/{{IMPORT_ID:u}}">查看<span class="visually-hidden">：{{IMPORT_FILE}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/imports">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/imports?before={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
