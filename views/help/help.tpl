{{%AUTOESCAPE context="HTML"}}
{{! Help, /help . The rows of part/contacts.tpl, the sections of part/handover_rule.tpl. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item active" aria-current="page">帮助</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>帮助</h1><p class="soft">怎样填报，遇到问题找谁。</p></div></div>
<section class="card" aria-labelledby="flow">
<div class="card-head"><h2 id="flow">填报流程</h2><a href="/manual">操作手册和流程图</a></div>
<ol class="steps steps-four">
<li><h3>登录</h3><p>{{>PART_SSO_WAY}}；原互动平台用户也可用原用户名登录。</p></li>
<li><h3>关联企业</h3><p>个人中心 → 关联企业 → 增加关联企业，比对一致后完善企业基本信息。</p></li>
<li><h3>申请填报员</h3><p>运行监测 → 申请填报员。已有填报员的，请对方办理填报人更换。</p></li>
<li><h3>填报提交</h3><p>运行监测 → 数据填报。可先暂存，填全后提交并取得回执。</p></li>
</ol>
</section>
<section class="card" aria-labelledby="question">
<h2 id="question">常见问题</h2>
<div class="text">
<h3>什么时候截止？</h3>
<p>每月 20 日 24:00（北京时间）前填报上月数据。遇节假日顺延、或企业类别另有规定的，以页面上显示的截止时间为准。过了截止时间仍可填报，会标为“补填”。</p>
<h3>可以填报哪些月份？</h3>
<p>从去年 1 月到上月。更早的报表（2012 年 1 月起）只能查看。企业成立以前的月份不用填报。</p>
<h3>每个指标怎么理解，怎样审核？</h3>
<p>见<a href="/form">报表制度</a>：指标解释、填报要求和全部审核关系；可下载空白表（PDF）打印。</p>
<h3>没有发生额怎么填？</h3>
<p>请填 0。空着表示还没有填。本月停产（歇业）的，请勾选报表上方的声明。</p>
<h3>提交后发现填错了怎么办？</h3>
<p>提交后报表锁定。请在“查看”页申请退回，所在区同意后即可修改并重新提交；每次提交的内容都会保留。</p>
<h3>回执怎么用？</h3>
<p>每次提交都有一份回执，可随时在“查看”页打开、打印或下载 PDF。拿到纸质回执的人可以在<a href="/verify">回执核验</a>页核对真伪，核验不显示填报的数据。</p>
<h3>换了经办人怎么办？</h3>
<p>请新经办人先关联企业，再由现填报员在运行监测中办理填报人更换。{{>PART_HANDOVER_RULE}}原填报员已离开的，请联系所在区。</p>
</div>
</section>
<section class="card card-flush" aria-labelledby="contact">
<h2 id="contact">联系方式</h2>
<p>电话没有打通，或需要书面答复的，登录后可以<a href="/appeal/new">反映诉求</a>。</p>
{{>PART_CONTACTS}}
</section>
<section class="card" aria-labelledby="key">
<h2 id="key">键盘操作（数据填报页）</h2>
<table class="table keys">
<thead><tr><th scope="col">按键</th><th scope="col">作用</th></tr></thead>
<tbody>
<tr><td><kbd>Enter</kbd> 或 <kbd>↓</kbd></td><td>到下一行的同一列</td></tr>
<tr><td><kbd>Shift</kbd> + <kbd>Enter</kbd> 或 <kbd>↑</kbd></td><td>到上一行的同一列</td></tr>
<tr><td><kbd>Tab</kbd></td><td>到下一个格</td></tr>
<tr><td><kbd>Ctrl</kbd> + <kbd>S</kbd></td><td>暂存</td></tr>
<tr><td><kbd>Esc</kbd></td><td>关闭窗口</td></tr>
</tbody>
</table>
</section>
</div>
