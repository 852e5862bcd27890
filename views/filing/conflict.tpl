{{%AUTOESCAPE context="HTML"}}
{{! Somebody saved since this form was opened. The head: part/filing_head.tpl. Months that come first: part/month_order.tpl. PERIOD. CHANGED_BY, CHANGED_AT, DIFFERENCE_COUNT.
  DIFFERENCE rows: CELL_KEY (the field's name), CELL_ID, one of DIFFERENCE_CELL, DIFFERENCE_ANSWER (to an officer's note), DIFFERENCE_EXPLANATION (CHECK_ID), each with PLACE_NAME, DIFFERENCE_WHOLE (CHECK_ID: an explanation of the whole form), and VALUE_STORED or STORED_EMPTY, VALUE_TYPED or TYPED_EMPTY. The choice goes as choose.KEY = stored or typed. In the row of a figure: SAID_STORED, SAID_TYPED rows: CHECK_ID, EXPLANATION_TEXT of the explanation that goes with it; SAID_FOLLOWS: there is one on the page.
  KEPT_FIELD rows: every field as typed (NAME, VALUE); KEPT_TEXT rows the same for several lines. STORED_VALUE rows, one for each difference: NAME (stored.KEY), VALUE. FILING_VERSION (the stored one), SUBMISSION_KEY (a new one), FORM_VERSION.
  NIL_DIFFERS: the declaration differs (NIL_STORED_YES NIL_STORED_NO, NIL_TYPED_YES NIL_TYPED_NO; goes as choose.nil_declared). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">请选择保留哪一份修改</li>
</ol></nav>
<div class="within">
<div class="card filing-head">
<h1>请选择保留哪一份修改</h1>
{{>PART_FILING_HEAD}}
</div>
<div class="note note-amber" role="alert"><p>您打开报表后，{{CHANGED_BY}} 在 {{CHANGED_AT}} 保存过，双方填写的内容都在。下面 {{DIFFERENCE_COUNT}} 处不同，请逐项选择后再暂存；其他内容与您填写的一致。</p>{{#SAID_FOLLOWS}}<p>说明与填写时的数据对应：选用另一方的数据后，为原数据写的说明不再保留，需要时请重新填写。</p>{{/SAID_FOLLOWS}}</div>
{{>PART_MONTH_ORDER}}
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="submission_key" value="{{SUBMISSION_KEY}}">
<input type="hidden" name="form_version" value="{{FORM_VERSION}}">
{{#KEPT_FIELD}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT_FIELD}}
{{#KEPT_TEXT}}<textarea name="{{NAME}}" hidden>
{{VALUE:p}}</textarea>
{{/KEPT_TEXT}}
{{#STORED_VALUE}}<textarea name="{{NAME}}" hidden>
{{VALUE:p}}</textarea>
{{/STORED_VALUE}}
<section class="card card-flush">
<div class="table-box">
<table class="table table-cards compare">
<thead><tr><th scope="col">指标</th><th scope="col">用已保存的</th><th scope="col">用我填写的</th></tr></thead>
<tbody>
{{#NIL_DIFFERS}}
<tr>
<th scope="row">声明：本月停产（歇业）</th>
<td><div class="form-check pick"><input class="form-check-input" type="radio" id="nil-stored" name="choose.nil_declared" value="stored"><label for="nil-stored"><span class="soft">已保存：</span>{{#NIL_STORED_YES}}已声明{{/NIL_STORED_YES}}{{#NIL_STORED_NO}}未声明{{/NIL_STORED_NO}}</label></div></td>
<td><div class="form-check pick"><input class="form-check-input" type="radio" id="nil-typed" name="choose.nil_declared" value="typed" checked><label for="nil-typed"><span class="soft">我填写：</span>{{#NIL_TYPED_YES}}已声明{{/NIL_TYPED_YES}}{{#NIL_TYPED_NO}}未声明{{/NIL_TYPED_NO}}</label></div></td>
</tr>
{{/NIL_DIFFERS}}
{{#DIFFERENCE}}
<tr>
<th scope="row">{{#DIFFERENCE_CELL}}{{PLACE_NAME}}{{/DIFFERENCE_CELL}}{{#DIFFERENCE_EXPLANATION}}{{PLACE_NAME}} 的说明（{{CHECK_ID}}）{{/DIFFERENCE_EXPLANATION}}{{#DIFFERENCE_WHOLE}}整张报表的说明（{{CHECK_ID}}）{{/DIFFERENCE_WHOLE}}{{#DIFFERENCE_ANSWER}}{{PLACE_NAME}} 的批注答复{{/DIFFERENCE_ANSWER}}</th>
<td><div class="form-check pick"><input class="form-check-input" type="radio" id="{{CELL_ID}}-stored" name="choose.{{CELL_KEY}}" value="stored"><label for="{{CELL_ID}}-stored"><span class="soft">已保存：</span>{{VALUE_STORED}}{{#STORED_EMPTY}}<span class="soft">未填</span>{{/STORED_EMPTY}}{{#SAID_STORED}}<br><span class="small">已保存的说明（{{CHECK_ID}}）：{{EXPLANATION_TEXT}}</span>{{/SAID_STORED}}</label></div></td>
<td><div class="form-check pick"><input class="form-check-input" type="radio" id="{{CELL_ID}}-typed" name="choose.{{CELL_KEY}}" value="typed" checked><label for="{{CELL_ID}}-typed"><span class="soft">我填写：</span>{{VALUE_TYPED}}{{#TYPED_EMPTY}}<span class="soft">未填</span>{{/TYPED_EMPTY}}{{#SAID_TYPED}}<br><span class="small">您写的说明（{{CHECK_ID}}）：{{EXPLANATION_TEXT}}</span>{{/SAID_TYPED}}</label></div></td>
</tr>
{{/DIFFERENCE}}
</tbody>
</table>
</div>
</section>
<div class="acts"><button class="btn btn-primary" type="submit" name="act" value="save">按选择暂存</button></div>
</form>
</div>
