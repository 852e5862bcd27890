{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<h2>用统一身份认证账号登录</h2>
<ol>
<li>在首页右上角点<strong>登录</strong>，{{>PART_SSO_WAY}}。没有账号的，点<strong>注册</strong>，在统一身份认证平台完成注册后自动返回。</li>
<li>登录成功后回到您原来要打开的页面，右上角显示您的姓名。</li>
<li>首次登录时，如果统一身份认证已验证的手机号与原互动平台登记的一致，会自动找到原有账号，原来关联的企业和报表都在。</li>
</ol>
{{#PICTURE_SIGN_IN}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="登录页：左边是统一身份认证登录，右边是原互动平台用户登录"><figcaption>登录页</figcaption></figure>{{/PICTURE_SIGN_IN}}
<h2>原互动平台用户登录</h2>
<ol>
<li>在登录页填写原用户名和密码。用统一发放的初始密码登录的，须先修改密码，并核对在原平台登记的手机号。</li>
<li>密码连续填错会暂时锁定，请过几分钟再试；一天内锁定合计不超过 1 小时。原登记手机号填错 5 次的，1 小时内不能修改密码；累计填错 20 次的，须由系统管理员重置密码。</li>
<li>建议改用统一身份认证登录：手机号一致的，首次登录即自动绑定；手机号有多个账号的，按企业选择一个，或用原密码确认；手机号未经验证或已用另一种方式登录过的，按页面提示用原密码确认，或用原来的登录方式再登录一次。</li>
<li>已用统一身份认证登录、原平台还有账号的，在<strong>个人中心 → 合并与绑定</strong>填写原用户名和密码，即可并入现在的账号；用原用户名登录的，也在那里绑定统一身份认证账号。</li>
</ol>
<h2>首页和个人中心</h2>
<p>登录后首页列出<strong>我的待办</strong>：每家企业本期的状态和截止时间。<strong>个人中心</strong>可修改职务、电子邮箱和密码，验证电子邮箱，查看登录记录（可结束其他设备上的登录）和消息。企业资料每满一年会请您核对一次，不影响填报。</p>
{{#PICTURE_HOME}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="登录后的首页：我的待办、通知公告、帮助与联系"><figcaption>登录后的首页</figcaption></figure>{{/PICTURE_HOME}}
<h2>安全退出</h2>
<p>30 分钟没有操作，登录自动结束，结束前会提醒；未保存的内容重新登录后仍可恢复。用完请点右上角<strong>退出</strong>。</p>
