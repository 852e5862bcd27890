{{%AUTOESCAPE context="HTML"}}
{{! What two contents of one filing disagree about. CHANGES with CHANGE rows: one of CHANGE_CELL (INDICATOR_CODE, INDICATOR_NAME, a column of part/column.tpl), CHANGE_EXPLANATION or CHANGE_FINDING, what a check says (both CHECK_ID; CHANGE_PLACE with the same values as CHANGE_CELL, or CHANGE_WHOLE),
  CHANGE_NIL (停产（歇业）), CHANGE_DECLARATION (version of the truth statement); and VALUE_BEFORE or BEFORE_EMPTY, VALUE_AFTER or AFTER_EMPTY; of CHANGE_NIL: NIL_BEFORE_YES NIL_BEFORE_NO, NIL_AFTER_YES NIL_AFTER_NO.
  From the page: the heads of both columns, CHANGES_SEEN (confirmed, now) or CHANGES_NUMBERS with NUMBER_BEFORE, NUMBER_AFTER. }}
{{#CHANGES}}
<div class="table-box">
<table class="table table-cards changes">
<thead><tr><th scope="col">项目</th><th scope="col">{{#CHANGES_SEEN}}您核对时{{/CHANGES_SEEN}}{{#CHANGES_NUMBERS}}第 {{NUMBER_BEFORE}} 次提交{{/CHANGES_NUMBERS}}</th><th scope="col">{{#CHANGES_SEEN}}现在{{/CHANGES_SEEN}}{{#CHANGES_NUMBERS}}第 {{NUMBER_AFTER}} 次提交{{/CHANGES_NUMBERS}}</th></tr></thead>
<tbody>
{{#CHANGE}}
<tr>
<th scope="row">{{#CHANGE_CELL}}<span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}} <span class="soft">{{>PART_COLUMN}}</span>{{/CHANGE_CELL}}{{#CHANGE_EXPLANATION}}说明 {{CHECK_ID}}{{#CHANGE_PLACE}} <span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}} <span class="soft">{{>PART_COLUMN}}</span>{{/CHANGE_PLACE}}{{#CHANGE_WHOLE}} <span class="soft">全表</span>{{/CHANGE_WHOLE}}{{/CHANGE_EXPLANATION}}{{#CHANGE_FINDING}}审核提示 {{CHECK_ID}}{{#CHANGE_PLACE}} <span class="code soft">{{INDICATOR_CODE}}</span> {{INDICATOR_NAME}} <span class="soft">{{>PART_COLUMN}}</span>{{/CHANGE_PLACE}}{{#CHANGE_WHOLE}} <span class="soft">全表</span>{{/CHANGE_WHOLE}}{{/CHANGE_FINDING}}{{#CHANGE_NIL}}声明：本月停产（歇业）{{/CHANGE_NIL}}{{#CHANGE_DECLARATION}}真实性声明的版本{{/CHANGE_DECLARATION}}</th>
<td data-name="{{#CHANGES_SEEN}}您核对时{{/CHANGES_SEEN}}{{#CHANGES_NUMBERS}}第 {{NUMBER_BEFORE}} 次提交{{/CHANGES_NUMBERS}}"><span class="lines">{{VALUE_BEFORE:p}}{{#BEFORE_EMPTY}}<span class="soft">{{#CHANGE_DECLARATION}}无{{/CHANGE_DECLARATION}}{{#CHANGE_CELL}}未填{{/CHANGE_CELL}}{{#CHANGE_EXPLANATION}}无{{/CHANGE_EXPLANATION}}{{#CHANGE_FINDING}}无{{/CHANGE_FINDING}}</span>{{/BEFORE_EMPTY}}{{#NIL_BEFORE_YES}}已声明{{/NIL_BEFORE_YES}}{{#NIL_BEFORE_NO}}未声明{{/NIL_BEFORE_NO}}</span></td>
<td data-name="{{#CHANGES_SEEN}}现在{{/CHANGES_SEEN}}{{#CHANGES_NUMBERS}}第 {{NUMBER_AFTER}} 次提交{{/CHANGES_NUMBERS}}"><span class="lines">{{VALUE_AFTER:p}}{{#AFTER_EMPTY}}<span class="soft">{{#CHANGE_DECLARATION}}无{{/CHANGE_DECLARATION}}{{#CHANGE_CELL}}未填{{/CHANGE_CELL}}{{#CHANGE_EXPLANATION}}无{{/CHANGE_EXPLANATION}}{{#CHANGE_FINDING}}无{{/CHANGE_FINDING}}</span>{{/AFTER_EMPTY}}{{#NIL_AFTER_YES}}已声明{{/NIL_AFTER_YES}}{{#NIL_AFTER_NO}}未声明{{/NIL_AFTER_NO}}</span></td>
</tr>
{{/CHANGE}}
</tbody>
</table>
</div>
{{/CHANGES}}
