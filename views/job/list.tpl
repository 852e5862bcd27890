{{%AUTOESCAPE context="HTML"}}
{{! 我的任务, GET /job?before= . ROWS with ROW rows or NO_ROWS: JOB_ID, a kind (part/job_kind.tpl), a state (part/job_state.tpl), ASKED_AT, JOB_COUNTED (DONE_COUNT of TOTAL_COUNT) or JOB_COUNTING (DONE_COUNT), JOB_FILE. KEEP_DAYS: days for which they are kept.
  NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item active" aria-current="page">我的任务</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>我的任务</h1><p class="soft">您发起的、需要较长时间处理的工作。结束后保留 {{KEEP_DAYS}} 天。</p></div></div>
<section class="card card-flush" aria-label="我的任务">
{{#NO_ROWS}}<div class="empty"><p>目前没有任务。较大的导出、导入发起后，会列在这里，可以随时回来查看进度、下载文件。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">任务</th><th scope="col">发起时间</th><th scope="col">进度</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td>{{>PART_JOB_STATE}}</td>
<th scope="row" class="row-name">{{>PART_JOB_KIND}}</th>
<td data-name="发起时间"><span class="nowrap">{{ASKED_AT}}</span></td>
<td data-name="进度"><span class="nowrap">{{#JOB_COUNTED}}{{DONE_COUNT}} / {{TOTAL_COUNT}}{{/JOB_COUNTED}}{{#JOB_COUNTING}}{{DONE_COUNT}}{{/JOB_COUNTING}}</span></td>
<td><div class="row-acts"><a href="/job/{{JOB_ID:u}}">查看<span class="visually-hidden"> {{ASKED_AT}} 的任务</span></a>{{#JOB_FILE}}<a href="/job/{{JOB_ID:u}}/file">下载<span class="visually-hidden"> {{ASKED_AT}} 的文件</span></a>{{/JOB_FILE}}</div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/job">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/job?before={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
