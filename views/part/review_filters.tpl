{{%AUTOESCAPE context="HTML"}}
{{! The filters of the list at /review, one row and more behind a fold. STATE_WORD: the chosen tab. PERIOD_OPTION, DISTRICT_OPTION (with SCOPE_CITY), INDUSTRY_OPTION rows: OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN. Q. MORE_OPEN: one behind the fold is set.
  IS_SPECIALISED IS_NURTURED IS_OTHER; IS_LARGE IS_MEDIUM IS_SMALL IS_MICRO; IS_DUE IS_EXEMPT IS_OUTSIDE (the duty); IS_LATE IS_OVERDUE; IS_EXPLAINED; IS_ADJUSTED; BY_NEWEST BY_OLDEST BY_DISTRICT BY_INDUSTRY. }}
<form method="get" action="/review" accept-charset="utf-8" role="search" aria-label="查询报表">
<input type="hidden" name="state" value="{{STATE_WORD}}">
<div class="filters">
<div><label class="form-label" for="period">报表期</label><select class="form-select" id="period" name="period">
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select></div>
{{#SCOPE_CITY}}
<div><label class="form-label" for="district">区</label><select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select></div>
{{/SCOPE_CITY}}
<div class="grow"><label class="form-label" for="q">企业名称、统一社会信用代码或电话（完整号码或后 4 位）</label><input class="form-control" id="q" name="q" value="{{Q}}" autocomplete="off" aria-describedby="q-hint"><span class="visually-hidden" id="q-hint">代码可只填前几位，电话可只填后四位以上</span></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</div>
<details class="filters-more"{{#MORE_OPEN}} open{{/MORE_OPEN}}><summary>更多条件和排序</summary>
<div class="filters">
<div><label class="form-label" for="industry">行业</label><select class="form-select" id="industry" name="industry">
<option value="">全部</option>
{{#INDUSTRY_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDUSTRY_OPTION}}
</select></div>
<div><label class="form-label" for="category">企业类别</label><select class="form-select" id="category" name="category">
<option value="">全部</option>
<option value="specialised"{{#IS_SPECIALISED}} selected{{/IS_SPECIALISED}}>专精特新企业</option>
<option value="nurtured"{{#IS_NURTURED}} selected{{/IS_NURTURED}}>中小微培育企业</option>
<option value="other"{{#IS_OTHER}} selected{{/IS_OTHER}}>其他企业</option>
</select></div>
<div><label class="form-label" for="size">规模</label><select class="form-select" id="size" name="size">
<option value="">全部</option>
<option value="large"{{#IS_LARGE}} selected{{/IS_LARGE}}>大型</option>
<option value="medium"{{#IS_MEDIUM}} selected{{/IS_MEDIUM}}>中型</option>
<option value="small"{{#IS_SMALL}} selected{{/IS_SMALL}}>小型</option>
<option value="micro"{{#IS_MICRO}} selected{{/IS_MICRO}}>微型</option>
</select></div>
<div><label class="form-label" for="duty">名单</label><select class="form-select" id="duty" name="duty">
<option value="">全部</option>
<option value="due"{{#IS_DUE}} selected{{/IS_DUE}}>应报</option>
<option value="exempt"{{#IS_EXEMPT}} selected{{/IS_EXEMPT}}>免报</option>
<option value="outside"{{#IS_OUTSIDE}} selected{{/IS_OUTSIDE}}>不在应报名单</option>
</select></div>
<div><label class="form-label" for="late">及时性</label><select class="form-select" id="late" name="late">
<option value="">全部</option>
<option value="late"{{#IS_LATE}} selected{{/IS_LATE}}>补填</option>
<option value="overdue"{{#IS_OVERDUE}} selected{{/IS_OVERDUE}}>逾期未报</option>
</select></div>
<div><label class="form-label" for="explained">说明</label><select class="form-select" id="explained" name="explained">
<option value="">全部</option>
<option value="yes"{{#IS_EXPLAINED}} selected{{/IS_EXPLAINED}}>有说明</option>
</select></div>
<div><label class="form-label" for="adjusted">核定值</label><select class="form-select" id="adjusted" name="adjusted">
<option value="">全部</option>
<option value="yes"{{#IS_ADJUSTED}} selected{{/IS_ADJUSTED}}>有核定值</option>
</select></div>
<div><label class="form-label" for="sort">排序</label><select class="form-select" id="sort" name="sort">
<option value="code">统一社会信用代码</option>
<option value="newest"{{#BY_NEWEST}} selected{{/BY_NEWEST}}>提交时间，新的在前</option>
<option value="oldest"{{#BY_OLDEST}} selected{{/BY_OLDEST}}>提交时间，早的在前</option>
<option value="district"{{#BY_DISTRICT}} selected{{/BY_DISTRICT}}>区、代码</option>
<option value="industry"{{#BY_INDUSTRY}} selected{{/BY_INDUSTRY}}>行业、代码</option>
</select></div>
</div>
</details>
</form>
