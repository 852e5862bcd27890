{{%AUTOESCAPE context="HTML"}}
{{! The frame of each page.
  CONTENT: the page's template. VERSION: of the program, ends the addresses of static files.
  SIGNED_IN: USER_NAME, HAS_MESSAGES (unread ones: MESSAGE_COUNT), SESSION_IDLE and SESSION_ABSOLUTE: seconds until the session ends without another request, and at the latest. CSRF: token of every form.
  SIGNED_OUT: RETURN_TO, path and query of this page.
  MANAGES with MANAGEMENT_URL: shows 管理端, whose left menu (part/management_menu.tpl) takes MAY_VIEW (officers, reviewers and viewers), MAY_REVIEW (officers and reviewers), IS_AGENCY (officers), IS_CENTRE, MAY_IMPORT, IS_ADMINISTRATOR, IS_AUDITOR, IS_DESIGNER from here; ONLY_LOOKS: a viewer, to whom no form of the agency's is shown. IS_ENTERPRISE_SIDE: shows 运行监测 (visitors see it too). IS_MANAGEMENT: a role of 管理端. OFFICE_NAME OFFICE_TELEPHONE RECORD_NUMBER: the footer. NAV_HOME NAV_WORKBENCH NAV_ACCOUNT NAV_NOTICE NAV_HELP NAV_MANAGEMENT: the active entry, at most one.
  BANNER rows (part/banner.tpl): BANNER_ID, BANNER_TITLE, BANNER_DATE. HERE: path and query of this page. HAS_OFFICE_HOURS with OFFICE_HOURS.
  WATCHED: an officer looks at the pages of an enterprise, ENTERPRISE_NAME, USCC. FLASH: one message, see part/flash.tpl. The title: see part/title.tpl. MAIN_HOME: the home page's content reaches to the edges.
  MAIN_WIDE: the content takes the whole width. }}<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{>PART_TITLE}}</title>
<link rel="icon" type="image/svg+xml" href="/static/emblem.svg?v={{VERSION:u}}">
<link rel="stylesheet" href="/static/tianbao.css?v={{VERSION:u}}">
<script type="module" src="/static/frame.js?v={{VERSION:u}}"></script>
</head>
<body{{#SIGNED_IN}} data-session-idle="{{SESSION_IDLE}}" data-session-absolute="{{SESSION_ABSOLUTE}}"{{/SIGNED_IN}}>
<a class="skip" href="#main">跳到正文</a>
<p class="old-browser">浏览器版本过旧，页面可能走样。请更新浏览器，双核浏览器请切换到极速模式。</p>
<header class="bar">
<div class="within">
<a class="bar-name" href="/"><svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#1a56a6"/><path d="M8 23.5V16M13.3 23.5V11M18.7 23.5v-9M24 23.5V8.5" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg><span>企业服务云 · 运行监测</span></a>
<div class="bar-user">
{{#SIGNED_IN}}
<a class="bar-person" href="/account"><span class="portrait" aria-hidden="true"><svg viewBox="0 0 28 28"><circle cx="14" cy="11" r="4.6" fill="currentColor"/><path d="M5 24.5c1-5.5 4.5-8 9-8s8 2.5 9 8z" fill="currentColor"/></svg></span><span>{{USER_NAME}}</span></a>
<a href="/account/messages">消息{{#HAS_MESSAGES}} <span class="count">{{MESSAGE_COUNT}}</span><span class="visually-hidden">条未读</span>{{/HAS_MESSAGES}}</a>
<form method="post" action="/sign-out" accept-charset="utf-8"><input type="hidden" name="csrf" value="{{CSRF}}"><button class="bar-button" type="submit">退出</button></form>
{{/SIGNED_IN}}
{{#SIGNED_OUT}}
<a href="/register?return_to={{RETURN_TO:u}}">注册</a>
<a href="/sign-in?return_to={{RETURN_TO:u}}&amp;own=yes">登录</a>
{{/SIGNED_OUT}}
</div>
</div>
</header>
<nav class="entries" aria-label="主要栏目">
<div class="within">
<ul>
<li><a href="/"{{#NAV_HOME}} aria-current="true"{{/NAV_HOME}}>首页</a></li>
{{#SIGNED_OUT}}<li><a href="/workbench">运行监测</a></li>{{/SIGNED_OUT}}
{{#IS_ENTERPRISE_SIDE}}<li><a href="/workbench"{{#NAV_WORKBENCH}} aria-current="true"{{/NAV_WORKBENCH}}>运行监测</a></li>{{/IS_ENTERPRISE_SIDE}}
<li><a href="/account"{{#NAV_ACCOUNT}} aria-current="true"{{/NAV_ACCOUNT}}>个人中心</a></li>
<li><a href="/notice"{{#NAV_NOTICE}} aria-current="true"{{/NAV_NOTICE}}>通知公告</a></li>
<li><a href="/help"{{#NAV_HELP}} aria-current="true"{{/NAV_HELP}}>帮助</a></li>
{{#MANAGES}}<li><a href="{{MANAGEMENT_URL}}"{{#NAV_MANAGEMENT}} aria-current="true"{{/NAV_MANAGEMENT}}>管理端</a></li>{{/MANAGES}}
</ul>
</div>
</nav>
<main id="main" tabindex="-1"{{#MAIN_HOME}} class="main-hero"{{/MAIN_HOME}}>
{{#BANNER}}{{>PART_BANNER}}{{/BANNER}}
{{#WATCHED}}<div class="within flash no-paper"><div class="note note-amber" role="note"><p>正在以企业视角查看“{{ENTERPRISE_NAME}}”：只能看，不能填报或修改。每次查看都有记录，企业在时间线中能看到。<a href="/enterprise/{{USCC:u}}">退出企业视角</a></p></div></div>{{/WATCHED}}
{{#FLASH}}<div class="within flash"><div class="note note-green" role="status"><p>{{>PART_FLASH}}</p></div></div>{{/FLASH}}
{{>CONTENT}}
</main>
<footer class="foot">
<div class="within">
<p>主办：{{OFFICE_NAME}}</p>
<p>服务电话：<span class="nowrap">{{OFFICE_TELEPHONE}}</span>{{#HAS_OFFICE_HOURS}}（{{OFFICE_HOURS}}）{{/HAS_OFFICE_HOURS}}</p>
<p>{{RECORD_NUMBER}}</p>
<p><a href="/verify">回执核验</a></p>
<p><a href="/accessibility">无障碍声明</a></p>
<p>版本 {{VERSION}}</p>
</div>
</footer>
<template id="dialog-frame">
<dialog aria-labelledby="dialog-title">
<h2 id="dialog-title"></h2>
<p></p>
<div class="acts"><button class="btn btn-plain" type="button" data-close>取消</button><button class="btn btn-primary" type="button" data-yes></button></div>
</dialog>
</template>
{{#SIGNED_IN}}{{>PART_SESSION}}{{/SIGNED_IN}}
</body>
</html>
