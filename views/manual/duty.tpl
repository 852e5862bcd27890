{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。填报范围决定哪些类别的企业须按月填报：由服务中心设定，各区可以查看。</p>
<h2>查看</h2>
<p>打开<strong>管理端 → 填报范围</strong>：上面是三类企业（专精特新企业、中小微培育企业、其他企业）本月是否须填报和以后的变化，下面是历次设定、原因和办理人。没有设定过的类别都须填报。</p>
{{#PICTURE_REVIEW_DUTY}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="填报范围：各类别本月是否须填报和历次设定"><figcaption>填报范围</figcaption></figure>{{/PICTURE_REVIEW_DUTY}}
<h2>设定</h2>
<ol>
<li>服务中心在页面下方选择企业类别、起始月、是否须填报，写明原因（例如文号），点<strong>设定</strong>。</li>
<li>起始月是第一个照此执行的报表期，最早为本月，最多提前 24 个月设定。应报名单在月末编制，已编制的名单不变。</li>
<li>设定不能修改或删除。需要更正的，对同一月份再设定一次，以后一次为准。</li>
</ol>
<h2>对企业的影响</h2>
<ul>
<li>不须填报的企业，相应报表期显示为<strong>免报</strong>（不在调查范围），不计入应报，也不催报。</li>
<li>这些企业仍可自愿填报，列为<strong>名单外</strong>：数值计入汇总，不计入上报率、及时率、合格率。</li>
</ul>
<h2>企业的类别</h2>
<p>企业属于哪个类别，按报表期所在的月份计算。在<strong>企业</strong>中打开一家企业，用<strong>调整企业类别</strong>写明起始月、最后一个月和原因；企业用户会收到消息。只涉及一家企业的免报，用<strong>延期免报</strong>办理，不必改填报范围。</p>
