{{%AUTOESCAPE context="HTML"}}
{{! A filing as its officer reads it. SECTION rows: SECTION_CODE, SECTION_TITLE; NOTE_COLUMN: notes can be written. SECTION_FIGURES with INDICATOR rows or SECTION_QUESTIONS with ANSWER rows, both with INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT.
  INDICATOR: NOT_APPLICABLE or APPLICABLE, STOCK or SINGLE, CELL rows: a column, CELL_VALUE, CELL_EMPTY, CELL_CHANGED (against the submission before), CELL_BEFORE with BEFORE rows as in part/cell.tpl, CELL_ADJUSTED with ADJUSTED_VALUE (核定值); GROWTH with GROWTH_TEXT.
  ANSWER: ANSWER_TEXT, ANSWER_EMPTY, CELL_CHANGED. NOTE_FIELDS, NOTE_WRITTEN (one holds text), with NOTE_FIELD rows: CELL_KEY, NOTE_ID, a column, NOTE_TEXT as typed, NOTE_PROBLEM (a dictionary with a section of part/problem.tpl). The fields belong to the form with the id "decision". }}
{{#SECTION}}
<section class="card card-flush" aria-labelledby="section-{{SECTION_CODE}}">
<h2 id="section-{{SECTION_CODE}}">{{SECTION_CODE}} {{SECTION_TITLE}}</h2>
{{#SECTION_FIGURES}}
<div class="table-box">
<table class="table table-cards table-values table-review">
<thead><tr><th scope="col">指标</th><th scope="col">计量单位</th><th scope="col" class="number">本月</th><th scope="col" class="number">本年累计<br>（期末）</th><th scope="col" class="number">上年同期累计<br>（上年同期末）</th><th scope="col" class="number">增减{{>PART_GROWTH_HINT}}</th>{{#NOTE_COLUMN}}<th scope="col" class="no-paper">批注</th>{{/NOTE_COLUMN}}</tr></thead>
<tbody>
{{#INDICATOR}}
<tr id="i-{{INDICATOR_CODE}}">
<th scope="row"><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}</th>
<td class="soft" data-name="计量单位"><span class="nowrap">{{INDICATOR_UNIT}}</span></td>
{{#NOT_APPLICABLE}}<td class="soft" colspan="4">不适用</td>{{/NOT_APPLICABLE}}
{{#APPLICABLE}}
{{#STOCK}}<td class="number soft no-narrow">—</td>{{/STOCK}}
{{#CELL}}<td class="number" data-name="{{#COLUMN_M}}本月{{/COLUMN_M}}{{#COLUMN_Y}}本年累计{{/COLUMN_Y}}{{#COLUMN_PY}}上年同期累计{{/COLUMN_PY}}{{#COLUMN_E}}期末{{/COLUMN_E}}{{#COLUMN_PE}}上年同期末{{/COLUMN_PE}}{{#COLUMN_V}}填报值{{/COLUMN_V}}"><span>{{#CELL_CHANGED}}<span class="mark-late">有改动</span> {{/CELL_CHANGED}}{{CELL_VALUE}}{{#CELL_EMPTY}}<span class="soft">未填</span>{{/CELL_EMPTY}}{{#CELL_ADJUSTED}}<span class="under"><span class="mark-plain">核定 {{ADJUSTED_VALUE}}</span></span>{{/CELL_ADJUSTED}}{{#CELL_BEFORE}}<span class="under">{{#BEFORE}}<span class="nowrap">{{#BEFORE_MONTH}}上月 {{/BEFORE_MONTH}}{{#BEFORE_TOTAL}}上月累计 {{/BEFORE_TOTAL}}{{#BEFORE_END}}上月末 {{/BEFORE_END}}{{#BEFORE_YEAR}}上年同月 {{/BEFORE_YEAR}}{{#BEFORE_FILED}}上年已报 {{/BEFORE_FILED}}{{BEFORE_VALUE}}</span> {{/BEFORE}}</span>{{/CELL_BEFORE}}</span></td>
{{/CELL}}
{{#SINGLE}}<td class="number soft no-narrow">—</td><td class="number soft no-narrow">—</td><td class="number soft no-narrow">—</td>{{/SINGLE}}
{{#GROWTH}}<td class="number" data-name="增减"><span>{{GROWTH_TEXT}}</span></td>{{/GROWTH}}
{{/APPLICABLE}}
{{#NOTE_FIELDS}}
<td class="note-fields no-paper">
<details{{#NOTE_WRITTEN}} open{{/NOTE_WRITTEN}}><summary>批注<span class="visually-hidden"> {{INDICATOR_CODE}} {{INDICATOR_NAME}}</span></summary>
{{#NOTE_FIELD}}
<label for="{{NOTE_ID}}">{{>PART_COLUMN}}</label>
{{#NOTE_PROBLEM}}<div class="problem" id="{{NOTE_ID}}-problem">{{>PART_PROBLEM}}</div>{{/NOTE_PROBLEM}}
<textarea class="form-control" id="{{NOTE_ID}}" name="mark.{{CELL_KEY}}" form="decision" rows="2"{{#NOTE_PROBLEM}} aria-invalid="true" aria-describedby="{{NOTE_ID}}-problem"{{/NOTE_PROBLEM}}>
{{NOTE_TEXT:p}}</textarea>
{{/NOTE_FIELD}}
</details>
</td>
{{/NOTE_FIELDS}}
</tr>
{{/INDICATOR}}
</tbody>
</table>
</div>
{{/SECTION_FIGURES}}
{{#SECTION_QUESTIONS}}
<div class="table-box">
<table class="table table-cards table-review">
<thead class="visually-hidden"><tr><th scope="col">问题</th><th scope="col">回答</th>{{#NOTE_COLUMN}}<th scope="col">批注</th>{{/NOTE_COLUMN}}</tr></thead>
<tbody>
{{#ANSWER}}
<tr id="i-{{INDICATOR_CODE}}">
<th scope="row" class="question"><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}</th>
<td class="lines">{{ANSWER_TEXT:p}}{{#ANSWER_EMPTY}}<span class="soft">未填</span>{{/ANSWER_EMPTY}}{{#CELL_CHANGED}} <span class="mark-late">有改动</span>{{/CELL_CHANGED}}</td>
{{#NOTE_FIELDS}}
<td class="note-fields no-paper">
<details{{#NOTE_WRITTEN}} open{{/NOTE_WRITTEN}}><summary>批注<span class="visually-hidden"> {{INDICATOR_CODE}} {{INDICATOR_NAME}}</span></summary>
{{#NOTE_FIELD}}
{{#NOTE_PROBLEM}}<div class="problem" id="{{NOTE_ID}}-problem">{{>PART_PROBLEM}}</div>{{/NOTE_PROBLEM}}
<label class="visually-hidden" for="{{NOTE_ID}}">批注 {{INDICATOR_CODE}} {{INDICATOR_NAME}}</label>
<textarea class="form-control" id="{{NOTE_ID}}" name="mark.{{CELL_KEY}}" form="decision" rows="2"{{#NOTE_PROBLEM}} aria-invalid="true" aria-describedby="{{NOTE_ID}}-problem"{{/NOTE_PROBLEM}}>
{{NOTE_TEXT:p}}</textarea>
{{/NOTE_FIELD}}
</details>
</td>
{{/NOTE_FIELDS}}
</tr>
{{/ANSWER}}
</tbody>
</table>
</div>
{{/SECTION_QUESTIONS}}
</section>
{{/SECTION}}
