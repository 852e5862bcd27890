{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. The sections of part/handover_rule.tpl. }}
<h2>申请填报员</h2>
<ol>
<li>打开<strong>运行监测</strong>，列出您关联的每家企业：填报员、本期状态、距截止的天数。</li>
<li>还没有填报员的企业，点<strong>申请填报员</strong>并确认，即时生效，该行出现“数据填报”和“填报人更换”。</li>
<li>一家企业同一时间只有一位填报员。已有填报员的，页面会告诉您是谁，请对方办理更换。</li>
</ol>
{{#PICTURE_WORKBENCH}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="运行监测：企业、填报员、本期状态和操作"><figcaption>运行监测</figcaption></figure>{{/PICTURE_WORKBENCH}}
<h2>填报人更换</h2>
<ol>
<li>现填报员在<strong>运行监测</strong>中点<strong>填报人更换</strong>。</li>
<li>从已关联这家企业的其他用户中选择新的填报员，核对一并转交的报表和下一个截止时间，输入对方的姓名后提交。没有可选的人时，请对方先关联企业。</li>
<li>{{>PART_HANDOVER_RULE}}</li>
{{#NEEDS_ACCEPTANCE}}<li>对方在收到的消息中点<strong>去答复</strong>，再点<strong>接受，成为填报员</strong>；不愿接任的点<strong>不接受</strong>。</li>
{{/NEEDS_ACCEPTANCE}}{{#CONTESTABLE}}<li>原填报员有异议的，在<strong>运行监测</strong>中点<strong>申请填报员</strong>，在打开的页面上点<strong>提出异议</strong>，写明理由。</li>
{{/CONTESTABLE}}<li>生效时双方、企业的其他用户和所在区都会收到消息，企业登记的联系邮箱会收到邮件。</li>
</ol>
{{#PICTURE_HANDOVER}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="填报人更换：选择新的填报员并确认"><figcaption>填报人更换</figcaption></figure>{{/PICTURE_HANDOVER}}
<h2>请同事协助填写</h2>
<p>填报员在<strong>数据填报列表 → 填报权限</strong>中可以准许同事协助填写：同事能填写和暂存，由填报员核对提交；随时可以收回，即时生效，更换填报员后自动失效。</p>
<h2>原填报员联系不上</h2>
<p>在<strong>运行监测</strong>中点<strong>申请填报员</strong>，页面会告诉您现填报员是谁，可以在那里<strong>申请移交填报权</strong>，写明理由，有离职证明、加盖公章的说明等证明材料的可以附上（只有您、所在区和服务中心的管理员能看到）：对方 5 个工作日没有答复的，由所在区两位管理员处理。用企业账号登录、法人库已核验的，可以即时取得填报权。</p>
<p>也可以凭企业的书面说明联系所在区，电话见<a href="/contact">联系方式</a>。</p>
