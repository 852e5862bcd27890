{{%AUTOESCAPE context="HTML"}}
{{! 联系方式, /contact . The rows of part/contacts.tpl. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/help">帮助</a></li>
<li class="breadcrumb-item active" aria-current="page">联系方式</li>
</ol></nav>
<div class="within">
<div class="head"><div><h1>联系方式</h1><p class="soft">填报中的问题请先联系企业所在区；涉及全市的，联系服务中心。也可以登录后<a href="/appeal/new">反映诉求</a>，有答复会发消息告诉您。</p></div></div>
<section class="card card-flush" aria-label="联系方式">
{{>PART_CONTACTS}}
</section>
</div>
