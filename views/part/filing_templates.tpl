{{%AUTOESCAPE context="HTML"}}
{{! What the script of the filing page adds to it, made of the same parts as the page itself. EXPLAIN_BLANK: one EXPLAIN row of part/explain.tpl and the EXPLAIN_ID of part/doubt.tpl, all values empty. FAULT rows: FAULT_WORD and the section of part/explain_fault.tpl. }}
<template id="problem-row"><div class="problem"></div></template>
<template id="doubt-row">{{#EXPLAIN_BLANK}}{{>PART_DOUBT}}{{/EXPLAIN_BLANK}}</template>
<template id="explain-block">{{#EXPLAIN_BLANK}}{{#EXPLAIN}}{{>PART_EXPLAIN}}{{/EXPLAIN}}{{/EXPLAIN_BLANK}}</template>
<template id="explain-faults">{{#FAULT}}<p class="problem" data-fault="{{FAULT_WORD}}">{{>PART_EXPLAIN_FAULT}}</p>{{/FAULT}}</template>
