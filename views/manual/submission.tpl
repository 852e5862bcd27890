{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>核对并提交</h2>
<ol>
<li>填全并改好后点<strong>提交</strong>，打开“核对并提交”：按将要提交的样子显示全部内容和说明。</li>
<li>填写职务，勾选声明，点<strong>确认提交</strong>。同一份报表重复点不会重复提交。</li>
<li>提交后报表锁定，等待审核。</li>
</ol>
<h2>回执</h2>
<ul>
<li>每次提交都有一份回执，含编号、提交时间、提交人和内容校验码，可在“查看”页打开、打印（A4）或下载 PDF，报表还在就一直可以。</li>
<li>拿到纸质回执的人可扫二维码，或在<a href="/verify">回执核验</a>页核对真伪，核验不显示填报的数据。</li>
</ul>
{{#PICTURE_RECEIPT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="报表提交回执，带编号和二维码"><figcaption>回执</figcaption></figure>{{/PICTURE_RECEIPT}}
<h2>查看、打印和导出</h2>
<p>“查看”页显示已提交的报表、历次提交和变化。“时间线”列出谁在什么时候做了什么，也包括管理端何时以企业视角查看过；“指标走势”按月看全部历史，可导出 Excel、CSV 和 PDF，其中有每一次提交的数据、说明和声明。“查看”页可下载这一期报表的 PDF，与<a href="/form">报表制度</a>页的空白表是同一版式。</p>
{{#PICTURE_FILING_VIEW}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="查看：已提交的报表和回执"><figcaption>查看已提交的报表</figcaption></figure>{{/PICTURE_FILING_VIEW}}
