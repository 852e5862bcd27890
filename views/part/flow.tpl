{{%AUTOESCAPE context="HTML"}}
{{! 流程图 of filing: drawn for the page, with the same in words below. No values. }}
<div class="table-box" tabindex="0" role="group" aria-label="填报流程图，窄屏上可左右滚动">
<svg class="flow" viewBox="0 0 750 270" role="img" aria-labelledby="flow-name" aria-describedby="flow-words">
<title id="flow-name">填报流程图</title>
<defs><marker id="flow-tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="flow-tip" d="M0 0L10 5L0 10z"/></marker></defs>
<g class="flow-line" marker-end="url(#flow-tip)">
<path d="M160 34H188"/><path d="M340 34H368"/><path d="M520 34H548"/>
<path d="M595 58V108"/><path d="M655 110V60"/>
<path d="M550 134H522"/><path d="M370 134H342"/><path d="M190 134H162"/>
<path d="M60 158V208"/><path d="M135 158V234H368"/><path d="M520 234H737V34H702"/>
</g>
<g class="flow-box">
<rect x="10" y="10" width="150" height="48" rx="6"/><rect x="190" y="10" width="150" height="48" rx="6"/><rect x="370" y="10" width="150" height="48" rx="6"/><rect x="550" y="10" width="150" height="48" rx="6"/>
<rect x="550" y="110" width="150" height="48" rx="6"/><rect x="370" y="110" width="150" height="48" rx="6"/><rect x="190" y="110" width="150" height="48" rx="6"/><rect x="10" y="110" width="150" height="48" rx="6"/>
</g>
<rect class="flow-good" x="10" y="210" width="100" height="48" rx="6"/><rect class="flow-bad" x="370" y="210" width="150" height="48" rx="6"/>
<g class="flow-text">
<text x="85" y="40">登录</text><text x="265" y="40">关联企业</text><text x="445" y="40">申请填报员</text><text x="625" y="40">数据填报</text>
<text x="625" y="140">系统核对</text><text x="445" y="140">核对并提交</text><text x="265" y="140">取得回执</text><text x="85" y="140">区、市审核</text>
<text x="60" y="240">审核通过</text><text x="445" y="240">退回修改</text>
</g>
<g class="flow-small">
<text x="560" y="90">填好</text><text x="696" y="90">须改须说明</text><text x="250" y="226">数据有问题，或企业申请退回</text>
</g>
</svg>
</div>
<ol id="flow-words" class="flow-words">
<li><strong>登录</strong>：{{>PART_SSO_WAY}}，或用原互动平台的用户名登录。</li>
<li><strong>关联企业</strong>：企业名称、统一社会信用代码、法定代表人与法人库比对一致，再完善企业基本信息。</li>
<li><strong>申请填报员</strong>：一家企业同一时间只有一位填报员，可随时更换给已关联的同事。</li>
<li><strong>数据填报</strong>：按月填写，可随时暂存，也可用 Excel 模板填写后上传。</li>
<li><strong>系统核对</strong>：不符合审核关系的须改正；数据有异常波动的须填写说明。改好后回到填报继续。</li>
<li><strong>核对并提交</strong>：核对全部内容，作出声明后提交，报表锁定。</li>
<li><strong>取得回执</strong>：回执可打印，任何人可凭编号核验真伪。</li>
<li><strong>区、市审核</strong>：<strong>审核通过</strong>即完成；<strong>退回修改</strong>的，照退回原因改好后重新提交。提交后自己发现错误的，可申请退回。</li>
</ol>
