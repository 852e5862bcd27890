{{%AUTOESCAPE context="HTML"}}
{{! 登录记录, /account/sessions . SESSION rows: SESSION_ID, SIGNED_IN_AT, SEEN_AT, ADDRESS, DEVICE, SESSION_HERE (this one) or SESSION_ELSEWHERE (may be ended); WAY_SSO WAY_FORMER. OTHER_SESSIONS: there is one elsewhere. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item active" aria-current="page">登录记录</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><div><h1>登录记录</h1><p class="soft">仍有效的登录。有不认识的，请结束它；也可以只保留当前登录，其他一次全部结束。</p></div></div>
<section class="card card-flush">
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">登录时间</th><th scope="col">最近操作</th><th scope="col">方式</th><th scope="col">地址</th><th scope="col">浏览器</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#SESSION}}
<tr>
<th scope="row" class="row-name"><span class="nowrap">{{SIGNED_IN_AT}}</span></th>
<td data-name="最近操作"><span class="nowrap">{{SEEN_AT}}</span></td>
<td data-name="方式"><span>{{#WAY_SSO}}统一身份认证{{/WAY_SSO}}{{#WAY_FORMER}}原用户名{{/WAY_FORMER}}</span></td>
<td data-name="地址"><span class="code">{{ADDRESS}}</span></td>
<td data-name="浏览器"><span>{{DEVICE}}</span></td>
<td><div class="row-acts">{{#SESSION_HERE}}<span class="soft">当前登录</span>{{/SESSION_HERE}}
{{#SESSION_ELSEWHERE}}<form method="post" action="/account/sessions/{{SESSION_ID:u}}/end" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="as-link" type="submit">结束<span class="visually-hidden"> {{SIGNED_IN_AT}} 的登录</span></button></form>{{/SESSION_ELSEWHERE}}</div></td>
</tr>
{{/SESSION}}
</tbody>
</table>
</div>
</section>
{{#OTHER_SESSIONS}}<form method="post" action="/account/sessions/end" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><div class="acts"><button class="btn btn-plain" type="submit">只保留当前登录，其他全部结束</button></div></form>{{/OTHER_SESSIONS}}
</div>
</div>
