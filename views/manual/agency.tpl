{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供区管理员和服务中心使用。区管理员只看到本区的企业，服务中心看到全市的。<strong>查看员</strong>由系统管理员在“账号”中授予，只能查看一个区或全市的报表审核、企业、延期和免报、填报范围、上报率、汇总和景气，不能审核、办理、修改或导出，也看不到联系人的完整号码。<strong>报表设计员</strong>只看报表制度，可下载现行的定义文件，看不到企业和数据；新的定义文件由运维人员检查后安装。</p>
<h2>报表审核</h2>
<ol>
<li>点<strong>管理端</strong>，按报表期、状态和名称查找企业。</li>
<li>点<strong>审核</strong>打开一份报表：须核实的内容和企业的说明在最上面，数据旁有上月和上年同期数。</li>
<li>没有问题的点<strong>审核通过</strong>；有问题的点<strong>退回</strong>，选择原因类别，写明原因，可在单元格上加批注。企业立即看到并可修改。</li>
<li>企业申请退回的，在“申请退回”中逐件处理。</li>
</ol>
{{#PICTURE_REVIEW_LIST}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="报表审核：按状态筛选的企业列表"><figcaption>报表审核</figcaption></figure>{{/PICTURE_REVIEW_LIST}}
{{#PICTURE_REVIEW_FILING}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="审核一份报表：须核实的内容、数据和审核操作"><figcaption>审核一份报表</figcaption></figure>{{/PICTURE_REVIEW_FILING}}
<h2>核定值</h2>
<p>填报值明显有误、又不宜退回的，在审核页点<strong>设定或撤销核定值</strong>，填写数值和原因。核定值与填报值并列，不改动填报值，企业会收到消息并看到原因；企业重新提交后失效。汇总按填报值计算，汇总页说明有几处核定值；在“报表审核”的更多条件中可以筛选有核定值的报表。</p>
<h2>以企业视角查看</h2>
<p>在<strong>企业</strong>中打开一家企业，点<strong>以企业视角查看</strong>，可以看到企业看到的填报列表、报表、回执和时间线，只能看，不能改；暂存的内容不显示。每次查看都有记录，企业在时间线中能看到。</p>
<h2>延期和免报</h2>
<p>在列表中点<strong>延期免报</strong>，为单个企业批准延期（最多延后 6 个月）或免报，企业会收到消息。</p>
<h2>其他各项</h2>
<p>另有专章：<a href="/manual/levels">两级审核</a>、<a href="/manual/bulk">批量办理</a>、<a href="/manual/reminder">催报</a>、<a href="/manual/duty">填报范围</a>、<a href="/manual/replacement">更换填报员</a>、<a href="/manual/enrolment">关联认证</a>、<a href="/manual/statistics">上报率、汇总、景气和定稿</a>、<a href="/manual/export">导出</a>；系统管理员见<a href="/manual/accounts">账号</a>，审计员见<a href="/manual/audit">审计日志</a>。</p>
<h2>批量导入</h2>
<p>由服务中心和系统管理员办理，依次导入企业、原用户、历史报表。</p>
<ol>
<li><strong>批量导入 → 新建导入</strong>：选择内容，下载模板填好，连同数据来源一起上传（.xlsx 或 .csv）。</li>
<li>系统先<strong>试运行</strong>，逐行核对，不改动任何数据；有误的行列出行号、列、内容和原因，可下载全部。企业文件还列出将修改的内容，历史报表还列出不符合强制性审核关系的数据（仍按原样导入）。</li>
<li>改正文件后重新上传；没有错误的，点<strong>确认导入</strong>。也可勾选只导入正确的行。</li>
<li>导入完成后，系统再与数据库逐行核对，列出行数和校验码。同一文件再次导入，不会重复。</li>
</ol>
<h2>诉求反映</h2>
<ol>
<li><strong>诉求反映</strong>按待答复、已答复、已办结列出。新的诉求也会发消息提醒。</li>
<li>打开后填写答复，可插入<strong>常用答复</strong>再修改。不属于本部门的，<strong>转交</strong>服务中心或对应的区。</li>
<li>已答复、无须再办的，点<strong>办结</strong>。反映人 15 天内可重新提出一次。</li>
</ol>
<h2>通知公告和联系方式</h2>
<ol>
<li><strong>通知公告 → 发布公告</strong>：填写标题和正文，先<strong>预览</strong>再发布；可定时发布、设有效期、在页面顶部提示。服务中心可发给全市或某个区，并可置顶；区管理员发给本区。</li>
<li>发布后可更正，会注明更正时间；也可撤回，撤回后公众不再能看到。</li>
<li><strong>联系方式</strong>：各区维护本区的受理部门、电话、办公时间和地址，服务中心维护全部。</li>
</ol>
{{#PICTURE_NOTICE_EDIT}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="发布公告：标题、正文、发给、时间和显示方式"><figcaption>发布公告</figcaption></figure>{{/PICTURE_NOTICE_EDIT}}
