{{%AUTOESCAPE context="HTML"}}
{{! 手工催报, GET /reminder/new ; POST /reminder/preview comes back here with a problem. PERIOD_OPTION, SECTION_OPTION rows, SCOPE_CITY with DISTRICT_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. HERE_UNFILED, HERE_MISSING, HERE_DRAFT or HERE_RETURNED: the chosen state. HERE_OVERDUE: those alone whose last day is over.
  CATEGORY_CHOICE with CHOSE_SPECIALISED, CHOSE_NURTURED or CHOSE_OTHER; SIZE_CHOICE with CHOSE_LARGE, CHOSE_MEDIUM, CHOSE_SMALL or CHOSE_MICRO. Q, CODES, NOTE: as typed. REMINDER_SEARCH_PROBLEM, REMINDER_CODES_PROBLEM, REMINDER_NOTE_PROBLEM. From the list of filings: NOTHING_CHOSEN, OTHER_FILTER (a filter that is none of reminders). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">手工催报</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>手工催报</h1><p class="soft">选择对象，下一步预览人数、名单和文字，确认后才发送。</p></div></div>
{{#NOTHING_CHOSEN}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>还没有选中企业，没有催报</h2><p>请回到列表勾选企业，或勾选“选中符合条件的全部”。也可以在下面另选对象。</p></div>{{/NOTHING_CHOSEN}}
{{#OTHER_FILTER}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有催报</h2><p>“补填”“有说明”“有核定值”和“已提交”“区已审核”“审核通过”“免报”状态，以及名单“免报”“不在应报名单”，不能整批催报：这些条件选中的是已提交或不必填报的企业。名单“应报”只能和“未报（含暂存）”“未填报”“暂存”或“逾期未报”一起用于催报。请在列表中逐家勾选，或在下面另选对象。</p></div>{{/OTHER_FILTER}}
{{>PART_PROBLEMS}}
<section class="card" aria-label="催报对象">
<form method="post" action="/reminder/preview" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="filters">
<div><label class="form-label" for="period">报表期</label><select class="form-select" id="period" name="period">
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select></div>
<div><label class="form-label" for="state">状态</label><select class="form-select" id="state" name="state">
<option value="">全部未提交</option>
<option value="unfiled"{{#HERE_UNFILED}} selected{{/HERE_UNFILED}}>未报（含暂存）</option>
<option value="missing"{{#HERE_MISSING}} selected{{/HERE_MISSING}}>未填报</option>
<option value="draft"{{#HERE_DRAFT}} selected{{/HERE_DRAFT}}>暂存</option>
<option value="returned"{{#HERE_RETURNED}} selected{{/HERE_RETURNED}}>退回修改</option>
</select></div>
<div><label class="form-label" for="late">及时性</label><select class="form-select" id="late" name="late">
<option value="">全部</option>
<option value="overdue"{{#HERE_OVERDUE}} selected{{/HERE_OVERDUE}}>逾期未报</option>
</select></div>
{{#SCOPE_CITY}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/SCOPE_CITY}}
<div><label class="form-label" for="section">行业</label><select class="form-select" id="section" name="section">
<option value="">全部</option>
{{#SECTION_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/SECTION_OPTION}}
</select></div>
{{#CATEGORY_CHOICE}}
<div><label class="form-label" for="category">企业类别</label><select class="form-select" id="category" name="category">
<option value="">全部</option>
<option value="specialised"{{#CHOSE_SPECIALISED}} selected{{/CHOSE_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#CHOSE_NURTURED}} selected{{/CHOSE_NURTURED}}>中小微培育企业</option>
<option value="other"{{#CHOSE_OTHER}} selected{{/CHOSE_OTHER}}>其他企业</option>
</select></div>
{{/CATEGORY_CHOICE}}
{{#SIZE_CHOICE}}
<div><label class="form-label" for="size">规模</label><select class="form-select" id="size" name="size">
<option value="">全部</option>
<option value="large"{{#CHOSE_LARGE}} selected{{/CHOSE_LARGE}}>大型</option>
<option value="medium"{{#CHOSE_MEDIUM}} selected{{/CHOSE_MEDIUM}}>中型</option>
<option value="small"{{#CHOSE_SMALL}} selected{{/CHOSE_SMALL}}>小型</option>
<option value="micro"{{#CHOSE_MICRO}} selected{{/CHOSE_MICRO}}>微型</option>
</select></div>
{{/SIZE_CHOICE}}
<div class="grow"><label class="form-label" for="q">企业名称或统一社会信用代码 <span class="optional">选填</span></label>{{#REMINDER_SEARCH_PROBLEM}}<div class="problem" id="q-problem">{{>PART_PROBLEM}}</div>{{/REMINDER_SEARCH_PROBLEM}}<input class="form-control" id="q" name="q" value="{{Q}}" autocomplete="off"{{#REMINDER_SEARCH_PROBLEM}} aria-invalid="true" aria-describedby="q-problem"{{/REMINDER_SEARCH_PROBLEM}}></div>
</div>
<div class="field">
<label class="form-label" for="codes">只催这些企业 <span class="optional">选填</span></label>
<div class="form-text" id="codes-hint">统一社会信用代码，用空格、逗号或换行分开，最多 500 家。</div>
{{#REMINDER_CODES_PROBLEM}}<div class="problem" id="codes-problem">{{>PART_PROBLEM}}</div>{{/REMINDER_CODES_PROBLEM}}
<textarea class="form-control" id="codes" name="codes" rows="2" aria-describedby="codes-hint{{#REMINDER_CODES_PROBLEM}} codes-problem{{/REMINDER_CODES_PROBLEM}}"{{#REMINDER_CODES_PROBLEM}} aria-invalid="true"{{/REMINDER_CODES_PROBLEM}}>
{{CODES:p}}</textarea>
</div>
<div class="field">
<label class="form-label" for="note">附言 <span class="optional">选填</span></label>
<div class="form-text" id="note-hint">加在固定文字之后，不超过 300 个字。请勿写填报数据。</div>
{{#REMINDER_NOTE_PROBLEM}}<div class="problem" id="note-problem">{{>PART_PROBLEM}}</div>{{/REMINDER_NOTE_PROBLEM}}
<textarea class="form-control" id="note" name="note" rows="3" aria-describedby="note-hint{{#REMINDER_NOTE_PROBLEM}} note-problem{{/REMINDER_NOTE_PROBLEM}}"{{#REMINDER_NOTE_PROBLEM}} aria-invalid="true"{{/REMINDER_NOTE_PROBLEM}}>
{{NOTE:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/reminder">返回</a><button class="btn btn-primary" type="submit">预览</button></div>
</form>
</section>
</div>
</div>
