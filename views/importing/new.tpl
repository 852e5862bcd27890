{{%AUTOESCAPE context="HTML"}}
{{! 新建导入, GET /imports/new, POST /imports (kind, source, initial_password, file). PICK_ENTERPRISE PICK_FORMER_USER PICK_FILING: the kind that is chosen; IMPORT_SOURCE; LARGEST_FILE: "2 MB". KIND_PROBLEM SOURCE_PROBLEM INITIAL_PASSWORD_PROBLEM FILE_PROBLEM. FILE_AGAIN: the file has to be chosen once more. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/imports">批量导入</a></li>
<li class="breadcrumb-item active" aria-current="page">新建导入</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>新建导入</h1><p class="soft">上传后先试运行：逐行核对，列出全部有误的行，不改动任何数据。核对无误、由您确认后才导入。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card card-form">
<form method="post" action="/imports" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<fieldset class="field"{{#KIND_PROBLEM}} aria-describedby="kind-problem"{{/KIND_PROBLEM}}>
<legend>导入什么</legend>
{{#KIND_PROBLEM}}<div class="problem" id="kind-problem">{{>PART_PROBLEM}}</div>{{/KIND_PROBLEM}}
<div class="choices">
<div class="form-check"><input class="form-check-input" type="radio" id="kind" name="kind" value="enterprise" required{{#PICK_ENTERPRISE}} checked{{/PICK_ENTERPRISE}}><label for="kind">企业（类别、所在区等）</label> <a class="nowrap" href="/imports/template/enterprise">下载模板<span class="visually-hidden">：企业</span></a></div>
<div class="form-check"><input class="form-check-input" type="radio" id="kind-former-user" name="kind" value="former_user" required{{#PICK_FORMER_USER}} checked{{/PICK_FORMER_USER}}><label for="kind-former-user">原用户（用户名、关联企业、填报员）</label> <a class="nowrap" href="/imports/template/former_user">下载模板<span class="visually-hidden">：原用户</span></a></div>
<div class="form-check"><input class="form-check-input" type="radio" id="kind-filing" name="kind" value="filing" required{{#PICK_FILING}} checked{{/PICK_FILING}}><label for="kind-filing">历史报表（2012 年 1 月起）</label> <a class="nowrap" href="/imports/template/filing">下载模板<span class="visually-hidden">：历史报表</span></a></div>
</div>
</fieldset>
<div class="field">
<label class="form-label" for="file">文件</label>
<div class="form-text" id="file-hint">Excel（.xlsx）、CSV（.csv，UTF-8 或 GB18030 编码）或 JSON（.json，对象的数组，名称与模板的表头相同，第一个对象记为第 2 行），不超过 {{LARGEST_FILE}}。更大的文件请由运维人员在服务器上运行 <span class="code">tianbao import</span>。</div>
{{#FILE_AGAIN}}<div class="form-text strong" id="file-again">请重新选择文件，浏览器不会自动保留。</div>{{/FILE_AGAIN}}
{{#FILE_PROBLEM}}<div class="problem" id="file-problem">{{>PART_PROBLEM}}</div>{{/FILE_PROBLEM}}
<input class="form-control" id="file" name="file" type="file" accept=".xlsx,.csv,.json" required aria-describedby="file-hint{{#FILE_PROBLEM}} file-problem{{/FILE_PROBLEM}}"{{#FILE_PROBLEM}} aria-invalid="true"{{/FILE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="source">数据来源</label>
<div class="form-text" id="source-hint">数据从哪里来、由谁提供，例如“原互动平台 2026 年 10 月导出”。会随导入的数据保存，并记入审计。</div>
{{#SOURCE_PROBLEM}}<div class="problem" id="source-problem">{{>PART_PROBLEM}}</div>{{/SOURCE_PROBLEM}}
<input class="form-control" id="source" name="source" value="{{IMPORT_SOURCE}}" autocomplete="off" required aria-describedby="source-hint{{#SOURCE_PROBLEM}} source-problem{{/SOURCE_PROBLEM}}"{{#SOURCE_PROBLEM}} aria-invalid="true"{{/SOURCE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="initial-password">统一的初始密码 <span class="optional">仅导入原用户时填写</span></label>
<div class="form-text" id="initial-password-hint">用户凭它只能进入“修改密码”，还须填对原平台登记的手机号。</div>
{{#INITIAL_PASSWORD_PROBLEM}}<div class="problem" id="initial-password-problem">{{>PART_PROBLEM}}</div>{{/INITIAL_PASSWORD_PROBLEM}}
<input class="form-control" id="initial-password" name="initial_password" type="password" autocomplete="off" aria-describedby="initial-password-hint{{#INITIAL_PASSWORD_PROBLEM}} initial-password-problem{{/INITIAL_PASSWORD_PROBLEM}}"{{#INITIAL_PASSWORD_PROBLEM}} aria-invalid="true"{{/INITIAL_PASSWORD_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/imports">返回列表</a><button class="btn btn-primary" type="submit">上传并试运行</button></div>
</form>
</section>
</div>
</div>
