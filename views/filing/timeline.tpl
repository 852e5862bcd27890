{{%AUTOESCAPE context="HTML"}}
{{! 时间线, /filing/USCC/timeline?before= . ENTERPRISE_NAME, USCC. ROWS with EVENT rows, the latest first, or NO_ROWS: EVENT_AT, EVENT_BY or EVENT_BY_NOBODY, EVENT_FILING with EVENT_PERIOD (2026-10; acts on the enterprise have none), and one of
  DONE_SAVED, DONE_AUTOSAVED (DONE_TIMES), DONE_SUBMITTED (DONE_NUMBER), DONE_RETURNED (a section of part/return_class.tpl), DONE_ACCEPTED, DONE_ADJUSTED (DONE_PLACE: the name of the cell, DONE_VALUE, DONE_REASON), DONE_ADJUSTMENT_WITHDRAWN, DONE_REQUESTED, DONE_TAKEN_BACK, DONE_REQUEST_REFUSED, DONE_EXPLANATION_ACCEPTED, DONE_EXPLANATION_WITHDRAWN,
  DONE_EXTENDED (DONE_UNTIL, DONE_REASON), DONE_EXTENSION_WITHDRAWN, DONE_EXEMPTED (DONE_FIRST, DONE_HAS_LAST with DONE_LAST or DONE_NO_LAST, DONE_REASON), DONE_EXEMPTION_ENDED (DONE_LAST), DONE_EXEMPTION_WITHDRAWN (DONE_FIRST),
  DONE_WATCHED (an officer looked, DONE_TIMES), DONE_ASSOCIATED, DONE_LEFT, DONE_CHANGED, DONE_ENTERPRISE_IMPORTED, DONE_FILINGS_IMPORTED (DONE_FIRST, DONE_LAST, DONE_TIMES), DONE_APPLIED, DONE_HANDED_OVER (DONE_TO), DONE_OFFERED (DONE_TO), DONE_OFFER_ACCEPTED, DONE_RIGHT_CLAIMED, DONE_CONTESTED, DONE_CONTEST_UPHELD (DONE_TO), DONE_CONTEST_REJECTED, DONE_RIGHT_ASKED, DONE_RIGHT_REFUSED, DONE_REPLACED (DONE_TO), DONE_REMOVED. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page. FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#NOT_WATCHED}}<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>{{/NOT_WATCHED}}{{#WATCHED}}<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>{{/WATCHED}}
<li class="breadcrumb-item"><a href="{{FILES_URL}}">数据填报列表</a></li>
<li class="breadcrumb-item active" aria-current="page">时间线</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>时间线</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div><p class="soft small">谁在什么时候做了什么，关联本企业的人员都能看到。</p></div>
<section class="card card-flush" aria-label="时间线">
{{#NO_ROWS}}<div class="empty"><p>还没有记录。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">人员</th><th scope="col">报表期</th><th scope="col">事项</th></tr></thead>
<tbody>
{{#EVENT}}
<tr>
<td><span class="nowrap">{{EVENT_AT}}</span></td>
<td data-name="人员"><span>{{EVENT_BY}}{{#EVENT_BY_NOBODY}}<span class="soft">系统</span>{{/EVENT_BY_NOBODY}}</span></td>
<td data-name="报表期">{{#EVENT_FILING}}<a class="nowrap" href="{{FILES_URL}}/{{EVENT_PERIOD:u}}">{{EVENT_PERIOD}}</a>{{/EVENT_FILING}}</td>
<td data-name="事项"><span>{{#DONE_SAVED}}暂存{{/DONE_SAVED}}{{#DONE_AUTOSAVED}}自动暂存（当日 {{DONE_TIMES}} 次）{{/DONE_AUTOSAVED}}{{#DONE_SUBMITTED}}第 {{DONE_NUMBER}} 次提交{{/DONE_SUBMITTED}}{{#DONE_RETURNED}}退回修改：{{>PART_RETURN_CLASS}}{{/DONE_RETURNED}}{{#DONE_ACCEPTED}}审核通过{{/DONE_ACCEPTED}}{{#DONE_ADJUSTED}}为 {{DONE_PLACE}} 设定核定值 {{DONE_VALUE}}：{{DONE_REASON}}{{/DONE_ADJUSTED}}{{#DONE_ADJUSTMENT_WITHDRAWN}}撤销 {{DONE_PLACE}} 的核定值：{{DONE_REASON}}{{/DONE_ADJUSTMENT_WITHDRAWN}}{{#DONE_REQUESTED}}申请退回{{/DONE_REQUESTED}}{{#DONE_TAKEN_BACK}}撤回修改{{/DONE_TAKEN_BACK}}{{#DONE_REQUEST_REFUSED}}不同意退回申请{{/DONE_REQUEST_REFUSED}}
{{#DONE_EXPLANATION_ACCEPTED}}同意一项说明，若干月内免再说明{{/DONE_EXPLANATION_ACCEPTED}}{{#DONE_EXPLANATION_WITHDRAWN}}取消对一项说明的同意{{/DONE_EXPLANATION_WITHDRAWN}}{{#DONE_EXTENDED}}批准延期至 {{DONE_UNTIL}}：{{DONE_REASON}}{{/DONE_EXTENDED}}{{#DONE_EXTENSION_WITHDRAWN}}撤销延期{{/DONE_EXTENSION_WITHDRAWN}}
{{#DONE_EXEMPTED}}批准自 {{DONE_FIRST}} 起{{#DONE_HAS_LAST}}至 {{DONE_LAST}} {{/DONE_HAS_LAST}}{{#DONE_NO_LAST}}至另行通知{{/DONE_NO_LAST}}免报：{{DONE_REASON}}{{/DONE_EXEMPTED}}{{#DONE_EXEMPTION_ENDED}}免报提前到 {{DONE_LAST}} 结束{{/DONE_EXEMPTION_ENDED}}{{#DONE_EXEMPTION_WITHDRAWN}}撤销自 {{DONE_FIRST}} 起的免报{{/DONE_EXEMPTION_WITHDRAWN}}
{{#DONE_WATCHED}}管理端以企业视角查看（当日 {{DONE_TIMES}} 次）{{/DONE_WATCHED}}{{#DONE_ASSOCIATED}}关联本企业{{/DONE_ASSOCIATED}}{{#DONE_LEFT}}解除与本企业的关联{{/DONE_LEFT}}{{#DONE_CHANGED}}修改企业基本信息{{/DONE_CHANGED}}{{#DONE_ENTERPRISE_IMPORTED}}批量导入企业信息{{/DONE_ENTERPRISE_IMPORTED}}{{#DONE_FILINGS_IMPORTED}}历史数据导入：{{DONE_FIRST}} 至 {{DONE_LAST}}，共 {{DONE_TIMES}} 期{{/DONE_FILINGS_IMPORTED}}{{#DONE_APPLIED}}成为填报员{{/DONE_APPLIED}}{{#DONE_HANDED_OVER}}将填报员更换为 {{DONE_TO}}{{/DONE_HANDED_OVER}}{{#DONE_OFFERED}}提出将填报权移交给 {{DONE_TO}}{{/DONE_OFFERED}}{{#DONE_OFFER_ACCEPTED}}接受移交，成为填报员{{/DONE_OFFER_ACCEPTED}}{{#DONE_CONTESTED}}对填报人更换提出异议{{/DONE_CONTESTED}}{{#DONE_CONTEST_UPHELD}}裁定异议成立，填报权还给 {{DONE_TO}}{{/DONE_CONTEST_UPHELD}}{{#DONE_CONTEST_REJECTED}}裁定不支持异议{{/DONE_CONTEST_REJECTED}}{{#DONE_RIGHT_CLAIMED}}以企业账号取得填报权{{/DONE_RIGHT_CLAIMED}}{{#DONE_RIGHT_ASKED}}申请移交填报权{{/DONE_RIGHT_ASKED}}{{#DONE_RIGHT_REFUSED}}不同意移交填报权{{/DONE_RIGHT_REFUSED}}{{#DONE_REPLACED}}经书面申请，将填报员更换为 {{DONE_TO}}{{/DONE_REPLACED}}{{#DONE_REMOVED}}经书面申请，撤销填报员{{/DONE_REMOVED}}</span></td>
</tr>
{{/EVENT}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="{{FILES_URL}}/timeline">回到最新</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="{{FILES_URL}}/timeline?before={{NEXT_KEY:u}}">更早</a>{{/NEXT_PAGE}}</p></div>
</section>
<div class="acts"><a class="btn btn-plain" href="{{FILES_URL}}">返回列表</a></div>
</div>
