{{%AUTOESCAPE context="HTML"}}
{{! 消息, /account/messages . NO_MESSAGES_YET or MESSAGE_LIST with MESSAGE rows: SENT_AT, UNREAD, and one kind with its values:
  MESSAGE_RETURNED (MESSAGE_ENTERPRISE, MESSAGE_USCC, MESSAGE_PERIOD as 2026-10, MESSAGE_REASON), MESSAGE_ACCEPTED (same without reason), MESSAGE_ASSOCIATED (MESSAGE_PERSON, MESSAGE_ENTERPRISE),
  MESSAGE_FILLER_LOST (MESSAGE_PERSON, MESSAGE_ENTERPRISE), MESSAGE_FILLER_GAINED (same, MESSAGE_USCC), MESSAGE_ACCOUNT_BOUND. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">消息</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>消息</h1></div>
{{#NO_MESSAGES_YET}}<section class="card empty"><p>目前没有消息。报表退回、审核通过、填报员更换时，会在这里告诉您。</p></section>{{/NO_MESSAGES_YET}}
{{#MESSAGE_LIST}}
<section class="card">
<ul class="dated">
{{#MESSAGE}}
<li>
<span>{{#UNREAD}}<span class="mark-late">未读</span> {{/UNREAD}}
{{#MESSAGE_RETURNED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 报表已退回修改：{{MESSAGE_REASON}} <a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}/edit">去修改</a>{{/MESSAGE_RETURNED}}
{{#MESSAGE_ACCEPTED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 报表已审核通过。<a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}">查看</a>{{/MESSAGE_ACCEPTED}}
{{#MESSAGE_ASSOCIATED}}{{MESSAGE_PERSON}} 关联了 {{MESSAGE_ENTERPRISE}}。如不认识此人，请联系所在区。{{/MESSAGE_ASSOCIATED}}
{{#MESSAGE_FILLER_LOST}}{{MESSAGE_ENTERPRISE}} 的填报员已更换为 {{MESSAGE_PERSON}}，您不再是填报员。{{/MESSAGE_FILLER_LOST}}
{{#MESSAGE_FILLER_GAINED}}{{MESSAGE_PERSON}} 已将 {{MESSAGE_ENTERPRISE}} 的填报员更换为您。<a href="/filing/{{MESSAGE_USCC:u}}">去填报</a>{{/MESSAGE_FILLER_GAINED}}
{{#MESSAGE_ACCOUNT_BOUND}}已找到您在原互动平台的账号并与统一身份认证绑定，原有的企业和报表都在。{{/MESSAGE_ACCOUNT_BOUND}}</span>
<time>{{SENT_AT}}</time>
</li>
{{/MESSAGE}}
</ul>
</section>
{{/MESSAGE_LIST}}
</div>
</div>
