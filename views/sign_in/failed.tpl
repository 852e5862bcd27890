{{%AUTOESCAPE context="HTML"}}
{{! The SSO log-in did not succeed. RETURN_TO, REQUEST_ID, OFFICE_NAME, OFFICE_TELEPHONE and one reason:
  SSO_CANCELLED (the user turned back), SSO_EXPIRED (took too long, or another browser), SSO_UNREACHABLE, SSO_BUSY (many wait for it), SSO_INVALID (an answer that cannot be trusted), SSO_LEVEL_LOW (实名等级), ACCOUNT_CLOSED, ACCOUNT_LOCKED (by an administrator). }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/sign-in">登录</a></li>
<li class="breadcrumb-item active" aria-current="page">登录没有完成</li>
</ol></nav>
<div class="within">
<section class="card lone">
<h1>登录没有完成</h1>
{{#SSO_CANCELLED}}<p>您取消了登录。需要时可以重新登录。</p>{{/SSO_CANCELLED}}
{{#SSO_EXPIRED}}<p>登录用时过长，或不是在这个浏览器、这个窗口中开始的，本次登录已作废。请重新登录。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/SSO_EXPIRED}}
{{#SSO_UNREACHABLE}}<p>统一身份认证暂时连不上，不是您的账号或密码有问题。请过几分钟再试。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/SSO_UNREACHABLE}}
{{#SSO_BUSY}}<p>统一身份认证正忙，不是您的账号或密码有问题，本次登录没有完成。请稍等片刻再重新登录。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/SSO_BUSY}}
{{#SSO_INVALID}}<p>统一身份认证返回的结果没有通过核验，为安全起见没有登录。请重新登录；仍不成功的，请致电{{OFFICE_NAME}}<span class="nowrap">（{{OFFICE_TELEPHONE}}）</span>，报上下面的请求编号。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/SSO_INVALID}}
{{#SSO_LEVEL_LOW}}<p>您在统一身份认证的实名等级不够，不能登录本站。请先到统一身份认证完成更高等级的实名认证，再重新登录。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/SSO_LEVEL_LOW}}
{{#ACCOUNT_CLOSED}}<p>您的账号已停用，不能登录。如有疑问，请<a href="/contact">联系所在区</a>。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/ACCOUNT_CLOSED}}
{{#ACCOUNT_LOCKED}}<p>您的账号已被系统管理员锁定，暂时不能登录。如有疑问，请致电{{OFFICE_NAME}}<span class="nowrap">（{{OFFICE_TELEPHONE}}）</span>。</p><p class="small soft">请求编号：<span class="code">{{REQUEST_ID}}</span></p>{{/ACCOUNT_LOCKED}}
<div class="acts"><a class="btn btn-plain" href="/">回首页</a><a class="btn btn-primary" href="/sign-in?return_to={{RETURN_TO:u}}">重新登录</a></div>
</section>
</div>
