{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。催报只发给应报而没有提交的企业；同一人、同一企业、同一报表期 24 小时内只催一次；一人管几家企业的，邮件合为一封，同一邮箱 24 小时内不发第二封；提交后即停。</p>
<h2>自动催报</h2>
<p>系统在截止前、截止后和退回后的若干天自动催报，天数见<strong>催报</strong>页。服务中心可点<strong>修改安排</strong>更改，对全市有效，从下一次自动催报起执行。获准延期的企业按延期后的截止日计算。</p>
{{#PICTURE_REMINDER_LIST}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="催报：自动催报的安排和历次催报的发送情况"><figcaption>催报</figcaption></figure>{{/PICTURE_REMINDER_LIST}}
<h2>手工催报</h2>
<ol>
<li>点<strong>手工催报</strong>，选择报表期、状态和其他条件，也可粘贴统一社会信用代码只催这些企业。</li>
<li>可写<strong>附言</strong>，加在固定文字之后。请勿写填报数据。</li>
<li>点<strong>预览</strong>，核对家数、名单和文字，再点<strong>确认发送</strong>。</li>
</ol>
{{#PICTURE_REMINDER_NEW}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="手工催报：报表期、状态、条件和附言"><figcaption>手工催报</figcaption></figure>{{/PICTURE_REMINDER_NEW}}
<h2>发送情况</h2>
<ul>
<li>站内消息立即发出，邮件逐封发送；免打扰时段的邮件到时段结束后再发。</li>
<li>在列表中点<strong>查看</strong>，按状态查看每封邮件的结果。多次发送失败的，邮件服务器恢复后可点<strong>重新发送失败的</strong>。</li>
<li><strong>拒收的邮箱</strong>列出不存在或不接收邮件的邮箱，请联系企业更正。更正后自动从那里消失。</li>
</ul>
<h2>催报文字</h2>
<p>服务中心可在<strong>催报 → 催报文字</strong>中修改催报的主题和正文，使用 {企业名称}、{报表期}、{截止时间}，先<strong>预览</strong>再保存；历次文字都保留，也可恢复标准文字。</p>
