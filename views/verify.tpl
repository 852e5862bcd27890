{{%AUTOESCAPE context="HTML"}}
{{! 回执核验, /verify?number=…&hash=… , for everybody. NUMBER, HASH as typed; NUMBER_PROBLEM, HASH_PROBLEM; PROBLEMS.
  NOT_VERIFIED, or VERIFIED: RECEIPT_NUMBER, ENTERPRISE_NAME, USCC, PERIOD_YEAR, PERIOD_MONTH, SUBMITTED_AT, SUBMISSION_NUMBER, VERIFIED_LATEST or VERIFIED_SUPERSEDED, VERIFIED_RETURNED, VERIFIED_IMPORTED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">回执核验</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>回执核验</h1><p class="soft">核对一份报表提交回执是否由本平台出具。不显示填报的数据和填报人。</p></div></div>
{{#VERIFIED}}
<section class="card" aria-labelledby="verified-title">
<div class="note note-green" role="status"><h2 id="verified-title">核验一致：回执由本平台出具</h2><p>{{#VERIFIED_LATEST}}这是该报表期最近一次提交的回执{{/VERIFIED_LATEST}}{{#VERIFIED_SUPERSEDED}}该报表期此后已重新提交，这份回执不是最近一次提交的{{/VERIFIED_SUPERSEDED}}{{#VERIFIED_RETURNED}}；这次提交已被退回修改{{/VERIFIED_RETURNED}}。</p></div>
<dl class="facts">
<div><dt>回执编号</dt><dd class="code strong">{{RECEIPT_NUMBER}}</dd></div>
<div><dt>企业名称</dt><dd>{{ENTERPRISE_NAME}}</dd></div>
<div><dt>统一社会信用代码</dt><dd class="code">{{USCC}}</dd></div>
<div><dt>报表期</dt><dd>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月</dd></div>
<div><dt>提交时间（北京时间）</dt><dd>{{SUBMITTED_AT}}{{#VERIFIED_IMPORTED}}（历史数据导入）{{/VERIFIED_IMPORTED}}</dd></div>
<div><dt>提交次数</dt><dd>第 {{SUBMISSION_NUMBER}} 次</dd></div>
</dl>
</section>
{{/VERIFIED}}
{{#NOT_VERIFIED}}
<div class="note note-red" role="alert"><h2>核验不一致</h2><p>没有编号和校验码都相符的回执。请照回执逐位核对；仍不一致的，请勿采信，并与出示回执的企业或所在区联系。</p></div>
{{/NOT_VERIFIED}}
{{>PART_PROBLEMS}}
<form class="card card-form" method="get" action="/verify" accept-charset="utf-8" novalidate>
<div class="field">
<label class="form-label" for="number">回执编号</label>
<div class="form-text" id="number-hint">例如 202610-7Q2M9X4KPA</div>
{{#NUMBER_PROBLEM}}<div class="problem" id="number-problem">{{>PART_PROBLEM}}</div>{{/NUMBER_PROBLEM}}
<input class="form-control code" id="number" name="number" value="{{NUMBER}}" autocomplete="off" spellcheck="false" required aria-describedby="number-hint{{#NUMBER_PROBLEM}} number-problem{{/NUMBER_PROBLEM}}"{{#NUMBER_PROBLEM}} aria-invalid="true"{{/NUMBER_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="hash">内容校验码</label>
<div class="form-text" id="hash-hint">填写前 16 位或完整的 64 位，空格和大小写不限</div>
{{#HASH_PROBLEM}}<div class="problem" id="hash-problem">{{>PART_PROBLEM}}</div>{{/HASH_PROBLEM}}
<input class="form-control code" id="hash" name="hash" value="{{HASH}}" autocomplete="off" spellcheck="false" required aria-describedby="hash-hint{{#HASH_PROBLEM}} hash-problem{{/HASH_PROBLEM}}"{{#HASH_PROBLEM}} aria-invalid="true"{{/HASH_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">核验</button></div>
</form>
</div>
