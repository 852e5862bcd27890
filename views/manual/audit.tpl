{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供审计员使用。审计日志记录谁在何时从何处对什么做了什么，只能查看，不能修改；审计员的每次查询、查看和导出也记录在内。</p>
<h2>查询</h2>
<ol>
<li>打开<strong>管理端 → 审计日志</strong>，按人员、事项、企业统一社会信用代码、对象、日期或来源地址查询。</li>
<li>有同名的人时，页面列出他们的编号，点编号只看其中一人。</li>
<li>点<strong>详情</strong>查看一条记录的全部内容和封存情况。</li>
</ol>
{{#PICTURE_AUDIT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="审计日志：审计链的情况、查询条件和记录"><figcaption>审计日志</figcaption></figure>{{/PICTURE_AUDIT}}
<h2>审计链</h2>
<ul>
<li>记录定时封存，每次封存连着前一次，事后改动、插入或删除都能发现。</li>
<li>页面上方显示最近一次封存、等待封存的记录和最近一次核验的结果。</li>
<li>请定期把<strong>最近封存的哈希值</strong>抄录到系统以外保存。运维人员用它可核验整条链没有被截断或重做。</li>
<li>显示<strong>核验未通过</strong>的，请保全数据库和日志，并报告主管部门。</li>
</ul>
<h2>导出</h2>
<p>按查询条件导出为 CSV：写明<strong>用途</strong>，点<strong>导出 CSV</strong>。导出及其用途记入审计日志。</p>
