{{%AUTOESCAPE context="HTML"}}
{{! A notice being written, /management/notice/new and /management/notice/ID . NOTICE_ID: of a new one its key. NEW_NOTICE, or WRITTEN: a state (part/notice_state.tpl), PUBLISHED_AT, VERSION_SEEN.
  TITLE BODY PUBLISH_AT UNTIL, with TITLE_PROBLEM, BODY_PROBLEM, PUBLISH_AT_PROBLEM, UNTIL_PROBLEM; NOT_PUBLISHED_YET: the time may be set; MAY_CHANGE: not withdrawn.
  CHOOSE_DISTRICT (the centre) with DISTRICT_OPTION rows OPTION_VALUE, OPTION_NAME, OPTION_CHOSEN; or FIXED_DISTRICT with NOTICE_DISTRICT. PIN_CHOSEN, BANNER_CHOSEN. PREVIEW: part/notice.tpl. STALE: changed or withdrawn meanwhile. }}
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/review">管理端</a></li>
<li class="breadcrumb-item"><a href="/management/notice">通知公告</a></li>
<li class="breadcrumb-item active" aria-current="page">{{#NEW_NOTICE}}发布公告{{/NEW_NOTICE}}{{#WRITTEN}}修改公告{{/WRITTEN}}</li>
</ol></nav>
<div class="within beside">
{{>PART_MANAGEMENT_MENU}}
<div>
<div class="head"><h1>{{#NEW_NOTICE}}发布公告{{/NEW_NOTICE}}{{#WRITTEN}}修改公告 {{>PART_NOTICE_STATE}}{{/WRITTEN}}</h1>{{#WRITTEN}}<p class="soft small">发布时间：{{PUBLISHED_AT}}</p>{{/WRITTEN}}</div>
{{#STALE}}<div class="note note-amber" role="alert" tabindex="-1" data-focus><h2>没有保存</h2><p>同事刚刚修改或撤回了这条公告。下面是您填写的内容；未撤回的，核对后再次保存，将替换同事的修改。</p></div>{{/STALE}}
{{>PART_PROBLEMS}}
{{#PREVIEW}}
<section class="card" aria-labelledby="preview-title" tabindex="-1" data-focus>
<h2 id="preview-title">预览 <span class="optional">尚未保存</span></h2>
<article class="text preview">{{>PART_NOTICE}}</article>
</section>
{{/PREVIEW}}
<section class="card">
<form method="post" action="/management/notice{{#WRITTEN}}/{{NOTICE_ID:u}}{{/WRITTEN}}" accept-charset="utf-8" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}">
{{#NEW_NOTICE}}<input type="hidden" name="key" value="{{NOTICE_ID}}">{{/NEW_NOTICE}}
{{#WRITTEN}}<input type="hidden" name="version" value="{{VERSION_SEEN}}">{{/WRITTEN}}
<div class="field">
<label class="form-label" for="title">标题</label>
{{#TITLE_PROBLEM}}<div class="problem" id="title-problem">{{>PART_PROBLEM}}</div>{{/TITLE_PROBLEM}}
<input class="form-control" id="title" name="title" value="{{TITLE}}" required{{#TITLE_PROBLEM}} aria-invalid="true" aria-describedby="title-problem"{{/TITLE_PROBLEM}}>
</div>
<div class="field">
<label class="form-label" for="body">正文</label>
<div class="form-text" id="body-hint">空一行另起一段。<code># 标题</code>、<code>## 小标题</code>；<code>- 项目</code>或<code>1. 项目</code>；<code>**加粗**</code>；链接 <code>[文字](https://网址)</code> 或 <code>[文字](/help)</code>；表格每行 <code>| 甲 | 乙 |</code>，首行为表头。</div>
{{#BODY_PROBLEM}}<div class="problem" id="body-problem">{{>PART_PROBLEM}}</div>{{/BODY_PROBLEM}}
<textarea class="form-control" id="body" name="body" rows="14" required aria-describedby="body-hint{{#BODY_PROBLEM}} body-problem{{/BODY_PROBLEM}}"{{#BODY_PROBLEM}} aria-invalid="true"{{/BODY_PROBLEM}}>
{{BODY:p}}</textarea>
</div>
<div class="fields">
{{#CHOOSE_DISTRICT}}
<div class="field">
<label class="form-label" for="district">发给</label>
<select class="form-select" id="district" name="district">
<option value="">全市</option>
{{#DISTRICT_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{OPTION_NAME}}</option>
{{/DISTRICT_OPTION}}
</select>
</div>
{{/CHOOSE_DISTRICT}}
{{#FIXED_DISTRICT}}<div class="field"><p class="form-label">发给</p><p class="locked">{{NOTICE_DISTRICT}}</p></div>{{/FIXED_DISTRICT}}
<div class="field">
<label class="form-label" for="category">企业类别</label>
<select class="form-select" id="category" name="category">
<option value="">全部</option>
{{#CATEGORY_OPTION}}<option value="{{OPTION_VALUE}}"{{#OPTION_CHOSEN}} selected{{/OPTION_CHOSEN}}>{{>PART_CATEGORY}}</option>
{{/CATEGORY_OPTION}}
</select>
</div>
{{#NOT_PUBLISHED_YET}}
<div class="field">
<label class="form-label" for="publish-at">发布时间 <span class="optional">选填，不填为立即发布</span></label>
{{#PUBLISH_AT_PROBLEM}}<div class="problem" id="publish-at-problem">{{>PART_PROBLEM}}</div>{{/PUBLISH_AT_PROBLEM}}
<input class="form-control" id="publish-at" name="publish_at" value="{{PUBLISH_AT}}" autocomplete="off" placeholder="2026-11-30 09:00"{{#PUBLISH_AT_PROBLEM}} aria-invalid="true" aria-describedby="publish-at-problem"{{/PUBLISH_AT_PROBLEM}}>
</div>
{{/NOT_PUBLISHED_YET}}
<div class="field">
<label class="form-label" for="until">有效期至 <span class="optional">选填，当日 24:00 前有效</span></label>
{{#UNTIL_PROBLEM}}<div class="problem" id="until-problem">{{>PART_PROBLEM}}</div>{{/UNTIL_PROBLEM}}
<input class="form-control" id="until" name="until" value="{{UNTIL}}" autocomplete="off" placeholder="2026-12-20"{{#UNTIL_PROBLEM}} aria-invalid="true" aria-describedby="until-problem"{{/UNTIL_PROBLEM}}>
</div>
</div>
<fieldset class="field">
<legend>显示</legend>
<div class="choices choices-column">
{{#CHOOSE_DISTRICT}}<div class="form-check"><input class="form-check-input" type="checkbox" id="is-pinned" name="is_pinned" value="yes"{{#PIN_CHOSEN}} checked{{/PIN_CHOSEN}}><label for="is-pinned">置顶：有效期内排在公告列表和首页最前</label></div>{{/CHOOSE_DISTRICT}}
<div class="form-check"><input class="form-check-input" type="checkbox" id="is-banner" name="is_banner" value="yes"{{#BANNER_CHOSEN}} checked{{/BANNER_CHOSEN}}><label for="is-banner">页面顶部提示：有效期内显示在登录用户的每个页面上，用户可以关闭（发给某区或某类企业的，只显示给有这样企业的用户）</label></div>
</div>
</fieldset>
<div class="acts"><a class="btn btn-plain" href="/management/notice">返回列表</a><button class="btn btn-plain" type="submit" name="act" value="preview">预览</button>{{#NEW_NOTICE}}<button class="btn btn-primary" type="submit" name="act" value="save">发布</button>{{/NEW_NOTICE}}{{#MAY_CHANGE}}<button class="btn btn-primary" type="submit" name="act" value="save">保存</button>{{/MAY_CHANGE}}</div>
</form>
</section>
{{#MAY_CHANGE}}
{{#WRITTEN}}
<section class="card" aria-labelledby="withdraw-title">
<h2 id="withdraw-title">撤回</h2>
<p class="small soft">撤回后公众不再能看到，也不能恢复；需要时请重新发布。</p>
<form method="post" action="/management/notice/{{NOTICE_ID:u}}/withdrawal" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="version" value="{{VERSION_SEEN}}"><button class="btn btn-plain" type="submit" data-confirm="撤回后公众不再能看到这条公告，且不能恢复。" data-confirm-title="撤回“{{TITLE}}”" data-confirm-act="撤回">撤回公告</button></form>
</section>
{{/WRITTEN}}
{{/MAY_CHANGE}}
</div>
</div>
