{{%AUTOESCAPE context="HTML"}}
{{! One audit row, GET /audit/ID . EVENT_ID, EVENT_AT, and within EVENT_ACT an act (part/audit_act.tpl, ACT_CODE), within EVENT_OBJECT an object (part/audit_object.tpl) with OBJECT_ID_TEXT, OBJECT_KIND_WORD, OBJECT_NAME; ENTERPRISE with USCC; OBJECT_PERSON with OBJECT_ID_TEXT.
  EVENT_PERSON with PERSON_NAME, PERSON_ID, or EVENT_NOBODY or EVENT_OPERATOR. CLIENT_ADDRESS, REQUEST_CODE. FACTS with FACT rows (part/audit_fact.tpl; FACT_TEXT in FACT_IS_TEXT or FACT_IS_PERSON) or NO_FACTS. EVENT_SEAL with SEAL_NUMBER, SEALED_AT, SEAL_HASH, EVENT_HASH, or EVENT_WAITS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/audit">审计日志</a></li>
<li class="breadcrumb-item active" aria-current="page">审计记录</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{#EVENT_ACT}}{{>PART_AUDIT_ACT}}{{/EVENT_ACT}}</h1><p class="soft">{{EVENT_AT}}（北京时间）</p></div></div>
<section class="card" aria-label="审计记录">
<dl class="facts">
<div><dt>人员</dt><dd>{{#EVENT_PERSON}}<a href="/audit?person={{PERSON_ID:u}}">{{PERSON_NAME}}</a> <span class="code soft">{{PERSON_ID}}</span>{{/EVENT_PERSON}}{{#EVENT_NOBODY}}未登录{{/EVENT_NOBODY}}{{#EVENT_OPERATOR}}运维命令{{/EVENT_OPERATOR}}</dd></div>
{{#EVENT_OBJECT}}<div><dt>对象</dt><dd>{{>PART_AUDIT_OBJECT}} {{OBJECT_NAME}} <span class="code soft">{{OBJECT_ID_TEXT}}</span></dd></div>
{{#ENTERPRISE}}<div><dt>统一社会信用代码</dt><dd><a href="/audit?uscc={{USCC:u}}" class="code">{{USCC}}</a></dd></div>{{/ENTERPRISE}}
{{#OBJECT_PERSON}}<div><dt>对此人</dt><dd><a href="/audit?object_kind=user&amp;object_id={{OBJECT_ID_TEXT:u}}">全部记录</a></dd></div>{{/OBJECT_PERSON}}{{/EVENT_OBJECT}}
<div><dt>来源地址</dt><dd class="code">{{CLIENT_ADDRESS}}</dd></div>
<div><dt>请求编号</dt><dd class="code">{{REQUEST_CODE}}</dd></div>
<div><dt>记录编号</dt><dd class="code">{{EVENT_ID}}</dd></div>
<div><dt>事项代码</dt><dd class="code">{{#EVENT_ACT}}{{ACT_CODE}}{{/EVENT_ACT}}</dd></div>
</dl>
<h2>内容</h2>
{{#NO_FACTS}}<p class="soft">没有更多内容。</p>{{/NO_FACTS}}
{{#FACTS}}<dl class="facts">
{{#FACT}}<div><dt>{{>PART_AUDIT_FACT}}</dt><dd>{{#FACT_IS_TEXT}}{{FACT_TEXT}}{{/FACT_IS_TEXT}}{{#FACT_IS_PERSON}}<a href="/audit?person={{FACT_TEXT:u}}" class="code">{{FACT_TEXT}}</a>{{/FACT_IS_PERSON}}</dd></div>
{{/FACT}}</dl>{{/FACTS}}
<h2>封存</h2>
{{#EVENT_WAITS}}<p class="soft">尚待封存。</p>{{/EVENT_WAITS}}
{{#EVENT_SEAL}}<dl class="facts">
<div><dt>封存号</dt><dd>第 {{SEAL_NUMBER}} 号，<span class="nowrap">{{SEALED_AT}}</span></dd></div>
<div class="wide"><dt>本条记录的哈希值</dt><dd class="code">{{EVENT_HASH}}</dd></div>
<div class="wide"><dt>封存的哈希值</dt><dd class="code">{{SEAL_HASH}}</dd></div>
</dl>{{/EVENT_SEAL}}
</section>
</div>
</div>
