{{%AUTOESCAPE context="HTML"}}
{{! The summary of what is wrong, on top of a form. It takes the focus (script) and links to each field.
  PROBLEMS: shown when there are any; PROBLEM_COUNT. PROBLEM rows: FIELD_ID, the id of the field, and one section of part/problem.tpl.
  FINDING rows (the filing page: what the checks of the form say, in its definition's words): FIELD_ID, FINDING_PLACE with PLACE_NAME (A01 营业收入 本月), FINDING_MESSAGE;
  FINDING_EXPLAIN: a section of part/explain_fault.tpl, what is wrong with its explanation; FINDING_MARK: an officer's note without answer. }}
{{#PROBLEMS}}
<div class="note note-red problems" id="problems" role="alert" tabindex="-1" data-focus>
<h2>有 {{PROBLEM_COUNT}} 处需要修改，您填写的内容都还在</h2>
<ol>
{{#PROBLEM}}<li><a href="#{{FIELD_ID}}">{{>PART_PROBLEM}}</a></li>
{{/PROBLEM}}
{{#FINDING}}<li><a href="#{{FIELD_ID}}">{{#FINDING_PLACE}}{{PLACE_NAME}}：{{/FINDING_PLACE}}{{FINDING_MESSAGE}}{{#FINDING_EXPLAIN}}（{{>PART_EXPLAIN_FAULT}}）{{/FINDING_EXPLAIN}}{{#FINDING_MARK}}请答复退回时的批注。{{/FINDING_MARK}}</a></li>
{{/FINDING}}
</ol>
</div>
{{/PROBLEMS}}
