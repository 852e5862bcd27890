{{%AUTOESCAPE context="HTML"}}
{{! Why an explanation does not stand. One section: EXPLAIN_MISSING EXPLAIN_SHORT EXPLAIN_LONG EXPLAIN_FILLER EXPLAIN_STALE (the figures changed since it was written). }}
{{#EXPLAIN_MISSING}}请核实：数据有误的请修改，无误的请填写说明。{{/EXPLAIN_MISSING}}{{#EXPLAIN_SHORT}}说明太短，请至少写 6 个字，讲清原因。{{/EXPLAIN_SHORT}}{{#EXPLAIN_LONG}}说明请不超过 500 个字。{{/EXPLAIN_LONG}}{{#EXPLAIN_FILLER}}请用文字讲清原因，不要用重复的字或数字代替。{{/EXPLAIN_FILLER}}{{#EXPLAIN_STALE}}数据有改动，原来的说明已清除，请核实后重新填写。{{/EXPLAIN_STALE}}
