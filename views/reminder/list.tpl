{{%AUTOESCAPE context="HTML"}}
{{! 管理端 · 催报, GET /reminder?before= . BEFORE_DUE, AFTER_DUE, AFTER_RETURN: the plan's days, as 10, 5, 1. NO_MAIL: e-mail is not configured. ROWS with ROW rows or NO_ROWS: RUN_ID, KIND_BEFORE_DUE, KIND_AFTER_DUE or KIND_AFTER_RETURN with RUN_DAYS, or KIND_HAND; ROW_PERIOD, RUN_AT, RUN_BY or RUN_AUTOMATIC, RUN_QUEUEING: not all are queued yet,
  SITE_SENT, MAIL_SENT, MAIL_WAITING, MAIL_DROPPED, MAIL_FAILED. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">催报</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>催报</h1><p class="soft">只催应报而未提交的企业，提交后即停。</p></div><p><a class="btn btn-primary" href="/reminder/new">手工催报</a></p></div>
{{#NO_MAIL}}<div class="note note-amber"><p>没有配置邮件服务器，只发站内消息。</p></div>{{/NO_MAIL}}
<p class="small soft">同一人、同一企业、同一报表期 24 小时内只催一次；一个邮箱 24 小时内只收一封，写明其名下全部未提交的月报。</p>
<section class="card" aria-labelledby="plan-title">
<h2 id="plan-title">自动催报</h2>
<p>截止前 {{BEFORE_DUE}} 天，截止后 {{AFTER_DUE}} 天；退回后未重新提交的，退回后 {{AFTER_RETURN}} 天。{{#IS_CENTRE}} <a href="/reminder/plan">修改安排</a>{{/IS_CENTRE}}</p>
<p class="row-acts"><a href="/reminder/refused">拒收的邮箱</a>{{#IS_CENTRE}}<a href="/reminder/text">催报文字</a>{{/IS_CENTRE}}</p>
</section>
<section class="card card-flush" aria-label="催报记录">
{{#NO_ROWS}}<div class="empty"><p>还没有催报记录。自动催报到期后会列在这里，也可以现在手工催报。</p><p><a href="/reminder/new">手工催报</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">催报</th><th scope="col">报表期</th><th scope="col" class="number">站内消息</th><th scope="col" class="number">邮件已发</th><th scope="col" class="number">待发</th><th scope="col" class="number">未送达</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="nowrap">{{RUN_AT}}</span></td>
<th scope="row" class="row-name">{{#KIND_BEFORE_DUE}}截止前 {{RUN_DAYS}} 天{{/KIND_BEFORE_DUE}}{{#KIND_AFTER_DUE}}截止后 {{RUN_DAYS}} 天{{/KIND_AFTER_DUE}}{{#KIND_AFTER_RETURN}}退回后 {{RUN_DAYS}} 天{{/KIND_AFTER_RETURN}}{{#KIND_HAND}}手工催报{{/KIND_HAND}}<small>{{#RUN_AUTOMATIC}}自动{{/RUN_AUTOMATIC}}{{RUN_BY}}{{#RUN_QUEUEING}}，正在排队发送{{/RUN_QUEUEING}}</small></th>
<td data-name="报表期"><span class="nowrap">{{ROW_PERIOD}}</span></td>
<td data-name="站内消息" class="number"><span>{{SITE_SENT}}</span></td>
<td data-name="邮件已发" class="number"><span>{{MAIL_SENT}}</span></td>
<td data-name="待发" class="number"><span>{{MAIL_WAITING}}</span></td>
<td data-name="未送达" class="number"><span>{{MAIL_FAILED}}</span></td>
<td><div class="row-acts"><a href="/reminder/{{RUN_ID:u}}">查看</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/reminder">回到最新</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/reminder?before={{NEXT_KEY:u}}">更早</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
