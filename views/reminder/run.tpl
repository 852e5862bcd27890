{{%AUTOESCAPE context="HTML"}}
{{! One run of 催报, GET /reminder/RUN?state=&after= . The run as in reminder/list.tpl; HAS_NOTE with NOTE; OF_DISTRICT with ROW_DISTRICT. COUNT_ALL, HERE_ALL, STATE_TAB rows: TAB_STATE, TAB_COUNT, TAB_CHOSEN, and one of DELIVERY_WAITING DELIVERY_SENDING DELIVERY_SENT DELIVERY_FAILED DELIVERY_REFUSED DELIVERY_DROPPED DELIVERY_DOUBTFUL DELIVERY_NO_ADDRESS; STATE_WORD.
  MAY_RETRY_FAILED, MAY_RETRY_DOUBTFUL. ROWS with ROW rows or NO_ROWS: ENTERPRISE_NAME, USCC, PERSON_NAME or IS_CONTACT, CHANNEL_SITE or CHANNEL_MAIL, ADDRESS, a delivery's state as above, ATTEMPTS, SERVER_WORDS, NEXT_TRY with NEXT_AT, WAS_SENT with SENT_AT, IS_HELD, IS_JOINED. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">发送情况</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{#KIND_BEFORE_DUE}}截止前 {{RUN_DAYS}} 天{{/KIND_BEFORE_DUE}}{{#KIND_AFTER_DUE}}截止后 {{RUN_DAYS}} 天{{/KIND_AFTER_DUE}}{{#KIND_AFTER_RETURN}}退回后 {{RUN_DAYS}} 天{{/KIND_AFTER_RETURN}}{{#KIND_HAND}}手工{{/KIND_HAND}}催报</h1><p class="soft">{{ROW_PERIOD}} 报表期{{#OF_DISTRICT}} · {{ROW_DISTRICT}}{{/OF_DISTRICT}} · {{RUN_AT}}{{#RUN_AUTOMATIC}} 自动{{/RUN_AUTOMATIC}} {{RUN_BY}}{{#RUN_QUEUEING}} · 正在排队发送{{/RUN_QUEUEING}}</p></div></div>
{{#HAS_NOTE}}<div class="note"><p>附言：{{NOTE}}</p></div>{{/HAS_NOTE}}
<p>站内消息 {{SITE_SENT}} 条；邮件已发 {{MAIL_SENT}} 封，待发 {{MAIL_WAITING}} 封，未送达 {{MAIL_FAILED}} 封，因已提交不再发 {{MAIL_DROPPED}} 封。</p>
<ul class="tabs" aria-label="各状态的条数">
<li><a href="/reminder/{{RUN_ID:u}}"{{#HERE_ALL}} aria-current="true"{{/HERE_ALL}}>全部 <span>{{COUNT_ALL}}</span></a></li>
{{#STATE_TAB}}<li><a href="/reminder/{{RUN_ID:u}}?state={{TAB_STATE:u}}"{{#TAB_CHOSEN}} aria-current="true"{{/TAB_CHOSEN}}>{{>PART_DELIVERY_STATE}} <span>{{TAB_COUNT}}</span></a></li>
{{/STATE_TAB}}
</ul>
{{#MAY_RETRY_FAILED}}<form method="post" action="/reminder/{{RUN_ID:u}}/retry" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="state" value="failed"><p>有邮件多次发送失败。邮件服务器恢复后可以 <button class="btn btn-plain btn-sm" type="submit">重新发送失败的</button></p></form>{{/MAY_RETRY_FAILED}}
{{#MAY_RETRY_DOUBTFUL}}<form method="post" action="/reminder/{{RUN_ID:u}}/retry" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="state" value="doubtful"><p>有邮件已交给服务器但没有收到答复，可能已经送达。<button class="btn btn-plain btn-sm" type="submit" data-confirm="这些邮件可能已经送达，重新发送的，对方可能收到两封。" data-confirm-title="重新发送结果不明的邮件" data-confirm-act="重新发送">重新发送结果不明的</button></p></form>{{/MAY_RETRY_DOUBTFUL}}
<section class="card card-flush" aria-label="发送明细">
{{#NO_ROWS}}<div class="empty"><p>没有这样的记录。已提交的、24 小时内催过的企业不在其中。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">企业名称</th><th scope="col">收件人</th><th scope="col">方式</th><th scope="col">时间</th><th scope="col">说明</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="mark-plain">{{>PART_DELIVERY_STATE}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="收件人"><span>{{PERSON_NAME}}{{#IS_CONTACT}}企业联系人{{/IS_CONTACT}}</span></td>
<td data-name="方式"><span>{{#CHANNEL_SITE}}站内消息{{/CHANNEL_SITE}}{{#CHANNEL_MAIL}}邮件<span class="under">{{ADDRESS}}</span>{{/CHANNEL_MAIL}}</span></td>
<td data-name="时间">{{#WAS_SENT}}<span class="nowrap">{{SENT_AT}}</span>{{/WAS_SENT}}{{#NEXT_TRY}}<span class="nowrap">{{NEXT_AT}} 以后发</span>{{/NEXT_TRY}}</td>
<td data-name="说明"><span>{{#CHANNEL_MAIL}}<span class="nowrap">已试 {{ATTEMPTS}} 次</span>{{/CHANNEL_MAIL}}<span class="under">{{SERVER_WORDS}}</span>{{#IS_HELD}}<span class="under">这个邮箱 24 小时内已有一封催报邮件，到时仍未提交的再发</span>{{/IS_HELD}}{{#IS_JOINED}}<span class="under">与同一邮箱的其他月报合为一封</span>{{/IS_JOINED}}</span></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/reminder/{{RUN_ID:u}}?state={{STATE_WORD:u}}">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/reminder/{{RUN_ID:u}}?state={{STATE_WORD:u}}&amp;after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
<div class="acts"><a class="btn btn-plain" href="/reminder">返回列表</a></div>
</div>
</div>
