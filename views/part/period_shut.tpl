{{%AUTOESCAPE context="HTML"}}
{{! Why a period cannot be filled now. One of NOT_YET (OPENS_ON), TOO_OLD (before 2012), VIEW_ONLY (before January of last year), BEFORE_FOUNDING (FOUNDED_ON), EXEMPT (EXEMPT_REASON, EXEMPT_BY_REGISTRY or EXEMPT_NOT_IN_SAMPLE). }}
{{#NOT_YET}}<p>这个报表期还没有开放，{{OPENS_ON}} 起可以填报。</p>{{/NOT_YET}}
{{#TOO_OLD}}<p>报表从 2012 年 1 月开始，更早的月份没有报表。</p>{{/TOO_OLD}}
{{#VIEW_ONLY}}<p>去年 1 月以前的报表只能查看，不能补填；确需补报的，由服务中心以批量导入办理，可<a href="/help#contact">与服务中心联系</a>。</p>{{/VIEW_ONLY}}
{{#BEFORE_FOUNDING}}<p>企业成立于 {{FOUNDED_ON}}，这个月份不用填报。</p>{{/BEFORE_FOUNDING}}
{{#EXEMPT}}<p>这个报表期不要求贵单位填报（免报）：{{EXEMPT_REASON}}{{#EXEMPT_BY_REGISTRY}}法人库登记为注销或吊销{{/EXEMPT_BY_REGISTRY}}{{#EXEMPT_NOT_IN_SAMPLE}}不在调查范围{{/EXEMPT_NOT_IN_SAMPLE}}</p>{{/EXEMPT}}
