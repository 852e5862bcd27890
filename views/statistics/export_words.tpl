{{%AUTOESCAPE context="HTML"}}
{{! The words of exported totals, one by one. }}
{{#WORD_TITLE}}汇总{{/WORD_TITLE}}
{{#WORD_FILE}}汇总_{period}_{by}{{/WORD_FILE}}
{{#WORD_NOTE}}{place} {period} 汇总，统计截至 {counted}。“*”为涉及企业过少或一家占比过高而不公布的数值；同比按两年都填报了该项的企业计算。{{/WORD_NOTE}}
{{#WORD_CITY}}全市{{/WORD_CITY}}
{{#WORD_CODE}}指标代码{{/WORD_CODE}}
{{#WORD_INDICATOR}}指标{{/WORD_INDICATOR}}
{{#WORD_COLUMN}}栏{{/WORD_COLUMN}}
{{#WORD_UNIT}}计量单位{{/WORD_UNIT}}
{{#WORD_BY_DISTRICT}}区{{/WORD_BY_DISTRICT}}
{{#WORD_BY_SECTION}}行业{{/WORD_BY_SECTION}}
{{#WORD_BY_SIZE}}规模{{/WORD_BY_SIZE}}
{{#WORD_BY_CATEGORY}}企业类别{{/WORD_BY_CATEGORY}}
{{#WORD_ENTERPRISES}}企业数{{/WORD_ENTERPRISES}}
{{#WORD_SUM}}合计（比率为平均值）{{/WORD_SUM}}
{{#WORD_SHARE}}占比（%）{{/WORD_SHARE}}
{{#WORD_BOTH}}同口径企业数{{/WORD_BOTH}}
{{#WORD_GROWTH}}同比（%）{{/WORD_GROWTH}}
{{#WORD_CONTRIBUTION}}拉动（百分点）{{/WORD_CONTRIBUTION}}
{{#WORD_ADJUSTED}}核定值（处，未计入合计）{{/WORD_ADJUSTED}}
{{#WORD_HIDDEN}}*{{/WORD_HIDDEN}}
{{#WORD_WHOLE}}合计{{/WORD_WHOLE}}
{{#WORD_LARGE}}大型{{/WORD_LARGE}}
{{#WORD_MEDIUM}}中型{{/WORD_MEDIUM}}
{{#WORD_SMALL}}小型{{/WORD_SMALL}}
{{#WORD_MICRO}}微型{{/WORD_MICRO}}
{{#WORD_NO_SIZE}}未划型{{/WORD_NO_SIZE}}
{{#WORD_SPECIALISED}}专精特新企业{{/WORD_SPECIALISED}}
{{#WORD_NURTURED}}中小微培育企业{{/WORD_NURTURED}}
{{#WORD_OTHER}}其他企业{{/WORD_OTHER}}
