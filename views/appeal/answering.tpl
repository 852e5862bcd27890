{{%AUTOESCAPE context="HTML"}}
{{! One appeal as an officer sees it, /management/appeal/ID : part/appeal_thread.tpl. APPEAL_ID, APPEAL_TITLE, VERSION_SEEN, TEXT, TEXT_PROBLEM, NOTE, NOTE_PROBLEM, TO_PROBLEM; STALE.
  IS_OPEN: STOCK_OPTION rows (OPTION_VALUE, OPTION_NAME), TO_CENTRE with CHOSEN_CENTRE, DISTRICT_OPTION rows with OPTION_CHOSEN, MAY_CLOSE. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/appeal">诉求反映</a></li>
<li class="breadcrumb-item active" aria-current="page">办理</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><h1>{{APPEAL_TITLE}}</h1><p>{{#APPEAL}}{{>PART_APPEAL_STATE}}{{/APPEAL}}</p></div>
{{#STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>有新的变化，没有提交</h2><p>反映人或同事刚刚有新的操作，请看下面最新的往来。您填写的内容还在，确认后再次提交。</p></div>{{/STALE}}
{{>PART_PROBLEMS}}
<section class="card" aria-label="往来">
{{#APPEAL}}{{#HAS_ENTERPRISE}}{{#HAS_PERIOD}}<p class="small">{{#HAS_INDICATOR}}<a href="/review/{{USCC:u}}/{{APPEAL_PERIOD:u}}#i-{{APPEAL_INDICATOR:u}}">打开这一期报表的 {{APPEAL_INDICATOR}}</a> · {{/HAS_INDICATOR}}<a href="/review/{{USCC:u}}/{{APPEAL_PERIOD:u}}">打开这一期报表</a></p>{{/HAS_PERIOD}}{{/HAS_ENTERPRISE}}{{/APPEAL}}
{{>PART_APPEAL_THREAD}}
</section>
{{#IS_OPEN}}
<section class="card" aria-labelledby="answer-title">
<h2 id="answer-title">答复</h2>
<form method="post" action="/management/appeal/{{APPEAL_ID:u}}/answer" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="text">答复内容</label>
<div class="form-text" id="text-hint">反映人会看到，并收到消息。</div>
{{#TEXT_PROBLEM}}<div class="problem" id="text-problem">{{>PART_PROBLEM}}</div>{{/TEXT_PROBLEM}}
<textarea class="form-control" id="text" name="text" rows="6" required aria-describedby="text-hint{{#TEXT_PROBLEM}} text-problem{{/TEXT_PROBLEM}}"{{#TEXT_PROBLEM}} aria-invalid="true"{{/TEXT_PROBLEM}}>
{{TEXT:p}}</textarea>
</div>
<div class="filters">
<div class="grow"><label class="form-label" for="stock-answer">常用答复</label>
<select class="form-select" id="stock-answer" name="stock_answer">
<option value="">请选择</option>
{{#STOCK_OPTION}}<option value="{{OPTION_VALUE}}">{{OPTION_NAME}}</option>
{{/STOCK_OPTION}}
</select></div>
<button class="btn btn-plain" type="submit" name="act" value="insert">插入</button>
</div>
<div class="acts"><a class="btn btn-plain" href="/management/appeal">返回列表</a><button class="btn btn-primary" type="submit" name="act" value="answer">答复</button></div>
</form>
</section>
<div class="columns columns-even">
<section class="card" aria-labelledby="hand-on-title">
<h2 id="hand-on-title">转交</h2>
<form method="post" action="/management/appeal/{{APPEAL_ID:u}}/handing-on" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{VERSION_SEEN}}">
<div class="field">
<label class="form-label" for="to">转给</label>
{{#TO_PROBLEM}}<div class="problem" id="to-problem">{{>PART_PROBLEM}}</div>{{/TO_PROBLEM}}
<select class="form-select" id="to" name="to" required{{#TO_PROBLEM}} aria-invalid="true" aria-describedby="to-problem"{{/TO_PROBLEM}}>
<option value="">请选择</option>
{{#TO_CENTRE}}<option value="centre"{{#CHOSEN_CENTRE}} selected{{/CHOSEN_CENTRE}}>服务中心</option>{{/TO_CENTRE}}
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
<div class="field">
<label class="form-label" for="note">给对方的说明 <span class="optional">选填，反映人看不到</span></label>
{{#NOTE_PROBLEM}}<div class="problem" id="note-problem">{{>PART_PROBLEM}}</div>{{/NOTE_PROBLEM}}
<textarea class="form-control" id="note" name="note" rows="2"{{#NOTE_PROBLEM}} aria-invalid="true" aria-describedby="note-problem"{{/NOTE_PROBLEM}}>
{{NOTE:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-plain" type="submit" data-confirm="转交后由对方办理和答复，反映人会收到消息。" data-confirm-title="转交“{{APPEAL_TITLE}}”" data-confirm-act="转交">转交</button></div>
</form>
</section>
{{#MAY_CLOSE}}
<section class="card" aria-labelledby="close-title">
<h2 id="close-title">办结</h2>
<p class="small soft">已经答复、无须再办的，可以办结。反映人会收到消息，15 天内可重新提出一次。</p>
<form method="post" action="/management/appeal/{{APPEAL_ID:u}}/closing" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}"><button class="btn btn-plain" type="submit" data-confirm="办结后反映人 15 天内可以重新提出一次。" data-confirm-title="办结“{{APPEAL_TITLE}}”" data-confirm-act="办结">办结</button></form>
</section>
{{/MAY_CLOSE}}
</div>
{{/IS_OPEN}}
</div>
</div>
