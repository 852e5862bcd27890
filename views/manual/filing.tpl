{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>打开报表</h2>
<ol>
<li>在<strong>运行监测</strong>中点<strong>数据填报</strong>，打开本期（上月）的报表。左边可换月份，每个月标明状态。</li>
<li>可以填报去年 1 月到上月的报表；更早的只能查看。每月 20 日 24:00 截止，遇节假日顺延或企业类别另有规定的以页面显示为准，过期仍可<strong>补填</strong>。</li>
</ol>
{{#PICTURE_FILING_LIST}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="数据填报列表：每月的状态、提交时间和操作"><figcaption>数据填报列表</figcaption></figure>{{/PICTURE_FILING_LIST}}
<h2>填写</h2>
<ul>
<li>上月数和上年同期数显示在旁边供对照。没有发生额请填 0，空着表示还没有填。</li>
<li>点指标旁的 ⓘ 查看解释；全部指标和审核关系见<a href="/form">报表制度</a>。</li>
<li>可从 Excel 复制一块数据直接粘贴；<kbd>Enter</kbd> 到下一行的同一列，<kbd>Ctrl</kbd> + <kbd>S</kbd> 暂存。</li>
<li>整月停产（歇业）的，没有发生额的各格照实填 0，并勾选报表上方的声明；停产期间仍有发生额（如工资、利息）的照实填写，并填写说明。</li>
</ul>
{{#PICTURE_FILING}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="数据填报页：指标、本月、本年累计、上年同期和上月数"><figcaption>数据填报</figcaption></figure>{{/PICTURE_FILING}}
<h2>暂存</h2>
<p>点<strong>暂存</strong>保存现有内容，不要求填全。填写中也会自动保存，页面下方显示保存的时间。两个窗口或两个人同时修改时，后保存的会看到不同之处，由您选择保留哪一个。</p>
<h2>用 Excel 填报</h2>
<p>展开“用 Excel 填报”，下载本企业本期的模板，填好后上传。数据先填入页面并标出变化，核对后再暂存或提交。</p>
