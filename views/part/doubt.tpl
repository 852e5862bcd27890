{{%AUTOESCAPE context="HTML"}}
{{! The mark of a soft check at a cell, which leads to its explanation: EXPLAIN_ID. }}
<div class="doubt"><a href="#{{EXPLAIN_ID}}">请核实，见下方说明</a></div>
