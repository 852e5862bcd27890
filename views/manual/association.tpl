{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>增加关联企业</h2>
<ol>
<li>打开<strong>个人中心 → 关联企业 → 增加关联企业</strong>。</li>
<li>照营业执照填写企业名称、统一社会信用代码、法定代表人，点<strong>提交关联</strong>。</li>
<li>与法人库比对一致的，进入<strong>完善企业基本信息</strong>：所在区、地址、行业、注册资本、成立日期、企业规模、联系人和电话。法人库已有的内容自动带出，不能修改。</li>
<li>再点<strong>提交关联</strong>，企业即列入“已关联企业”。</li>
</ol>
{{#PICTURE_MATCH}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="增加关联企业：企业名称、统一社会信用代码、法定代表人三项"><figcaption>增加关联企业</figcaption></figure>{{/PICTURE_MATCH}}
<h2>比对不一致怎么办</h2>
<ul>
<li>页面会指出是哪一项不一致，请照营业执照逐字核对；括号和空格的全角、半角不影响比对。</li>
<li>已注销、吊销的企业不能关联。</li>
<li>法人库暂时没有应答的，填写的内容会记下并自动再次比对，结果发到<a href="/account/messages">消息</a>，不必重新填写；三天没有应答的才须重新提交。</li>
</ul>
<h2>企业用户</h2>
<p>用企业账号登录的，企业由统一身份认证证明，不必再关联，只需完善企业基本信息。法人库还没有确认的，页面上有<strong>待核验</strong>的提示和等待的起始时间：可以照常填写和暂存，确认后自动可以提交。</p>
<h2>解除关联</h2>
<p>在“已关联企业”中点<strong>解除关联</strong>。您是填报员的，请先把填报员更换给同事。</p>
{{#PICTURE_ASSOCIATIONS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="已关联企业的列表"><figcaption>已关联企业</figcaption></figure>{{/PICTURE_ASSOCIATIONS}}
