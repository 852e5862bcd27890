{{%AUTOESCAPE context="HTML"}}
{{! 查看, /filing/USCC/PERIOD?number=2&with=1 . The head: part/filing_head.tpl. The months: part/months.tpl. The values: part/filing_values.tpl, with explanations and marks. PERIOD.
  RECEIPT: RECEIPT_NUMBER, SUBMITTED_AT, SUBMITTED_BY, HAS_POST with SIGNED_POST, CONTENT_HASH, SUBMISSION_NUMBER, IMPORTED. NOT_SUBMITTED: a draft is shown; DRAFT_WITHHELD: there is only a draft, which is not an officer's to see. RETURNED as in filing/edit.tpl. MAY_EDIT: the user may file it; months that come first: part/month_order.tpl.
  DOUBTS with DOUBT rows: INDICATOR_CODE, INDICATOR_NAME, a column of part/column.tpl. WHOLE_EXPLANATIONS with WHOLE_EXPLANATION rows: CHECK_ID, CHECK_TITLE, EXPLANATION_TEXT.
  COMPARISON (two submissions or more): NUMBER_OPTION and WITH_OPTION rows: VERSION_NUMBER, VERSION_AT, VERSION_CHOSEN; COMPARED with CHANGE_COUNT and COMPARED_DIFFERENT (part/changes.tpl) or COMPARED_SAME, NUMBER_BEFORE, NUMBER_AFTER.
  VERSIONS with SUBMISSION rows, the last first: VERSION_NUMBER, VERSION_AT, VERSION_BY, VERSION_RECEIPT, VERSION_HERE or VERSION_OTHER, VERSION_CHANGES with CHANGE_COUNT (against the one before), after a return VERSION_AGAIN with AGAIN_DAYS or VERSION_AGAIN_THAT_DAY, VERSION_RETURNED with RETURN_REASON.
  What is printed beside the values, as the PDF file has it: part/paper_top.tpl, part/paper_end.tpl. 核定值: part/adjustments.tpl. The request to return: part/return_request.tpl. The same as PDF: filing.pdf. FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#NOT_WATCHED}}<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>{{/NOT_WATCHED}}{{#WATCHED}}<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>{{/WATCHED}}
<li class="breadcrumb-item active" aria-current="page">查看报表</li>
</ol></nav>
<div class="within beside beside-months">
{{>PART_MONTHS}}
<div>
{{>PART_PAPER_TOP}}
<div class="card filing-head no-paper">
<h1>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表</h1>
{{>PART_FILING_HEAD}}
</div>
{{#RETURNED}}
<div class="note note-red no-paper"><h2>已退回修改：{{>PART_RETURN_CLASS}}</h2><blockquote class="lines">{{RETURN_REASON:p}}</blockquote><p class="small">{{RETURNED_AT}} 退回。{{#FIX_DUE}}改正期限 {{FIX_DAY}}{{#FIX_OVER}}（已过，请尽快改正）{{/FIX_OVER}}。{{/FIX_DUE}}{{#FIX_ASK}}审核联系人：{{FIX_CONTACT}}。{{/FIX_ASK}}</p></div>
{{/RETURNED}}
{{>PART_MONTH_ORDER}}
{{#RECEIPT}}
<section class="card no-paper" aria-labelledby="receipt-title">
<h2 id="receipt-title">回执</h2>
<dl class="facts">
<div><dt>回执编号</dt><dd class="code strong">{{RECEIPT_NUMBER}}</dd></div>
<div><dt>提交时间（北京时间）</dt><dd>{{SUBMITTED_AT}}</dd></div>
<div><dt>提交人</dt><dd>{{SUBMITTED_BY}}{{#IMPORTED}}（历史数据导入）{{/IMPORTED}}</dd></div>
{{#HAS_POST}}<div><dt>职务</dt><dd>{{SIGNED_POST}}</dd></div>
{{/HAS_POST}}<div><dt>提交次数</dt><dd>第 {{SUBMISSION_NUMBER}} 次</dd></div>
<div class="wide"><dt>内容校验码</dt><dd class="code small">{{CONTENT_HASH}}</dd></div>
</dl>
<p class="no-paper"><a href="{{FILES_URL}}/{{PERIOD:u}}/receipt?number={{SUBMISSION_NUMBER:u}}">查看并打印回执</a></p>
</section>
{{/RECEIPT}}
{{#DOUBTS}}
<div class="note note-amber no-paper"><h2>累计数待核对</h2><p>上月报表在本月之后提交过，下列数字与上月累计不再衔接，请核对：</p><ul class="small">
{{#DOUBT}}<li><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}} <span class="soft">{{>PART_COLUMN}}</span></li>
{{/DOUBT}}
</ul></div>
{{/DOUBTS}}
{{#WHOLE_EXPLANATIONS}}
<section class="card no-paper" aria-labelledby="explanations-title">
<h2 id="explanations-title">对全表的说明</h2>
<dl class="findings">
{{#WHOLE_EXPLANATION}}
<div><dt><span class="code soft">{{CHECK_ID}}</span> {{CHECK_TITLE}}</dt><dd class="lines">{{EXPLANATION_TEXT:p}}</dd></div>
{{/WHOLE_EXPLANATION}}
</dl>
</section>
{{/WHOLE_EXPLANATIONS}}
{{#DRAFT_WITHHELD}}<div class="note"><p>这一期尚未提交。暂存的内容只有企业自己能看到。</p></div>{{/DRAFT_WITHHELD}}
{{#NOT_SUBMITTED}}<div class="note note-amber no-paper"><p>这是暂存的内容，尚未提交。</p></div>{{/NOT_SUBMITTED}}
<div class="own-paper">
{{>PART_FILING_VALUES}}
</div>
{{>PART_PAPER_END}}
<div class="no-paper">
{{>PART_ADJUSTMENTS}}
</div>
{{#COMPARISON}}
<section class="card card-flush no-paper" id="comparison" aria-labelledby="comparison-title">
<h2 id="comparison-title">比较两次提交</h2>
<form class="above filters" method="get" action="{{FILES_URL}}/{{PERIOD:u}}#comparison" accept-charset="utf-8">
<div><label class="form-label" for="with">从</label><select class="form-select" id="with" name="with">{{#WITH_OPTION}}<option value="{{VERSION_NUMBER}}"{{#VERSION_CHOSEN}} selected{{/VERSION_CHOSEN}}>第 {{VERSION_NUMBER}} 次（{{VERSION_AT}}）</option>{{/WITH_OPTION}}</select></div>
<div><label class="form-label" for="number">到</label><select class="form-select" id="number" name="number">{{#NUMBER_OPTION}}<option value="{{VERSION_NUMBER}}"{{#VERSION_CHOSEN}} selected{{/VERSION_CHOSEN}}>第 {{VERSION_NUMBER}} 次（{{VERSION_AT}}）</option>{{/NUMBER_OPTION}}</select></div>
<button class="btn btn-plain" type="submit">比较</button>
</form>
{{#COMPARED}}
{{#COMPARED_SAME}}<p class="above">第 {{NUMBER_BEFORE}} 次与第 {{NUMBER_AFTER}} 次提交的内容没有不同。</p>{{/COMPARED_SAME}}
{{#COMPARED_DIFFERENT}}<p class="above">从第 {{NUMBER_BEFORE}} 次到第 {{NUMBER_AFTER}} 次提交，共 {{CHANGE_COUNT}} 处不同。</p>
{{>PART_CHANGES}}{{/COMPARED_DIFFERENT}}
{{/COMPARED}}
</section>
{{/COMPARISON}}
{{#VERSIONS}}
<section class="card card-flush no-paper" aria-labelledby="versions-title">
<h2 id="versions-title">历次提交</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">次数</th><th scope="col">提交时间</th><th scope="col">提交人</th><th scope="col">回执编号</th><th scope="col">与上次相比</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#SUBMISSION}}
<tr>
<th scope="row" class="row-name"><span class="nowrap">第 {{VERSION_NUMBER}} 次</span></th>
<td data-name="提交时间"><span class="nowrap">{{VERSION_AT}}</span></td>
<td data-name="提交人"><span>{{VERSION_BY}}</span></td>
<td data-name="回执编号"><span class="code">{{VERSION_RECEIPT}}</span></td>
<td data-name="与上次相比"><span>{{#VERSION_CHANGES}}改动 {{CHANGE_COUNT}} 处{{/VERSION_CHANGES}}{{#VERSION_AGAIN}}<span class="under">退回后第 {{AGAIN_DAYS}} 天重新提交</span>{{/VERSION_AGAIN}}{{#VERSION_AGAIN_THAT_DAY}}<span class="under">退回当天重新提交</span>{{/VERSION_AGAIN_THAT_DAY}}{{#VERSION_RETURNED}}<span class="under">退回：{{RETURN_REASON}}</span>{{/VERSION_RETURNED}}</span></td>
<td><div class="row-acts">{{#VERSION_HERE}}<span class="soft">正在查看</span>{{/VERSION_HERE}}{{#VERSION_OTHER}}<a href="{{FILES_URL}}/{{PERIOD:u}}?number={{VERSION_NUMBER:u}}">查看</a>{{/VERSION_OTHER}}<a href="{{FILES_URL}}/{{PERIOD:u}}/receipt?number={{VERSION_NUMBER:u}}">回执</a></div></td>
</tr>
{{/SUBMISSION}}
</tbody>
</table>
</div>
</section>
{{/VERSIONS}}
{{>PART_RETURN_REQUEST}}
<div class="acts"><a class="btn btn-plain" href="{{FILES_URL}}">填报列表</a>{{#RECEIPT}}<a class="btn btn-plain" href="{{FILES_URL}}/{{PERIOD:u}}/filing.pdf?number={{SUBMISSION_NUMBER:u}}">下载 PDF</a>{{/RECEIPT}}{{#NOT_SUBMITTED}}<a class="btn btn-plain" href="{{FILES_URL}}/{{PERIOD:u}}/filing.pdf">下载 PDF</a>{{/NOT_SUBMITTED}}<button class="btn btn-plain" type="button" data-print hidden>打印</button>{{#MAY_EDIT}}<a class="btn btn-primary" href="/filing/{{USCC:u}}/{{PERIOD:u}}/edit">填报</a>{{/MAY_EDIT}}</div>
</div>
</div>
