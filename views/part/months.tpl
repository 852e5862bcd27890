{{%AUTOESCAPE context="HTML"}}
{{! Year and months at the left of a filing. USCC, FILES_URL. MONTHS_YEAR. YEAR_EARLIER with EARLIER_PERIOD, YEAR_LATER with LATER_PERIOD: the same month a year off.
  MONTH rows, twelve: MONTH_NUMBER, MONTH_PERIOD (2026-10) and one of
  MONTH_EDIT (may be filed), MONTH_VIEW (only seen): both with a state of part/state.tpl and MONTH_HERE for the page's own;
  MONTH_NOT_YET, MONTH_NOT_ASKED (before the enterprise was founded), MONTH_EXEMPT (免报). The page itself never shows a STATE_ section outside a section of its own. }}
<nav class="menu months" aria-label="报表期">
<p class="year">
{{#YEAR_EARLIER}}<a href="{{FILES_URL}}/{{EARLIER_PERIOD:u}}"><span aria-hidden="true">‹</span><span class="visually-hidden">上一年</span></a>{{/YEAR_EARLIER}}
<span class="strong">{{MONTHS_YEAR}} 年</span>
{{#YEAR_LATER}}<a class="later" href="{{FILES_URL}}/{{LATER_PERIOD:u}}"><span aria-hidden="true">›</span><span class="visually-hidden">下一年</span></a>{{/YEAR_LATER}}
</p>
<ul class="menu-months">
{{#MONTH}}
<li>{{#MONTH_EDIT}}<a href="/filing/{{USCC:u}}/{{MONTH_PERIOD:u}}/edit"{{#MONTH_HERE}} aria-current="page"{{/MONTH_HERE}}><span>{{MONTH_NUMBER}} 月</span>{{>PART_STATE}}</a>{{/MONTH_EDIT}}
{{#MONTH_VIEW}}<a href="{{FILES_URL}}/{{MONTH_PERIOD:u}}"{{#MONTH_HERE}} aria-current="page"{{/MONTH_HERE}}><span>{{MONTH_NUMBER}} 月</span>{{>PART_STATE}}</a>{{/MONTH_VIEW}}
{{#MONTH_NOT_YET}}<span class="month"><span>{{MONTH_NUMBER}} 月</span><span>未开放</span></span>{{/MONTH_NOT_YET}}
{{#MONTH_EXEMPT}}<span class="month"><span>{{MONTH_NUMBER}} 月</span><span>免报</span></span>{{/MONTH_EXEMPT}}
{{#MONTH_NOT_ASKED}}<span class="month"><span>{{MONTH_NUMBER}} 月</span><span>不用填</span></span>{{/MONTH_NOT_ASKED}}</li>
{{/MONTH}}
</ul>
</nav>
