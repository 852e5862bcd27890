{{%AUTOESCAPE context="HTML"}}
{{! A chapter of the manual, within manual/chapter.tpl and manual/print.tpl. }}
<p>财务软件可以用<strong>企业密钥</strong>把数据直接存为报表草稿，不必重新录入。核对、填写说明和提交仍由填报员本人登录网页完成。</p>
<h2>生成密钥</h2>
<ol>
<li>填报员在<strong>运行监测</strong>中点<strong>填报列表</strong>，再点<strong>财务软件接口</strong>。同一企业的其他用户可以查看，不能生成和停用。</li>
<li>写明哪个软件使用，选择有效期（30、90、180 或 365 天），点<strong>生成密钥</strong>。同时有效的密钥最多 5 个。</li>
<li>密钥只显示这一次，请立即复制到财务软件中，不要用邮件或聊天工具转发。遗失的，停用后重新生成。</li>
</ol>
{{#PICTURE_ACCOUNTING_KEYS}}<figure class="picture"><img src="/manual/file/{{PICTURE_NAME:u}}.png?v={{PICTURE_STAMP:u}}" width="{{PICTURE_WIDTH}}" height="{{PICTURE_HEIGHT}}" alt="财务软件接口：已有的密钥和生成密钥的表单"><figcaption>财务软件接口</figcaption></figure>{{/PICTURE_ACCOUNTING_KEYS}}
<h2>软件能做什么</h2>
<ul>
<li>读取本企业某个月的报表定义、草稿和审核结果。</li>
<li>暂存草稿。审核规则与网页相同，不通过也能暂存，结果中列出须改正和须说明的地方。</li>
<li>草稿在此期间被人改过的，软件会收到提示和现在的内容，不会覆盖。</li>
</ul>
<p>软件不能提交报表，不能查看或修改其他企业的数据，也不能办理填报人更换。</p>
<h2>由人提交</h2>
<ol>
<li>软件暂存后，填报员登录网页，打开<strong>数据填报</strong>，核对软件填入的数据。</li>
<li>改正页面标出的问题，填写需要的说明，再点<strong>提交</strong>，见<a href="/manual/submission">提交与回执</a>。</li>
</ol>
<h2>密钥的失效</h2>
<ul>
<li>到期自动失效。不再使用或可能泄露的，请立即点<strong>停用</strong>，即时生效，不能恢复。</li>
<li>填报员更换、被撤销或注销账号的，密钥随即失效，由新的填报员重新生成。</li>
<li>列表中有每个密钥最近使用的时间和次数，请留意有没有异常。</li>
</ul>
<p>接口地址和请求的例子在<strong>财务软件接口</strong>页的“怎样使用”中，可转给软件的实施人员。</p>
