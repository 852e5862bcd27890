{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。区管理员导出的是本区的企业，服务中心可导出全市的或某个区的。</p>
<h2>导出什么</h2>
<ul>
<li><strong>名单</strong>：每家企业的报送状态，不含报表数据，可导出连续 24 个报表期以内。</li>
<li><strong>报表数据</strong>：每家企业最后一次提交的全部指标。</li>
</ul>
<h2>生成文件</h2>
<ol>
<li>打开<strong>管理端 → 导出</strong>，选择内容、报表期和条件。</li>
<li>选择文件格式：Excel，或适合很大的数据的 CSV。</li>
<li>联系人和电话属于个人信息，确有需要才勾选<strong>包含联系人和电话</strong>，仅名单可选。</li>
<li>写明<strong>用途</strong>：做什么用、交给谁。用途记入审计。</li>
<li>点<strong>生成文件</strong>。文件在后台生成，可以离开页面。</li>
</ol>
{{#PICTURE_EXPORT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="导出：内容、报表期、条件、文件格式和用途"><figcaption>导出</figcaption></figure>{{/PICTURE_EXPORT}}
<h2>下载</h2>
<p>生成后在本页点<strong>下载文件</strong>，也可以以后在<strong>我的任务</strong>中下载。文件只有您本人能下载，过了页面写明的天数自动删除。请妥善保管，用完删除。</p>
