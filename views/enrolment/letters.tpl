{{%AUTOESCAPE context="HTML"}}
{{! 认证信函, printed once: the answer of POST /enterprise/USCC/code and POST /enrolment/letters . LETTER_COUNT, PORTAL_ADDRESS. LETTERS_LEFT: LEFT_COUNT more of the same choice (DISTRICT, CATEGORY_WORD, USERS_WORD). LETTER rows, one sheet of A4 each: ENTERPRISE_NAME, USCC, ADDRESS, REPRESENTATIVE, LETTER_CODE, LETTER_DAY, VALID_UNTIL (the last day), CONTACT_OFFICE, CONTACT_TELEPHONE, HAS_HOURS with CONTACT_HOURS, HAS_ADDRESS with CONTACT_ADDRESS. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/enrolment">关联认证</a></li>
<li class="breadcrumb-item active" aria-current="page">认证信函</li>
</ol></nav>
<div class="within">
<div class="no-paper">
<div class="head"><div><h1>认证信函（{{LETTER_COUNT}} 封）</h1><p class="soft">已签发，请现在打印：纸张 A4，不要缩放，用左侧开窗的信封，窗口对着收件地址。</p></div></div>
<div class="note note-amber" role="status"><h2>只显示这一次</h2><p>系统不保存认证码。离开这一页以后不能再打印，刷新也不会再次显示，须重新签发。</p></div>
<div class="acts"><a class="btn btn-plain" href="/enrolment">完成</a>{{#LETTERS_LEFT}}<a class="btn btn-plain" href="/enrolment/letters?district={{DISTRICT:u}}&amp;category={{CATEGORY_WORD:u}}&amp;users={{USERS_WORD:u}}">还有 {{LEFT_COUNT}} 家，继续签发下一批</a>{{/LETTERS_LEFT}}<button class="btn btn-primary" type="button" data-print hidden>打印</button></div>
</div>
{{#LETTER}}
<article class="letter">
<div class="letter-window">
<p>{{ADDRESS}}</p>
<p class="strong">{{ENTERPRISE_NAME}}</p>
<p>{{REPRESENTATIVE}}（法定代表人）收</p>
</div>
<p class="letter-from">{{CONTACT_OFFICE}}<br>{{LETTER_DAY}}</p>
<h2>企业认证码</h2>
<p>{{ENTERPRISE_NAME}}（统一社会信用代码 <span class="code">{{USCC}}</span>）：</p>
<p>贵企业须每月通过“企业服务云 · 运行监测”填报运行数据。为确认是贵企业的人员办理，关联企业时须填写下面的认证码：</p>
<p class="letter-code code">{{LETTER_CODE}}</p>
<p class="letter-until">有效期至 <span class="strong">{{VALID_UNTIL}} 24:00</span>，只能使用一次。</p>
<ol>
<li>打开 <span class="code">{{PORTAL_ADDRESS}}</span>，用统一身份认证的个人账号登录。</li>
<li>在“个人中心 — 关联企业”中按“增加关联企业”，照营业执照填写企业名称、代码和法定代表人。</li>
<li>在下一页填写上面的认证码（不分大小写，横线可以不填），完成关联，再申请填报员。</li>
</ol>
<p>认证码请只交给本企业负责填报的人员。不是贵企业的，或信函收到时已拆封的，请告诉我们，原认证码将作废并另寄。</p>
<p class="letter-ask">咨询：{{CONTACT_OFFICE}}，电话 {{CONTACT_TELEPHONE}}{{#HAS_HOURS}}（{{CONTACT_HOURS}}）{{/HAS_HOURS}}{{#HAS_ADDRESS}}，{{CONTACT_ADDRESS}}{{/HAS_ADDRESS}}</p>
</article>
{{/LETTER}}
</div>
