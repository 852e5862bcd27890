{{%AUTOESCAPE context="HTML"}}
{{! 定稿, GET /statistics/snapshots. NO_SNAPSHOTS, or SNAPSHOTS with SNAPSHOT_ROW rows: SNAPSHOT_ID, SNAPSHOT_NAME, ROW_PERIOD, TAKEN_AT, TAKEN_BY, SNAPSHOT_COUNTED_AT. PERIOD_OPTION rows, NEW_NAME: the form as typed; PERIOD_PROBLEM, NAME_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">定稿</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>定稿</h1><p class="soft">把某一期的汇总以一个名称固定下来，此后的变动作为修订列出。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card" aria-labelledby="freeze-title">
<h2 id="freeze-title">新的定稿</h2>
<form method="post" action="/statistics/snapshots" class="filters" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<div><label class="form-label" for="period">报表期</label>
{{#PERIOD_PROBLEM}}<div class="problem" id="period-problem">{{>PART_PROBLEM}}</div>{{/PERIOD_PROBLEM}}
<select class="form-select" id="period" name="period"{{#PERIOD_PROBLEM}} aria-invalid="true" aria-describedby="period-problem"{{/PERIOD_PROBLEM}}>
{{#PERIOD_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/PERIOD_OPTION}}
</select></div>
<div class="grow"><label class="form-label" for="name">名称</label>
{{#NAME_PROBLEM}}<div class="problem" id="name-problem">{{>PART_PROBLEM}}</div>{{/NAME_PROBLEM}}
<input class="form-control" id="name" name="name" value="{{NEW_NAME}}" autocomplete="off" required aria-describedby="name-hint{{#NAME_PROBLEM}} name-problem{{/NAME_PROBLEM}}"{{#NAME_PROBLEM}} aria-invalid="true"{{/NAME_PROBLEM}}>
<div class="form-text" id="name-hint">例如：10 月正式数。最多 40 个字，同一期不重名。</div></div>
<div><button class="btn btn-primary" type="submit">定稿</button></div>
</form>
</section>
<section class="card card-flush" aria-labelledby="snapshots-title">
<h2 id="snapshots-title">已有的定稿</h2>
{{#NO_SNAPSHOTS}}<div class="empty"><p>还没有定稿。选择报表期、写明名称后点“定稿”。</p></div>{{/NO_SNAPSHOTS}}
{{#SNAPSHOTS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">名称</th><th scope="col">报表期</th><th scope="col">统计截至</th><th scope="col">定稿时间</th><th scope="col">定稿人</th></tr></thead>
<tbody>
{{#SNAPSHOT_ROW}}
<tr>
<th scope="row" class="row-name"><a href="/statistics/snapshots/{{SNAPSHOT_ID:u}}">{{SNAPSHOT_NAME}}</a></th>
<td data-name="报表期"><span class="nowrap">{{ROW_PERIOD}}</span></td>
<td data-name="统计截至"><span class="nowrap">{{SNAPSHOT_COUNTED_AT}}</span></td>
<td data-name="定稿时间"><span class="nowrap">{{TAKEN_AT}}</span></td>
<td data-name="定稿人"><span class="nowrap">{{TAKEN_BY}}</span></td>
</tr>
{{/SNAPSHOT_ROW}}
</tbody>
</table>
</div>
{{/SNAPSHOTS}}
</section>
</div>
</div>
