{{%AUTOESCAPE context="HTML"}}
{{! 数据填报 of one period, GET /filing/USCC/PERIOD/edit ; POST /filing/USCC/PERIOD with act = save or submit.
  The head: part/filing_head.tpl. The months: part/months.tpl. PERIOD (2026-10). FILING_VERSION (0: none yet), SUBMISSION_KEY, FORM_VERSION. PROBLEMS as everywhere; the checks of the form are FINDING rows, their FIELD_ID the cell's id or nil-declared.
  RETURNED (a dictionary): RETURN_REASON, RETURNED_AT, a section of part/return_class.tpl. PREFILLED: last year's figures stand in the columns of last year. NIL_DECLARED: the box is ticked; NIL_PROBLEM with NIL_MESSAGE.
  SECTION rows: SECTION_CODE, SECTION_TITLE, SECTION_PROBLEMS with SECTION_PROBLEM_COUNT; SECTION_FIGURES or SECTION_QUESTIONS, with INDICATOR rows: INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, HAS_HELP with INDICATOR_HELP, INDICATOR_OPTIONAL;
  of figures: NOT_APPLICABLE, or APPLICABLE with FLOW, STOCK or SINGLE and CELL rows (part/cell.tpl), GROWTH with GROWTH_TEXT (empty when it cannot be computed);
  of questions: CELL_KEY, CELL_ID, CELL_PROBLEMS with CELL_PROBLEM rows: CELL_MESSAGE, and CHOICE (one of) or CHOICES (up to three; each option is a field of its own, I01.v.6 = yes) with OPTION rows: OPTION_CODE, OPTION_NAME, OPTION_CHOSEN; or LONG_TEXT with CELL_VALUE.
  One of SAVED with SAVED_AT, SAVED_BY; NOT_SAVED (never saved); UNSAVED: the page came back with what was typed. OPEN_COUNT: hard problems still open. USER_KEY: a text that tells users apart, for the recovery copy. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">数据填报</li>
</ol></nav>
<div class="within filing-page">
<div class="beside beside-months">
{{>PART_MONTHS}}
<div>
<div class="card filing-head">
<h1>{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月数据填报</h1>
{{>PART_FILING_HEAD}}
</div>
{{#RETURNED}}
<div class="note note-red"><h2>已退回修改：{{>PART_RETURN_CLASS}}</h2><blockquote class="lines">{{RETURN_REASON:p}}</blockquote><p class="small">{{RETURNED_AT}} 退回。请照上面的原因修改，改好后重新提交。</p></div>
{{/RETURNED}}
{{>PART_PROBLEMS}}
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}" accept-charset="utf-8" novalidate id="filing" data-copy="{{USER_KEY}}/{{USCC}}/{{PERIOD}}" data-version="{{FILING_VERSION}}" data-changed="有未保存的修改" data-leave-title="有未保存的修改" data-leave="离开后，填写的内容只在这台电脑的浏览器中留一份，下次打开本月时可以恢复。要存到系统里，请先取消，再按“暂存”。" data-leave-act="离开"{{#UNSAVED}} data-unsaved{{/UNSAVED}}>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="submission_key" value="{{SUBMISSION_KEY}}">
<input type="hidden" name="form_version" value="{{FORM_VERSION}}">
<button class="visually-hidden" type="submit" name="act" value="save" tabindex="-1" aria-hidden="true">暂存</button>
<div class="note note-amber" id="copy-offer" hidden>
<h2>浏览器中有上次没有保存的内容</h2>
<p>保存于 <span data-copy-time></span>，共 <span data-copy-count></span> 格与当前不同。</p>
<p class="row-acts"><button class="btn btn-plain btn-small" type="button" data-copy-take>恢复到表中</button><button class="btn btn-plain btn-small" type="button" data-copy-drop>不要，删除</button></p>
</div>
<div class="card filing-head">
{{#NIL_PROBLEM}}<div class="problem" id="nil-problem">{{NIL_MESSAGE}}</div>{{/NIL_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="nil-declared" name="nil_declared" value="yes"{{#NIL_DECLARED}} checked{{/NIL_DECLARED}}{{#NIL_PROBLEM}} aria-invalid="true" aria-describedby="nil-problem"{{/NIL_PROBLEM}}><label for="nil-declared">声明：本月停产（歇业） <span class="optional">选填</span></label></div>
<p class="small soft">没有发生额请填 0。{{#PREFILLED}}“上年同期”各格已按上年报表填入，可以修改。{{/PREFILLED}}金额单位为万元，保留 2 位小数。</p>
</div>
{{#SECTION}}
<section class="card filing" aria-labelledby="section-{{SECTION_CODE}}">
<h2 id="section-{{SECTION_CODE}}">{{SECTION_CODE}} {{SECTION_TITLE}}{{#SECTION_PROBLEMS}} <span class="errors">{{SECTION_PROBLEM_COUNT}} 处需要修改</span>{{/SECTION_PROBLEMS}}</h2>
{{#SECTION_FIGURES}}
<table class="figures">
<thead><tr><th scope="col" class="name">指标</th><th scope="col">计量单位</th><th scope="col" class="number">本月</th><th scope="col" class="number">本年累计<small>期末</small></th><th scope="col" class="number">上年同期累计<small>上年同期末</small></th><th scope="col" class="number growth">增减</th></tr></thead>
<tbody>
{{#INDICATOR}}
<tr>
<th scope="row" class="name"><span class="code">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}{{#INDICATOR_OPTIONAL}} <span class="optional">选填</span>{{/INDICATOR_OPTIONAL}}
{{#HAS_HELP}}<details class="define"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden">{{INDICATOR_NAME}}的解释</span></summary><p>{{INDICATOR_HELP}}</p></details>{{/HAS_HELP}}</th>
<td class="unit" data-name="计量单位">{{INDICATOR_UNIT}}</td>
{{#NOT_APPLICABLE}}<td class="cell-wide soft" colspan="4">不适用（仅工业企业填写）</td>{{/NOT_APPLICABLE}}
{{#APPLICABLE}}
{{#STOCK}}<td class="blank">—</td>{{/STOCK}}
{{#CELL}}<td class="cell">
{{>PART_CELL}}
</td>
{{/CELL}}
{{#SINGLE}}<td class="blank">—</td><td class="blank">—</td><td class="blank growth">—</td>{{/SINGLE}}
{{#GROWTH}}<td class="growth number" data-name="增减"><output data-growth="{{INDICATOR_CODE}}">{{GROWTH_TEXT}}</output></td>{{/GROWTH}}
{{/APPLICABLE}}
</tr>
{{/INDICATOR}}
</tbody>
</table>
{{/SECTION_FIGURES}}
{{#SECTION_QUESTIONS}}
<div class="questions">
{{#INDICATOR}}
{{#CHOICE}}
<fieldset class="field" id="{{CELL_ID}}" tabindex="-1"{{#CELL_PROBLEMS}} aria-describedby="{{CELL_ID}}-problem"{{/CELL_PROBLEMS}}>
<legend><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}}</legend>
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<div class="choices">
{{#OPTION}}<div class="form-check"><input class="form-check-input" type="radio" id="{{CELL_ID}}-{{OPTION_CODE}}" name="{{CELL_KEY}}" value="{{OPTION_CODE}}"{{#OPTION_CHOSEN}} checked{{/OPTION_CHOSEN}}><label for="{{CELL_ID}}-{{OPTION_CODE}}">{{OPTION_NAME}}</label></div>
{{/OPTION}}
</div>
</fieldset>
{{/CHOICE}}
{{#CHOICES}}
<fieldset class="field" id="{{CELL_ID}}" tabindex="-1" data-at-most="3"{{#CELL_PROBLEMS}} aria-describedby="{{CELL_ID}}-problem"{{/CELL_PROBLEMS}}>
<legend><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}} <span class="optional">最多选 3 项</span></legend>
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<div class="choices">
{{#OPTION}}<div class="form-check"><input class="form-check-input" type="checkbox" id="{{CELL_ID}}-{{OPTION_CODE}}" name="{{CELL_KEY}}.{{OPTION_CODE}}" value="yes"{{#OPTION_CHOSEN}} checked{{/OPTION_CHOSEN}}><label for="{{CELL_ID}}-{{OPTION_CODE}}">{{OPTION_NAME}}</label></div>
{{/OPTION}}
</div>
</fieldset>
{{/CHOICES}}
{{#LONG_TEXT}}
<div class="field">
<label class="form-label" for="{{CELL_ID}}"><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}} <span class="optional">主要困难或政策诉求选“其他”时必填，最多 1,000 字</span></label>
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<textarea class="form-control" id="{{CELL_ID}}" name="{{CELL_KEY}}" rows="4"{{#CELL_PROBLEMS}} aria-invalid="true" aria-describedby="{{CELL_ID}}-problem"{{/CELL_PROBLEMS}}>
{{CELL_VALUE:p}}</textarea>
</div>
{{/LONG_TEXT}}
{{/INDICATOR}}
</div>
{{/SECTION_QUESTIONS}}
</section>
{{/SECTION}}
<div class="finish">
<div class="told">
<p data-saved role="status">{{#UNSAVED}}有未保存的修改{{/UNSAVED}}{{#SAVED}}已暂存（{{SAVED_AT}}，{{SAVED_BY}}）{{/SAVED}}{{#NOT_SAVED}}尚未保存{{/NOT_SAVED}}</p>
<p>提交前还需填写或修改 <span class="strong">{{OPEN_COUNT}}</span> 项</p>
</div>
<div class="buttons">
<button class="btn btn-plain" type="submit" name="act" value="save">暂存</button>
<button class="btn btn-primary" type="submit" name="act" value="submit" data-confirm="提交后报表锁定，需要修改时请联系所在区退回。" data-confirm-title="提交 {{ENTERPRISE_NAME}}（{{USCC}}）{{PERIOD_YEAR}} 年 {{PERIOD_MONTH}} 月报表" data-confirm-act="提交">提交</button>
</div>
</div>
</form>
</div>
</div>
</div>
<script type="module" src="/static/filing.js?v={{VERSION:u}}"></script>
