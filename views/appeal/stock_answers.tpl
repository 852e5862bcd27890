{{%AUTOESCAPE context="HTML"}}
{{! 常用答复, /management/stock-answer . ROWS with ROW rows or NO_ROWS: STOCK_ID, STOCK_TITLE, STOCK_TEXT, STOCK_OWN or STOCK_OF_OTHERS. A new one: STOCK_KEY, TITLE, TEXT, TITLE_PROBLEM, TEXT_PROBLEM. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/appeal">诉求反映</a></li>
<li class="breadcrumb-item active" aria-current="page">常用答复</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>常用答复</h1><p class="soft">答复诉求时可插入后再修改。服务中心的各区都可使用，各区的只在本区使用。</p></div></div>
{{>PART_PROBLEMS}}
<section class="card card-flush" aria-label="常用答复">
{{#NO_ROWS}}<div class="empty"><p>还没有常用答复。在下面添加后，办理诉求时就可以选用。</p></div>{{/NO_ROWS}}
{{#ROWS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">标题</th><th scope="col">内容</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#ROW}}
<tr><th scope="row" class="row-name">{{STOCK_TITLE}}</th><td data-name="内容"><span class="lines">{{STOCK_TEXT:p}}</span></td><td><div class="row-acts">{{#STOCK_OWN}}<form method="post" action="/management/stock-answer/{{STOCK_ID:u}}/removal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-plain btn-sm" type="submit" data-confirm="删除后不能再选用；已经发出的答复不受影响。" data-confirm-title="删除“{{STOCK_TITLE}}”" data-confirm-act="删除">删除</button></form>{{/STOCK_OWN}}{{#STOCK_OF_OTHERS}}<span class="soft small">服务中心维护</span>{{/STOCK_OF_OTHERS}}</div></td></tr>
{{/ROW}}
</tbody>
</table>
</div>
{{/ROWS}}
</section>
<section class="card card-form" aria-labelledby="add-title">
<h2 id="add-title">添加</h2>
<form method="post" action="/management/stock-answer" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="key" value="{{STOCK_KEY}}">
<div class="field">
<label class="form-label" for="title">标题</label>
{{#TITLE_PROBLEM}}<div class="problem" id="title-problem">{{>PART_PROBLEM}}</div>{{/TITLE_PROBLEM}}
<input class="form-control" id="title" name="title" value="{{TITLE}}" required{{#TITLE_PROBLEM}} aria-invalid="true" aria-describedby="title-problem"{{/TITLE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="text">内容</label>
{{#TEXT_PROBLEM}}<div class="problem" id="text-problem">{{>PART_PROBLEM}}</div>{{/TEXT_PROBLEM}}
<textarea class="form-control" id="text" name="text" rows="5" required{{#TEXT_PROBLEM}} aria-invalid="true" aria-describedby="text-problem"{{/TEXT_PROBLEM}}>
{{TEXT:p}}</textarea>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">添加</button></div>
</form>
</section>
</div>
</div>
