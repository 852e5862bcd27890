{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>被退回的报表</h2>
<ol>
<li>区或服务中心退回时，您会收到消息，列表中该月显示<strong>退回修改</strong>和退回原因。</li>
<li>点<strong>修改</strong>，照原因改正；有批注的单元格须逐条答复。</li>
<li>重新提交，取得新的回执。每次提交的内容都会保留。</li>
</ol>
<h2>申请退回</h2>
<ol>
<li>提交后自己发现有误的，在“查看”页填写理由，点<strong>申请退回</strong>。</li>
<li>所在区同意后，报表退回，即可修改；不同意的，报表保持锁定，答复会发消息给您。</li>
</ol>
{{#PICTURE_RETURN_REQUEST}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="查看页中的申请退回"><figcaption>申请退回</figcaption></figure>{{/PICTURE_RETURN_REQUEST}}
<h2>核定值</h2>
<p>审核人员认为个别数值有误时，可以设定核定值，与您填报的数值并列显示，您的填报值不会改动，原因会发消息给您。不同意的，可申请退回后更正；重新提交后，原核定值失效。下载的历年报表中，核定值另列一栏和一张工作表，各指标仍是填报值。</p>
<h2>前面月份改动后</h2>
<p>前面月份重新提交后，后面月份的累计数可能对不上，系统会在那些月份标出“累计数待核对”，请核对后修改或说明。</p>
