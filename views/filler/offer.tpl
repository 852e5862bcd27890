{{%AUTOESCAPE context="HTML"}}
{{! 填报人更换 that the receiver has to accept, /filler/USCC/offer . ENTERPRISE_NAME, USCC. GONE: nothing was done, things have changed.
  GIVER_SIDE, for who offers: RECEIVER_NAME; RECEIVER_SIDE, for whom it is offered to: GIVER_NAME; both with OFFER_KEY, OFFERED_AT, EXPIRES_AT. Or NO_OFFER. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">填报人更换</li>
</ol></nav>
<div class="within">
<section class="card lone" data-dialog-body>
<h1>填报人更换</h1>
<p class="strong">{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span></p>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>填报员或这次移交刚刚发生了变化，或已过答复期限。下面是最新情况。</p></div>{{/GONE}}
{{#NO_OFFER}}
<p>目前没有等待答复的移交。</p>
<div class="acts"><a class="btn btn-primary" href="/workbench" data-close>返回运行监测</a></div>
{{/NO_OFFER}}
{{#GIVER_SIDE}}
<div class="note">
<h2>等待 {{RECEIVER_NAME}} 接受</h2>
<p>{{OFFERED_AT}} 提出。{{RECEIVER_NAME}} 在 {{EXPIRES_AT}} 前接受即时生效；在此之前您仍是填报员，照常填报。逾期未接受的自动失效。</p>
</div>
<form method="post" action="/filler/{{USCC:u}}/offer/withdrawal" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="offer" value="{{OFFER_KEY}}">
<div class="acts"><button class="btn btn-plain" type="submit">撤回</button><a class="btn btn-primary" href="/workbench" data-close>返回运行监测</a></div>
</form>
{{/GIVER_SIDE}}
{{#RECEIVER_SIDE}}
<p>{{GIVER_NAME}} 于 {{OFFERED_AT}} 请您接任这家企业的填报员，请在 {{EXPIRES_AT}} 前答复，逾期自动失效。</p>
<p>接受后即时生效：由您填报和提交，暂存和退回待修改的报表一并转给您，{{GIVER_NAME}} 不能再保存或提交。</p>
<form method="post" action="/filler/{{USCC:u}}/offer/answer" accept-charset="utf-8">
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="offer" value="{{OFFER_KEY}}">
<div class="acts"><a class="btn btn-plain" href="/workbench" data-close>返回</a><button class="btn btn-plain" type="submit" name="decision" value="decline">不接受</button><button class="btn btn-primary" type="submit" name="decision" value="accept">接受，成为填报员</button></div>
</form>
{{/RECEIVER_SIDE}}
</section>
</div>
