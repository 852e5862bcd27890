{{%AUTOESCAPE context="HTML"}}
{{! One place where a check fails that is not hard: a soft one with the filler's explanation, one that asks for a look, a hint. EXPLAIN_CHECK (Q05), EXPLAIN_PLACE (A01.y; empty: the whole form), EXPLAIN_ID (x-Q05-A01-y), EXPLAIN_FIELD (explain.Q05.A01.y).
  EXPLAIN_FINDING rows: one of OF_SOFT, OF_ASK, OF_HINT; EXPLAIN_AT with EXPLAIN_NAME (how messages name the place), EXPLAIN_MESSAGE. CORRECTION with CORRECTION_LABEL (÷10000) and CORRECTION_CELLS (JSON): offered by the script.
  EXPLAIN_ACCEPTED (UNTIL_PERIOD, 2027-03): an officer asks no more; or EXPLAIN_ASKED: EXPLAIN_TEXT as typed, EXPLAIN_PROBLEM: a section of part/explain_fault.tpl. data-dropped: shown by the script. }}
<div class="explain" data-check="{{EXPLAIN_CHECK}}" data-place="{{EXPLAIN_PLACE}}">
<div id="{{EXPLAIN_ID}}-message">{{#EXPLAIN_FINDING}}<p><span class="strong">{{#OF_SOFT}}<span data-word="soft">核实</span>{{/OF_SOFT}}{{#OF_ASK}}<span data-word="ask">请核对</span>{{/OF_ASK}}{{#OF_HINT}}<span data-word="hint">提示</span>{{/OF_HINT}}{{#EXPLAIN_AT}}<span data-at> · <span data-name>{{EXPLAIN_NAME}}</span></span>{{/EXPLAIN_AT}}：</span><span data-message>{{EXPLAIN_MESSAGE}}</span></p>{{/EXPLAIN_FINDING}}</div>
{{#CORRECTION}}<p><button class="btn btn-plain btn-small" type="button" data-correct="{{CORRECTION_CELLS}}" hidden>更正（<span data-label>{{CORRECTION_LABEL}}</span>）</button></p>{{/CORRECTION}}
{{#EXPLAIN_ACCEPTED}}<p class="small soft" data-accepted>管理端已同意先前的说明，到 <span data-until>{{UNTIL_PERIOD}}</span> 为止免再说明。</p>{{/EXPLAIN_ACCEPTED}}
{{#EXPLAIN_ASKED}}
<p class="small soft" data-dropped hidden>数据有改动，原来的说明已清除。</p>
<label for="{{EXPLAIN_ID}}">说明</label>
{{#EXPLAIN_PROBLEM}}<div class="problem" id="{{EXPLAIN_ID}}-problem">{{>PART_EXPLAIN_FAULT}}</div>{{/EXPLAIN_PROBLEM}}
<textarea class="form-control" id="{{EXPLAIN_ID}}" name="{{EXPLAIN_FIELD}}" rows="2" maxlength="4000" aria-describedby="{{EXPLAIN_ID}}-message{{#EXPLAIN_PROBLEM}} {{EXPLAIN_ID}}-problem{{/EXPLAIN_PROBLEM}}"{{#EXPLAIN_PROBLEM}} aria-invalid="true"{{/EXPLAIN_PROBLEM}}>
{{EXPLAIN_TEXT:p}}</textarea>
{{/EXPLAIN_ASKED}}
</div>
