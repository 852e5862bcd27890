<?php
// SPDX-License-Identifier: MPL-2.0
// The frame of each page: $title, $user, $settings, $banners, and what the page itself takes.
const NAVIGATION = ['/' => '首页', '/workbench' => '运行监测', '/account' => '个人中心', '/notice' => '通知公告', '/help' => '帮助'];
?>
<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><?= e("$title - {$desk['name']}") ?> - 企业服务云 · 运行监测</title>
<link rel="icon" type="image/svg+xml" href="/static/emblem.svg?v=<?= e($settings['version']) ?>">
<link rel="stylesheet" href="/static/tianbao.css?v=<?= e($settings['version']) ?>">
<script type="module" src="/static/frame.js?v=<?= e($settings['version']) ?>"></script>
</head>
<body data-session-idle="<?= $user['idle_left'] ?>" data-session-absolute="<?= $user['absolute_left'] ?>">
<a class="skip" href="#main">跳到正文</a>
<p class="old-browser">浏览器版本过旧，页面可能走样。请更新浏览器，双核浏览器请切换到极速模式。</p>
<header class="bar">
<div class="within">
<a class="bar-name" href="/"><svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#1a56a6"/><path d="M8 23.5V16M13.3 23.5V11M18.7 23.5v-9M24 23.5V8.5" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg><span>企业服务云 · 运行监测</span></a>
<div class="bar-user">
<a class="bar-person" href="/account"><span class="portrait" aria-hidden="true"><svg viewBox="0 0 28 28"><circle cx="14" cy="11" r="4.6" fill="currentColor"/><path d="M5 24.5c1-5.5 4.5-8 9-8s8 2.5 9 8z" fill="currentColor"/></svg></span><span><?= e($user['name']) ?></span></a>
<a href="/account/messages">消息<?php if ($user['unread'] > 0): ?> <span class="count"><?= $user['unread'] ?></span><span class="visually-hidden">条未读</span><?php endif ?></a>
<form method="post" action="/sign-out" accept-charset="utf-8"><input type="hidden" name="csrf" value="<?= e($user['csrf']) ?>"><button class="bar-button" type="submit">退出</button></form>
</div>
</div>
</header>
<nav class="entries" aria-label="主要栏目">
<div class="within">
<ul>
<?php foreach (NAVIGATION as $address => $words): ?>
<li><a href="<?= $address ?>"<?= $address === '/workbench' ? ' aria-current="true"' : '' ?>><?= $words ?></a></li>
<?php endforeach ?>
</ul>
</div>
</nav>
<main id="main" tabindex="-1">
<?php foreach ($banners as [$id, $banner_title, $published]): ?>
<div class="within banner" data-banner><div class="note note-amber"><p><span class="mark-late">公告</span> <a href="/notice/<?= rawurlencode($id) ?>"><?= e($banner_title) ?></a> <time class="soft small" datetime="<?= date('Y-m-d', (int) instant($published)) ?>"><?= date('Y-m-d', (int) instant($published)) ?></time></p><form method="post" action="/notice/<?= rawurlencode($id) ?>/dismissal" accept-charset="utf-8" data-quiet hidden><input type="hidden" name="csrf" value="<?= e($user['csrf']) ?>"><input type="hidden" name="back" value="<?= e($_SERVER['REQUEST_URI']) ?>"><button class="as-link small" type="submit">不再提示<span class="visually-hidden">：<?= e($banner_title) ?></span></button></form></div></div>
<?php endforeach ?>
<?php require __DIR__ . '/edit.php' ?>
</main>
<footer class="foot">
<div class="within">
<p>主办：<?= e($settings['office']['name']) ?></p>
<p>服务电话：<span class="nowrap"><?= e($settings['office']['telephone']) ?></span>（<?= e($settings['office']['hours']) ?>）</p>
<p><?= e($settings['office']['record_number']) ?></p>
<p><a href="/verify">回执核验</a></p>
<p><a href="/accessibility">无障碍声明</a></p>
<p>版本 <?= e($settings['version']) ?></p>
</div>
</footer>
<template id="dialog-frame">
<dialog aria-labelledby="dialog-title">
<h2 id="dialog-title"></h2>
<p></p>
<div class="acts"><button class="btn btn-plain" type="button" data-close>取消</button><button class="btn btn-primary" type="button" data-yes></button></div>
</dialog>
</template>
<template id="session-frame">
<dialog role="alertdialog" aria-labelledby="session-title" aria-describedby="session-text">
<div data-stage="idle">
<h2 data-title>登录即将结束</h2>
<p data-text>您有一段时间没有操作，登录将在 <span class="strong nowrap"><span data-minutes></span> 分钟</span>后自动结束。需要继续，请按“继续使用”。</p>
<div class="acts"><button class="btn btn-primary" type="button" data-extend>继续使用</button></div>
</div>
<div data-stage="absolute">
<h2 data-title>本次登录即将到期</h2>
<p data-text>本次登录将在 <span class="strong nowrap"><span data-minutes></span> 分钟</span>后到期，不能再延长。正在填写的报表会自动暂存，重新登录后可以接着填。</p>
<div class="acts"><button class="btn btn-primary" type="button" data-close>知道了</button></div>
</div>
<div data-stage="over">
<h2 data-title>登录已结束</h2>
<p data-text>请重新登录，登录后回到本页。正在填写的报表，没有存到系统的内容在这台电脑上留有一份，登录后可以恢复。</p>
<div class="acts"><button class="btn btn-plain" type="button" data-close>留在本页</button><a class="btn btn-primary" data-log-in href="/sign-in">重新登录</a></div>
</div>
</dialog>
</template>
</body>
</html>
