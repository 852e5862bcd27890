{{%AUTOESCAPE context="HTML"}}
{{! One import, GET /imports/{id}. IMPORT: IMPORT_ID, IMPORT_FILE, FILE_SIZE, FILE_HASH, IMPORT_SOURCE, a kind, a state, ASKED_AT, ASKED_BY or BY_OPERATOR; a format: FORMAT_XLSX FORMAT_UTF8 FORMAT_GB18030 FORMAT_JSON, or FORMAT_UNKNOWN.
  UNDER_WAY: PROGRESS_COUNTED (DONE_COUNT of TOTAL_COUNT, DONE_NUMBER, TOTAL_NUMBER) or PROGRESS_COUNTING (DONE_COUNT); REFRESHES; IS_CHECKING or IS_IMPORTING. STUCK: it was cut off, may be gone on with. AT_SHELL: an operator runs it.
  JUDGED: ALL_ROWS GOOD_ROWS BAD_ROWS ADDED_ROWS CHANGED_ROWS SAME_ROWS, COUNTS_CHANGES: enterprises. CONFIRMATION: MAY_IMPORT_ALL or HAS_BAD_ROWS, ONLY_GOOD_PROBLEM. ALL_BAD: nothing can be imported. REFUSED. MAY_WITHDRAW.
  RESULT: IMPORTED_ROWS LEFT_ROWS FINISHED_AT, WANTED_COUNT FOUND_COUNT WANTED_HASH FOUND_HASH, SAME_CONTENT or OTHER_CONTENT; GROUPS with GROUP rows: GROUP_NAME, GROUP_WANTED, GROUP_FOUND, BY_YEAR or BY_DISTRICT.
  FIGURES_HIDDEN: the reader sees no figures, so FIELD_VALUE and VALUE_BEFORE are empty, or a check's code.
  FINDINGS, LATE_FINDINGS, CHANGES: FINDING_COUNT, SHOWN_COUNT where not all are shown (SHOWN_ALL: they are), FINDING_ROW rows: ROW_NUMBER or ROW_IS_FILE, FIELD_NAME, FIELD_VALUE, VALUE_BEFORE, a reason (part/import_reason.tpl). }}
{{#IMPORT}}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/imports">批量导入</a></li>
<li class="breadcrumb-item active" aria-current="page">{{IMPORT_FILE}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>导入{{>PART_IMPORT_KIND}}</h1><p class="soft">{{IMPORT_FILE}}，{{ASKED_AT}} 由 {{ASKED_BY}}{{#BY_OPERATOR}}运维人员（命令）{{/BY_OPERATOR}} 发起（北京时间）</p></div><p>{{>PART_IMPORT_STATE}}</p></div>
{{>PART_PROBLEMS}}
{{#UNDER_WAY}}
<section class="card" aria-labelledby="progress-title">
<h2 id="progress-title">{{#IS_CHECKING}}试运行{{/IS_CHECKING}}{{#IS_IMPORTING}}导入{{/IS_IMPORTING}}</h2>
{{#IS_CHECKING}}<p>正在逐行核对，不改动任何数据。</p>{{/IS_CHECKING}}
{{#IS_IMPORTING}}<p>正在导入。中途断开也不会重复或漏导，会从断开的地方继续；全部导入后再与数据库逐行核对。</p>{{/IS_IMPORTING}}
{{#PROGRESS_COUNTED}}<p role="status">已处理 {{DONE_COUNT}} / {{TOTAL_COUNT}} 行</p>
<p><progress class="job-progress" value="{{DONE_NUMBER}}" max="{{TOTAL_NUMBER}}" aria-label="进度">{{DONE_COUNT}} / {{TOTAL_COUNT}}</progress></p>{{/PROGRESS_COUNTED}}
{{#PROGRESS_COUNTING}}<p role="status">已处理 {{DONE_COUNT}} 行</p>{{/PROGRESS_COUNTING}}
{{#STUCK}}
<div class="note note-amber" role="status"><p>后台任务已经停止，没有做完。可以继续：已导入的行不会重复。</p></div>
<form class="acts" method="post" action="/imports/{{IMPORT_ID:u}}/resumption" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-primary" type="submit">继续</button></form>
{{/STUCK}}
{{#AT_SHELL}}<p class="soft">由运维人员在服务器上运行；中断后用 <span class="code">tianbao import … --resume</span> 继续。</p>{{/AT_SHELL}}
<p class="soft">{{#REFRESHES}}本页会自动更新。{{/REFRESHES}}可以离开本页，稍后再来查看。<a href="/imports/{{IMPORT_ID:u}}">立即更新</a></p>
</section>
{{/UNDER_WAY}}
{{#REFUSED}}<div class="note note-red" role="status"><h2>这个文件不能导入</h2><p>没有导入任何内容。请照下面所列改正文件，再重新上传。</p><p><a href="/imports/new">重新上传</a></p></div>{{/REFUSED}}
{{#RESULT}}
<section class="card" aria-labelledby="result-title">
<h2 id="result-title">导入结果</h2>
{{#SAME_CONTENT}}<div class="note note-green" role="status"><p>已导入 {{IMPORTED_ROWS}} 行，没有导入 {{LEFT_ROWS}} 行。核对一致：文件中的 {{WANTED_COUNT}} 行与数据库中的逐行相同。</p></div>{{/SAME_CONTENT}}
{{#OTHER_CONTENT}}<div class="note note-red" role="alert"><h2>核对不一致</h2><p>已导入 {{IMPORTED_ROWS}} 行，没有导入 {{LEFT_ROWS}} 行。文件中的 {{WANTED_COUNT}} 行与数据库中的 {{FOUND_COUNT}} 行不完全相同：导入之后可能已有修改，请告知运维人员核查。</p></div>{{/OTHER_CONTENT}}
<dl class="facts">
<div><dt>完成时间</dt><dd>{{FINISHED_AT}}</dd></div>
<div class="wide"><dt>文件中的行：校验码（SHA-256）</dt><dd><span class="code">{{WANTED_HASH}}</span></dd></div>
<div class="wide"><dt>数据库中的行：校验码（SHA-256）</dt><dd><span class="code">{{FOUND_HASH}}</span></dd></div>
</dl>
{{#GROUPS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">{{#BY_YEAR}}年份{{/BY_YEAR}}{{#BY_DISTRICT}}区{{/BY_DISTRICT}}</th><th scope="col" class="number">文件中的行数</th><th scope="col" class="number">数据库中的行数</th></tr></thead>
<tbody>
{{#GROUP}}<tr><th scope="row" class="row-name">{{GROUP_NAME}}</th><td data-name="文件中的行数" class="number">{{GROUP_WANTED}}</td><td data-name="数据库中的行数" class="number">{{GROUP_FOUND}}</td></tr>
{{/GROUP}}
</tbody>
</table>
</div>
{{/GROUPS}}
</section>
{{/RESULT}}
{{#JUDGED}}
<section class="card" aria-labelledby="judged-title">
<h2 id="judged-title">试运行结果</h2>
<dl class="facts">
<div><dt>共</dt><dd>{{ALL_ROWS}} 行</dd></div>
<div><dt>可以导入</dt><dd>{{GOOD_ROWS}} 行{{#COUNTS_CHANGES}}（新增 {{ADDED_ROWS}}，修改 {{CHANGED_ROWS}}，没有变化 {{SAME_ROWS}}）{{/COUNTS_CHANGES}}</dd></div>
<div><dt>有误</dt><dd>{{BAD_ROWS}} 行</dd></div>
</dl>
{{#ALL_BAD}}<div class="note note-red" role="status"><p>每一行都有误，没有可以导入的内容。请照下面所列改正文件，再重新上传。</p><p><a href="/imports/new">重新上传</a></p></div>{{/ALL_BAD}}
{{#CONFIRMATION}}
<form method="post" action="/imports/{{IMPORT_ID:u}}/confirmation" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#HAS_BAD_ROWS}}
<p>有 {{BAD_ROWS}} 行有误。最好改正文件后<a href="/imports/new">重新上传</a>；也可以只导入正确的行，有误的行以后再补。</p>
<div class="field">
{{#ONLY_GOOD_PROBLEM}}<div class="problem" id="only-good-problem">{{>PART_PROBLEM}}</div>{{/ONLY_GOOD_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="only-good" name="only_good" value="yes"{{#ONLY_GOOD_PROBLEM}} aria-invalid="true" aria-describedby="only-good-problem"{{/ONLY_GOOD_PROBLEM}}><label for="only-good">只导入正确的 {{GOOD_ROWS}} 行，不导入有误的 {{BAD_ROWS}} 行</label></div>
</div>
{{/HAS_BAD_ROWS}}
<div class="acts"><button class="btn btn-primary" type="submit">确认导入</button></div>
</form>
{{/CONFIRMATION}}
</section>
{{/JUDGED}}
{{#FIGURES_HIDDEN}}<div class="note"><p>系统管理员不查看报表内容：下面和下载的文件只列行号、列和原因，请对照原文件的那一行那一列改正。</p></div>{{/FIGURES_HIDDEN}}
{{#FINDINGS}}
<section class="card" aria-labelledby="problems-title">
<h2 id="problems-title">有误的行</h2>
<p>共 {{FINDING_COUNT}} 处{{#SHOWN_SOME}}，下面列出前 {{SHOWN_COUNT}} 处{{/SHOWN_SOME}}。<a href="/imports/{{IMPORT_ID:u}}/report.csv">下载全部（CSV）</a></p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">行号</th><th scope="col">列</th><th scope="col">文件中的内容</th><th scope="col">原因</th></tr></thead>
<tbody>
{{#FINDING_ROW}}<tr><th scope="row" class="row-name">{{#ROW_IS_FILE}}整个文件{{/ROW_IS_FILE}}{{#ROW_IS_ROW}}{{ROW_NUMBER}}{{/ROW_IS_ROW}}</th><td data-name="列"><span>{{FIELD_NAME}}</span></td><td data-name="内容"><span>{{FIELD_VALUE}}</span></td><td data-name="原因"><span>{{>PART_IMPORT_REASON}}</span></td></tr>
{{/FINDING_ROW}}
</tbody>
</table>
</div>
</section>
{{/FINDINGS}}
{{#LATE_FINDINGS}}
<section class="card" aria-labelledby="late-title">
<h2 id="late-title">导入时没有导入的行</h2>
<p>试运行之后情况有变，共 {{FINDING_COUNT}} 处{{#SHOWN_SOME}}，下面列出前 {{SHOWN_COUNT}} 处{{/SHOWN_SOME}}。<a href="/imports/{{IMPORT_ID:u}}/report.csv">下载全部（CSV）</a></p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">行号</th><th scope="col">列</th><th scope="col">文件中的内容</th><th scope="col">原因</th></tr></thead>
<tbody>
{{#FINDING_ROW}}<tr><th scope="row" class="row-name">{{#ROW_IS_FILE}}整个文件{{/ROW_IS_FILE}}{{#ROW_IS_ROW}}{{ROW_NUMBER}}{{/ROW_IS_ROW}}</th><td data-name="列"><span>{{FIELD_NAME}}</span></td><td data-name="内容"><span>{{FIELD_VALUE}}</span></td><td data-name="原因"><span>{{>PART_IMPORT_REASON}}</span></td></tr>
{{/FINDING_ROW}}
</tbody>
</table>
</div>
</section>
{{/LATE_FINDINGS}}
{{#CHANGES}}
<section class="card" aria-labelledby="changes-title">
<h2 id="changes-title">修改和提示</h2>
<p>可以导入的行中，共 {{FINDING_COUNT}} 处{{#SHOWN_SOME}}，下面列出前 {{SHOWN_COUNT}} 处{{/SHOWN_SOME}}。<a href="/imports/{{IMPORT_ID:u}}/report.csv">下载全部（CSV）</a></p>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">行号</th><th scope="col">列</th><th scope="col">本站现有内容</th><th scope="col">文件中的内容</th><th scope="col">说明</th></tr></thead>
<tbody>
{{#FINDING_ROW}}<tr><th scope="row" class="row-name">{{ROW_NUMBER}}</th><td data-name="列"><span>{{FIELD_NAME}}</span></td><td data-name="现有"><span>{{VALUE_BEFORE}}</span></td><td data-name="文件"><span>{{FIELD_VALUE}}</span></td><td data-name="说明"><span>{{>PART_IMPORT_REASON}}</span></td></tr>
{{/FINDING_ROW}}
</tbody>
</table>
</div>
</section>
{{/CHANGES}}
<section class="card" aria-labelledby="file-title">
<h2 id="file-title">文件</h2>
<dl class="facts">
<div><dt>数据来源</dt><dd>{{IMPORT_SOURCE}}</dd></div>
<div><dt>大小</dt><dd>{{FILE_SIZE}}</dd></div>
<div><dt>格式</dt><dd>{{#FORMAT_XLSX}}Excel（.xlsx）{{/FORMAT_XLSX}}{{#FORMAT_UTF8}}CSV，UTF-8 编码{{/FORMAT_UTF8}}{{#FORMAT_GB18030}}CSV，GB18030（GBK）编码{{/FORMAT_GB18030}}{{#FORMAT_JSON}}JSON{{/FORMAT_JSON}}{{#FORMAT_UNKNOWN}}尚未识别{{/FORMAT_UNKNOWN}}</dd></div>
<div class="wide"><dt>文件校验码（SHA-256）</dt><dd><span class="code">{{FILE_HASH}}</span></dd></div>
</dl>
{{#MAY_WITHDRAW}}
<form class="acts" method="post" action="/imports/{{IMPORT_ID:u}}/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-plain" type="submit" data-confirm="没有导入任何内容，上传的文件会删除，核对结果保留。" data-confirm-title="撤销这次导入" data-confirm-act="撤销">撤销这次导入</button></form>
{{/MAY_WITHDRAW}}
</section>
<div class="acts"><a class="btn btn-plain" href="/imports">返回列表</a></div>
</div>
</div>
{{/IMPORT}}
