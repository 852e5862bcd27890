{{%AUTOESCAPE context="HTML"}}
{{! Before an act on chosen filings, POST /review/bulk. BULK_ACCEPT or BULK_RETURN; PERIOD_YEAR, PERIOD_MONTH, LIST_URL. NOTHING_CHOSEN, or CHOSEN with FIELD rows (FIELD_NAME, FIELD_VALUE), CHOSEN_ROWS or CHOSEN_ALL; CHOSEN_COUNT. LEFT_TO_CENTRE: the district's acceptance waits for the centre's.
  For a return its fields: part/return_fields.tpl, PROBLEMS. The forms go to /review/bulk/acceptance and /review/bulk/return . }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="{{LIST_URL}}">报表审核</a></li>
<li class="breadcrumb-item active" aria-current="page">{{#BULK_ACCEPT}}批量审核通过{{/BULK_ACCEPT}}{{#BULK_RETURN}}批量退回{{/BULK_RETURN}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{#BULK_ACCEPT}}批量审核通过{{/BULK_ACCEPT}}{{#BULK_RETURN}}批量退回{{/BULK_RETURN}}</h1><p class="soft">{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表</p></div></div>
{{>PART_PROBLEMS}}
{{#NOTHING_CHOSEN}}<section class="card empty"><p>没有选中可以处理的报表。请回到列表，勾选企业后再操作。</p><p><a href="{{LIST_URL}}">返回列表</a></p></section>{{/NOTHING_CHOSEN}}
{{#CHOSEN}}
{{#BULK_ACCEPT}}
<form class="card card-form" method="post" action="/review/bulk/acceptance" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#FIELD}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/FIELD}}
<p>{{#CHOSEN_ROWS}}选中了 {{CHOSEN_COUNT}} 家。{{/CHOSEN_ROWS}}{{#CHOSEN_ALL}}符合条件、等待审核的共 {{CHOSEN_COUNT}} 家。{{/CHOSEN_ALL}}其中没有说明、累计数也无待核对的报表将审核通过，报表保持锁定，填报员会收到消息{{#LEFT_TO_CENTRE}}，并转中心审核{{/LEFT_TO_CENTRE}}。</p>
<p>企业对审核提示作了说明的，以及累计数待核对的报表不会批量通过，处理后会列出名单，请逐张审核。</p>
<div class="acts"><a class="btn btn-plain" href="{{LIST_URL}}">取消</a><button class="btn btn-primary" type="submit">审核通过</button></div>
</form>
{{/BULK_ACCEPT}}
{{#BULK_RETURN}}
<form class="card card-form" method="post" action="/review/bulk/return" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#FIELD}}<input type="hidden" name="{{FIELD_NAME}}" value="{{FIELD_VALUE}}">
{{/FIELD}}
<p>{{#CHOSEN_ROWS}}选中了 {{CHOSEN_COUNT}} 家。{{/CHOSEN_ROWS}}{{#CHOSEN_ALL}}符合条件、可以退回的共 {{CHOSEN_COUNT}} 家。{{/CHOSEN_ALL}}这些企业都会看到同样的原因，报表解锁，可立即修改后重新提交。</p>
{{>PART_RETURN_FIELDS}}
<div class="acts"><a class="btn btn-plain" href="{{LIST_URL}}">取消</a><button class="btn btn-danger" type="submit">退回</button></div>
</form>
{{/BULK_RETURN}}
{{/CHOSEN}}
</div>
</div>
