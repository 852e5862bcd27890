{{%AUTOESCAPE context="HTML"}}
{{! 数据填报列表, /filing/USCC?year=2026 . ENTERPRISE_NAME, USCC, LIST_YEAR, FILLER_NAME or NO_FILLER, SERVER_NOW with SERVER_TIME (14:05). 仍需提交: part/owed.tpl. YEAR rows from the latest to 2012: YEAR_NUMBER, YEAR_HERE.
  PERIOD_ROW rows, twelve: ROW_MONTH, ROW_PERIOD, a state or ROW_NOT_OPEN (未开放) or ROW_NOT_ASKED (before founding), ROW_EXEMPT with EXEMPT_REASON, EXEMPT_BY_REGISTRY or EXEMPT_NOT_IN_SAMPLE (免报), a due section, ROW_EXTENDED with EXTENDED_UNTIL (2026-11-30); ROW_WAITS with FIRST_MONTH (2026-09): months go in order, and that one comes first;
  ROW_SUBMITTED with SUBMITTED_AT, SUBMITTED_BY, ROW_SUBMISSIONS with SUBMISSION_COUNT (more than one); ROW_IN_TIME or ROW_LATE (补填) by the first submission; ROW_NIL (本月停产), ROW_IMPORTED (from the former system), ROW_DOUBTS with DOUBT_COUNT (累计数待核对),
  ROW_REQUEST_OPEN (asked to be returned), ROW_REQUEST_REFUSED with REQUEST_ANSWER; ROW_RETURNED with RETURN_REASON, FIX_DUE with FIX_DAY and FIX_OVER, FIX_ASK with FIX_CONTACT;
  what may be done: ROW_VIEW (查看), ROW_RECEIPT with RECEIPT_SUBMISSION (回执), ROW_FILE (填报), ROW_BACKFILL (补填), ROW_MEND (修改). FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#NOT_WATCHED}}<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>{{/NOT_WATCHED}}{{#WATCHED}}<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>{{/WATCHED}}
<li class="breadcrumb-item active" aria-current="page">数据填报列表</li>
</ol></nav>
<div class="within beside beside-months">
<nav class="menu" aria-label="年份">
<ul class="menu-years">
{{#YEAR}}<li><a href="{{FILES_URL}}?year={{YEAR_NUMBER:u}}"{{#YEAR_HERE}} aria-current="page"{{/YEAR_HERE}}>{{YEAR_NUMBER}} 年</a></li>
{{/YEAR}}
</ul>
</nav>
<div>
<div class="head"><div><h1>数据填报列表</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">填报员：{{FILLER_NAME}}{{#NO_FILLER}}尚无{{/NO_FILLER}}{{#SERVER_NOW}} · <span class="nowrap">打开本页时：北京时间 {{SERVER_TIME}}</span>{{/SERVER_NOW}}</p></div>
{{>PART_OWED}}
<p class="row-acts no-paper"><a href="{{FILES_URL}}/timeline">时间线</a>{{#NOT_WATCHED}}<a href="/filing/{{USCC:u}}/series">指标走势</a><a href="/filing/{{USCC:u}}/export.xlsx">导出 Excel</a><a href="/filing/{{USCC:u}}/export.csv">导出 CSV</a><a href="/filing/{{USCC:u}}/export.pdf">导出 PDF</a><a href="/filing/{{USCC:u}}/keys">财务软件接口</a><a href="/filler/{{USCC:u}}/rights">填报权限</a>{{/NOT_WATCHED}}</p>
<section class="card card-flush" aria-label="{{LIST_YEAR}} 年各月">
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">报表期</th><th scope="col">截止</th><th scope="col">提交时间</th><th scope="col">提交人</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#PERIOD_ROW}}
<tr>
<td>{{#ROW_NOT_OPEN}}<span class="soft">未开放</span>{{/ROW_NOT_OPEN}}{{#ROW_NOT_ASKED}}<span class="soft">不用填</span>{{/ROW_NOT_ASKED}}<span class="marks">{{>PART_STATE}}{{#ROW_NIL}} <span class="mark-plain">本月停产</span>{{/ROW_NIL}}{{#ROW_IMPORTED}} <span class="mark-plain">历史数据导入</span>{{/ROW_IMPORTED}}{{#ROW_DOUBTS}} <span class="mark-late">累计数待核对</span>{{/ROW_DOUBTS}}</span></td>
<th scope="row" class="row-name"><span class="nowrap">{{LIST_YEAR}} 年 {{ROW_MONTH}} 月</span>{{#ROW_RETURNED}}<small>退回原因：{{RETURN_REASON}}</small>{{#FIX_DUE}}<small>改正期限 {{FIX_DAY}}{{#FIX_OVER}}（已过，请尽快改正）{{/FIX_OVER}}</small>{{/FIX_DUE}}{{#FIX_ASK}}<small>审核联系人：{{FIX_CONTACT}}</small>{{/FIX_ASK}}{{/ROW_RETURNED}}{{#ROW_EXEMPT}}<small>免报原因：{{EXEMPT_REASON}}{{#EXEMPT_BY_REGISTRY}}法人库登记为注销或吊销{{/EXEMPT_BY_REGISTRY}}{{#EXEMPT_NOT_IN_SAMPLE}}不在调查范围{{/EXEMPT_NOT_IN_SAMPLE}}</small>{{/ROW_EXEMPT}}{{#ROW_DOUBTS}}<small>前一个月的报表后来有变化，有 {{DOUBT_COUNT}} 项累计数对不上，请核对；确需修改的可申请退回。</small>{{/ROW_DOUBTS}}{{#ROW_REQUEST_OPEN}}<small>已申请退回，待所在区处理</small>{{/ROW_REQUEST_OPEN}}{{#ROW_REQUEST_REFUSED}}<small>申请退回未获同意：{{REQUEST_ANSWER}}</small>{{/ROW_REQUEST_REFUSED}}</th>
<td data-name="截止"><span>{{>PART_DUE}}{{#ROW_EXTENDED}}<span class="under">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENDED}}{{#ROW_WAITS}}<span class="under">按月份顺序提交，须先提交 <a class="nowrap" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">{{FIRST_MONTH}}</a></span>{{/ROW_WAITS}}</span></td>
<td data-name="提交时间">{{#ROW_SUBMITTED}}<span><span class="nowrap">{{SUBMITTED_AT}}</span><span class="under">{{#ROW_IN_TIME}}按时{{/ROW_IN_TIME}}{{#ROW_LATE}}<span class="mark-late">补填</span>{{/ROW_LATE}}{{#ROW_SUBMISSIONS}}，第 {{SUBMISSION_COUNT}} 次提交{{/ROW_SUBMISSIONS}}</span></span>{{/ROW_SUBMITTED}}</td>
<td data-name="提交人">{{#ROW_SUBMITTED}}<span>{{SUBMITTED_BY}}</span>{{/ROW_SUBMITTED}}</td>
<td><div class="row-acts">{{#ROW_FILE}}<a class="strong" href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">填报</a>{{/ROW_FILE}}{{#ROW_BACKFILL}}<a href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">补填</a>{{/ROW_BACKFILL}}{{#ROW_MEND}}<a class="strong" href="/filing/{{USCC:u}}/{{ROW_PERIOD:u}}/edit">修改</a>{{/ROW_MEND}}{{#ROW_VIEW}}<a href="{{FILES_URL}}/{{ROW_PERIOD:u}}">查看</a>{{/ROW_VIEW}}{{#ROW_RECEIPT}}<a href="{{FILES_URL}}/{{ROW_PERIOD:u}}/receipt?number={{RECEIPT_SUBMISSION:u}}">回执</a>{{/ROW_RECEIPT}}</div></td>
</tr>
{{/PERIOD_ROW}}
</tbody>
</table>
</div>
</section>
</div>
</div>
