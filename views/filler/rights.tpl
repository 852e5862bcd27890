{{%AUTOESCAPE context="HTML"}}
{{! 填报权限, /filler/USCC/rights (GET; POST: user, act=give or take_back). ENTERPRISE_NAME, USCC. RIGHTS_NOT_CHANGED: what was posted does not fit how it stands.
  OWN_RIGHT (the user is the filler) with NO_COLLEAGUES or COLLEAGUES with COLLEAGUE rows: COLLEAGUE_ID, COLLEAGUE_NAME, COLLEAGUE_MOBILE (masked), COLLEAGUE_PREPARES with PREPARES_SINCE or COLLEAGUE_VIEWS; OTHERS_RIGHT with FILLER_NAME, and MAY_PREPARE or MAY_VIEW; NOBODY_FILES. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item"><a href="/filing/{{USCC:u}}">数据填报列表</a></li>
<li class="breadcrumb-item active" aria-current="page">填报权限</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>填报权限</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div></div>
{{#RIGHTS_NOT_CHANGED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有修改</h2><p>填报员或同事的关联刚刚有了变化，也可能这一步已经办过。下面是最新情况。</p></div>{{/RIGHTS_NOT_CHANGED}}
<section class="card">
<p>每家企业只有一名填报员，只有填报员能提交报表、更换填报员。关联了这家企业的用户都能查看报表。填报员可以准许同事协助填写：同事能填写和暂存，不能提交；随时可以收回，即时生效；更换填报员后自动失效。</p>
{{#OTHERS_RIGHT}}<p>填报员：<span class="strong">{{FILLER_NAME}}</span></p>{{/OTHERS_RIGHT}}
{{#MAY_PREPARE}}<p>您的权限：查看、协助填写（可以暂存，由填报员提交）。<a href="/filing/{{USCC:u}}">去填报列表</a></p>{{/MAY_PREPARE}}
{{#MAY_VIEW}}<p>您的权限：查看。需要协助填写的，请填报员在这一页准许；需要接替填报员的，请<a href="/filler/{{USCC:u}}/request">申请移交填报权</a>。</p>{{/MAY_VIEW}}
{{#NOBODY_FILES}}<p>这家企业还没有填报员。您的权限：查看。<a href="/filler/{{USCC:u}}/apply">申请填报员</a></p>{{/NOBODY_FILES}}
{{#OWN_RIGHT}}<p>您的权限：填报员（填写、提交、更换填报员、准许同事协助填写）。</p>{{/OWN_RIGHT}}
{{#NO_COLLEAGUES}}<p>没有其他用户关联这家企业。同事用统一身份认证账号登录，在个人中心关联这家企业后，会出现在这里。</p>{{/NO_COLLEAGUES}}
{{#COLLEAGUES}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">同事</th><th scope="col">手机号</th><th scope="col">权限</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#COLLEAGUE}}<tr>
<th scope="row" class="row-name">{{COLLEAGUE_NAME}}</th>
<td data-name="手机号"><span class="code">{{COLLEAGUE_MOBILE}}</span></td>
<td data-name="权限"><span>{{#COLLEAGUE_PREPARES}}查看、协助填写<span class="under">{{PREPARES_SINCE}} 起</span>{{/COLLEAGUE_PREPARES}}{{#COLLEAGUE_VIEWS}}查看{{/COLLEAGUE_VIEWS}}</span></td>
<td><form method="post" action="/filler/{{USCC:u}}/rights" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="user" value="{{COLLEAGUE_ID}}">{{#COLLEAGUE_VIEWS}}<button class="btn btn-plain btn-sm" type="submit" name="act" value="give">准许协助填写<span class="visually-hidden">：{{COLLEAGUE_NAME}}</span></button>{{/COLLEAGUE_VIEWS}}{{#COLLEAGUE_PREPARES}}<button class="btn btn-plain btn-sm" type="submit" name="act" value="take_back">收回<span class="visually-hidden">：{{COLLEAGUE_NAME}}</span></button>{{/COLLEAGUE_PREPARES}}</form></td>
</tr>
{{/COLLEAGUE}}
</tbody>
</table>
</div>
{{/COLLEAGUES}}
</section>
</div>
