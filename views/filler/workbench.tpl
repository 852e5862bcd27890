{{%AUTOESCAPE context="HTML"}}
{{! 运行监测 工作台, /workbench . PERIOD_YEAR, PERIOD_MONTH: the current period; the last day for all: part/due_day.tpl. NO_ENTERPRISES or ENTERPRISES with ENTERPRISE rows: ENTERPRISE_NAME, USCC, a category, FILLER_NAME or NO_FILLER, a state, a due section, CURRENT_PERIOD (2026-10), and one of
  MAY_APPLY (no filler yet), TAKEN (somebody else is), IS_FILLER with ROW_FILE (something is asked for). ROW_NIL (本月停产 was declared), ROW_EXTENDED with EXTENDED_UNTIL (2026-11-30), ROW_WAITS with FIRST_MONTH (months go in order, and that one comes first), ROW_EXEMPT with EXEMPT_REASON, EXEMPT_BY_REGISTRY or EXEMPT_NOT_IN_SAMPLE. 仍需提交: part/owed.tpl, 关联确认: part/approvals.tpl, 待核验: part/registry_wait.tpl, 资料是否仍然正确: part/still_right.tpl. }}

<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">运行监测</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>运行监测</h1><p class="soft">本期报表期 {{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月 · {{>PART_DUE_DAY}}</p></div></div>
{{#NO_ENTERPRISES}}
<section class="card empty">
<p>您还没有关联企业。先在个人中心关联企业，再回到这里申请填报员。</p>
<p><a class="btn btn-primary" href="/association/new">增加关联企业</a></p>
</section>
{{/NO_ENTERPRISES}}
{{>PART_REGISTRY_WAIT}}
{{>PART_OWED}}
{{>PART_APPROVALS}}
{{>PART_STILL_RIGHT}}
{{#ENTERPRISES}}
<section class="card card-flush" aria-label="我的企业">
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">本期状态</th><th scope="col">企业名称</th><th scope="col">企业类别</th><th scope="col">填报员</th><th scope="col">截止</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ENTERPRISE}}
<tr>
<td><span class="marks">{{>PART_STATE}}{{#ROW_NIL}} <span class="mark-plain">本月停产</span>{{/ROW_NIL}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="企业类别"><span class="nowrap">{{>PART_CATEGORY}}</span></td>
<td data-name="填报员"><span>{{FILLER_NAME}}{{#IS_FILLER}}（本人）{{/IS_FILLER}}{{#NO_FILLER}}<span class="soft">尚无</span>{{/NO_FILLER}}</span></td>
<td data-name="截止"><span>{{>PART_DUE}}{{#ROW_EXEMPT}}<span class="under">{{EXEMPT_REASON}}{{#EXEMPT_BY_REGISTRY}}法人库登记为注销或吊销{{/EXEMPT_BY_REGISTRY}}{{#EXEMPT_NOT_IN_SAMPLE}}不在调查范围{{/EXEMPT_NOT_IN_SAMPLE}}</span>{{/ROW_EXEMPT}}{{#ROW_EXTENDED}}<span class="under">延期至 {{EXTENDED_UNTIL}}</span>{{/ROW_EXTENDED}}{{#ROW_WAITS}}<span class="under">按月份顺序提交，须先提交 <a class="nowrap" href="/filing/{{USCC:u}}/{{FIRST_MONTH:u}}/edit">{{FIRST_MONTH}}</a></span>{{/ROW_WAITS}}</span></td>
<td><div class="row-acts">
{{#MAY_APPLY}}<a href="/filler/{{USCC:u}}/apply" data-dialog>申请填报员</a>{{/MAY_APPLY}}
{{#TAKEN}}<a href="/filler/{{USCC:u}}/apply" data-dialog>申请填报员</a>{{/TAKEN}}
{{#IS_FILLER}}{{#ROW_FILE}}<a class="strong" href="/filing/{{USCC:u}}/{{CURRENT_PERIOD:u}}/edit">数据填报</a>{{/ROW_FILE}}<a href="/filler/{{USCC:u}}/handover" data-dialog>填报人更换</a>{{/IS_FILLER}}
<a href="/filing/{{USCC:u}}">填报列表</a>
</div></td>
</tr>
{{/ENTERPRISE}}
</tbody>
</table>
</div>
</section>
<p class="small soft">没有您的企业？请先<a href="/association/new">增加关联企业</a>。</p>
{{/ENTERPRISES}}
</div>
