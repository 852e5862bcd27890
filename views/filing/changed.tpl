{{%AUTOESCAPE context="HTML"}}
{{! The filing is not any more what was shown on the confirmation page: nothing was submitted. The head: part/filing_head.tpl. PERIOD. SAVED_SINCE (CHANGED_BY, CHANGED_AT) or REFERENCE_CHANGED (what the filing is checked against changed, and with it what the checks say or what needs an explanation).
  CHANGE_COUNT with part/changes.tpl, or NO_CHANGES: saved again with the same content. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">尚未提交</li>
</ol></nav>
<div class="within">
<div class="card filing-head">
<h1>尚未提交：内容与您核对的不同</h1>
{{>PART_FILING_HEAD}}
</div>
<div class="note note-amber" role="alert" tabindex="-1" data-focus>
{{#SAVED_SINCE}}<p>您打开核对页后，{{CHANGED_BY}} 在 {{CHANGED_AT}} 保存过这张报表。</p>{{/SAVED_SINCE}}
{{#REFERENCE_CHANGED}}<p>您打开核对页后，用来核对的资料有变化（上月或上年同期的报表、常见范围，或企业的行业、类别、规模），审核提示或需要的说明随之变动。</p>{{/REFERENCE_CHANGED}}
{{#CHANGED_COUNT}}<p>为避免提交您没有看过的内容，本次没有提交。请看过下面 {{CHANGE_COUNT}} 处不同，再重新核对。</p>{{/CHANGED_COUNT}}
{{#NO_CHANGES}}<p>内容没有不同，但本次没有提交。请重新核对后提交。</p>{{/NO_CHANGES}}
</div>
{{#CHANGED_COUNT}}
<section class="card card-flush" aria-label="与您核对的不同之处">
{{>PART_CHANGES}}
</section>
{{/CHANGED_COUNT}}
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}/{{PERIOD:u}}/edit">返回修改</a><a class="btn btn-primary" href="/filing/{{USCC:u}}/{{PERIOD:u}}/confirm">重新核对</a></div>
</div>
