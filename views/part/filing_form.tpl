{{%AUTOESCAPE context="HTML"}}
{{! What is filled in of a filing, on the filing page and where a definition is previewed. Of the page: USCC, PERIOD, MAY_ASK (questions about an indicator can be sent).
  PREFILLED: last year's figures stand in the columns of last year. NIL_DECLARED: the box is ticked; NIL_PROBLEM with NIL_MESSAGE. FORM_EXPLAINS: part/enquiries.tpl about the whole form.
  SECTION rows: SECTION_CODE, SECTION_TITLE, SECTION_PROBLEM_COUNT, SECTION_CLEAN (none); SECTION_FIGURES or SECTION_QUESTIONS, with INDICATOR rows: INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT, HAS_HELP with INDICATOR_HELP, INDICATOR_OPTIONAL; EXPLAINS: part/enquiries.tpl about the indicator;
  of figures: NOT_APPLICABLE, or APPLICABLE with STOCK or SINGLE and CELL rows (part/cell.tpl; CELL_DOUBTFUL, CELL_FROM_FILE), GROWTH with GROWTH_TEXT (empty when it cannot be computed);
  of questions: CELL_KEY, CELL_ID, CELL_PROBLEMS with CELL_PROBLEM rows: CELL_MESSAGE, and CHOICE (one of) or CHOICES (up to MAX_CHOICES; each option is a field of its own, I01.v.6 = yes) with OPTION rows: OPTION_CODE, OPTION_NAME, OPTION_CHOSEN; or LONG_TEXT with CELL_VALUE and MAX_LENGTH.
  UNEVALUATED rows: checks that want for another filing or the profile, UNEVALUATED_MESSAGE; UNEVALUATED_COUNT, ALL_EVALUATED. NO_FORM_EXPLAINS: FORM_EXPLAINS is empty. }}
<div class="card filing-head">
{{#NIL_PROBLEM}}<div class="problem" id="nil-problem">{{NIL_MESSAGE}}</div>{{/NIL_PROBLEM}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="nil-declared" name="nil_declared" value="yes"{{#NIL_DECLARED}} checked{{/NIL_DECLARED}}{{#NIL_PROBLEM}} aria-invalid="true" aria-describedby="nil-problem"{{/NIL_PROBLEM}}><label for="nil-declared">声明：本月停产（歇业） <span class="optional">选填</span></label></div>
<p class="small soft">没有发生额请填 0；整月停产（歇业）的，没有发生额的各格照实填 0 并勾选上面的声明，也算按时报送。{{#PREFILLED}}“上年同期”各格已按上年报表填入，可以修改。{{/PREFILLED}}金额单位为万元，保留 2 位小数。</p>
</div>
<details class="card filing-head" id="not-evaluated"{{#ALL_EVALUATED}} hidden{{/ALL_EVALUATED}}><summary>有 <span data-count>{{UNEVALUATED_COUNT}}</span> 项核对暂时无法进行（缺少可对比的数据），不影响提交</summary><ul>{{#UNEVALUATED}}<li>{{UNEVALUATED_MESSAGE}}</li>{{/UNEVALUATED}}</ul></details>
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
{{#HAS_HELP}}<details class="define"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden">{{INDICATOR_NAME}}的解释</span></summary><p>{{INDICATOR_HELP}}{{#MAY_ASK}} <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a>{{/MAY_ASK}}</p></details>{{/HAS_HELP}}</th>
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
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span>{{#MAY_ASK}} <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a>{{/MAY_ASK}}</div>{{/HAS_HELP}}
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
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span>{{#MAY_ASK}} <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a>{{/MAY_ASK}}</div>{{/HAS_HELP}}
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
{{#HAS_HELP}}<div class="form-text"><span id="help-{{INDICATOR_CODE}}">{{INDICATOR_HELP}}</span>{{#MAY_ASK}} <a href="/appeal/new?uscc={{USCC:u}}&amp;period={{PERIOD:u}}&amp;indicator={{INDICATOR_CODE:u}}">提问<span class="visually-hidden"> {{INDICATOR_CODE}}</span></a>{{/MAY_ASK}}</div>{{/HAS_HELP}}
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}</div>{{/CELL_PROBLEMS}}
<textarea class="form-control" id="{{CELL_ID}}" name="{{CELL_KEY}}" rows="4" maxlength="4000" aria-describedby="{{#HAS_HELP}}help-{{INDICATOR_CODE}}{{/HAS_HELP}}{{#CELL_PROBLEMS}} {{CELL_ID}}-problem{{/CELL_PROBLEMS}}"{{#CELL_PROBLEMS}} aria-invalid="true"{{/CELL_PROBLEMS}}>
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
