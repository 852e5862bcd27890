{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。在报表审核的列表中，可以对多家企业一次办理。</p>
<h2>选中企业</h2>
<ol>
<li>在<strong>报表审核</strong>中选择报表期和条件，点<strong>查询</strong>。</li>
<li>勾选要办理的企业；需要办理全部的，勾选<strong>选中符合条件的全部（含其他页）</strong>。</li>
<li>点列表上方的<strong>审核通过</strong>、<strong>退回</strong>或<strong>催报</strong>。</li>
</ol>
<h2>确认</h2>
<ul>
<li>下一页先写明选中几家、会发生什么。核对后再点一次才办理，点<strong>取消</strong>回到原来的列表。</li>
<li><strong>批量退回</strong>：选择原因类别，写明原因。选中的企业都会看到同样的原因，报表解锁，可立即修改。</li>
<li><strong>批量审核通过</strong>：企业作了说明的和累计数待核对的报表不会批量通过，请逐张审核。</li>
</ul>
{{#PICTURE_REVIEW_BULK}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="批量退回：选中的家数、原因类别和退回原因"><figcaption>批量退回</figcaption></figure>{{/PICTURE_REVIEW_BULK}}
<h2>处理结果</h2>
<p>办理后列出处理了几家，以及没有处理的企业和原因：企业作了说明、尚未提交、现在的状态不能这样处理、报表刚刚有变化，或与审核人员有关联。一次最多处理 500 家，后面还有的，点<strong>继续处理</strong>。</p>
