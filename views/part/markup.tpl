{{%AUTOESCAPE context="HTML"}}
{{! A text in mark-up (util/markup). BLOCK rows with one of BLOCK_PARAGRAPH, BLOCK_HEADING, BLOCK_SMALL_HEADING (each with the spans of part/spans.tpl),
  BLOCK_LIST, BLOCK_NUMBERED (BLOCK_ITEM rows of spans), BLOCK_TABLE (BLOCK_HEAD rows, BLOCK_ROW rows of BLOCK_CELL rows; CELL_FILLED with spans). }}
{{#BLOCK}}
{{#BLOCK_PARAGRAPH}}<p>{{>PART_SPANS}}</p>{{/BLOCK_PARAGRAPH}}
{{#BLOCK_HEADING}}<h2>{{>PART_SPANS}}</h2>{{/BLOCK_HEADING}}
{{#BLOCK_SMALL_HEADING}}<h3>{{>PART_SPANS}}</h3>{{/BLOCK_SMALL_HEADING}}
{{#BLOCK_LIST}}<ul>{{#BLOCK_ITEM}}<li>{{>PART_SPANS}}</li>{{/BLOCK_ITEM}}</ul>{{/BLOCK_LIST}}
{{#BLOCK_NUMBERED}}<ol>{{#BLOCK_ITEM}}<li>{{>PART_SPANS}}</li>{{/BLOCK_ITEM}}</ol>{{/BLOCK_NUMBERED}}
{{#BLOCK_TABLE}}
<div class="table-box" tabindex="0" role="group" aria-label="表格，窄屏上可左右滚动"><table class="table">
<thead><tr>{{#BLOCK_HEAD}}<th scope="col">{{#CELL_FILLED}}{{>PART_SPANS}}{{/CELL_FILLED}}</th>{{/BLOCK_HEAD}}</tr></thead>
<tbody>{{#BLOCK_ROW}}<tr>{{#BLOCK_CELL}}<td>{{#CELL_FILLED}}{{>PART_SPANS}}{{/CELL_FILLED}}</td>{{/BLOCK_CELL}}</tr>{{/BLOCK_ROW}}</tbody>
</table></div>
{{/BLOCK_TABLE}}
{{/BLOCK}}
