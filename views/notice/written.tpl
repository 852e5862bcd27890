{{%AUTOESCAPE context="HTML"}}
{{! 通知公告 in 管理端, /management/notice?after= . ROWS with ROW rows or NO_ROWS: NOTICE_ID, NOTICE_TITLE, PUBLISHED_AT, WRITER, a state (part/notice_state.tpl), the marks of part/notice_marks.tpl, IS_BANNER, HAS_END with NOTICE_UNTIL.
  NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">通知公告</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>通知公告</h1><p class="soft">可立即或定时发布；发布后可更正、撤回。</p></div><p><a class="btn btn-primary" href="/management/notice/new">发布公告</a></p></div>
<section class="card card-flush" aria-label="通知公告">
{{#NO_ROWS}}<div class="empty"><p>还没有公告。</p><p><a href="/management/notice/new">写第一条公告</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">标题</th><th scope="col">发布时间</th><th scope="col">有效期至</th><th scope="col">撰写</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_NOTICE_STATE}}</td>
<th scope="row" class="row-name">{{NOTICE_TITLE}}{{>PART_NOTICE_MARKS}}{{#IS_BANNER}} <span class="mark-plain">页面顶部提示</span>{{/IS_BANNER}}</th>
<td data-name="发布时间"><span class="nowrap">{{PUBLISHED_AT}}</span></td>
<td data-name="有效期至"><span class="nowrap">{{#HAS_END}}{{NOTICE_UNTIL}}{{/HAS_END}}</span></td>
<td data-name="撰写"><span>{{WRITER}}</span></td>
<td><div class="row-acts"><a href="/management/notice/{{NOTICE_ID:u}}">打开<span class="visually-hidden">：{{NOTICE_TITLE}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/management/notice">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/management/notice?after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
