{{%AUTOESCAPE context="HTML"}}
{{! Addresses that the mail server has refused, GET /reminder/refused?after= . ROWS with ROW rows or NO_ROWS: ENTERPRISE_NAME, USCC, PERSON_NAME or IS_CONTACT, ADDRESS, SERVER_WORDS, REFUSED_AT. NEXT_PAGE with NEXT_KEY; FIRST_PAGE_LINK. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item active" aria-current="page">拒收的邮箱</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>拒收的邮箱</h1><p class="soft">邮件服务器答复这些邮箱不存在或不接收邮件，或邮件被退回，系统不再向其发送。请联系企业更正；更正后自动从这里消失。</p></div></div>
<section class="card card-flush" aria-label="拒收的邮箱">
{{#NO_ROWS}}<div class="empty"><p>没有拒收的邮箱。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">拒收时间</th><th scope="col">企业名称</th><th scope="col">收件人</th><th scope="col">邮箱</th><th scope="col">服务器的答复</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr>
<td><span class="nowrap">{{REFUSED_AT}}</span></td>
<th scope="row" class="row-name">{{ENTERPRISE_NAME}}<small class="code">{{USCC}}</small></th>
<td data-name="收件人"><span>{{PERSON_NAME}}{{#IS_CONTACT}}企业联系人{{/IS_CONTACT}}</span></td>
<td data-name="邮箱"><span>{{ADDRESS}}</span></td>
<td data-name="服务器的答复"><span>{{SERVER_WORDS}}</span></td>
<td><div class="row-acts"><form method="post" action="/reminder/refused" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="uscc" value="{{USCC}}"><input type="hidden" name="address" value="{{ADDRESS}}"><button class="btn btn-plain btn-sm" type="submit">已核实，恢复发送</button></form></div></td>
</tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
<div class="pages"><p>{{#FIRST_PAGE_LINK}}<a href="/reminder/refused">回第一页</a>{{/FIRST_PAGE_LINK}}</p><p>{{#NEXT_PAGE}}<a href="/reminder/refused?after={{NEXT_KEY:u}}">下一页</a>{{/NEXT_PAGE}}</p></div>
</section>
</div>
</div>
