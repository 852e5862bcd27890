{{%AUTOESCAPE context="HTML"}}
{{! 财务软件接口, /filing/USCC/keys . ENTERPRISE_NAME, USCC, API_ADDRESS. NEW_KEY with KEY_TEXT: a key, shown this once. KEY_REFUSED: the right to file has gone. KEYS with KEY rows (the latest first) or NO_KEYS: KEY_NAME, KEY_MAKER, KEY_MADE_AT, KEY_EXPIRES_AT, KEY_USED_AT or KEY_UNUSED, KEY_USES, one of KEY_GOOD KEY_EXPIRED KEY_REVOKED KEY_RIGHT_GONE, MAY_REVOKE_KEY with KEY_ID.
  MAKES_KEYS: POST /filing/USCC/keys (name, days): NAME, DAYS_OPTION rows (OPTION_VALUE, OPTION_CHOSEN), NAME_PROBLEM, DAYS_PROBLEM; or FOR_FILLERS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item"><a href="/filing/{{USCC:u}}">数据填报列表</a></li>
<li class="breadcrumb-item active" aria-current="page">财务软件接口</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>财务软件接口</h1><p><span class="strong">{{ENTERPRISE_NAME}}</span> <span class="code soft">{{USCC}}</span></p></div></div>
{{#KEY_REFUSED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行您的操作</h2><p>只有现任填报员可以生成和停用密钥。</p></div>{{/KEY_REFUSED}}
{{#NEW_KEY}}<div class="note note-green" role="status" tabindex="-1" data-focus><h2>密钥已生成，只显示这一次</h2><p class="code" id="new-key">{{KEY_TEXT}}</p><p>请现在复制到财务软件中。离开本页后无法再看到，遗失的请停用后重新生成。不要通过邮件或聊天工具转发。</p></div>{{/NEW_KEY}}
{{>PART_PROBLEMS}}
<section class="card card-flush" aria-labelledby="keys-title">
<h2 id="keys-title">企业密钥</h2>
{{#NO_KEYS}}<p class="soft card-line">还没有密钥。生成密钥后，财务软件可以把数据暂存为报表草稿；核对和提交仍由填报员在网页上完成。</p>{{/NO_KEYS}}
{{#KEYS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">状态</th><th scope="col">名称</th><th scope="col">生成</th><th scope="col">有效期至</th><th scope="col">最近使用</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#KEY}}
<tr>
<td><span class="mark-plain">{{#KEY_GOOD}}有效{{/KEY_GOOD}}{{#KEY_EXPIRED}}已到期{{/KEY_EXPIRED}}{{#KEY_REVOKED}}已停用{{/KEY_REVOKED}}{{#KEY_RIGHT_GONE}}已随填报权变动失效{{/KEY_RIGHT_GONE}}</span></td>
<th scope="row" class="row-name">{{KEY_NAME}}</th>
<td data-name="生成"><span>{{KEY_MAKER}}<span class="under">{{KEY_MADE_AT}}</span></span></td>
<td data-name="有效期至"><span class="nowrap">{{KEY_EXPIRES_AT}}</span></td>
<td data-name="最近使用"><span>{{KEY_USED_AT}}{{#KEY_UNUSED}}未使用{{/KEY_UNUSED}}<span class="under">共 {{KEY_USES}} 次</span></span></td>
<td>{{#MAY_REVOKE_KEY}}<form method="post" action="/filing/{{USCC:u}}/keys/{{KEY_ID:u}}/revocation" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="btn btn-plain btn-small" type="submit" data-confirm="停用后财务软件立即不能再用它，无法恢复。" data-confirm-title="停用密钥 {{KEY_NAME}}" data-confirm-act="停用">停用<span class="visually-hidden">：{{KEY_NAME}}</span></button></form>{{/MAY_REVOKE_KEY}}</td>
</tr>
{{/KEY}}
</tbody>
</table>
</div>
{{/KEYS}}
</section>
{{#FOR_FILLERS}}<p class="soft">只有这家企业的填报员可以生成和停用密钥。</p>{{/FOR_FILLERS}}
{{#MAKES_KEYS}}
<section class="card" aria-labelledby="make-title">
<h2 id="make-title">生成密钥</h2>
<form method="post" action="/filing/{{USCC:u}}/keys" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<div class="field">
<label class="form-label" for="name">名称</label>
<div class="form-text" id="name-hint">写明哪个软件使用，例如“某某财务软件”。最多 40 个字，同时有效的密钥最多 5 个。</div>
{{#NAME_PROBLEM}}<div class="problem" id="name-problem">{{>PART_PROBLEM}}</div>{{/NAME_PROBLEM}}
<input class="form-control" id="name" name="name" value="{{NAME}}" autocomplete="off" required aria-describedby="name-hint{{#NAME_PROBLEM}} name-problem{{/NAME_PROBLEM}}"{{#NAME_PROBLEM}} aria-invalid="true"{{/NAME_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="days">有效期</label>
{{#DAYS_PROBLEM}}<div class="problem" id="days-problem">{{>PART_PROBLEM}}</div>{{/DAYS_PROBLEM}}
<select class="form-select" id="days" name="days" required{{#DAYS_PROBLEM}} aria-invalid="true" aria-describedby="days-problem"{{/DAYS_PROBLEM}}>
{{#DAYS_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_VALUE}} 天</option>
{{/DAYS_OPTION}}
</select>
</div>
<div class="acts"><button class="btn btn-primary" type="submit">生成密钥</button></div>
</form>
</section>
{{/MAKES_KEYS}}
<section class="card" aria-labelledby="how-title">
<h2 id="how-title">怎样使用</h2>
<p>把密钥、企业代码和接口地址填入财务软件，或交给软件的实施人员。每次请求带上 <span class="code">Authorization: Bearer 密钥</span>，不用登录。</p>
<ol>
<li>读取报表定义：<span class="code">GET {{API_ADDRESS}}/enterprises/{{USCC}}/filings/2026-10/definition</span></li>
<li>读取草稿和审核结果：<span class="code">GET {{API_ADDRESS}}/enterprises/{{USCC}}/filings/2026-10/draft</span></li>
<li>暂存草稿：<span class="code">PUT {{API_ADDRESS}}/enterprises/{{USCC}}/filings/2026-10/draft</span>，内容为 JSON，例如 <span class="code">{"version": 0, "nil": false, "cells": {"A01.m": "1234.56"}}</span></li>
<li>填报员登录网页，核对、填写说明并提交。接口不能提交。</li>
</ol>
<ul>
<li><span class="code">version</span> 是读到的版本号，还没有草稿时为 0。草稿在此期间被人改过的，返回 409 和现在的内容，不会覆盖。</li>
<li><span class="code">cells</span> 是草稿的全部单元格，没有列出的视为空。数值写成文本，空值清除该格。</li>
<li>审核规则与网页相同；暂存不因审核不通过而拒绝，<span class="code">report</span> 列出须改正和须说明的地方。</li>
<li>每个密钥每分钟最多 60 次。填报员更换、撤销或注销账号，密钥随即失效。</li>
</ul>
</section>
<div class="acts"><a class="btn btn-plain" href="/filing/{{USCC:u}}">返回列表</a></div>
</div>
