{{%AUTOESCAPE context="HTML"}}
{{! One job, GET /job/{id} . JOB: JOB_ID, a kind (part/job_kind.tpl), a state (part/job_state.tpl), ASKED_AT, FINISHED with FINISHED_AT.
  JOB_COUNTED: DONE_COUNT of TOTAL_COUNT, with thousands separators; DONE_NUMBER and TOTAL_NUMBER without. JOB_COUNTING: DONE_COUNT alone.
  JOB_OPEN: may be cancelled. JOB_REFRESHES: the page asks again by itself (the header Refresh). JOB_FILE: FILE_NAME, FILE_SIZE ("1.2 MB"), KEEP_DAYS. JOB_LINK: JOB_ADDRESS, where the outcome is. JOB_FAILURE: a section of part/job_failure.tpl. }}
{{#JOB}}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/job">我的任务</a></li>
<li class="breadcrumb-item active" aria-current="page">{{>PART_JOB_KIND}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{>PART_JOB_KIND}}</h1><p class="soft">{{ASKED_AT}} 发起{{#FINISHED}}，{{FINISHED_AT}} 结束{{/FINISHED}}（北京时间）</p></div><p>{{>PART_JOB_STATE}}</p></div>
<section class="card" aria-labelledby="progress-title">
<h2 id="progress-title">进度</h2>
{{#JOB_COUNTED}}<p role="status">已完成 {{DONE_COUNT}} / {{TOTAL_COUNT}}</p>
<p><progress class="job-progress" value="{{DONE_NUMBER}}" max="{{TOTAL_NUMBER}}" aria-label="进度">{{DONE_COUNT}} / {{TOTAL_COUNT}}</progress></p>{{/JOB_COUNTED}}
{{#JOB_COUNTING}}<p role="status">已完成 {{DONE_COUNT}}</p>{{/JOB_COUNTING}}
{{#JOB_FAILURE}}<div class="note note-red" role="status"><p>{{>PART_JOB_FAILURE}}</p></div>{{/JOB_FAILURE}}
{{#JOB_FILE}}<p>文件已生成：{{FILE_NAME}}（{{FILE_SIZE}}），保留 {{KEEP_DAYS}} 天。</p>
<div class="acts"><a class="btn btn-primary" href="/job/{{JOB_ID:u}}/file">下载文件</a></div>{{/JOB_FILE}}
{{#JOB_LINK}}<p><a href="{{JOB_ADDRESS}}">查看结果</a></p>{{/JOB_LINK}}
{{#JOB_OPEN}}
<p class="soft">{{#JOB_REFRESHES}}本页会自动更新。{{/JOB_REFRESHES}}可以离开本页，稍后在“我的任务”中查看。<a href="/job/{{JOB_ID:u}}">立即更新</a></p>
<form class="acts" method="post" action="/job/{{JOB_ID:u}}/cancellation" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-plain" type="submit" data-confirm="任务会停止，已生成的部分不保留。" data-confirm-title="取消这项任务" data-confirm-act="取消任务">取消任务</button></form>
{{/JOB_OPEN}}
</section>
</div>
</div>
{{/JOB}}
