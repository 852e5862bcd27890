{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。系统设为两级审核的，报表先由区审核，再由服务中心审核；设为一级的，任何一方审核通过即告完成。</p>
<h2>区审核</h2>
<ol>
<li>区管理员在<strong>报表审核</strong>中点<strong>已提交</strong>，打开报表审核。没有问题的点<strong>审核通过</strong>，报表标为<strong>区已审核</strong>，转服务中心。</li>
<li>有问题的点<strong>退回</strong>，选择原因类别并写明原因，企业立即看到并可修改。</li>
<li>区审核通过后又发现问题的，区不能再退回，请联系服务中心。</li>
</ol>
<h2>中心审核</h2>
<ol>
<li>服务中心点<strong>区已审核</strong>，列出等待中心审核的报表，打开后“办理经过”中有区的审核人和时间。</li>
<li>点<strong>审核通过</strong>，报表标为<strong>中心已审核</strong>，审核完成。已审核通过的，服务中心仍可退回。</li>
<li>企业重新提交的，从区审核重新开始。</li>
</ol>
{{#PICTURE_REVIEW_LEVELS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="报表审核：审核通过的企业，标明中心已审核"><figcaption>审核通过的报表</figcaption></figure>{{/PICTURE_REVIEW_LEVELS}}
<h2>应当回避的报表</h2>
<p>与企业有关联的审核人员（现在或曾经是它的用户，或者手机号与它的联系人、填报员相同）不能审核它的报表，页面会提示请其他审核人员处理。有同事正在审核的，页面会显示姓名和开始时间，请先联系，避免重复办理。</p>
