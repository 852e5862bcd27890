{{%AUTOESCAPE context="HTML"}}
{{! 注销账号, GET and POST /account/close (confirmation: the user's own name). PERSON_NAME. IS_OFFICIAL: an account of the agency's side, closed by the system administrator alone. STILL_FILLER with FILLED rows (ENTERPRISE_NAME, USCC): hand over first. MAY_CLOSE: the form; CONFIRMATION, CONFIRMATION_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/account">个人中心</a></li>
<li class="breadcrumb-item"><a href="/account/data">个人信息</a></li>
<li class="breadcrumb-item active" aria-current="page">注销账号</li>
</ol></nav>
<div class="within beside">
{{>PART_ACCOUNT_MENU}}
<div>
<div class="head"><h1>注销账号</h1></div>
{{>PART_PROBLEMS}}
{{#IS_OFFICIAL}}<section class="card"><p>这是管理账号，不能自行注销。离岗时请由系统管理员停用。</p><p><a href="/account/data">返回个人信息</a></p></section>{{/IS_OFFICIAL}}
{{#STILL_FILLER}}<section class="card" role="alert">
<h2>请先移交填报权</h2>
<p>您还是下列企业的填报员，移交给同事后才能注销：</p>
<ul>{{#FILLED}}<li>{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span> <a href="/filler/{{USCC:u}}/handover">填报人更换<span class="visually-hidden">：{{ENTERPRISE_NAME}}</span></a></li>{{/FILLED}}</ul>
<p class="soft small">没有可移交的同事时，请联系所在区或服务中心移除填报员。</p>
</section>{{/STILL_FILLER}}
{{#MAY_CLOSE}}<section class="card card-form">
<h2>注销后</h2>
<ul>
<li>所有登录立即结束，与统一身份认证的绑定解除；</li>
<li>与企业的关联解除，您不能再查看它们的报表；</li>
<li>手机号、电子邮箱、职务和消息删除，原用户名不能再登录；</li>
<li>您反映的诉求和答复、附件保留，其中有您的姓名；还没有办结的自动办结，等待确认的关联申请撤回，等待答复的移交申请撤回、证明材料删除；</li>
<li>以您名义提交的报表、回执和审计记录依法保留，其中有您的姓名；</li>
<li>不能恢复。以后再用统一身份认证登录，会建立新账号。</li>
</ul>
<p>需要留存的，请先<a href="/account/data/download">下载全部个人信息</a>。</p>
<form method="post" action="/account/close" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="confirmation">请输入您的姓名“{{PERSON_NAME}}”以确认</label>
{{#CONFIRMATION_PROBLEM}}<div class="problem" id="confirmation-problem">{{>PART_PROBLEM}}</div>{{/CONFIRMATION_PROBLEM}}
<input class="form-control" id="confirmation" name="confirmation" value="{{CONFIRMATION}}" autocomplete="off" required{{#CONFIRMATION_PROBLEM}} aria-invalid="true" aria-describedby="confirmation-problem"{{/CONFIRMATION_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/account/data">不注销</a><button class="btn btn-danger" type="submit" data-confirm="注销后不能恢复，所有登录立即结束。" data-confirm-title="注销 {{PERSON_NAME}} 的账号" data-confirm-act="注销">注销账号</button></div>
</form>
</section>{{/MAY_CLOSE}}
</div>
</div>
