{{%AUTOESCAPE context="HTML"}}
{{! The left menu of 管理端: entries by right, which the frame tells (layout.tpl): MAY_VIEW those that viewers have too, MAY_REVIEW those of reviewers. MENU_REVIEW MENU_ENTERPRISES MENU_ENROLMENT MENU_TERMS MENU_DUTIES MENU_REMINDER MENU_FILLER MENU_RATES MENU_TOTALS MENU_CLIMATE MENU_SNAPSHOTS MENU_DEFINITIONS MENU_EXPORT MENU_IMPORTS MENU_APPEALS MENU_NOTICE MENU_CONTACT MENU_AUDIT MENU_JOBS MENU_USERS MENU_MERGERS MENU_ROLES MENU_FORM: the active entry. }}
<nav class="menu" aria-label="管理端">
<ul>
{{#MAY_VIEW}}
<li><a href="/review"{{#MENU_REVIEW}} aria-current="page"{{/MENU_REVIEW}}>报表审核</a></li>
<li><a href="/enterprise"{{#MENU_ENTERPRISES}} aria-current="page"{{/MENU_ENTERPRISES}}>企业</a></li>
{{/MAY_VIEW}}
{{#IS_AGENCY}}
<li><a href="/enrolment"{{#MENU_ENROLMENT}} aria-current="page"{{/MENU_ENROLMENT}}>关联认证</a></li>
{{/IS_AGENCY}}
{{#MAY_VIEW}}
<li><a href="/review/terms"{{#MENU_TERMS}} aria-current="page"{{/MENU_TERMS}}>延期和免报</a></li>
<li><a href="/review/duty"{{#MENU_DUTIES}} aria-current="page"{{/MENU_DUTIES}}>填报范围</a></li>
{{/MAY_VIEW}}
{{#MAY_REVIEW}}
<li><a href="/reminder"{{#MENU_REMINDER}} aria-current="page"{{/MENU_REMINDER}}>催报</a></li>
{{/MAY_REVIEW}}
{{#IS_AGENCY}}
<li><a href="/management/filler"{{#MENU_FILLER}} aria-current="page"{{/MENU_FILLER}}>填报员</a></li>
{{/IS_AGENCY}}
{{#MAY_VIEW}}
<li><a href="/statistics/rates"{{#MENU_RATES}} aria-current="page"{{/MENU_RATES}}>上报率</a></li>
<li><a href="/statistics/totals"{{#MENU_TOTALS}} aria-current="page"{{/MENU_TOTALS}}>汇总</a></li>
<li><a href="/statistics/climate"{{#MENU_CLIMATE}} aria-current="page"{{/MENU_CLIMATE}}>景气</a></li>
<li><a href="/statistics/definitions"{{#MENU_DEFINITIONS}} aria-current="page"{{/MENU_DEFINITIONS}}>指标解释</a></li>
{{/MAY_VIEW}}
{{#IS_AGENCY}}
<li><a href="/export"{{#MENU_EXPORT}} aria-current="page"{{/MENU_EXPORT}}>导出</a></li>
<li><a href="/management/appeal"{{#MENU_APPEALS}} aria-current="page"{{/MENU_APPEALS}}>诉求反映</a></li>
<li><a href="/management/notice"{{#MENU_NOTICE}} aria-current="page"{{/MENU_NOTICE}}>通知公告</a></li>
<li><a href="/management/contact"{{#MENU_CONTACT}} aria-current="page"{{/MENU_CONTACT}}>联系方式</a></li>
{{/IS_AGENCY}}
{{#IS_CENTRE}}
<li><a href="/statistics/snapshots"{{#MENU_SNAPSHOTS}} aria-current="page"{{/MENU_SNAPSHOTS}}>定稿</a></li>
{{/IS_CENTRE}}
{{#MAY_IMPORT}}
<li><a href="/imports"{{#MENU_IMPORTS}} aria-current="page"{{/MENU_IMPORTS}}>批量导入</a></li>
{{/MAY_IMPORT}}
{{#IS_ADMINISTRATOR}}
<li><a href="/user"{{#MENU_USERS}} aria-current="page"{{/MENU_USERS}}>账号</a></li>
<li><a href="/merger"{{#MENU_MERGERS}} aria-current="page"{{/MENU_MERGERS}}>合并账号</a></li>
<li><a href="/user/roles"{{#MENU_ROLES}} aria-current="page"{{/MENU_ROLES}}>管理角色</a></li>
{{/IS_ADMINISTRATOR}}
{{#IS_AUDITOR}}
<li><a href="/audit"{{#MENU_AUDIT}} aria-current="page"{{/MENU_AUDIT}}>审计日志</a></li>
{{/IS_AUDITOR}}
{{#IS_DESIGNER}}
<li><a href="/form"{{#MENU_FORM}} aria-current="page"{{/MENU_FORM}}>报表制度</a></li>
{{/IS_DESIGNER}}
<li><a href="/job"{{#MENU_JOBS}} aria-current="page"{{/MENU_JOBS}}>我的任务</a></li>
</ul>
</nav>
