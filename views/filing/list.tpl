{{%AUTOESCAPE context="HTML"}}
{{! 数据填报列表, /filing/USCC?year=2026 . ENTERPRISE_NAME, USCC, LIST_YEAR, FILLER_NAME or NO_FILLER. YEAR rows from the latest to 2012: YEAR_NUMBER, YEAR_HERE.
  PERIOD_ROW rows, twelve: ROW_MONTH, ROW_PERIOD, a state or ROW_NOT_OPEN (未开放) or ROW_NOT_ASKED (before founding), a due section; ROW_SUBMITTED with SUBMITTED_AT, SUBMITTED_BY; ROW_LATE (补填), ROW_IMPORTED (from the former system), ROW_RETURNED with RETURN_REASON;
  what may be done: ROW_VIEW (查看), ROW_FILE (填报), ROW_BACKFILL (补填), ROW_MEND (修改). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">数据填报列表</li>
</ol></nav>
<div class="within beside beside-months">
<nav class="menu" aria-label="年份">
<ul class="menu-years">
{{#YEAR}}<li><a href="/filing/{{USCC:u}}?year={{YEAR_NUMBER:u}}"{{#YEAR_HERE}} aria-current="page"{{/YEAR_HERE}}>{{YEAR_NUMBER}} 年</a></li>
{{/YEAR}}
</ul>
</nav>
<div>
<div class="head"><div><h1>数据填报列表</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">填报员：{{FILLER_NAME}}{{#NO_FILLER}}尚无{{/NO_FILLER}}</p></div>
<section class="card card-flush" aria-label="{{LIST_YEAR}} 年各月">
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">报表期</th><th scope="col">截止</th><th scope="col">提交时间</th><th scope="col">提交人</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#PERIOD_ROW}}
<tr>
<td class="nowrap">{{#ROW_NOT_OPEN}}<span class="soft">未开放</span>{{/ROW_NOT_OPEN}}{{#ROW_NOT_ASKED}}<span class="soft">不用填</span>{{/ROW_NOT_ASKED}}{{>PART_STATE}}{{#ROW_LATE}} <span class="mark-late">补填</span>{{/ROW_LATE}}{{#ROW_IMPORTED}} <span class="mark-plain">原系统</span>{{/ROW_IMPORTED}}</td>
<th scope="row" class="row-name"><span class="nowrap">{{LIST_YEAR}} 年 {{ROW_MONTH}} 月</span>{{#ROW_RETURNED}}<small>退回原因：{{RETURN_REASON}}</small>{{/ROW_RETURNED}}</th>
<td data-name="截止">{{>PART_DUE}}</td>
<td data-name="提交时间">{{#ROW_SUBMITTED}}<span class="nowrap">{{SUBMITTED_AT}}</span>{{/ROW_SUBMITTED}}</td>
<td data-name="提交人">{{#ROW_SUBMITTED}}<span>{{SUBMITTED_BY}}</span>{{/ROW_SUBMITTED}}</td>
<td><div class="row-acts">{{#ROW_FILE}}<a class="strong" href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">填报</a>{{/ROW_FILE}}{{#ROW_BACKFILL}}<a href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">补填</a>{{/ROW_BACKFILL}}{{#ROW_MEND}}<a class="strong" href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">修改</a>{{/ROW_MEND}}{{#ROW_VIEW}}<a href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}">查看</a>{{/ROW_VIEW}}</div></td>
</tr>
{{/PERIOD_ROW}}
</tbody>
</table>
</div>
</section>
</div>
</div>
