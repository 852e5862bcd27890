{{%AUTOESCAPE context="HTML"}}
{{! 报表审核, GET /review?period=2026-10&state=&duty=&district=&industry=&category=&size=&late=&explained=&adjusted=&q=&sort=&after=|before= . SCOPE_DISTRICT with DISTRICT_NAME, or SCOPE_CITY (the city). PERIOD_YEAR, PERIOD_MONTH, the last day for all (part/due_day.tpl). The filters: part/review_filters.tpl.
  TAB rows: TAB_URL, TAB_COUNTED with TAB_COUNT, TAB_HERE, and one of TAB_ALL TAB_UNFILED (missing and draft) TAB_MISSING TAB_DRAFT TAB_SUBMITTED TAB_RETURNED TAB_CHECKED TAB_ACCEPTED TAB_EXEMPT TAB_REQUESTED (requests to return that wait, of all periods). CLEAR_URL: without filters.
  ROWS with ROW rows: a state, ROW_CHECKED (区已审核) or ROW_FINAL (中心已审核), ENTERPRISE_NAME, USCC, ROW_URL, ROW_DISTRICT, INDUSTRY_NAME, a category, a size (SIZE_LARGE SIZE_MEDIUM SIZE_SMALL SIZE_MICRO), FILLER_NAME or NO_FILLER, ROW_LATE, ROW_OVERDUE, ROW_NIL (本月停产), ROW_EXPLAINED, ROW_DOUBTS (累计数待核对), ROW_OUTSIDE, ROW_EXEMPT with EXEMPT_REASON or EXEMPT_BY_REGISTRY, ROW_EXTENDED with EXTENDED_UNTIL, ROW_SUBMITTED with SUBMITTED_AT, ROW_REVIEW (there is something to decide: 审核), ROW_VIEW (查看). ROW_CHOOSE with ROW_VERSION: it can be chosen.
  MAY_REVIEW, ONLY_LOOKS (frame): a viewer chooses and decides nothing. The form of the chosen: chosen.USCC=VERSION, or all=yes with the filter's fields: FIELD rows (FIELD_NAME, FIELD_VALUE); COUNTED with COUNT_SHOWN: how many match, or NOT_COUNTED (many, of a search). NO_ROWS: nothing matches.
  NO_REQUESTS or REQUEST_ROWS with REQUEST_ROW rows, in the place of the others: a state, ENTERPRISE_NAME, USCC, ROW_DISTRICT, ROW_PERIOD, REQUEST_REASON, REQUEST_BY, REQUEST_AT. FIRST_PAGE, PREVIOUS_PAGE, NEXT_PAGE with PAGE_URL. }}
<nav class="within within-all crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">报表审核</li>
</ol></nav>
<div class="within within-all beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>报表审核</h1><p class="soft">{{#SCOPE_DISTRICT}}{{DISTRICT_NAME}}{{/SCOPE_DISTRICT}}{{#SCOPE_CITY}}全市{{/SCOPE_CITY}} · {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月 · {{>PART_DUE_DAY}}</p></div></div>
{{>PART_REVIEW_FILTERS}}
<ul class="tabs" aria-label="各状态的企业数">
{{#TAB}}<li><a href="{{TAB_URL}}"{{#TAB_HERE}} aria-current="true"{{/TAB_HERE}}>{{#TAB_ALL}}全部{{/TAB_ALL}}{{#TAB_UNFILED}}未报（含暂存）{{/TAB_UNFILED}}{{#TAB_MISSING}}未填报{{/TAB_MISSING}}{{#TAB_DRAFT}}暂存{{/TAB_DRAFT}}{{#TAB_SUBMITTED}}已提交{{/TAB_SUBMITTED}}{{#TAB_RETURNED}}退回修改{{/TAB_RETURNED}}{{#TAB_CHECKED}}区已审核{{/TAB_CHECKED}}{{#TAB_ACCEPTED}}审核通过{{/TAB_ACCEPTED}}{{#TAB_EXEMPT}}免报{{/TAB_EXEMPT}}{{#TAB_REQUESTED}}申请退回（各期）{{/TAB_REQUESTED}}{{#TAB_COUNTED}} <span>{{TAB_COUNT}}</span>{{/TAB_COUNTED}}</a></li>
{{/TAB}}
</ul>
{{#NOT_COUNTED}}<p class="soft">符合查询的企业较多，没有逐一计数。查询词写得更具体，可显示各状态的企业数。</p>{{/NOT_COUNTED}}
<section class="card card-flush" aria-label="报表">
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的企业。请放宽查询条件，或换一个报表期。</p><p><a href="{{CLEAR_URL}}">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
{{#MAY_REVIEW}}
<form method="post" action="/review/bulk" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#FIELD}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/FIELD}}
{{>PART_BULK_ACTS}}
{{/MAY_REVIEW}}
<div class="table-box">
<table class="table table-cards table-list">
<thead><tr>{{#MAY_REVIEW}}<th scope="col"><span class="visually-hidden">选择</span></th>{{/MAY_REVIEW}}<th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">行业</th><th scope="col">企业类别</th><th scope="col">规模</th><th scope="col">填报员</th><th scope="col">提交时间</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
{{#MAY_REVIEW}}<td>{{#ROW_CHOOSE}}<input class="form-check-input" type="checkbox" name="chosen.{{USCC}}" value="{{ROW_VERSION}}" aria-label="选择 {{ENTERPRISE_NAME}}">{{/ROW_CHOOSE}}</td>{{/MAY_REVIEW}}
<td><span class="marks">{{>PART_STATE}}{{#ROW_CHECKED}} <span class="mark-plain">区已审核</span>{{/ROW_CHECKED}}{{#ROW_FINAL}} <span class="mark-plain">中心已审核</span>{{/ROW_FINAL}}{{#ROW_NIL}} <span class="mark-plain">本月停产</span>{{/ROW_NIL}}{{#ROW_LATE}} <span class="mark-late">补填</span>{{/ROW_LATE}}{{#ROW_OVERDUE}} <span class="mark-late">逾期未报</span>{{/ROW_OVERDUE}}{{#ROW_EXPLAINED}} <span class="mark-plain">有说明</span>{{/ROW_EXPLAINED}}{{#ROW_DOUBTS}} <span class="mark-late">累计数待核对</span>{{/ROW_DOUBTS}}{{#ROW_EXTENDED}} <span class="mark-plain">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENDED}}{{#ROW_OUTSIDE}} <span class="mark-plain">不在应报名单</span>{{/ROW_OUTSIDE}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small>{{#ROW_EXEMPT}}<small>免报原因：{{EXEMPT_REASON}}{{#EXEMPT_BY_REGISTRY}}法人库登记为注销或吊销{{/EXEMPT_BY_REGISTRY}}</small>{{/ROW_EXEMPT}}</th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td class="row-industry" data-name="行业"><span>{{INDUSTRY_NAME}}</span></td>
<td data-name="企业类别"><span class="nowrap">{{>PART_CATEGORY}}</span></td>
<td data-name="规模"><span class="nowrap">{{#SIZE_LARGE}}大型{{/SIZE_LARGE}}{{#SIZE_MEDIUM}}中型{{/SIZE_MEDIUM}}{{#SIZE_SMALL}}小型{{/SIZE_SMALL}}{{#SIZE_MICRO}}微型{{/SIZE_MICRO}}</span></td>
<td data-name="填报员"><span class="nowrap">{{FILLER_NAME}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td data-name="提交时间">{{#ROW_SUBMITTED}}<span class="nowrap">{{SUBMITTED_AT}}</span>{{/ROW_SUBMITTED}}</td>
<td><div class="row-acts">{{#ROW_REVIEW}}<a class="strong" href="{{ROW_URL}}">审核</a>{{/ROW_REVIEW}}{{#ROW_VIEW}}<a href="{{ROW_URL}}">查看</a>{{/ROW_VIEW}}<a href="/review/{{USCC:u}}/terms">延期免报</a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{#MAY_REVIEW}}</form>{{/MAY_REVIEW}}
{{/ROWS}}
{{#NO_REQUESTS}}<div class="empty"><p>目前没有等待处理的退回申请。</p></div>{{/NO_REQUESTS}}
{{#REQUEST_ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">申请时间</th><th scope="col">企业名称</th><th scope="col">区</th><th scope="col">报表期</th><th scope="col">状态</th><th scope="col">申请理由</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#REQUEST_ROW}}
<tr>
<td data-name="申请时间"><span class="nowrap">{{REQUEST_AT}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="区"><span class="nowrap">{{ROW_DISTRICT}}</span></td>
<td data-name="报表期"><span class="nowrap">{{ROW_PERIOD}}</span></td>
<td data-name="状态"><span class="nowrap">{{>PART_STATE}}</span></td>
<td data-name="申请理由"><span>{{REQUEST_REASON}}<span class="under">{{REQUEST_BY}}</span></span></td>
<td><div class="row-acts">{{#MAY_REVIEW}}<a class="strong" href="/review/{{USCC:u}}/{{ROW_PERIOD:u}}#decide">处理</a>{{/MAY_REVIEW}}{{#ONLY_LOOKS}}<a href="/review/{{USCC:u}}/{{ROW_PERIOD:u}}">查看</a>{{/ONLY_LOOKS}}</div></td>
</tr>
{{/REQUEST_ROW}}
</tbody>
</table>
</div>
{{/REQUEST_ROWS}}
<nav class="pages" aria-label="翻页"><p>{{#FIRST_PAGE}}<a href="{{PAGE_URL}}">回第一页</a>{{/FIRST_PAGE}}</p><p>{{#PREVIOUS_PAGE}}<a rel="prev" href="{{PAGE_URL}}">上一页</a>{{/PREVIOUS_PAGE}} {{#NEXT_PAGE}}<a rel="next" href="{{PAGE_URL}}">下一页</a>{{/NEXT_PAGE}}</p></nav>
</section>
</div>
</div>
