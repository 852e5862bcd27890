{{%AUTOESCAPE context="HTML"}}
{{! 填报人更换, /filler/USCC/handover (GET asks, POST does: successor, confirmed=yes, epoch). ENTERPRISE_NAME, USCC, EPOCH. NO_CANDIDATES or CANDIDATES with CANDIDATE rows: CANDIDATE_ID, CANDIDATE_NAME, CANDIDATE_MOBILE (masked), CANDIDATE_SINCE, CANDIDATE_CHOSEN.
  OPEN_DRAFTS with DRAFT_COUNT. CONFIRMED: the box was ticked. SUCCESSOR_PROBLEM, CONFIRMATION_PROBLEM, PROBLEMS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">填报人更换</li>
</ol></nav>
<div class="within">
<section class="card lone" data-dialog-body>
<h1>填报人更换</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{>PART_PROBLEMS}}
{{#NO_CANDIDATES}}
<p>这家企业没有其他已关联的用户，暂时不能更换。请先让同事：</p>
<ol>
<li>打开本站，{{>PART_SSO_WAY}}；</li>
<li>在个人中心 → 关联企业中，用营业执照信息关联这家企业；</li>
<li>完成后告诉您，您再回到这里更换。</li>
</ol>
<div class="acts"><a class="btn btn-primary" href="/workbench" data-close>知道了</a></div>
{{/NO_CANDIDATES}}
{{#CANDIDATES}}
<form method="post" action="/filler/{{USCC:u}}/handover" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="epoch" value="{{EPOCH}}">
<fieldset class="field" id="successor">
<legend>新的填报员</legend>
{{#SUCCESSOR_PROBLEM}}<div class="problem" id="successor-problem">{{>PART_PROBLEM}}</div>{{/SUCCESSOR_PROBLEM}}
{{#CANDIDATE}}
<div class="form-check pick"><input class="form-check-input" type="radio" id="successor-{{CANDIDATE_ID}}" name="successor" value="{{CANDIDATE_ID}}"{{#CANDIDATE_CHOSEN}} checked{{/CANDIDATE_CHOSEN}}><label for="successor-{{CANDIDATE_ID}}">{{CANDIDATE_NAME}} <span class="soft small">{{CANDIDATE_MOBILE}}，{{CANDIDATE_SINCE}} 关联</span></label></div>
{{/CANDIDATE}}
</fieldset>
<div class="note note-amber">
<p>确认后即时生效：您不能再保存或提交这家企业的报表，新的填报员不用申请即可填报。{{#OPEN_DRAFTS}}暂存中的 {{DRAFT_COUNT}} 张报表一并转给对方。{{/OPEN_DRAFTS}}</p>
</div>
{{#CONFIRMATION_PROBLEM}}<div class="problem" id="confirmed-problem">{{>PART_PROBLEM}}</div>{{/CONFIRMATION_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="confirmed" name="confirmed" value="yes"{{#CONFIRMED}} checked{{/CONFIRMED}}{{#CONFIRMATION_PROBLEM}} aria-invalid="true" aria-describedby="confirmed-problem"{{/CONFIRMATION_PROBLEM}}><label for="confirmed">我已了解，确认更换</label></div>
<div class="acts"><a class="btn btn-plain" href="/workbench" data-close>返回</a><button class="btn btn-primary" type="submit">确认更换</button></div>
</form>
{{/CANDIDATES}}
</section>
</div>
