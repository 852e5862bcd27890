{{%AUTOESCAPE context="HTML"}}
{{! The save was refused; what was typed is shown (part/filing_values.tpl) and nothing is lost. The head: part/filing_head.tpl. PERIOD. One reason:
  NOT_FILLER (FILLER_NAME; or NO_FILLER), ALREADY_FILED (STATE of the head says which; RECEIPT_NUMBER), SHUT (part/period_shut.tpl). FORM_EXPLANATION rows: what was typed about the whole form, CHECK_ID, EXPLANATION_TEXT. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">没有保存</li>
</ol></nav>
<div class="within">
<div class="card filing-head">
<h1>没有保存</h1>
{{>PART_FILING_HEAD}}
</div>
<div class="note note-red" role="alert">
{{#NOT_FILLER}}<h2>您不再是这家企业的填报员</h2><p>现在的填报员是 {{FILLER_NAME}}，只有填报员能保存和提交。您填写的内容列在下面，可以打印或复制给对方；已暂存的内容对方可以继续填写。</p>{{/NOT_FILLER}}
{{#NO_FILLER}}<h2>这家企业目前没有填报员</h2><p>请先在运行监测中申请填报员，再保存。您填写的内容列在下面。</p>{{/NO_FILLER}}
{{#ALREADY_FILED}}<h2>这张报表已经提交</h2><p>回执编号 <span class="code">{{RECEIPT_NUMBER}}</span>。提交后报表锁定；需要修改的，可在“<a href="/filing/{{USCC:u}}/{{PERIOD:u}}">查看</a>”中申请退回。您刚才填写的内容列在下面，没有写入报表。</p>{{/ALREADY_FILED}}
{{#SHUT}}<h2>这个报表期不能填报</h2>{{>PART_PERIOD_SHUT}}<p>您填写的内容列在下面，没有写入报表。</p>{{/SHUT}}
</div>
{{#FORM_EXPLANATION}}
<div class="note"><p class="small"><span class="strong">整张报表的说明</span> <span class="soft">{{CHECK_ID}}</span></p><p class="lines">{{EXPLANATION_TEXT:p}}</p></div>
{{/FORM_EXPLANATION}}
{{>PART_FILING_VALUES}}
<div class="acts"><a class="btn btn-primary" href="/workbench">回运行监测</a></div>
</div>
