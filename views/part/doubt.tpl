{{%AUTOESCAPE context="HTML"}}
{{! The mark at a cell of a check that is not hard, which leads to what it says: EXPLAIN_ID, and one of OF_SOFT, OF_ASK, OF_HINT. }}
<div class="doubt"><a href="#{{EXPLAIN_ID}}">{{#OF_SOFT}}<span data-word="soft">请核实，见下方说明</span>{{/OF_SOFT}}{{#OF_ASK}}<span data-word="ask">请核对，见下方提示</span>{{/OF_ASK}}{{#OF_HINT}}<span data-word="hint">见下方提示</span>{{/OF_HINT}}</a></div>
