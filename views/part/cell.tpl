{{%AUTOESCAPE context="HTML"}}
{{! One number of the filing. CELL_KEY (A01.m, the field's name), CELL_ID (c-A01-m), CELL_VALUE as typed, a column of part/column.tpl, UNSIGNED (never negative: figures-only keyboard).
  CELL_PROBLEMS with CELL_PROBLEM rows (CELL_MESSAGE, a hard check) and CELL_DOUBT rows (EXPLAIN_ID, a soft check: part/doubt.tpl); CELL_WRONG: there are hard ones. CELL_MARKED: an officer's note stands below, MARK_ID-note.
  CELL_LAST with LAST_FIGURE: last month's figure of the column, which the script offers to copy. CELL_BEFORE with BEFORE rows: BEFORE_VALUE and one of
  BEFORE_MONTH (last month's figure), BEFORE_TOTAL (last month's 本年累计), BEFORE_END (last month's 期末), BEFORE_YEAR (the same month of last year), BEFORE_FILED (what last year's filing had in this place).
  From the row: INDICATOR_NAME, INDICATOR_UNIT. }}
<label for="{{CELL_ID}}"><span class="visually-hidden">{{INDICATOR_NAME}} </span>{{>PART_COLUMN}}<span class="visually-hidden">（{{INDICATOR_UNIT}}）</span></label>
{{#CELL_PROBLEMS}}<div id="{{CELL_ID}}-problem">{{#CELL_PROBLEM}}<div class="problem">{{CELL_MESSAGE}}</div>{{/CELL_PROBLEM}}{{#CELL_DOUBT}}{{>PART_DOUBT}}{{/CELL_DOUBT}}</div>{{/CELL_PROBLEMS}}
<input class="form-control" id="{{CELL_ID}}" name="{{CELL_KEY}}" value="{{CELL_VALUE}}" autocomplete="off"{{#UNSIGNED}} inputmode="decimal"{{/UNSIGNED}}{{#CELL_LAST}} data-before="{{LAST_FIGURE}}"{{/CELL_LAST}} aria-describedby="{{#CELL_PROBLEMS}}{{CELL_ID}}-problem {{/CELL_PROBLEMS}}{{#CELL_MARKED}}{{MARK_ID}}-note {{/CELL_MARKED}}{{CELL_ID}}-before"{{#CELL_WRONG}} aria-invalid="true"{{/CELL_WRONG}}>
<span class="before" id="{{CELL_ID}}-before">{{#CELL_BEFORE}}{{#BEFORE}}<span class="nowrap">{{#BEFORE_MONTH}}上月 {{/BEFORE_MONTH}}{{#BEFORE_TOTAL}}上月累计 {{/BEFORE_TOTAL}}{{#BEFORE_END}}上月末 {{/BEFORE_END}}{{#BEFORE_YEAR}}上年同月 {{/BEFORE_YEAR}}{{#BEFORE_FILED}}上年已报 {{/BEFORE_FILED}}{{BEFORE_VALUE}}</span> {{/BEFORE}}{{/CELL_BEFORE}}</span>
