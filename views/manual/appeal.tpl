{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>先看这里</h2>
<p><a href="/help">帮助</a>有常见问题；<a href="/notice">通知公告</a>有最新安排。页面上方的公告提示可以关闭，关闭后仍可在通知公告中查到。</p>
<h2>反映诉求</h2>
<ol>
<li>打开<strong>个人中心 → 诉求反映 → 我要反映</strong>。</li>
<li>选择企业和类别，写明标题和内容；可附一个文件（pdf、png、jpg、xlsx，不超过 1 MB；24 小时内最多 10 件带附件的诉求）。</li>
<li>与企业有关的，由企业所在区办理；不选企业的，由服务中心办理。只有您本人和办理部门能看到。</li>
<li>有了答复会发消息告诉您，可继续补充。问题解决了，请点<strong>办结</strong>；办结后 15 天内可以重新提出一次。</li>
</ol>
{{#PICTURE_APPEAL}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="我要反映：企业、类别、标题、内容和附件"><figcaption>我要反映</figcaption></figure>{{/PICTURE_APPEAL}}
<h2>电话联系</h2>
<p>各区和服务中心的电话、办公时间见<a href="/contact">联系方式</a>。</p>
