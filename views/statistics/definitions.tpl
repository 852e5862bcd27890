{{%AUTOESCAPE context="HTML"}}
{{! 指标解释, GET /statistics/definitions: how every figure of the statistics is made. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item active" aria-current="page">指标解释</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>指标解释</h1><p class="soft">上报率、汇总和景气各页的口径</p></div></div>
<section class="card" aria-labelledby="counting-title">
<h2 id="counting-title">数谁</h2>
<dl class="meanings">
<dt id="due">应报</dt><dd>列入当期应报名单、没有免报的企业。名单在截止时间冻结：所属区、行业、类别和规模以冻结时为准，此后企业迁移或更名不影响已冻结的月份。</dd>
<dt id="filed">已报</dt><dd>应报企业中至少提交过一次的企业。提交后被退回的仍算已报。</dd>
<dt id="late">按时、补填</dt><dd>第一次提交在截止时间（含获准的延期）之前为按时，之后为补填。</dd>
<dt id="missing">未报</dt><dd>应报企业中从未提交过的企业，只暂存的也算未报。</dd>
<dt id="exempt">免报、名单外</dt><dd>免报企业不计入应报。不在名单上而填报了的企业列为名单外，不计入各项比率，其数值计入汇总。</dd>
<dt id="returned">退回修改中</dt><dd>报表退回后、重新提交前，上一次提交的数值继续计入统计，并单独列出企业数。</dd>
</dl>
</section>
<section class="card" aria-labelledby="rates-title">
<h2 id="rates-title">三项比率</h2>
<dl class="meanings">
<dt id="reporting">上报率</dt><dd>已报企业数 ÷ 应报企业数。</dd>
<dt id="on-time">及时率</dt><dd>按时企业数 ÷ 应报企业数。</dd>
<dt id="quality">合格率</dt><dd>第一次提交即审核通过、从未被退回的企业数 ÷ 已有审核结论（审核通过，或至少被退回过一次）的应报企业数。</dd>
</dl>
<p class="soft small">比率保留一位小数，四舍五入。分母为 0 时不显示。</p>
</section>
<section class="card" aria-labelledby="totals">
<h2 id="totals">汇总</h2>
<dl class="meanings">
<dt id="sum">合计、平均</dt><dd>每家企业最近一次提交的数值之和，包括名单外企业。单位为 % 的指标不相加，取填报企业的简单平均。空、0 和不适用分开计数：空和不适用不计入，0 计入。</dd>
<dt id="adjusted">核定值</dt><dd>审核人员对个别单元格认定的数值，与填报值并列，不改动填报值。汇总、同比和定稿一律按填报值计算，汇总页说明本期有几张报表、几处核定值，并可查看这些报表；导出的汇总另有一栏计数，导出的报表数据和企业下载的历年报表另有一栏列出数值。企业重新提交后，原核定值失效。</dd>
<dt id="growth">同比</dt><dd><span class="formula">（本期合计 − 上年同期合计）÷ |上年同期合计|</span> 只比较两年同月都填报了该项的企业（同口径，也称可比口径）：本期数取今年的报表，上年同期数取去年的报表。上年同期为负时以其绝对值为分母，亏损减少即为增长。</dd>
<dt id="contribution">拉动</dt><dd><span class="formula">（本组本期 − 本组上年同期）÷ |全体上年同期合计|</span> 以百分点表示，各组拉动之和等于全体同比。</dd>
<dt id="share">占比</dt><dd>本组合计 ÷ 全体合计。全体合计不大于 0 时不显示。</dd>
<dt id="hidden">不公布的数值（*）</dt><dd>涉及企业不足 3 家，或一家企业的数值超过各企业数值绝对值之和的 85% 时，不公布该数值，以免泄露单个企业的数据。为防止从合计中倒推，还会一并不公布同行、同列的另一个数值；同一指标的各栏一并处理。各区、各分组的表和导出文件采用同一处理。</dd>
</dl>
<p class="soft small">同比按可比口径计算，与国家统计局规模以上工业企业利润月度数据的口径相同。所有合计按原始数值精确相加，只在显示时四舍五入。</p>
</section>
<section class="card" aria-labelledby="climate">
<h2 id="climate">景气</h2>
<dl class="meanings">
<dt id="diffusion">扩散指数</dt><dd><span class="formula">扩散指数 = 选第一项（良好、增加、上涨、充足、好转）的比重 + 选第二项（一般、持平、正常、基本满足）的比重 × 0.5</span> 以百分数表示，50 为临界点。选“无国内业务”“无出口业务”的企业不计入。原材料购进价格的指数高于 50 表示价格上涨的企业较多。</dd>
<dt id="ranking">困难与诉求</dt><dd>选择该项的企业数 ÷ 回答该问题的企业数，每家最多选三项，各项比重之和可以超过 100%。</dd>
</dl>
<p class="soft small">扩散指数的算法与国家统计局采购经理调查相同。</p>
</section>
</div>
</div>
