{{%AUTOESCAPE context="HTML"}}
{{! 导出, GET /export, POST /export (content, period, last_period, state, district, industry, category, size, contacts, format, purpose). SCOPE_DISTRICT with DISTRICT_NAME, or SCOPE_CITY with DISTRICT_OPTION rows. NO_ROSTERS: no period's list is drawn yet.
  EXPORT_FORM_FIELDS: PERIOD_OPTION, LAST_PERIOD_OPTION, INDUSTRY_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN; PICK_…: the chosen word of a list, or a box that is ticked; PURPOSE. A _PROBLEM for each field. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">导出</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>导出</h1><p class="soft">范围：{{#SCOPE_DISTRICT}}{{DISTRICT_NAME}}（按企业在该报表期所属的区）{{/SCOPE_DISTRICT}}{{#SCOPE_CITY}}全市{{/SCOPE_CITY}}。文件在后台生成，可以离开，稍后在“我的任务”中下载。</p></div></div>
{{>PART_PROBLEMS}}
{{#NO_ROSTERS}}<section class="card"><div class="empty"><p>目前没有可导出的报表期。报表期的应报名单编制后（月份结束后几分钟内），即可在这里导出。</p><p><a href="/review">返回报表审核</a></p></div></section>{{/NO_ROSTERS}}
{{#EXPORT_FORM_FIELDS}}
<form method="post" action="/export" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<section class="card" aria-labelledby="what-title">
<h2 id="what-title">内容</h2>
<div class="fields">
<fieldset class="field wide"{{#CONTENT_PROBLEM}} aria-describedby="content-problem"{{/CONTENT_PROBLEM}}>
<legend>导出什么</legend>
{{#CONTENT_PROBLEM}}<div class="problem" id="content-problem">{{>PART_PROBLEM}}</div>{{/CONTENT_PROBLEM}}
<div class="choices">
<div class="form-check"><input class="form-check-input" type="radio" id="content" name="content" value="list" required{{#PICK_LIST}} checked{{/PICK_LIST}}><label for="content">名单：每家企业的报送状态，不含报表数据</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="content-filings" name="content" value="filings" required{{#PICK_FILINGS}} checked{{/PICK_FILINGS}}><label for="content-filings">报表数据：每家企业最后一次提交的全部指标</label></div>
</div>
</fieldset>
<div class="field">
<label class="form-label" for="period">报表期</label>
{{#PERIOD_PROBLEM}}<div class="problem" id="period-problem">{{>PART_PROBLEM}}</div>{{/PERIOD_PROBLEM}}
<select class="form-select" id="period" name="period"{{#PERIOD_PROBLEM}} aria-invalid="true" aria-describedby="period-problem"{{/PERIOD_PROBLEM}}>
<option value="">请选择</option>
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="last-period">至 <span class="optional">选填</span></label>
<div class="form-text" id="last-period-hint">名单可导出连续 24 个报表期以内。</div>
{{#LAST_PERIOD_PROBLEM}}<div class="problem" id="last-period-problem">{{>PART_PROBLEM}}</div>{{/LAST_PERIOD_PROBLEM}}
<select class="form-select" id="last-period" name="last_period" aria-describedby="last-period-hint{{#LAST_PERIOD_PROBLEM}} last-period-problem{{/LAST_PERIOD_PROBLEM}}"{{#LAST_PERIOD_PROBLEM}} aria-invalid="true"{{/LAST_PERIOD_PROBLEM}}>
<option value="">只导出一个报表期</option>
{{#LAST_PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/LAST_PERIOD_OPTION}}
</select>
</div>
</div>
</section>
<section class="card" aria-labelledby="which-title">
<h2 id="which-title">条件</h2>
<div class="fields">
<div class="field">
<label class="form-label" for="state">状态</label>
{{#STATE_PROBLEM}}<div class="problem" id="state-problem">{{>PART_PROBLEM}}</div>{{/STATE_PROBLEM}}
<select class="form-select" id="state" name="state"{{#STATE_PROBLEM}} aria-invalid="true" aria-describedby="state-problem"{{/STATE_PROBLEM}}>
<option value="">全部</option>
<option value="missing"{{#PICK_MISSING}} selected{{/PICK_MISSING}}>未填报</option>
<option value="draft"{{#PICK_DRAFT}} selected{{/PICK_DRAFT}}>暂存</option>
<option value="submitted"{{#PICK_SUBMITTED}} selected{{/PICK_SUBMITTED}}>已提交</option>
<option value="returned"{{#PICK_RETURNED}} selected{{/PICK_RETURNED}}>退回修改</option>
<option value="checked"{{#PICK_CHECKED}} selected{{/PICK_CHECKED}}>区已审核</option>
<option value="accepted"{{#PICK_ACCEPTED}} selected{{/PICK_ACCEPTED}}>审核通过</option>
<option value="exempt"{{#PICK_EXEMPT}} selected{{/PICK_EXEMPT}}>免报</option>
</select>
</div>
{{#SCOPE_CITY}}
<div class="field">
<label class="form-label" for="district">区</label>
{{#DISTRICT_PROBLEM}}<div class="problem" id="district-problem">{{>PART_PROBLEM}}</div>{{/DISTRICT_PROBLEM}}
<select class="form-select" id="district" name="district"{{#DISTRICT_PROBLEM}} aria-invalid="true" aria-describedby="district-problem"{{/DISTRICT_PROBLEM}}>
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
{{/SCOPE_CITY}}
<div class="field">
<label class="form-label" for="industry">行业</label>
{{#INDUSTRY_PROBLEM}}<div class="problem" id="industry-problem">{{>PART_PROBLEM}}</div>{{/INDUSTRY_PROBLEM}}
<select class="form-select" id="industry" name="industry"{{#INDUSTRY_PROBLEM}} aria-invalid="true" aria-describedby="industry-problem"{{/INDUSTRY_PROBLEM}}>
<option value="">全部</option>
{{#INDUSTRY_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDUSTRY_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="category">企业类别</label>
{{#CATEGORY_PROBLEM}}<div class="problem" id="category-problem">{{>PART_PROBLEM}}</div>{{/CATEGORY_PROBLEM}}
<select class="form-select" id="category" name="category"{{#CATEGORY_PROBLEM}} aria-invalid="true" aria-describedby="category-problem"{{/CATEGORY_PROBLEM}}>
<option value="">全部</option>
<option value="specialised"{{#PICK_SPECIALISED}} selected{{/PICK_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#PICK_NURTURED}} selected{{/PICK_NURTURED}}>中小微培育企业</option>
<option value="other"{{#PICK_OTHER}} selected{{/PICK_OTHER}}>其他企业</option>
</select>
</div>
<div class="field">
<label class="form-label" for="size">企业规模</label>
{{#SIZE_PROBLEM}}<div class="problem" id="size-problem">{{>PART_PROBLEM}}</div>{{/SIZE_PROBLEM}}
<select class="form-select" id="size" name="size"{{#SIZE_PROBLEM}} aria-invalid="true" aria-describedby="size-problem"{{/SIZE_PROBLEM}}>
<option value="">全部</option>
<option value="large"{{#PICK_LARGE}} selected{{/PICK_LARGE}}>大型</option>
<option value="medium"{{#PICK_MEDIUM}} selected{{/PICK_MEDIUM}}>中型</option>
<option value="small"{{#PICK_SMALL}} selected{{/PICK_SMALL}}>小型</option>
<option value="micro"{{#PICK_MICRO}} selected{{/PICK_MICRO}}>微型</option>
</select>
</div>
</div>
</section>
<section class="card" aria-labelledby="how-title">
<h2 id="how-title">文件和用途</h2>
<div class="fields">
<fieldset class="field wide"{{#FORMAT_PROBLEM}} aria-describedby="format-problem"{{/FORMAT_PROBLEM}}>
<legend>文件格式</legend>
{{#FORMAT_PROBLEM}}<div class="problem" id="format-problem">{{>PART_PROBLEM}}</div>{{/FORMAT_PROBLEM}}
<div class="choices">
<div class="form-check"><input class="form-check-input" type="radio" id="format" name="format" value="xlsx" required{{#PICK_XLSX}} checked{{/PICK_XLSX}}><label for="format">Excel（.xlsx）</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="format-csv" name="format" value="csv" required{{#PICK_CSV}} checked{{/PICK_CSV}}><label for="format-csv">CSV（.csv，适合很大的数据）</label></div>
<div class="form-check"><input class="form-check-input" type="radio" id="format-json" name="format" value="json" required{{#PICK_JSON}} checked{{/PICK_JSON}}><label for="format-json">JSON（.json，供其他系统读取）</label></div>
</div>
</fieldset>
<div class="field wide">
{{#CONTACTS_PROBLEM}}<div class="problem" id="contacts-problem">{{>PART_PROBLEM}}</div>{{/CONTACTS_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="contacts" name="contacts" value="yes" aria-describedby="contacts-hint{{#CONTACTS_PROBLEM}} contacts-problem{{/CONTACTS_PROBLEM}}"{{#PICK_CONTACTS}} checked{{/PICK_CONTACTS}}{{#CONTACTS_PROBLEM}} aria-invalid="true"{{/CONTACTS_PROBLEM}}><label for="contacts">包含联系人和电话</label></div>
<div class="form-text" id="contacts-hint">属于个人信息，确有需要才勾选，仅名单可选，会记入审计。</div>
</div>
<div class="field wide">
<label class="form-label" for="purpose">用途</label>
<div class="form-text" id="purpose-hint">写明做什么用、交给谁。4 至 200 个字，会记入审计。</div>
{{#PURPOSE_PROBLEM}}<div class="problem" id="purpose-problem">{{>PART_PROBLEM}}</div>{{/PURPOSE_PROBLEM}}
<textarea class="form-control" id="purpose" name="purpose" rows="2" required aria-describedby="purpose-hint{{#PURPOSE_PROBLEM}} purpose-problem{{/PURPOSE_PROBLEM}}"{{#PURPOSE_PROBLEM}} aria-invalid="true"{{/PURPOSE_PROBLEM}}>
{{PURPOSE:p}}</textarea>
</div>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">生成文件</button></div>
</section>
</form>
{{/EXPORT_FORM_FIELDS}}
</div>
</div>
