{{%AUTOESCAPE context="HTML"}}
{{! One notice, /notice/ID . NOTICE_ID, NOTICE_TITLE, NOTICE_DATE, OF_CENTRE; NOTICE_MARKS (part/notice_marks.tpl); HAS_END with NOTICE_UNTIL, CORRECTED with CORRECTED_AT;
  NOTICE_BODY: the blocks of part/markup.tpl. DISMISSIBLE: it stands on top of the caller's pages. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/notice">通知公告</a></li>
<li class="breadcrumb-item active" aria-current="page">正文</li>
</ol></nav>
<div class="within">
<article class="card">
<div class="text">
{{>PART_NOTICE}}
</div>
{{#DISMISSIBLE}}<form class="acts acts-start" method="post" action="/notice/{{NOTICE_ID:u}}/dismissal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="back" value="/notice"><button class="btn btn-plain" type="submit">不再在页面顶部提示</button></form>{{/DISMISSIBLE}}
</article>
</div>
