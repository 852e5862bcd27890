{{%AUTOESCAPE context="HTML"}}
{{! 催报文字 of one kind, /reminder/text/KIND . KIND_SHOWN (part/reminder_text_kind.tpl), TEXT_KIND, TEXT_VERSION (that holds, 0: none was written), SUBJECT, BODY as typed; SUBJECT_PROBLEM, BODY_PROBLEM. GONE: somebody else was first. MAY_RESET: the standard text can hold again.
  PREVIEW: MAIL_SUBJECT, MAIL_TEXT, MESSAGE_TEXT. NO_VERSIONS, or TEXT_VERSIONS and VERSION_ROW rows, the latest first: TEXT_VERSION, WRITTEN_AT, WRITTEN_BY, TEXT_STANDARD or TEXT_OWN with TEXT_SUBJECT, TEXT_BODY. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/reminder">催报</a></li>
<li class="breadcrumb-item"><a href="/reminder/text">催报文字</a></li>
<li class="breadcrumb-item active" aria-current="page">{{#KIND_SHOWN}}{{>PART_REMINDER_TEXT_KIND}}{{/KIND_SHOWN}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><div><h1>催报文字：{{#KIND_SHOWN}}{{>PART_REMINDER_TEXT_KIND}}{{/KIND_SHOWN}}</h1><p class="soft">保存后发出的催报都用新的文字，已经发出的不变。</p></div></div>
{{#GONE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有保存</h2><p>刚才有同事修改了这段文字，见下面的历史。您填写的内容还在，请核对后再次保存，将覆盖对方的修改。</p></div>{{/GONE}}
{{>PART_PROBLEMS}}
{{#PREVIEW}}
<section class="card" aria-labelledby="preview-title">
<h2 id="preview-title" tabindex="-1" data-focus>预览（示例企业，尚未保存）</h2>
<h3>邮件</h3>
<div class="note"><p class="strong">{{MAIL_SUBJECT}}</p><blockquote class="lines">{{MAIL_TEXT:p}}</blockquote></div>
<h3>站内消息</h3>
<div class="note"><blockquote class="lines">{{MESSAGE_TEXT:p}}</blockquote></div>
</section>
{{/PREVIEW}}
<section class="card" aria-label="文字">
<form method="post" action="/reminder/text/{{TEXT_KIND:u}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
<input type="hidden" name="version" value="{{TEXT_VERSION}}">
<p class="small soft">可以使用 {企业名称}、{报表期}、{截止时间}，发送时换成各企业自己的内容。不能写网址，登录链接由系统加在邮件中。</p>
<div class="field">
<label class="form-label" for="subject">邮件主题</label>
<div class="form-text" id="subject-hint">不超过 80 个字。</div>
{{#SUBJECT_PROBLEM}}<div class="problem" id="subject-problem">{{>PART_PROBLEM}}</div>{{/SUBJECT_PROBLEM}}
<input class="form-control" id="subject" name="subject" value="{{SUBJECT}}" autocomplete="off" required aria-describedby="subject-hint{{#SUBJECT_PROBLEM}} subject-problem{{/SUBJECT_PROBLEM}}"{{#SUBJECT_PROBLEM}} aria-invalid="true"{{/SUBJECT_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="body">正文</label>
<div class="form-text" id="body-hint">20 至 500 个字，要写明企业名称、报表期和截止时间。</div>
{{#BODY_PROBLEM}}<div class="problem" id="body-problem">{{>PART_PROBLEM}}</div>{{/BODY_PROBLEM}}
<textarea class="form-control" id="body" name="body" rows="6" required aria-describedby="body-hint{{#BODY_PROBLEM}} body-problem{{/BODY_PROBLEM}}"{{#BODY_PROBLEM}} aria-invalid="true"{{/BODY_PROBLEM}}>
{{BODY:p}}</textarea>
</div>
<div class="acts">{{#MAY_RESET}}<button class="btn btn-plain" type="submit" name="act" value="reset" data-confirm="以后的催报使用系统的标准文字，现在的文字留在历史中。" data-confirm-title="恢复标准文字" data-confirm-act="恢复">恢复标准文字</button>{{/MAY_RESET}}<button class="btn btn-plain" type="submit" name="act" value="preview">预览</button><button class="btn btn-primary" type="submit" name="act" value="save">保存</button></div>
</form>
</section>
<section class="card card-flush" aria-labelledby="history-title">
<h2 id="history-title">历史</h2>
{{#NO_VERSIONS}}<div class="empty"><p>还没有修改过，一直使用标准文字。</p></div>{{/NO_VERSIONS}}
{{#TEXT_VERSIONS}}
<div class="table-box">
<table class="table table-cards">
<thead><tr><th scope="col">版本</th><th scope="col">时间</th><th scope="col">人员</th><th scope="col">文字</th><th scope="col">操作</th></tr></thead>
<tbody>
{{#VERSION_ROW}}
<tr>
<th scope="row" class="row-name"><span class="nowrap">第 {{TEXT_VERSION}} 版</span></th>
<td data-name="时间"><span class="nowrap">{{WRITTEN_AT}}</span></td>
<td data-name="人员"><span>{{WRITTEN_BY}}</span></td>
<td data-name="文字"><div>{{#TEXT_STANDARD}}恢复标准文字{{/TEXT_STANDARD}}{{#TEXT_OWN}}<span class="strong">{{TEXT_SUBJECT}}</span><div class="lines">{{TEXT_BODY:p}}</div>{{/TEXT_OWN}}</div></td>
<td><div class="row-acts">{{#TEXT_OWN}}<a href="/reminder/text/{{TEXT_KIND:u}}?version={{TEXT_VERSION:u}}">取用<span class="visually-hidden">第 {{TEXT_VERSION}} 版</span></a>{{/TEXT_OWN}}</div></td>
</tr>
{{/VERSION_ROW}}
</tbody>
</table>
</div>
{{/TEXT_VERSIONS}}
</section>
<div class="acts"><a class="btn btn-plain" href="/reminder/text">返回催报文字</a></div>
</div>
</div>
