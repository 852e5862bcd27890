{{%AUTOESCAPE context="HTML"}}
{{! What stands below the figures of a filing that is printed, as in its PDF file. PAPER_END: PAPER_DECLARED, PAPER_FACT rows as in part/paper_top.tpl, PAPER_TABLE rows: TABLE_TITLE, TABLE_HEADING rows with HEADING_NAME, TABLE_ROW rows with TABLE_CELL rows: CELL_TEXT; CELL_RIGHT: a column of figures. }}
{{#PAPER_END}}
<div class="paper-only">
<p>{{PAPER_DECLARED}}</p>
<dl class="facts">
{{#PAPER_FACT}}<div{{#PAPER_WIDE}} class="wide"{{/PAPER_WIDE}}><dt>{{PAPER_NAME}}</dt><dd>{{PAPER_TEXT}}</dd></div>
{{/PAPER_FACT}}
</dl>
{{#PAPER_TABLE}}
<h2>{{TABLE_TITLE}}</h2>
<table class="table">
<thead><tr>{{#TABLE_HEADING}}<th scope="col"{{#CELL_RIGHT}} class="number"{{/CELL_RIGHT}}>{{HEADING_NAME}}</th>{{/TABLE_HEADING}}</tr></thead>
<tbody>
{{#TABLE_ROW}}<tr>{{#TABLE_CELL}}<td class="lines{{#CELL_RIGHT}} number{{/CELL_RIGHT}}">{{CELL_TEXT:p}}</td>{{/TABLE_CELL}}</tr>
{{/TABLE_ROW}}
</tbody>
</table>
{{/PAPER_TABLE}}
</div>
{{/PAPER_END}}
