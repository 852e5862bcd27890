{{%AUTOESCAPE context="HTML"}}
{{! A figure in a section of its own: FIGURE_KNOWN with FIGURE_TEXT, or FIGURE_NONE: there is nothing to reckon it from. }}
{{#FIGURE_KNOWN}}{{FIGURE_TEXT}}{{/FIGURE_KNOWN}}{{#FIGURE_NONE}}<span aria-hidden="true">—</span><span class="visually-hidden">无，没有可计算的数据</span>{{/FIGURE_NONE}}
