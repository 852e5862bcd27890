{{%AUTOESCAPE context="HTML"}}
{{! What stands above the figures of a filing that is printed, as in its PDF file. PAPER_TOP: PAPER_TITLE, PAPER_LINE, PAPER_FACT rows: PAPER_NAME, PAPER_TEXT, PAPER_WIDE. }}
{{#PAPER_TOP}}
<div class="paper-only">
<p class="strong">{{PAPER_TITLE}}</p>
<p>{{PAPER_LINE}}</p>
<dl class="facts">
{{#PAPER_FACT}}<div{{#PAPER_WIDE}} class="wide"{{/PAPER_WIDE}}><dt>{{PAPER_NAME}}</dt><dd>{{PAPER_TEXT}}</dd></div>
{{/PAPER_FACT}}
</dl>
</div>
{{/PAPER_TOP}}
