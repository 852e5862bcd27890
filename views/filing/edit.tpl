{{%AUTOESCAPE context="HTML"}}
{{! 数据填报 of one period, GET /filing/USCC/PERIOD/edit ; POST /filing/USCC/PERIOD with act = save or submit; the script's POST …/draft.
  The head: part/filing_head.tpl. The months: part/months.tpl. Excel: part/workbook.tpl. PERIOD (2026-10). FILING_VERSION (0: none yet), SUBMISSION_KEY, FORM_VERSION. PROBLEMS as everywhere; what keeps the form from being submitted are FINDING rows.
  待核验: part/registry_wait.tpl. RETURNED (a dictionary): RETURN_REASON, RETURNED_AT, a section of part/return_class.tpl, FIX_DUE with FIX_DAY and FIX_OVER, FIX_ASK with FIX_CONTACT, MARKS with MARK_COUNT. Months that come first: part/month_order.tpl; else UNFILED: earlier months were not submitted, part/unfiled_months.tpl. DOUBTS with DOUBT_COUNT: an earlier month was filed since, DOUBT_CELL rows: CELL_ID, PLACE_NAME.
  PREFILLED: last year's figures stand in the columns of last year. NIL_DECLARED: the box is ticked; NIL_PROBLEM with NIL_MESSAGE. FORM_EXPLAINS: part/enquiries.tpl about the whole form.
  SECTION rows: SECTION_CODE, SECTION_TITLE, SECTION_PROBLEM_COUNT, SECTION_CLEAN (none); SECTION_FIGURES or SECTION_QUESTIONS, with INDICATOR rows: INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, HAS_HELP with INDICATOR_HELP, INDICATOR_OPTIONAL; EXPLAINS: part/enquiries.tpl about the indicator;
  of figures: NOT_APPLICABLE, or APPLICABLE with STOCK or SINGLE and CELL rows (part/cell.tpl; CELL_DOUBTFUL, CELL_FROM_FILE), GROWTH with GROWTH_TEXT (empty when it cannot be computed);
  of questions: CELL_KEY, CELL_ID, CELL_PROBLEMS with CELL_PROBLEM rows: CELL_MESSAGE, and CHOICE (one of) or CHOICES (up to MAX_CHOICES; each option is a field of its own, I01.v.6 = yes) with OPTION rows: OPTION_CODE, OPTION_NAME, OPTION_CHOSEN; or LONG_TEXT with CELL_VALUE and MAX_LENGTH.
  UNEVALUATED rows: checks that want for another filing or the profile, UNEVALUATED_MESSAGE; UNEVALUATED_COUNT, ALL_EVALUATED. NO_FORM_EXPLAINS: FORM_EXPLAINS is empty.
  MAY_SUBMIT, or PREPARED with FILLER_NAME (a colleague prepares the draft). One of SAVED with SAVED_AT, SAVED_BY; NOT_SAVED (never saved); UNSAVED: the page came back with what was typed. OPEN_COUNT, OWED_COUNT (explanations), UNANSWERED with UNANSWERED_COUNT (notes): what is open before submission; CHECK_ALL: every problem is shown.
  For the script: USER_KEY and DEVICE_KEY of the recovery copy, DEFINITION (address), CONTEXT (JSON). }}
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
{{>PART_REGISTRY_WAIT}}
{{#RETURNED}}
<div class="note note-red"><h2>已退回修改：{{>PART_RETURN_CLASS}}</h2><blockquote class="lines">{{RETURN_REASON:p}}</blockquote><p class="small">{{RETURNED_AT}} 退回。请照上面的原因修改，改好后重新提交。{{#MARKS}}另有 {{MARK_COUNT}} 条批注列在相应指标下方，请逐条答复。{{/MARKS}}{{#FIX_DUE}}改正期限 {{FIX_DAY}}{{#FIX_OVER}}（已过，请尽快改正）{{/FIX_OVER}}。{{/FIX_DUE}}{{#FIX_ASK}}审核联系人：{{FIX_CONTACT}}。{{/FIX_ASK}}</p></div>
{{/RETURNED}}
{{>PART_MONTH_ORDER}}
{{#UNFILED}}
<div class="note" id="unfiled"><p class="small">前面有月份没有提交，建议先补填，本年累计和环比才能核对；不先补填也可以填报本月：{{>PART_UNFILED_MONTHS}}。</p></div>
{{/UNFILED}}
{{#DOUBTS}}
<div class="note note-amber" id="doubts"><h2>前面月份的报表有改动，请核对累计数</h2><p>下列 {{DOUBT_COUNT}} 格的累计数与前面月份对不上，已在表中标出，请核对后修改或填写说明。</p><ul class="doubts">{{#DOUBT_CELL}}<li><a href="#{{CELL_ID}}">{{PLACE_NAME}}</a></li>{{/DOUBT_CELL}}</ul></div>
{{/DOUBTS}}
{{>PART_WORKBOOK}}
{{>PART_PROBLEMS}}
<form method="post" action="/filing/{{USCC:u}}/{{PERIOD:u}}" accept-charset="utf-8" novalidate id="filing" data-copy="{{USER_KEY}}/{{USCC}}/{{PERIOD}}" data-device-key="{{DEVICE_KEY}}" data-version="{{FILING_VERSION}}" data-definition="{{DEFINITION}}" data-context="{{CONTEXT}}" data-draft="/filing/{{USCC:u}}/{{PERIOD:u}}/draft" data-edit="/filing/{{USCC:u}}/{{PERIOD:u}}/edit" data-title-count="（{count} 处需要修改）"{{#UNSAVED}} data-came-back{{/UNSAVED}}{{#CHECK_ALL}} data-check="all"{{/CHECK_ALL}}>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{FILING_VERSION}}">
<input type="hidden" name="submission_key" value="{{SUBMISSION_KEY}}">
<input type="hidden" name="form_version" value="{{FORM_VERSION}}">
<button class="visually-hidden" type="submit" name="act" value="save" tabindex="-1" aria-hidden="true">暂存</button>
{{>PART_FILING_NOTES}}
<div class="card filing-head">
{{#NIL_PROBLEM}}<div class="problem" id="nil-problem">{{NIL_MESSAGE}}</div>{{/NIL_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="nil-declared" name="nil_declared" value="yes"{{#NIL_DECLARED}} checked{{/NIL_DECLARED}}{{#NIL_PROBLEM}} aria-invalid="true" aria-describedby="nil-problem"{{/NIL_PROBLEM}}><label for="nil-declared">声明：本月停产（歇业） <span class="optional">选填</span></label></div>
<p class="small soft">没有发生额请填 0；整月停产（歇业）的，没有发生额的各格照实填 0 并勾选上面的声明，也算按时报送。{{#PREFILLED}}“上年同期”各格已按上年报表填入，可以修改。{{/PREFILLED}}金额单位为万元，保留 2 位小数。</p>
</div>
<details class="card filing-head" id="not-evaluated"{{#ALL_EVALUATED}} hidden{{/ALL_EVALUATED}}><summary>有 <span data-count>{{UNEVALUATED_COUNT}}</span> 项核对目前无法进行（缺少用来对比的资料），不算通过</summary><ul>{{#UNEVALUATED}}<li>{{UNEVALUATED_MESSAGE}}</li>{{/UNEVALUATED}}</ul></details>
<div class="card filing-head" id="form-explains"{{#NO_FORM_EXPLAINS}} hidden{{/NO_FORM_EXPLAINS}}>{{#FORM_EXPLAINS}}{{>PART_ENQUIRIES}}{{/FORM_EXPLAINS}}</div>
{{#SECTION}}
<section class="card filing" aria-labelledby="section-{{SECTION_CODE}}">
<details open><summary><h2 id="section-{{SECTION_CODE}}">{{SECTION_CODE}} {{SECTION_TITLE}} <span class="errors" data-section-problems="{{SECTION_CODE}}"{{#SECTION_CLEAN}} hidden{{/SECTION_CLEAN}}><b data-count>{{SECTION_PROBLEM_COUNT}}</b> 处需要修改</span></h2></summary>
{{#SECTION_FIGURES}}
<table class="figures">
<thead><tr><th scope="col" class="name">指标</th><th scope="col">计量单位</th><th scope="col" class="number">本月</th><th scope="col" class="number">本年累计<small>期末</small></th><th scope="col" class="number">上年同期累计<small>上年同期末</small></th><th scope="col" class="number growth">增减{{>PART_GROWTH_HINT}}</th></tr></thead>
<tbody>
{{#INDICATOR}}
<tr>
<th scope="row" class="name"><span class="code">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}{{#INDICATOR_OPTIONAL}} <span class="optional">选填</span>{{/INDICATOR_OPTIONAL}}
{{#HAS_HELP}}<details class="define"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden">{{INDICATOR_NAME}}的解释</span></summary><p>{{INDICATOR_HELP}} <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a></p></details>{{/HAS_HELP}}</th>
<td class="unit" data-name="计量单位">{{INDICATOR_UNIT}}</td>
{{#NOT_APPLICABLE}}<td class="cell-wide soft" colspan="4">不适用（仅工业企业填写）</td>{{/NOT_APPLICABLE}}
{{#APPLICABLE}}{{#STOCK}}<td class="blank">—</td>{{/STOCK}}{{#CELL}}<td class="cell{{#CELL_MARKED}} marked{{/CELL_MARKED}}{{#CELL_DOUBTFUL}} doubtful{{/CELL_DOUBTFUL}}{{#CELL_FROM_FILE}} from-file{{/CELL_FROM_FILE}}">{{>PART_CELL}}</td>
{{/CELL}}{{#SINGLE}}<td class="blank">—</td><td class="blank">—</td><td class="blank growth">—</td>{{/SINGLE}}{{#GROWTH}}<td class="growth number" data-name="增减"><output data-growth="{{INDICATOR_CODE}}">{{GROWTH_TEXT}}</output></td>{{/GROWTH}}{{/APPLICABLE}}</tr>
{{#EXPLAINS}}<tr class="explains" data-explains="{{INDICATOR_CODE}}"><td colspan="6">{{>PART_ENQUIRIES}}</td></tr>{{/EXPLAINS}}
{{/INDICATOR}}
</tbody>
</table>
{{/SECTION_FIGURES}}
{{#SECTION_QUESTIONS}}
<div class="questions">
{{#INDICATOR}}
{{#CHOICE}}
<fieldset class="field" id="{{CELL_ID}}" tabindex="-1" aria-describedby="{{#HAS_HELP}}help-{{INDICATOR_CODE}}{{/HAS_HELP}}{{#CELL_PROBLEMS}} {{CELL_ID}}-problem{{/CELL_PROBLEMS}}">
<legend><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}}</legend>
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span> <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a></div>{{/HAS_HELP}}
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<div class="choices">
{{#OPTION}}<div class="form-check"><input class="form-check-input" type="radio" id="{{CELL_ID}}-{{OPTION_CODE}}" name="{{CELL_KEY}}" value="{{OPTION_CODE}}"{{#OPTION_CHOSEN}} checked{{/OPTION_CHOSEN}}><label for="{{CELL_ID}}-{{OPTION_CODE}}">{{OPTION_NAME}}</label></div>
{{/OPTION}}
</div>
{{#EXPLAINS}}<div class="explains" data-explains="{{INDICATOR_CODE}}">{{>PART_ENQUIRIES}}</div>{{/EXPLAINS}}
</fieldset>
{{/CHOICE}}
{{#CHOICES}}
<fieldset class="field" id="{{CELL_ID}}" tabindex="-1" data-at-most="{{MAX_CHOICES}}" aria-describedby="{{#HAS_HELP}}help-{{INDICATOR_CODE}}{{/HAS_HELP}}{{#CELL_PROBLEMS}} {{CELL_ID}}-problem{{/CELL_PROBLEMS}}">
<legend><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}} <span class="optional">最多选 {{MAX_CHOICES}} 项</span></legend>
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span> <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a></div>{{/HAS_HELP}}
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<div class="choices">
{{#OPTION}}<div class="form-check"><input class="form-check-input" type="checkbox" id="{{CELL_ID}}-{{OPTION_CODE}}" name="{{CELL_KEY}}.{{OPTION_CODE}}" value="yes"{{#OPTION_CHOSEN}} checked{{/OPTION_CHOSEN}}><label for="{{CELL_ID}}-{{OPTION_CODE}}">{{OPTION_NAME}}</label></div>
{{/OPTION}}
</div>
{{#EXPLAINS}}<div class="explains" data-explains="{{INDICATOR_CODE}}">{{>PART_ENQUIRIES}}</div>{{/EXPLAINS}}
</fieldset>
{{/CHOICES}}
{{#LONG_TEXT}}
<div class="field">
<label class="form-label" for="{{CELL_ID}}"><span class="code">{{INDICATOR_CODE}}</span>{{INDICATOR_NAME}} <span class="optional">最多 {{MAX_LENGTH}} 字</span></label>
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span> <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a></div>{{/HAS_HELP}}
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<textarea class="form-control" id="{{CELL_ID}}" name="{{CELL_KEY}}" rows="4" aria-describedby="{{#HAS_HELP}}help-{{INDICATOR_CODE}}{{/HAS_HELP}}{{#CELL_PROBLEMS}} {{CELL_ID}}-problem{{/CELL_PROBLEMS}}"{{#CELL_PROBLEMS}} aria-invalid="true"{{/CELL_PROBLEMS}}>
{{CELL_VALUE:p}}</textarea>
{{#EXPLAINS}}<div class="explains" data-explains="{{INDICATOR_CODE}}">{{>PART_ENQUIRIES}}</div>{{/EXPLAINS}}
</div>
{{/LONG_TEXT}}
{{/INDICATOR}}
</div>
{{/SECTION_QUESTIONS}}
</details>
</section>
{{/SECTION}}
<div class="finish">
<div class="told">
<p data-saved role="status">{{#UNSAVED}}有未保存的修改{{/UNSAVED}}{{#SAVED}}已暂存（{{SAVED_AT}}，{{SAVED_BY}}）{{/SAVED}}{{#NOT_SAVED}}尚未保存{{/NOT_SAVED}}</p>
<p>提交前还需填写或修改 <span class="strong" data-open-count>{{OPEN_COUNT}}</span> 项，填写说明 <span class="strong" data-owed-count>{{OWED_COUNT}}</span> 项{{#UNANSWERED}}，答复批注 <span class="strong" data-unanswered-count>{{UNANSWERED_COUNT}}</span> 条{{/UNANSWERED}}</p>
</div>
{{#PREPARED}}<p class="small soft">您在协助填写，暂存后由填报员 {{FILLER_NAME}} 核对提交。</p>{{/PREPARED}}
<div class="buttons">
<button class="btn btn-plain" type="submit" name="act" value="save">暂存</button>
{{#MAY_SUBMIT}}<button class="btn btn-primary" type="submit" name="act" value="submit">提交</button>{{/MAY_SUBMIT}}
</div>
</div>
{{>PART_FILING_SCRIPT}}
{{>PART_FILING_TEMPLATES}}
</form>
</div>
</div>
</div>
<script type="module" src="/static/filing.js?v={{VERSION:u}}"></script>
