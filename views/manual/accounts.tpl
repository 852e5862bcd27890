{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>本章供系统管理员使用。系统管理员看不到任何报表数值；本人的账号由另一位系统管理员办理。</p>
<h2>查找账号</h2>
<p>打开<strong>管理端 → 账号</strong>，用姓名、原用户名或手机号（11 位或后 4 位）查找，点<strong>查看</strong>：账号的情况、可以办理的操作和有效的登录。</p>
{{#PICTURE_ACCOUNTS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="账号：按姓名、角色和状态查找的列表"><figcaption>账号</figcaption></figure>{{/PICTURE_ACCOUNTS}}
<h2>办理操作</h2>
<p>先核实是本人或有权的人提出，再打开相应的操作，写明<strong>原因</strong>。原因用户会在消息中看到，也记入审计。除解除锁定外，办理后此账号现有的登录立即失效。</p>
<ul>
<li><strong>锁定账号</strong>：离岗、账号被盗用等。不能再登录，直到<strong>解除锁定</strong>。</li>
<li><strong>结束全部登录</strong>：在所有设备上的登录立即失效，可以重新登录。</li>
<li><strong>更改角色</strong>：授予或收回管理角色。区管理员须选择所管的区；关联着企业的账号不能授予管理角色。</li>
<li><strong>重置密码</strong>：只用于原互动平台用户。新的初始密码只显示一次，72 小时内有效，请当面或电话告知本人。</li>
<li><strong>重置二次验证</strong>：验证器和恢复码都丢失的，重置后下次登录时重新设置。</li>
</ul>
{{#PICTURE_ACCOUNT_ACTS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="一个账号：情况、可以办理的操作和有效的登录"><figcaption>账号的操作</figcaption></figure>{{/PICTURE_ACCOUNT_ACTS}}
<h2>管理角色</h2>
<p><strong>管理角色</strong>按角色和区列出持有管理角色的账号，请定期核对，离岗的及时收回。</p>
<h2>合并账号</h2>
<p>同一个人有两个账号的，凭书面申请合并：打开要保留的账号，点<strong>把另一个账号并入此账号</strong>，查找并选择要并入的账号，填写文号和原因，点<strong>提出合并</strong>。另一位系统管理员在<strong>合并账号</strong>中复核后生效，不能撤销。</p>
