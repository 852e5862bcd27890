{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员、服务中心和查看员使用。区只看到本区的数据，服务中心看到全市的。每页都写明统计截至的时间；各项的算法见<strong>指标解释</strong>。</p>
<h2>上报率</h2>
<p>选择报表期（服务中心还可选择区），点<strong>查看</strong>：上报率、及时率、合格率，应报、已报和未报的家数，以及分区、行业、类别、规模的表格和各月的变化。点表中的家数，打开这些企业的名单。免报和名单外的企业不计入应报。</p>
{{#PICTURE_STATISTICS_RATES}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="上报率：三项比率、应报和未报的家数、分组的表格"><figcaption>上报率</figcaption></figure>{{/PICTURE_STATISTICS_RATES}}
<h2>汇总</h2>
<ol>
<li>选择指标、栏和分组，点<strong>查看</strong>：各组的企业数、合计、占比、同比和拉动。单位为 % 的指标显示平均数。</li>
<li>“*”为不公布的数值：涉及企业不足 3 家，或一家超过合计的 85%，以及为防止倒推而一并不公布的。对外提供时请保留“*”。</li>
<li>需要带走的，写明<strong>用途</strong>，点<strong>导出</strong>，用途记入审计。查看员不能导出。</li>
</ol>
{{#PICTURE_STATISTICS_TOTALS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="汇总：指标、栏和分组，各组的合计、占比和同比"><figcaption>汇总</figcaption></figure>{{/PICTURE_STATISTICS_TOTALS}}
<h2>景气</h2>
<p>各项扩散指数由企业的判断计算：高于 50 表示好转的企业较多，低于 50 表示变差的较多。点一个问题，查看分组和各月的变化；下面是企业反映的困难与诉求。</p>
{{#PICTURE_STATISTICS_CLIMATE}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="景气：各项扩散指数和比上月的变化"><figcaption>景气</figcaption></figure>{{/PICTURE_STATISTICS_CLIMATE}}
<h2>定稿</h2>
<ol>
<li>服务中心在<strong>定稿</strong>中选择报表期，写明名称（例如“10 月正式数”），点<strong>定稿</strong>，把这一期的汇总固定下来。</li>
<li>此后企业的补填和更正仍进入汇总。打开这份定稿，可看到定稿与现在的数值、修订和修订幅度。</li>
<li>定稿不能修改或删除。需要新的数值的，再定稿一次，用另一个名称。</li>
</ol>
{{#PICTURE_STATISTICS_SNAPSHOTS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="定稿：新的定稿和已有的定稿"><figcaption>定稿</figcaption></figure>{{/PICTURE_STATISTICS_SNAPSHOTS}}
