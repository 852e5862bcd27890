{{%AUTOESCAPE context="HTML"}}
{{! What happened to an appeal. APPEAL: ASKER, ASKED_AT, a class, HAS_ENTERPRISE (ENTERPRISE_NAME, USCC), HAS_PERIOD (APPEAL_PERIOD), HAS_INDICATOR (APPEAL_INDICATOR, APPEAL_INDICATOR_NAME), OF_CENTRE or OF_DISTRICT (DISTRICT_NAME).
  HAS_FILE: FILE_TYPE, FILE_SIZE (kB); FOR_OFFICERS: the address of an officer. STEP rows: one of STEP_ASK STEP_ADD STEP_ANSWER STEP_HAND_ON STEP_CLOSE STEP_REOPEN, STEP_AT, STEP_BY, BY_OFFICER or BY_USER, BY_NAME, STEP_WHOSE (OF_CENTRE or OF_DISTRICT), STEP_WORDS with STEP_TEXT. }}
{{#APPEAL}}
<dl class="facts">
<div><dt>类别</dt><dd>{{>PART_APPEAL_CLASS}}</dd></div>
<div><dt>企业</dt><dd>{{#HAS_ENTERPRISE}}{{ENTERPRISE_NAME}} <span class="code soft">{{USCC}}</span>{{/HAS_ENTERPRISE}}</dd></div>
{{#HAS_PERIOD}}<div><dt>报表期</dt><dd>{{APPEAL_PERIOD}}</dd></div>{{/HAS_PERIOD}}
{{#HAS_INDICATOR}}<div><dt>指标</dt><dd><span class="code">{{APPEAL_INDICATOR}}</span> {{APPEAL_INDICATOR_NAME}}</dd></div>{{/HAS_INDICATOR}}
<div><dt>办理部门</dt><dd>{{#OF_CENTRE}}{{OFFICE_NAME}}{{/OF_CENTRE}}{{#OF_DISTRICT}}{{DISTRICT_NAME}}{{/OF_DISTRICT}}</dd></div>
<div><dt>反映人</dt><dd>{{ASKER}}，{{ASKED_AT}}</dd></div>
{{#HAS_FILE}}<div><dt>附件</dt><dd><a href="{{#FOR_OFFICERS}}/management{{/FOR_OFFICERS}}/appeal/{{APPEAL_ID:u}}/file" download>下载附件</a> <span class="soft small">{{FILE_TYPE}}，{{FILE_SIZE}} kB</span></dd></div>{{/HAS_FILE}}
</dl>
{{/APPEAL}}
<ol class="thread" id="thread" tabindex="-1">
{{#STEP}}
<li class="{{#BY_OFFICER}}thread-officer{{/BY_OFFICER}}{{#BY_USER}}thread-user{{/BY_USER}}">
<p class="small"><span class="strong">{{#STEP_ASK}}提出{{/STEP_ASK}}{{#STEP_ADD}}补充{{/STEP_ADD}}{{#STEP_ANSWER}}答复{{/STEP_ANSWER}}{{#STEP_HAND_ON}}{{#STEP_WHOSE}}转交{{#OF_CENTRE}}服务中心{{/OF_CENTRE}}{{#OF_DISTRICT}}{{DISTRICT_NAME}}{{/OF_DISTRICT}}办理{{/STEP_WHOSE}}{{/STEP_HAND_ON}}{{#STEP_CLOSE}}办结{{/STEP_CLOSE}}{{#STEP_REOPEN}}重新提出{{/STEP_REOPEN}}</span> <span class="soft">{{#BY_NAME}}{{STEP_BY}} · {{/BY_NAME}}{{STEP_AT}}</span></p>
{{#STEP_WORDS}}<p class="lines">{{STEP_TEXT:p}}</p>{{/STEP_WORDS}}
</li>
{{/STEP}}
</ol>
