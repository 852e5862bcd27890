{{%AUTOESCAPE context="HTML"}}
{{! A filing read-only: the table of figures and the answers, on 查看, on a refused save and for officers. As in filing/edit.tpl:
  SECTION rows: SECTION_CODE, SECTION_TITLE; SECTION_FIGURES (has numbers) with INDICATOR rows: INDICATOR_CODE, INDICATOR_NAME, INDICATOR_UNIT; FLOW, STOCK or SINGLE, with CELL rows: CELL_VALUE with thousands separators, CELL_EMPTY (not filled), CELL_CHANGED (differs from the version before), CELL_ADJUSTED with ADJUSTED_VALUE (核定值);
  GROWTH with GROWTH_TEXT; NOT_APPLICABLE or APPLICABLE. SECTION_QUESTIONS (choices and text) with ANSWER rows: INDICATOR_CODE, INDICATOR_NAME, ANSWER_TEXT or ANSWER_EMPTY, ANSWER_CHANGED.
  NOTES of an indicator or answer, with NOTE rows: part/sheet_note.tpl. }}
{{#SECTION}}
<section class="card card-flush" aria-labelledby="section-{{SECTION_CODE}}">
<h2 id="section-{{SECTION_CODE}}">{{SECTION_CODE}} {{SECTION_TITLE}}</h2>
{{#SECTION_FIGURES}}
<div class="table-box">
<table class="table table-cards table-values">
<thead><tr><th scope="col">指标</th><th scope="col">计量单位</th><th scope="col" class="number">本月</th><th scope="col" class="number">本年累计<br>（期末）</th><th scope="col" class="number">上年同期累计<br>（上年同期末）</th><th scope="col" class="number">增减{{>PART_GROWTH_HINT}}</th></tr></thead>
<tbody>
{{#INDICATOR}}
<tr>
<th scope="row"><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}</th>
<td class="soft" data-name="计量单位"><span class="nowrap">{{INDICATOR_UNIT}}</span></td>
{{#NOT_APPLICABLE}}<td class="soft" colspan="4">不适用</td>{{/NOT_APPLICABLE}}
{{#APPLICABLE}}
{{#STOCK}}<td class="number soft no-narrow">—</td>{{/STOCK}}
{{#CELL}}<td class="number" data-name="{{#COLUMN_M}}本月{{/COLUMN_M}}{{#COLUMN_Y}}本年累计{{/COLUMN_Y}}{{#COLUMN_PY}}上年同期累计{{/COLUMN_PY}}{{#COLUMN_E}}期末{{/COLUMN_E}}{{#COLUMN_PE}}上年同期末{{/COLUMN_PE}}{{#COLUMN_V}}填报值{{/COLUMN_V}}"><span>{{#CELL_CHANGED}}<span class="mark-late no-paper">有改动</span> {{/CELL_CHANGED}}{{CELL_VALUE}}{{#CELL_EMPTY}}<span class="soft">未填</span>{{/CELL_EMPTY}}{{#CELL_ADJUSTED}}<span class="under nowrap no-paper">核定 {{ADJUSTED_VALUE}}</span>{{/CELL_ADJUSTED}}</span></td>
{{/CELL}}
{{#SINGLE}}<td class="number soft no-narrow">—</td><td class="number soft no-narrow">—</td><td class="number soft no-narrow">—</td>{{/SINGLE}}
{{#GROWTH}}<td class="number" data-name="增减"><span>{{GROWTH_TEXT}}</span></td>{{/GROWTH}}
{{/APPLICABLE}}
</tr>
{{#NOTES}}<tr class="notes"><td colspan="6">{{#NOTE}}{{>PART_SHEET_NOTE}}{{/NOTE}}</td></tr>
{{/NOTES}}
{{/INDICATOR}}
</tbody>
</table>
</div>
{{/SECTION_FIGURES}}
{{#SECTION_QUESTIONS}}
<div class="table-box">
<table class="table">
<tbody>
{{#ANSWER}}
<tr><th scope="row" class="question"><span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}}</th><td><div class="lines">{{ANSWER_TEXT:p}}{{#ANSWER_EMPTY}}<span class="soft">未填</span>{{/ANSWER_EMPTY}}{{#ANSWER_CHANGED}} <span class="mark-late no-paper">有改动</span>{{/ANSWER_CHANGED}}</div>{{#NOTES}}{{#NOTE}}{{>PART_SHEET_NOTE}}{{/NOTE}}{{/NOTES}}</td></tr>
{{/ANSWER}}
</tbody>
</table>
</div>
{{/SECTION_QUESTIONS}}
</section>
{{/SECTION}}
