{{%AUTOESCAPE context="HTML"}}
{{! A new appeal, /appeal/new . APPEAL_ID: its key. ENTERPRISE_OPTION rows (OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN), PERIOD_OPTION rows (OPTION_VALUE, OPTION_CHOSEN), INDICATOR_OPTION rows (OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN), CLASS_OPTION rows (OPTION_VALUE, a class, OPTION_CHOSEN); TITLE, TEXT.
  ENTERPRISE_PROBLEM PERIOD_PROBLEM INDICATOR_PROBLEM APPEAL_CLASS_PROBLEM TITLE_PROBLEM TEXT_PROBLEM FILE_PROBLEM. FILE_AGAIN: the file has to be chosen once more. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/appeal">诉求反映</a></li>
<li class="breadcrumb-item active" aria-current="page">我要反映</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>我要反映</h1><p class="soft">只有您本人和办理部门能看到。急事请直接<a href="/contact">打电话</a>。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card card-form">
<form method="post" action="/appeal" enctype="multipart/form-data" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="key" value="{{APPEAL_ID}}">
<div class="field">
<label class="form-label" for="enterprise">企业</label>
<div class="form-text" id="enterprise-hint">与企业有关的，由企业所在区办理；不选的，由服务中心办理。</div>
{{#ENTERPRISE_PROBLEM}}<div class="problem" id="enterprise-problem">{{>PART_PROBLEM}}</div>{{/ENTERPRISE_PROBLEM}}
<select class="form-select" id="enterprise" name="enterprise" aria-describedby="enterprise-hint{{#ENTERPRISE_PROBLEM}} enterprise-problem{{/ENTERPRISE_PROBLEM}}"{{#ENTERPRISE_PROBLEM}} aria-invalid="true"{{/ENTERPRISE_PROBLEM}}>
<option value="">与具体企业无关</option>
{{#ENTERPRISE_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/ENTERPRISE_OPTION}}
</select>
</div>
<div class="fields">
<div class="field">
<label class="form-label" for="appeal-class">类别</label>
{{#APPEAL_CLASS_PROBLEM}}<div class="problem" id="appeal-class-problem">{{>PART_PROBLEM}}</div>{{/APPEAL_CLASS_PROBLEM}}
<select class="form-select" id="appeal-class" name="appeal_class" required{{#APPEAL_CLASS_PROBLEM}} aria-invalid="true" aria-describedby="appeal-class-problem"{{/APPEAL_CLASS_PROBLEM}}>
<option value="">请选择</option>
{{#CLASS_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_APPEAL_CLASS}}</option>
{{/CLASS_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="period">报表期 <span class="optional">选填</span></label>
{{#PERIOD_PROBLEM}}<div class="problem" id="period-problem">{{>PART_PROBLEM}}</div>{{/PERIOD_PROBLEM}}
<select class="form-select" id="period" name="period"{{#PERIOD_PROBLEM}} aria-invalid="true" aria-describedby="period-problem"{{/PERIOD_PROBLEM}}>
<option value="">不涉及</option>
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_VALUE}}</option>
{{/PERIOD_OPTION}}
</select>
</div>
</div>
<div class="field">
<label class="form-label" for="indicator">指标 <span class="optional">选填</span></label>
{{#INDICATOR_PROBLEM}}<div class="problem" id="indicator-problem">{{>PART_PROBLEM}}</div>{{/INDICATOR_PROBLEM}}
<select class="form-select" id="indicator" name="indicator"{{#INDICATOR_PROBLEM}} aria-invalid="true" aria-describedby="indicator-problem"{{/INDICATOR_PROBLEM}}>
<option value="">不涉及</option>
{{#INDICATOR_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_VALUE}} {{OPTION_NAME}}</option>
{{/INDICATOR_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="title">标题</label>
{{#TITLE_PROBLEM}}<div class="problem" id="title-problem">{{>PART_PROBLEM}}</div>{{/TITLE_PROBLEM}}
<input class="form-control" id="title" name="title" value="{{TITLE}}" required{{#TITLE_PROBLEM}} aria-invalid="true" aria-describedby="title-problem"{{/TITLE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="text">内容</label>
<div class="form-text" id="text-hint">请写明哪一个指标、哪一步、看到了什么。不超过 3000 个字。</div>
{{#TEXT_PROBLEM}}<div class="problem" id="text-problem">{{>PART_PROBLEM}}</div>{{/TEXT_PROBLEM}}
<textarea class="form-control" id="text" name="text" rows="8" required aria-describedby="text-hint{{#TEXT_PROBLEM}} text-problem{{/TEXT_PROBLEM}}"{{#TEXT_PROBLEM}} aria-invalid="true"{{/TEXT_PROBLEM}}>
{{TEXT:p}}</textarea>
</div>
<div class="field">
<label class="form-label" for="file">附件 <span class="optional">选填，一个文件，不超过 1 MB：pdf、png、jpg 或 xlsx；24 小时内最多 10 件带附件的诉求</span></label>
{{#FILE_AGAIN}}<div class="form-text strong" id="file-again">请重新选择附件，浏览器不会自动保留。</div>{{/FILE_AGAIN}}
{{#FILE_PROBLEM}}<div class="problem" id="file-problem">{{>PART_PROBLEM}}</div>{{/FILE_PROBLEM}}
<input class="form-control" id="file" name="file" type="file" accept=".pdf,.png,.jpg,.jpeg,.xlsx"{{#FILE_PROBLEM}} aria-invalid="true" aria-describedby="file-problem"{{/FILE_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/appeal">返回列表</a><button class="btn btn-primary" type="submit">提交</button></div>
</form>
</section>
</div>
</div>
