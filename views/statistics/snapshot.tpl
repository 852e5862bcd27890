{{%AUTOESCAPE context="HTML"}}
{{! 定稿与修订, GET /statistics/snapshots/ID?indicator=A01&column=y&by=district . SNAPSHOT_ID, SNAPSHOT_NAME, ROW_PERIOD, TAKEN_AT, TAKEN_BY, SNAPSHOT_COUNTED_AT; COUNTED_AT: of what is present. The choices as in totals.tpl. INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, COLUMN_TITLE, BY_DISTRICT BY_SECTION BY_CATEGORY BY_SIZE.
  REVISION_ROW rows (a group), WHOLE_ROW: FROZEN_COUNT, PRESENT_COUNT, REVISION_HIDDEN or REVISION_SHOWN with FROZEN_SUM, PRESENT_SUM, REVISION_SUM, REVISION_RATE. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/statistics/snapshots">定稿</a></li>
<li class="breadcrumb-item active" aria-current="page">{{SNAPSHOT_NAME}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{SNAPSHOT_NAME}}</h1><p class="soft">全市 · {{ROW_PERIOD}} · {{TAKEN_BY}} 于 <span class="nowrap">{{TAKEN_AT}}</span> 定稿，数据截至 <span class="nowrap">{{SNAPSHOT_COUNTED_AT}}</span>；现在的数据截至 <span class="nowrap">{{COUNTED_AT}}</span></p></div></div>
<form method="get" action="/statistics/snapshots/{{SNAPSHOT_ID:u}}" class="filters" accept-charset="utf-8">
<div class="grow"><label class="form-label" for="indicator">指标</label><select class="form-select" id="indicator" name="indicator">
{{#INDICATOR_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/INDICATOR_OPTION}}
</select></div>
<div><label class="form-label" for="column">栏</label><select class="form-select" id="column" name="column">
{{#COLUMN_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/COLUMN_OPTION}}
</select></div>
<div><label class="form-label" for="by">分组</label><select class="form-select" id="by" name="by">
{{#BY_DISTRICT_CHOICE}}<option value="district"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>按区</option>{{/BY_DISTRICT_CHOICE}}
<option value="section"{{#CHOSEN_SECTION}} selected{{/CHOSEN_SECTION}}>按行业</option>
<option value="category"{{#CHOSEN_CATEGORY}} selected{{/CHOSEN_CATEGORY}}>按企业类别</option>
<option value="size"{{#CHOSEN_SIZE}} selected{{/CHOSEN_SIZE}}>按规模</option>
</select></div>
<div><button class="btn btn-primary" type="submit">查看</button></div>
</form>
<section class="card card-flush" aria-labelledby="revision-title">
<h2 id="revision-title">{{INDICATOR_CODE}} {{INDICATOR_NAME}}（{{COLUMN_TITLE}}，{{INDICATOR_UNIT}}）</h2>
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">{{#BY_DISTRICT}}区{{/BY_DISTRICT}}{{#BY_SECTION}}行业{{/BY_SECTION}}{{#BY_CATEGORY}}企业类别{{/BY_CATEGORY}}{{#BY_SIZE}}规模{{/BY_SIZE}}</th><th scope="col" class="number">定稿企业数</th><th scope="col" class="number">现在企业数</th><th scope="col" class="number">定稿</th><th scope="col" class="number">现在</th><th scope="col" class="number">修订</th><th scope="col" class="number">修订幅度</th></tr></thead>
<tbody>
{{#REVISION_ROW}}
<tr>
<th scope="row" class="row-name">{{>PART_STATISTICS_GROUP}}</th>
{{>PART_REVISION_FIGURES}}
</tr>
{{/REVISION_ROW}}
</tbody>
{{#WHOLE_ROW}}
<tfoot>
<tr>
<th scope="row" class="row-name">合计</th>
{{>PART_REVISION_FIGURES}}
</tr>
</tfoot>
{{/WHOLE_ROW}}
</table>
</div>
</section>
</div>
</div>
