{{%AUTOESCAPE context="HTML"}}
{{! Somebody else is the filler. ENTERPRISE_NAME, USCC, FILLER_NAME, CONTACT_OFFICE, CONTACT_TELEPHONE.
  TAKEN_BY_OTHER, or HANDED_OVER: the user was filler and gave the right to FILLER_NAME; MAY_CONTEST: the user gave the right away, to FILLER_NAME or to who handed it on, and may contest that; or NOBODY_HOLDS: the user is not filler and nobody is. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">填报员</li>
</ol></nav>
<div class="within">
<section class="card lone" data-dialog-body>
{{#TAKEN_BY_OTHER}}<h1>当前企业已有填报员（{{FILLER_NAME}}）</h1>{{/TAKEN_BY_OTHER}}
{{#HANDED_OVER}}<h1>您已不是填报员，现在是 {{FILLER_NAME}}</h1>{{/HANDED_OVER}}
{{#NOBODY_HOLDS}}<h1>您还不是填报员</h1>{{/NOBODY_HOLDS}}
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#TAKEN_BY_OTHER}}
<p>一家企业只有一位填报员。需要由您填报的，请 {{FILLER_NAME}} 在“运行监测”中办理填报人更换，选择您即可；也可以在这里向 {{FILLER_NAME}} 申请移交填报权。</p>
<p>联系不上本人的，请凭企业书面说明联系{{CONTACT_OFFICE}}（电话 {{CONTACT_TELEPHONE}}）。</p>
{{/TAKEN_BY_OTHER}}
{{#HANDED_OVER}}
<p>您已把填报员更换给 {{FILLER_NAME}}，更换已生效，这次没有再执行操作。仍需由您填报的，请 {{FILLER_NAME}} 在“运行监测”中换回，或在这里申请移交。</p>
<p>不是您本人办理的，请马上联系{{CONTACT_OFFICE}}（电话 {{CONTACT_TELEPHONE}}）。</p>
{{/HANDED_OVER}}
{{#NOBODY_HOLDS}}
<p>这家企业目前没有填报员。请先申请填报员，再办理填报人更换。</p>
{{/NOBODY_HOLDS}}
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}">填报列表</a>{{#NOBODY_HOLDS}}<a class="btn btn-primary" href="/filler/{{USCC:u}}/apply">申请填报员</a>{{/NOBODY_HOLDS}}{{#TAKEN_BY_OTHER}}{{#MAY_CONTEST}}<a class="btn btn-plain" href="/filler/{{USCC:u}}/contest">提出异议</a>{{/MAY_CONTEST}}<a class="btn btn-plain" href="/workbench" data-close>知道了</a><a class="btn btn-primary" href="/filler/{{USCC:u}}/request">申请移交填报权</a>{{/TAKEN_BY_OTHER}}{{#HANDED_OVER}}{{#MAY_CONTEST}}<a class="btn btn-plain" href="/filler/{{USCC:u}}/contest">提出异议</a>{{/MAY_CONTEST}}<a class="btn btn-plain" href="/filler/{{USCC:u}}/request">申请移交填报权</a><a class="btn btn-primary" href="/workbench" data-close>知道了</a>{{/HANDED_OVER}}</div>
</section>
</div>
