{{%AUTOESCAPE context="HTML"}}
{{! One act on one account, GET and POST /user/ID/ACT . ASKED_ACT: the act (part/user_act.tpl), ACT_WORD, the account as a ROW of user/list.tpl, REASON, STANDING; DISTRICT_OPTION rows (OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN) and CHOSEN_USER CHOSEN_DISTRICT CHOSEN_CENTRE CHOSEN_SYSTEM CHOSEN_AUDITOR CHOSEN_VIEWER CHOSEN_DESIGNER: the role in the form.
  ACT_REFUSED (part/obstacle.tpl): it was not done, or cannot be. ACT_FORM: the form is shown. REASON_PROBLEM, ROLE_PROBLEM, DISTRICT_PROBLEM, PROBLEMS. }}
{{#ASKED_ACT}}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
{{#MANAGES}}<li class="breadcrumb-item"><a href="{{MANAGEMENT_URL}}">管理端</a></li>{{/MANAGES}}
<li class="breadcrumb-item"><a href="/user">账号</a></li>
<li class="breadcrumb-item"><a href="/user/{{USER_ID:u}}">{{USER_NAME}}</a></li>
<li class="breadcrumb-item active" aria-current="page">{{>PART_USER_ACT}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>{{>PART_USER_ACT}}</h1><p><span class="strong">{{USER_NAME}}</span> <span class="code soft">{{MOBILE_MASKED}}</span> · {{#ROLE}}{{>PART_ROLE}}{{/ROLE}}</p></div></div>
{{#ACT_REFUSED}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有执行</h2><p>{{>PART_OBSTACLE}}</p></div>{{/ACT_REFUSED}}
{{>PART_PROBLEMS}}
{{#ACT_FORM}}
<section class="card card-form">
{{#ACT_LOCK}}<p>锁定后，此账号正在使用的全部登录立即失效，也不能再登录，直到解除锁定。已提交的报表和关联不变。</p>{{/ACT_LOCK}}
{{#ACT_UNLOCK}}<p>解除后，此账号可以照常登录。</p>{{/ACT_UNLOCK}}
{{#ACT_SESSIONS}}<p>此账号在所有设备上的登录立即失效，可以重新登录。</p>{{/ACT_SESSIONS}}
{{#ACT_ROLE}}<p>改变后，此账号的全部登录立即失效，重新登录后按新角色使用。管理角色只能用统一身份认证登录，并须通过二次验证。</p>{{/ACT_ROLE}}
{{#ACT_PASSWORD}}<p>系统生成一个新的初始密码，只显示一次，由您告知用户本人，72 小时内有效。用户首次登录须核对登记的手机号并修改密码。此账号现有的登录全部失效。</p>{{/ACT_PASSWORD}}
{{#ACT_SECOND_FACTOR}}<p>验证器和恢复码立即作废，此账号的全部登录失效。下次登录时，统一身份认证没有完成第二重验证的，须重新设置验证器。请先核实是本人提出。</p>{{/ACT_SECOND_FACTOR}}
<form method="post" action="/user/{{USER_ID:u}}/{{ACT_WORD:u}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="standing" value="{{STANDING}}">
{{#ACT_ROLE}}
<div class="field">
<label class="form-label" for="role">新角色</label>
{{#ROLE_PROBLEM}}<div class="problem" id="role-problem">{{>PART_PROBLEM}}</div>{{/ROLE_PROBLEM}}
<select class="form-select" id="role" name="role" required{{#ROLE_PROBLEM}} aria-invalid="true" aria-describedby="role-problem"{{/ROLE_PROBLEM}}>
<option value="user"{{#CHOSEN_USER}} selected{{/CHOSEN_USER}}>用户（没有管理角色）</option>
<option value="district_officer"{{#CHOSEN_DISTRICT}} selected{{/CHOSEN_DISTRICT}}>区管理员</option>
<option value="centre_officer"{{#CHOSEN_CENTRE}} selected{{/CHOSEN_CENTRE}}>中小企业服务中心</option>
<option value="administrator"{{#CHOSEN_SYSTEM}} selected{{/CHOSEN_SYSTEM}}>系统管理员</option>
<option value="auditor"{{#CHOSEN_AUDITOR}} selected{{/CHOSEN_AUDITOR}}>审计员</option>
<option value="viewer"{{#CHOSEN_VIEWER}} selected{{/CHOSEN_VIEWER}}>查看员（只查看，不办理）</option>
<option value="reviewer"{{#CHOSEN_REVIEWER}} selected{{/CHOSEN_REVIEWER}}>审核员（审核一个区的报表、催报）</option>
<option value="form_designer"{{#CHOSEN_DESIGNER}} selected{{/CHOSEN_DESIGNER}}>报表设计员（只看报表制度）</option>
</select>
</div>
<div class="field">
<label class="form-label" for="district">区 <span class="optional">区管理员、审核员必填；查看员不选的，查看全市；其他角色不用选</span></label>
{{#DISTRICT_PROBLEM}}<div class="problem" id="district-problem">{{>PART_PROBLEM}}</div>{{/DISTRICT_PROBLEM}}
<select class="form-select" id="district" name="district"{{#DISTRICT_PROBLEM}} aria-invalid="true" aria-describedby="district-problem"{{/DISTRICT_PROBLEM}}>
<option value="">不适用</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
{{/ACT_ROLE}}
<div class="field">
<label class="form-label" for="reason">原因</label>
<div class="form-text" id="reason-hint">用户会在消息中看到，也记入审计记录。6 至 500 个字。</div>
{{#REASON_PROBLEM}}<div class="problem" id="reason-problem">{{>PART_PROBLEM}}</div>{{/REASON_PROBLEM}}
<textarea class="form-control" id="reason" name="reason" rows="3" required aria-describedby="reason-hint{{#REASON_PROBLEM}} reason-problem{{/REASON_PROBLEM}}"{{#REASON_PROBLEM}} aria-invalid="true"{{/REASON_PROBLEM}}>
{{REASON:p}}</textarea>
</div>
<div class="acts"><a class="btn btn-plain" href="/user/{{USER_ID:u}}">不办理，返回</a><button class="btn btn-primary" type="submit">{{>PART_USER_ACT}}</button></div>
</form>
</section>
{{/ACT_FORM}}
</div>
</div>
{{/ASKED_ACT}}
