{{%AUTOESCAPE context="HTML"}}
{{! After an act on chosen filings, POST /review/bulk/acceptance and /review/bulk/return. BULK_ACCEPT or BULK_RETURN; PERIOD_YEAR, PERIOD_MONTH, LIST_URL; DONE_COUNT. LEFT_TO_CENTRE: see review/bulk.tpl.
  LEFT with LEFT_COUNT and LEFT_ROW rows: ENTERPRISE_NAME, USCC, one of LEFT_EXPLAINED LEFT_DOUBTFUL LEFT_NOT_SUBMITTED LEFT_DECIDED LEFT_CHANGED LEFT_OWN, LEFT_LINK with ROW_URL; LEFT_MORE: more than are named. GO_ON with FIELD rows (FIELD_NAME, FIELD_VALUE): there are more that match. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="{{LIST_URL}}">报表审核</a></li>
<li class="breadcrumb-item active" aria-current="page">处理结果</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{#BULK_ACCEPT}}批量审核通过{{/BULK_ACCEPT}}{{#BULK_RETURN}}批量退回{{/BULK_RETURN}}：处理结果</h1><p class="soft">{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表</p></div></div>
<div class="note note-green" role="status" tabindex="-1" data-focus><p>{{#BULK_ACCEPT}}已审核通过 {{DONE_COUNT}} 家{{#LEFT_TO_CENTRE}}，转中心审核{{/LEFT_TO_CENTRE}}。{{/BULK_ACCEPT}}{{#BULK_RETURN}}已退回 {{DONE_COUNT}} 家，企业可立即修改。{{/BULK_RETURN}}</p></div>
{{#GO_ON}}
<div class="note note-amber">
<p>一次最多处理 500 家，后面还有符合条件的。</p>
<form method="post" action="{{#BULK_ACCEPT}}/review/bulk/acceptance{{/BULK_ACCEPT}}{{#BULK_RETURN}}/review/bulk/return{{/BULK_RETURN}}" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#FIELD}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/FIELD}}
<div class="acts acts-start"><button class="btn btn-primary" type="submit">继续处理</button></div>
</form>
</div>
{{/GO_ON}}
{{#LEFT}}
<section class="card card-flush" aria-labelledby="left-title">
<h2 id="left-title">没有处理的 {{LEFT_COUNT}} 家</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">企业名称</th><th scope="col">原因</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#LEFT_ROW}}
<tr>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="原因"><span>{{#LEFT_EXPLAINED}}企业作了说明，请逐张审核{{/LEFT_EXPLAINED}}{{#LEFT_DOUBTFUL}}累计数待核对，请逐张审核{{/LEFT_DOUBTFUL}}{{#LEFT_NOT_SUBMITTED}}尚未提交报表{{/LEFT_NOT_SUBMITTED}}{{#LEFT_DECIDED}}报表现在的状态不能这样处理{{/LEFT_DECIDED}}{{#LEFT_CHANGED}}报表刚刚有变化，请看过最新内容再决定{{/LEFT_CHANGED}}{{#LEFT_OWN}}您与这家企业有关联，请由其他审核人员处理{{/LEFT_OWN}}</span></td>
<td><div class="row-acts">{{#LEFT_LINK}}<a href="{{ROW_URL}}">查看</a>{{/LEFT_LINK}}</div></td>
</tr>
{{/LEFT_ROW}}
</tbody>
</table>
</div>
{{#LEFT_MORE}}<p class="soft card-line">只列出前 200 家，其余请在列表中查看。</p>{{/LEFT_MORE}}
</section>
{{/LEFT}}
<div class="acts"><a class="btn btn-plain" href="{{LIST_URL}}">返回列表</a></div>
</div>
</div>
