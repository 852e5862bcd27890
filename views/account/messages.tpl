{{%AUTOESCAPE context="HTML"}}
{{! 消息, /account/messages . NO_MESSAGES_YET or MESSAGE_LIST with MESSAGE rows: SENT_AT, UNREAD, and one kind with its values:
  MESSAGE_RETURNED (MESSAGE_ENTERPRISE, MESSAGE_USCC, MESSAGE_PERIOD as 2026-10, MESSAGE_REASON; MESSAGE_CLASS (a section of part/return_class.tpl), MESSAGE_MARKS with MESSAGE_MARK_COUNT, MESSAGE_REQUESTED or MESSAGE_UNASKED), MESSAGE_REQUEST_REFUSED (same without class and marks), MESSAGE_ACCEPTED (same without reason), MESSAGE_ASSOCIATED (MESSAGE_PERSON, MESSAGE_ENTERPRISE),
  MESSAGE_FILLER_LOST (MESSAGE_PERSON, MESSAGE_ENTERPRISE), MESSAGE_FILLER_GAINED (same, MESSAGE_USCC), MESSAGE_ACCOUNT_BOUND,
  MESSAGE_EXTENDED (MESSAGE_UNTIL as 2026-11-30, MESSAGE_REASON), MESSAGE_EXTENSION_WITHDRAWN, MESSAGE_EXEMPTED (MESSAGE_PERIOD the first month; MESSAGE_HAS_LAST with MESSAGE_LAST, or MESSAGE_NO_LAST), MESSAGE_EXEMPTION_ENDED (MESSAGE_LAST), MESSAGE_EXEMPTION_WITHDRAWN,
  MESSAGE_APPEAL_ASKED, MESSAGE_APPEAL_ADDED (to officers), MESSAGE_APPEAL_ANSWERED, MESSAGE_APPEAL_HANDED_ON, MESSAGE_APPEAL_CLOSED (MESSAGE_APPEAL: its id, MESSAGE_APPEAL_TITLE). }}
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
{{#MESSAGE_RETURNED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} {{#MESSAGE_UNASKED}}报表已退回修改{{/MESSAGE_UNASKED}}{{#MESSAGE_REQUESTED}}退回申请已同意，报表已退回{{/MESSAGE_REQUESTED}}：{{MESSAGE_REASON}} {{#MESSAGE_CLASS}}<span class="mark-plain">{{>PART_RETURN_CLASS}}</span> {{/MESSAGE_CLASS}}{{#MESSAGE_MARKS}}另有 {{MESSAGE_MARK_COUNT}} 处批注，须逐条答复。{{/MESSAGE_MARKS}}请修改后重新提交。<a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}/edit">去修改</a>{{/MESSAGE_RETURNED}}
{{#MESSAGE_REQUEST_REFUSED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 退回申请未获同意，报表保持锁定。答复：{{MESSAGE_REASON}} <a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}">查看</a>{{/MESSAGE_REQUEST_REFUSED}}
{{#MESSAGE_ACCEPTED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 报表已审核通过。<a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}">查看</a>{{/MESSAGE_ACCEPTED}}
{{#MESSAGE_EXTENDED}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 报表已获准延期，截止时间改为 {{MESSAGE_UNTIL}} 24:00。原因：{{MESSAGE_REASON}} <a href="/filing/{{MESSAGE_USCC:u}}/{{MESSAGE_PERIOD:u}}/edit">去填报</a>{{/MESSAGE_EXTENDED}}
{{#MESSAGE_EXTENSION_WITHDRAWN}}{{MESSAGE_ENTERPRISE}} {{MESSAGE_PERIOD}} 报表的延期已撤销，请按原截止时间填报。<a href="/filing/{{MESSAGE_USCC:u}}">填报列表</a>{{/MESSAGE_EXTENSION_WITHDRAWN}}
{{#MESSAGE_EXEMPTED}}{{MESSAGE_ENTERPRISE}} 自 {{MESSAGE_PERIOD}} 起{{#MESSAGE_HAS_LAST}}至 {{MESSAGE_LAST}} {{/MESSAGE_HAS_LAST}}{{#MESSAGE_NO_LAST}}至另行通知{{/MESSAGE_NO_LAST}}免报。原因：{{MESSAGE_REASON}} <a href="/filing/{{MESSAGE_USCC:u}}">填报列表</a>{{/MESSAGE_EXEMPTED}}
{{#MESSAGE_EXEMPTION_ENDED}}{{MESSAGE_ENTERPRISE}} 的免报到 {{MESSAGE_LAST}} 为止，以后的月份请按时填报。<a href="/filing/{{MESSAGE_USCC:u}}">填报列表</a>{{/MESSAGE_EXEMPTION_ENDED}}
{{#MESSAGE_EXEMPTION_WITHDRAWN}}{{MESSAGE_ENTERPRISE}} 自 {{MESSAGE_PERIOD}} 起的免报已撤销，这些月份请照常填报。<a href="/filing/{{MESSAGE_USCC:u}}">填报列表</a>{{/MESSAGE_EXEMPTION_WITHDRAWN}}
{{#MESSAGE_ASSOCIATED}}{{MESSAGE_PERSON}} 关联了 {{MESSAGE_ENTERPRISE}}。如不认识此人，请联系所在区。{{/MESSAGE_ASSOCIATED}}
{{#MESSAGE_FILLER_LOST}}{{MESSAGE_ENTERPRISE}} 的填报员已更换为 {{MESSAGE_PERSON}}，您不再是填报员。{{/MESSAGE_FILLER_LOST}}
{{#MESSAGE_FILLER_GAINED}}{{MESSAGE_PERSON}} 已将 {{MESSAGE_ENTERPRISE}} 的填报员更换为您。<a href="/filing/{{MESSAGE_USCC:u}}">去填报</a>{{/MESSAGE_FILLER_GAINED}}
{{#MESSAGE_APPEAL_ASKED}}有待答复的诉求“{{MESSAGE_APPEAL_TITLE}}”。<a href="/management/appeal/{{MESSAGE_APPEAL:u}}">去办理</a>{{/MESSAGE_APPEAL_ASKED}}
{{#MESSAGE_APPEAL_ADDED}}诉求“{{MESSAGE_APPEAL_TITLE}}”有补充说明。<a href="/management/appeal/{{MESSAGE_APPEAL:u}}">去办理</a>{{/MESSAGE_APPEAL_ADDED}}
{{#MESSAGE_APPEAL_ANSWERED}}您反映的“{{MESSAGE_APPEAL_TITLE}}”已有答复。<a href="/appeal/{{MESSAGE_APPEAL:u}}">查看</a>{{/MESSAGE_APPEAL_ANSWERED}}
{{#MESSAGE_APPEAL_HANDED_ON}}您反映的“{{MESSAGE_APPEAL_TITLE}}”已转交其他部门办理。<a href="/appeal/{{MESSAGE_APPEAL:u}}">查看</a>{{/MESSAGE_APPEAL_HANDED_ON}}
{{#MESSAGE_APPEAL_CLOSED}}您反映的“{{MESSAGE_APPEAL_TITLE}}”已办结，15 天内可以重新提出一次。<a href="/appeal/{{MESSAGE_APPEAL:u}}">查看</a>{{/MESSAGE_APPEAL_CLOSED}}
{{#MESSAGE_ACCOUNT_BOUND}}已找到您在原互动平台的账号并与统一身份认证绑定，原有的企业和报表都在。{{/MESSAGE_ACCOUNT_BOUND}}</span>
<time>{{SENT_AT}}</time>
</li>
{{/MESSAGE}}
</ul>
</section>
{{/MESSAGE_LIST}}
</div>
</div>
