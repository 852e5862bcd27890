{{%AUTOESCAPE context="HTML"}}
{{! The home page, / .
  SIGNED_OUT, SIGNED_IN as in the layout. NOTICES with NOTICE rows: NOTICE_ID, NOTICE_TITLE, NOTICE_DATE and the marks of part/notice_marks.tpl; NO_NOTICES.
  TODOS with TODO rows (signed in, one for each enterprise): ENTERPRISE_NAME, USCC, PERIOD, PERIOD_YEAR, PERIOD_MONTH, a state, a due section, ROW_NIL, ROW_EXTENDED with EXTENDED_UNTIL, ROW_WAITS with FIRST_MONTH, and TODO_FILE (the user is the filler; ROW_FILE: something is asked for), TODO_SEE (else).
  仍需提交: part/owed.tpl, 关联确认: part/approvals.tpl.
  NO_TODOS: signed in, no enterprise yet. NOW_YEAR, NOW_MONTH: the current period; the last day: part/due_day.tpl. }}
<div class="hero">
<div class="within">
<h1>企业运行监测 数据填报</h1>
<p>每月按时填报上月的运行数据。本期报表期为 {{NOW_YEAR}} 年 {{NOW_MONTH}} 月。<br>{{>PART_DUE_DAY}}</p>
<div class="acts acts-start">
<a class="btn btn-primary" href="/workbench">进入运行监测</a>
<a class="btn btn-ghost" href="/help">填报帮助</a>
</div>
</div>
</div>
<div class="within">
{{>PART_OWED}}
{{>PART_STILL_RIGHT}}
{{>PART_APPROVALS}}
{{#TODOS}}
<section class="card card-flush" aria-labelledby="todo-title">
<h2 id="todo-title">我的待办</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业</th><th scope="col">报表期</th><th scope="col">截止</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#TODO}}
<tr>
<td><span class="marks">{{>PART_STATE}}{{#ROW_NIL}} <span class="mark-plain">本月停产</span>{{/ROW_NIL}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="报表期"><span class="nowrap">{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月</span></td>
<td data-name="截止"><span>{{>PART_DUE}}{{#ROW_EXTENDED}}<span class="under">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENDED}}{{#ROW_WAITS}}<span class="under">按月份顺序提交，须先提交 <a class="nowrap" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">{{FIRST_MONTH}}</a></span>{{/ROW_WAITS}}</span></td>
<td><div class="row-acts">{{#TODO_FILE}}{{#ROW_FILE}}<a href="/filing/{{USCC:u}}/{{PERIOD:u}}/edit">数据填报</a>{{/ROW_FILE}}{{/TODO_FILE}}{{#TODO_SEE}}<a href="/workbench">到运行监测处理</a>{{/TODO_SEE}}<a href="/filing/{{USCC:u}}">填报列表</a></div></td>
</tr>
{{/TODO}}
</tbody>
</table>
</div>
</section>
{{/TODOS}}
{{#NO_TODOS}}
<section class="card" aria-labelledby="todo-title">
<h2 id="todo-title">我的待办</h2>
<p>您还没有关联企业。关联后，这里会列出每家企业本期的填报状态和截止时间。</p>
<p><a href="/association/new">增加关联企业</a></p>
</section>
{{/NO_TODOS}}
<section class="card" aria-labelledby="steps-title">
<h2 id="steps-title">三步完成填报</h2>
<ol class="steps">
<li><h3>登录并关联企业</h3><p>{{>PART_SSO_WAY}}，在个人中心填写企业名称、统一社会信用代码和法定代表人，与法人库比对一致即关联。</p></li>
<li><h3>申请填报员</h3><p>在运行监测中为企业申请填报员。一家企业同一时间只有一位填报员，可随时更换给同事。</p></li>
<li><h3>填报并提交</h3><p>按月填写报表。没填完可以暂存，填完提交并取得回执。退回修改的，照原因改好再提交。</p></li>
</ol>
</section>
<div class="columns">
<section class="card" aria-labelledby="notice-title">
<div class="card-head"><h2 id="notice-title">通知公告</h2><a href="/notice">全部公告</a></div>
{{#NOTICES}}
<ul class="dated">
{{#NOTICE}}
<li><span><a href="/notice/{{NOTICE_ID:u}}">{{NOTICE_TITLE}}</a>{{>PART_NOTICE_MARKS}}</span><time datetime="{{NOTICE_DATE}}">{{NOTICE_DATE}}</time></li>
{{/NOTICE}}
</ul>
{{/NOTICES}}
{{#NO_NOTICES}}<p class="soft">目前没有公告。</p>{{/NO_NOTICES}}
</section>
<section class="card" aria-labelledby="help-title">
<h2 id="help-title">帮助与联系</h2>
<p><a href="/manual">操作手册和流程图</a><br><a href="/help">常见问题</a><br><a href="/contact">联系方式</a><br><a href="/appeal">诉求反映</a></p>
<p class="small soft">{{OFFICE_NAME}}：{{OFFICE_TELEPHONE}}{{#HAS_OFFICE_HOURS}}<br>{{OFFICE_HOURS}}{{/HAS_OFFICE_HOURS}}</p>
</section>
</div>
</div>
