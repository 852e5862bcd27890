{{%AUTOESCAPE context="HTML"}}
{{! 填报人更换, /filler/USCC/handover (GET asks, POST does: successor, confirmation: the successor's name, epoch). ENTERPRISE_NAME, USCC, EPOCH. NO_CANDIDATES or CANDIDATES with CANDIDATE rows: CANDIDATE_ID, CANDIDATE_NAME, CANDIDATE_MOBILE (masked), CANDIDATE_SINCE, CANDIDATE_CHOSEN.
  In CANDIDATES: AT_ONCE, or NEEDS_ACCEPTANCE with OFFER_DAYS; OPEN_DRAFTS or NO_DRAFTS, OPEN_RETURNED or NO_RETURNED, each with OPEN_FILING rows: OPEN_PERIOD (2026-10), OPEN_AUTHOR_KNOWN with OPEN_AUTHOR (who saved it last); NEXT_DUE with NEXT_PERIOD, NEXT_DAY (2026-11-20 24:00), or NO_NEXT_DUE. TYPED_NAME: as it was typed. SUCCESSOR_PROBLEM, CONFIRMATION_PROBLEM, PROBLEMS. }}
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
<h2>确认后的变化</h2>
<ul>
{{#AT_ONCE}}<li>即时生效：您不能再保存或提交这家企业的报表，已打开的填报页也不能；</li>{{/AT_ONCE}}{{#NEEDS_ACCEPTANCE}}<li>对方在 {{OFFER_DAYS}} 天内接受后生效，之前您仍是填报员，也可以撤回；生效后您不能再保存或提交这家企业的报表，已打开的填报页也不能；</li>{{/NEEDS_ACCEPTANCE}}
<li>新的填报员不用申请即可填报；</li>
<li>您生成的企业密钥同时失效，财务软件要用新填报员的密钥；</li>
<li>双方、企业的其他用户和所在区会收到消息，企业登记的联系邮箱会收到邮件。</li>
</ul>
</div>
<h2>一并转给新填报员</h2>
<dl class="facts">
<div><dt>暂存中的报表</dt><dd>{{#NO_DRAFTS}}没有{{/NO_DRAFTS}}{{#OPEN_DRAFTS}}{{#OPEN_FILING}}<span class="nowrap">{{OPEN_PERIOD}}</span>{{#OPEN_AUTHOR_KNOWN}}（{{OPEN_AUTHOR}} 暂存）{{/OPEN_AUTHOR_KNOWN}} {{/OPEN_FILING}}{{/OPEN_DRAFTS}}</dd></div>
<div><dt>退回待修改的报表</dt><dd>{{#NO_RETURNED}}没有{{/NO_RETURNED}}{{#OPEN_RETURNED}}{{#OPEN_FILING}}<span class="nowrap">{{OPEN_PERIOD}}</span>{{#OPEN_AUTHOR_KNOWN}}（{{OPEN_AUTHOR}} 保存）{{/OPEN_AUTHOR_KNOWN}} {{/OPEN_FILING}}{{/OPEN_RETURNED}}</dd></div>
<div><dt>下一个截止时间</dt><dd>{{#NEXT_DUE}}<span class="nowrap">{{NEXT_DAY}}</span>（{{NEXT_PERIOD}} 报表）{{/NEXT_DUE}}{{#NO_NEXT_DUE}}目前没有需要填报的月份{{/NO_NEXT_DUE}}</dd></div>
</dl>
<div class="field">
<label class="form-label" for="confirmation">输入新填报员的姓名，确认更换</label>
<div class="form-text" id="confirmation-hint">与上面选择的姓名一致。</div>
{{#CONFIRMATION_PROBLEM}}<div class="problem" id="confirmation-problem">{{>PART_PROBLEM}}</div>{{/CONFIRMATION_PROBLEM}}
<input class="form-control" id="confirmation" name="confirmation" value="{{TYPED_NAME}}" autocomplete="off" required aria-describedby="confirmation-hint{{#CONFIRMATION_PROBLEM}} confirmation-problem{{/CONFIRMATION_PROBLEM}}"{{#CONFIRMATION_PROBLEM}} aria-invalid="true"{{/CONFIRMATION_PROBLEM}}>
</div>
<div class="acts"><a class="btn btn-plain" href="/workbench" data-close>返回</a><button class="btn btn-primary" type="submit">确认更换</button></div>
</form>
{{/CANDIDATES}}
</section>
</div>
