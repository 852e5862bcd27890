{{%AUTOESCAPE context="HTML"}}
{{! The state of the chain, on top of 审计日志. NOT_SEALED, or SEALED with SEAL_NUMBER, SEALED_AT, SEAL_HASH. WAITS with WAITING_COUNT and WAITING_SINCE, or NOTHING_WAITS.
  NOT_VERIFIED, or VERIFIED with VERIFIED_AT, VERIFIED_SEAL (last seal then), VERIFIED_EVENTS, or BROKEN with VERIFIED_AT, a section of the breach, VERIFIED_SEAL, VERIFIED_EVENT. }}
<section class="card" aria-labelledby="chain-title">
<h2 id="chain-title">审计链</h2>
{{#BROKEN}}<div class="note note-red" role="alert"><h2>核验未通过</h2><p>{{VERIFIED_AT}} 核验发现：{{#SEAL_MISSING}}第 {{VERIFIED_SEAL}} 号封存缺失{{/SEAL_MISSING}}{{#SEAL_CHANGED}}第 {{VERIFIED_SEAL}} 号封存被改动{{/SEAL_CHANGED}}{{#SEAL_OUT_OF_CHAIN}}第 {{VERIFIED_SEAL}} 号封存与前一号不相接{{/SEAL_OUT_OF_CHAIN}}{{#ROWS_CHANGED}}第 {{VERIFIED_SEAL}} 号封存的记录不是原来的那些{{/ROWS_CHANGED}}{{#EVENT_MISSING}}第 {{VERIFIED_SEAL}} 号封存缺少一条记录{{/EVENT_MISSING}}{{#EVENT_CHANGED}}第 {{VERIFIED_SEAL}} 号封存有一条记录被改动{{/EVENT_CHANGED}}{{#EVENT_PUT_IN}}有一条记录是事后插入的{{/EVENT_PUT_IN}}{{#KEPT_HASH_UNKNOWN}}另行保存的哈希值不在链中，链可能被截断或重做{{/KEPT_HASH_UNKNOWN}}{{#PURGED_BEFORE_TIME}}第 {{VERIFIED_SEAL}} 号封存的记录未满保存期即被清除{{/PURGED_BEFORE_TIME}}。{{#BREACH_EVENT}}记录编号 <span class="code">{{VERIFIED_EVENT}}</span>。{{/BREACH_EVENT}}请保全数据库和日志，并报告主管部门。</p></div>{{/BROKEN}}
<dl class="facts">
<div><dt>最近一次封存</dt><dd>{{#NOT_SEALED}}尚未封存{{/NOT_SEALED}}{{#SEALED}}第 {{SEAL_NUMBER}} 号，<span class="nowrap">{{SEALED_AT}}</span>{{/SEALED}}</dd></div>
<div><dt>待封存</dt><dd>{{#NOTHING_WAITS}}无{{/NOTHING_WAITS}}{{#WAITS}}{{WAITING_COUNT}} 条，最早 <span class="nowrap">{{WAITING_SINCE}}</span>{{/WAITS}}</dd></div>
<div><dt>最近一次核验</dt><dd>{{#NOT_VERIFIED}}尚未核验{{/NOT_VERIFIED}}{{#VERIFIED}}<span class="nowrap">{{VERIFIED_AT}}</span>，完整（到第 {{VERIFIED_SEAL}} 号，{{VERIFIED_EVENTS}} 条）{{/VERIFIED}}{{#BROKEN}}未通过{{/BROKEN}}</dd></div>
{{#SEALED}}<div class="wide"><dt>最近封存的哈希值</dt><dd class="code">{{SEAL_HASH}}</dd></div>{{/SEALED}}
</dl>
</section>
