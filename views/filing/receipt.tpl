{{%AUTOESCAPE context="HTML"}}
{{! 回执 of one submission, /filing/USCC/PERIOD/receipt?number=1 . ENTERPRISE_NAME, USCC, PERIOD, PERIOD_YEAR, PERIOD_MONTH, FORM_TITLE, FORM_CODE, FORM_VERSION, RECEIPT_NUMBER, SUBMITTED_AT, SUBMISSION_NUMBER,
  SUBMITTED_BY, HAS_POST with SIGNED_POST, IMPORTED; FIRST_LATE or FIRST_IN_TIME; NIL_DECLARED; GROUPED_HASH; RECEIPT_LATEST or RECEIPT_SUPERSEDED; RECEIPT_RETURNED with RETURNED_AT, or RECEIPT_NOT_RETURNED;
  DECLARATION with DECLARATION_TEXT (empty: another version's text) and DECLARATION_VERSION. QR_SIZE, QR_PATH: the code that leads to VERIFY_ADDRESS. FILES_URL: where the links lead; WATCHED (by an officer) or NOT_WATCHED. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#NOT_WATCHED}}<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>{{/NOT_WATCHED}}{{#WATCHED}}<li class="breadcrumb-item"><a href="/enterprise">企业</a></li>{{/WATCHED}}
<li class="breadcrumb-item"><a href="{{FILES_URL}}/{{PERIOD:u}}">查看报表</a></li>
<li class="breadcrumb-item active" aria-current="page">回执</li>
</ol></nav>
<div class="within">
<article class="card receipt">
<header class="receipt-head">
<div>
<h1>报表提交回执</h1>
<p class="soft">{{FORM_TITLE}}（{{FORM_CODE}}，{{FORM_VERSION}} 版）</p>
<p class="receipt-number code">{{RECEIPT_NUMBER}}</p>
</div>
<svg class="qr" viewBox="0 0 {{QR_SIZE}} {{QR_SIZE}}" role="img" aria-label="核验二维码" shape-rendering="crispEdges"><path d="{{QR_PATH}}" fill="currentColor"/></svg>
</header>
<dl class="facts">
<div class="wide"><dt>企业名称</dt><dd class="strong">{{ENTERPRISE_NAME}}</dd></div>
<div><dt>统一社会信用代码</dt><dd class="code">{{USCC}}</dd></div>
<div><dt>报表期</dt><dd>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月</dd></div>
<div><dt>提交次数</dt><dd>第 {{SUBMISSION_NUMBER}} 次提交{{#RECEIPT_LATEST}}（最近一次）{{/RECEIPT_LATEST}}{{#RECEIPT_SUPERSEDED}}（此后已重新提交）{{/RECEIPT_SUPERSEDED}}</dd></div>
<div><dt>提交时间（北京时间）</dt><dd>{{SUBMITTED_AT}}</dd></div>
<div><dt>是否按时</dt><dd>{{#FIRST_IN_TIME}}按时{{/FIRST_IN_TIME}}{{#FIRST_LATE}}补填{{/FIRST_LATE}}（以首次提交为准）</dd></div>
<div><dt>退回情况</dt><dd>{{#RECEIPT_NOT_RETURNED}}未退回{{/RECEIPT_NOT_RETURNED}}{{#RECEIPT_RETURNED}}已于 {{RETURNED_AT}} 退回修改{{/RECEIPT_RETURNED}}</dd></div>
<div><dt>提交人</dt><dd>{{SUBMITTED_BY}}{{#IMPORTED}}（历史数据导入）{{/IMPORTED}}</dd></div>
{{#HAS_POST}}<div><dt>职务</dt><dd>{{SIGNED_POST}}</dd></div>{{/HAS_POST}}
{{#NIL_DECLARED}}<div><dt>声明</dt><dd>本月停产（歇业）</dd></div>{{/NIL_DECLARED}}
{{#DECLARATION}}<div class="wide"><dt>真实性声明（{{DECLARATION_VERSION}} 版）</dt><dd>{{DECLARATION_TEXT}}</dd></div>{{/DECLARATION}}
<div class="wide"><dt>内容校验码（SHA-256）</dt><dd class="code receipt-hash">{{GROUPED_HASH}}</dd></div>
</dl>
<p class="small soft">核验：扫描二维码，或打开 {{VERIFY_ADDRESS}}，填写回执编号和校验码前 16 位。核验页不显示填报的数据。</p>
</article>
<div class="acts"><a class="btn btn-plain" href="{{FILES_URL}}/{{PERIOD:u}}?number={{SUBMISSION_NUMBER:u}}">查看报表</a><a class="btn btn-plain" href="{{FILES_URL}}">填报列表</a><a class="btn btn-plain" href="{{FILES_URL}}/{{PERIOD:u}}/receipt.pdf?number={{SUBMISSION_NUMBER:u}}">下载 PDF</a><button class="btn btn-primary" type="button" data-print hidden>打印</button></div>
</div>
