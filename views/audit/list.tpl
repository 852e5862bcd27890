{{%AUTOESCAPE context="HTML"}}
{{! 审计日志, GET /audit?person=&act=&uscc=&object_kind=&object_id=&from=&to=&address=&after= . The state of the chain: part/audit_chain.tpl. The filters as they are: PERSON, USCC, OBJECT_ID, FROM, TO, ADDRESS;
  ACT_OPTION rows (OPTION_VALUE, OPTION_CHOSEN and an act, part/audit_act.tpl), OBJECT_OPTION rows likewise (part/audit_object.tpl). PERSON_PROBLEM, USCC_PROBLEM, OBJECT_ID_PROBLEM, FROM_PROBLEM, TO_PROBLEM, PROBLEMS. NAMESAKES with NAMESAKE rows (PERSON_ID, PERSON_NAME, PERSON_SINCE): several people have the name.
  ROWS with ROW rows or NO_ROWS: EVENT_ID, EVENT_AT, an act, ROW_PERSON with PERSON_NAME, PERSON_ID, or ROW_NOBODY or ROW_OPERATOR; an object with OBJECT_NAME, OBJECT_ID_TEXT; CLIENT_ADDRESS. FILTER_QUERY: the filters as a query. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK: not the first page.
  The export, POST /audit/export with the filters and purpose: PURPOSE, PURPOSE_PROBLEM, TOO_MANY with MOST_EXPORTED, OBJECT_KIND, ACT_WORD. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item active" aria-current="page">审计日志</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>审计日志</h1><p class="soft">谁在何时从何处对什么做了什么。只能查看，不能修改；您的每次查询、查看和导出也会记录在这里。</p></div></div>
{{>PART_PROBLEMS}}
{{>PART_AUDIT_CHAIN}}
<form method="get" action="/audit" class="filters" accept-charset="utf-8">
<div><label class="form-label" for="person">人员（姓名或编号）</label>{{#PERSON_PROBLEM}}<div class="problem" id="person-problem">{{>PART_PROBLEM}}</div>{{/PERSON_PROBLEM}}<input class="form-control" id="person" name="person" value="{{PERSON}}" autocomplete="off"{{#PERSON_PROBLEM}} aria-invalid="true" aria-describedby="person-problem"{{/PERSON_PROBLEM}}></div>
<div><label class="form-label" for="act">事项</label><select class="form-select" id="act" name="act">
<option value="">全部</option>
{{#ACT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_AUDIT_ACT}}</option>
{{/ACT_OPTION}}
</select></div>
<div><label class="form-label" for="uscc">企业统一社会信用代码</label>{{#USCC_PROBLEM}}<div class="problem" id="uscc-problem">{{>PART_PROBLEM}}</div>{{/USCC_PROBLEM}}<input class="form-control" id="uscc" name="uscc" value="{{USCC}}" autocomplete="off"{{#USCC_PROBLEM}} aria-invalid="true" aria-describedby="uscc-problem"{{/USCC_PROBLEM}}></div>
<div><label class="form-label" for="object-kind">对象类别</label><select class="form-select" id="object-kind" name="object_kind">
<option value="">全部</option>
{{#OBJECT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_AUDIT_OBJECT}}</option>
{{/OBJECT_OPTION}}
</select></div>
<div><label class="form-label" for="object-id">对象编号</label>{{#OBJECT_ID_PROBLEM}}<div class="problem" id="object-id-problem">{{>PART_PROBLEM}}</div>{{/OBJECT_ID_PROBLEM}}<input class="form-control" id="object-id" name="object_id" value="{{OBJECT_ID}}" autocomplete="off"{{#OBJECT_ID_PROBLEM}} aria-invalid="true" aria-describedby="object-id-problem"{{/OBJECT_ID_PROBLEM}}></div>
<div><label class="form-label" for="from">从</label>{{#FROM_PROBLEM}}<div class="problem" id="from-problem">{{>PART_PROBLEM}}</div>{{/FROM_PROBLEM}}<input class="form-control" id="from" name="from" autocomplete="off" inputmode="numeric" value="{{FROM}}"{{#FROM_PROBLEM}} aria-invalid="true" aria-describedby="from-problem"{{/FROM_PROBLEM}}></div>
<div><label class="form-label" for="to">至（含当天）</label>{{#TO_PROBLEM}}<div class="problem" id="to-problem">{{>PART_PROBLEM}}</div>{{/TO_PROBLEM}}<input class="form-control" id="to" name="to" autocomplete="off" inputmode="numeric" value="{{TO}}"{{#TO_PROBLEM}} aria-invalid="true" aria-describedby="to-problem"{{/TO_PROBLEM}}></div>
<div><label class="form-label" for="address">来源地址</label><input class="form-control" id="address" name="address" value="{{ADDRESS}}" autocomplete="off"></div>
<div><button class="btn btn-primary" type="submit">查询</button></div>
</form>
{{#NAMESAKES}}<div class="note note-amber"><h2>有同名的人，下面是他们全部的记录</h2><ul>{{#NAMESAKE}}<li><a href="/audit?person={{PERSON_ID:u}}">{{PERSON_NAME}} <span class="code">{{PERSON_ID}}</span></a>，账号建于 {{PERSON_SINCE}}</li>{{/NAMESAKE}}</ul></div>{{/NAMESAKES}}
<section class="card card-flush" aria-label="审计记录">
{{#NO_ROWS}}<div class="empty"><p>没有符合条件的记录。请放宽日期或其他条件。</p><p><a href="/audit">清除条件</a></p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">时间</th><th scope="col">人员</th><th scope="col">事项</th><th scope="col">对象</th><th scope="col">来源地址</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<th scope="row" class="row-name"><span class="nowrap">{{EVENT_AT}}</span></th>
<td data-name="人员"><span>{{#ROW_PERSON}}<a href="/audit?person={{PERSON_ID:u}}">{{PERSON_NAME}}</a>{{/ROW_PERSON}}{{#ROW_NOBODY}}<span class="soft">未登录</span>{{/ROW_NOBODY}}{{#ROW_OPERATOR}}<span class="soft">运维命令</span>{{/ROW_OPERATOR}}</span></td>
<td data-name="事项"><span>{{>PART_AUDIT_ACT}}</span></td>
<td data-name="对象"><span>{{OBJECT_NAME}}<span class="under">{{>PART_AUDIT_OBJECT}} <span class="code">{{OBJECT_ID_TEXT}}</span></span></span></td>
<td data-name="来源地址"><span class="code">{{CLIENT_ADDRESS}}</span></td>
<td><div class="row-acts"><a href="/audit/{{EVENT_ID:u}}">详情<span class="visually-hidden">：{{EVENT_AT}} {{>PART_AUDIT_ACT}}</span></a></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/audit?person={{PERSON:u}}&amp;act={{ACT_WORD:u}}&amp;uscc={{USCC:u}}&amp;object_kind={{OBJECT_KIND:u}}&amp;object_id={{OBJECT_ID:u}}&amp;from={{FROM:u}}&amp;to={{TO:u}}&amp;address={{ADDRESS:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/audit?person={{PERSON:u}}&amp;act={{ACT_WORD:u}}&amp;uscc={{USCC:u}}&amp;object_kind={{OBJECT_KIND:u}}&amp;object_id={{OBJECT_ID:u}}&amp;from={{FROM:u}}&amp;to={{TO:u}}&amp;address={{ADDRESS:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
<section class="card card-form" aria-labelledby="export-title">
<h2 id="export-title">导出</h2>
<p class="small soft">按上面的条件导出为 CSV，最多 {{MOST_EXPORTED}} 条。导出及其用途会记入审计日志。</p>
<form method="post" action="/audit/export" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="person" value="{{PERSON}}"><input type="hidden" name="act" value="{{ACT_WORD}}"><input type="hidden" name="uscc" value="{{USCC}}"><input type="hidden" name="object_kind" value="{{OBJECT_KIND}}"><input type="hidden" name="object_id" value="{{OBJECT_ID}}"><input type="hidden" name="from" value="{{FROM}}"><input type="hidden" name="to" value="{{TO}}"><input type="hidden" name="address" value="{{ADDRESS}}">
<div class="field">
<label class="form-label" for="purpose">用途</label>
{{#PURPOSE_PROBLEM}}<div class="problem" id="purpose-problem">{{>PART_PROBLEM}}</div>{{/PURPOSE_PROBLEM}}
<input class="form-control" id="purpose" name="purpose" value="{{PURPOSE}}" autocomplete="off" required{{#PURPOSE_PROBLEM}} aria-invalid="true" aria-describedby="purpose-problem"{{/PURPOSE_PROBLEM}}>
</div>
<div class="acts"><button class="btn btn-plain" type="submit">导出 CSV</button></div>
</form>
</section>
</div>
</div>
