<?php
// SPDX-License-Identifier: MPL-2.0
// 数据填报 of one period: $desk, $filing, $period, $calendar, $form, $cells, $judgement and what was read of the other months.
$path = '/filing/' . rawurlencode($desk['uscc']) . '/' . period_text($period);
$csrf = e($user['csrf']);
$marks = array_column($filing['marks'] ?? [], null, 2);
$unfiled = unfiled_before($period, $desk['states'], $calendar);
?>
<nav class="within crumbs" aria-label="当前位置"><ol class="breadcrumb">
<li class="breadcrumb-item"><a href="/">首页</a></li>
<li class="breadcrumb-item"><a href="/workbench">运行监测</a></li>
<li class="breadcrumb-item active" aria-current="page">数据填报</li>
</ol></nav>
<div class="within filing-page">
<div class="beside beside-months">
<?php require __DIR__ . '/months.php' ?>
<div>
<div class="card filing-head">
<h1><?= e($title) ?></h1>
<?php require __DIR__ . '/head.php' ?>
</div>
<?php if ($desk['waits_since'] !== null): ?>
<section class="note <?= $desk['is_refused'] ? 'note-red' : 'note-amber' ?>" aria-label="待核验：<?= e($desk['name']) ?>"><h2><?= $desk['is_refused'] ? '没有通过法人库核验' : '法人库还没有确认' ?>：<?= e($desk['name']) ?></h2></section>
<?php endif ?>
<?php if ($is_returned && $filing['return'] !== null): ?>
<div class="note note-red"><h2>已退回修改</h2><blockquote class="lines"><?= e($filing['return'][1]) ?></blockquote><p class="small"><?= date('Y-m-d H:i', (int) instant($filing['return'][2])) ?> 退回。请照上面的原因修改，改好后重新提交。<?php if ($marks): ?>另有 <?= count($marks) ?> 条批注列在相应指标下方，请逐条答复。<?php endif ?></p></div>
<?php endif ?>
<?php if ($unfiled): ?>
<div class="note" id="unfiled"><p class="small">前面有月份没有提交，建议先补填，本年累计和环比才能核对；不先补填也可以填报本月：<?= implode('、', array_map(fn ($month) => '<a href="/filing/' . rawurlencode($desk['uscc']) . '/' . period_text($month) . '/edit">' . period_text($month) . '</a>', $unfiled)) ?>。</p></div>
<?php endif ?>
<?php if ($filing['doubts'] ?? []): ?>
<div class="note note-amber" id="doubts"><h2>前面月份的报表有改动，请核对累计数</h2><p>下列 <?= count($filing['doubts']) ?> 格的累计数与前面月份对不上，已在表中标出，请核对后修改或填写说明。</p><ul class="doubts"><?php foreach ($filing['doubts'] as $key): ?><li><a href="#c-<?= e(strtr($key, '.', '-')) ?>"><?= e($scene->label($key)) ?></a></li><?php endforeach ?></ul></div>
<?php endif ?>
<details class="card filing-head" id="workbook">
<summary>用 Excel 填报</summary>
<p class="small soft">下载本企业本期的模板，填好后上传。模板里有已暂存的数据、上月和上年同期数以及审核提示。上传后数据先填入本页，核对无误再暂存或提交。</p>
<p><a class="btn btn-plain" href="<?= $path ?>/template.xlsx" download>下载 Excel 模板</a></p>
<form method="post" action="<?= $path ?>/upload" enctype="multipart/form-data" accept-charset="utf-8">
<input type="hidden" name="csrf" value="<?= $csrf ?>">
<div class="field">
<label class="form-label" for="file">填好的模板 <span class="optional">.xlsx，不超过 1 MB。上传前请先暂存本页的修改</span></label>
<input class="form-control" id="file" name="file" type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">
</div>
<button class="btn btn-plain" type="submit">上传</button>
</form>
</details>
<form method="post" action="<?= $path ?>" accept-charset="utf-8" autocomplete="off" novalidate id="filing" data-copy="<?= substr(hash('sha256', $user['id']), 0, 16), '/', e($desk['uscc']), '/', period_text($period) ?>" data-device-key="<?= e($user['device_key']) ?>" data-version="<?= $filing['version'] ?? 0 ?>" data-definition="<?= e($form['address']) ?>" data-context="<?= e(browser_context($desk, $period, $limits)) ?>" data-draft="<?= $path ?>/draft" data-edit="<?= $path ?>/edit" data-title-count="（{count} 处需要修改）">
<input type="hidden" name="csrf" value="<?= $csrf ?>">
<input type="hidden" name="version" value="<?= $filing['version'] ?? 0 ?>">
<input type="hidden" name="submission_key" value="<?= new_id($now) ?>">
<input type="hidden" name="form_version" value="<?= e($form['version']) ?>">
<button class="visually-hidden" type="submit" name="act" value="save" tabindex="-1" aria-hidden="true">暂存</button>
<?php require __DIR__ . '/filing_notes.php' ?>
<div class="card filing-head">
<?php if ($judgement['nil_problem'] !== null): ?>
<div class="problem" id="nil-problem"><?= e($judgement['nil_problem']) ?></div>
<?php endif ?>
<div class="form-check"><input class="form-check-input" type="checkbox" id="nil-declared" name="nil_declared" value="yes"<?= $filing['is_nil'] ?? false ? ' checked' : '' ?>><label for="nil-declared">声明：本月停产（歇业） <span class="optional">选填</span></label></div>
<p class="small soft">没有发生额请填 0；整月停产（歇业）的，没有发生额的各格照实填 0 并勾选上面的声明，也算按时报送。<?= $filing === null && $year_before !== null ? '“上年同期”各格已按上年报表填入，可以修改。' : '' ?>金额单位为万元，保留 2 位小数。</p>
</div>
<details class="card filing-head" id="not-evaluated"<?= $judgement['unevaluated'] ? '' : ' hidden' ?>><summary>有 <span data-count><?= count($judgement['unevaluated']) ?></span> 项核对暂时无法进行（缺少可对比的数据），不影响提交</summary><ul><?php foreach ($judgement['unevaluated'] as $message): ?><li><?= e($message) ?></li><?php endforeach ?></ul></details>
<?php $enquiries = $judgement['enquiries'][''] ?? [] ?>
<div class="card filing-head" id="form-explains"<?= $enquiries ? '' : ' hidden' ?>><?php if ($enquiries) require __DIR__ . '/enquiries.php' ?></div>
<?php
foreach ($form['sections'] as $section) {
    $wrong = 0;
    foreach ($section['indicators'] as $indicator) {
        foreach ($indicator['cells'] as $cell) $wrong += count($judgement['faults'][$cell['key']] ?? []);
    }
    ?>
<section class="card filing" aria-labelledby="section-<?= $section['code'] ?>">
<details open><summary><h2 id="section-<?= $section['code'] ?>"><?= $section['code'], ' ', e($section['title']) ?> <span class="errors" data-section-problems="<?= $section['code'] ?>"<?= $wrong === 0 ? ' hidden' : '' ?>><b data-count><?= $wrong ?></b> 处需要修改</span></h2></summary>
<?php require __DIR__ . ($section['has_figures'] ? '/figures.php' : '/questions.php') ?>
</details>
</section>
<?php } ?>
<div class="finish">
<div class="told">
<p data-saved role="status"><?= $filing === null ? '尚未保存' : '已暂存（' . date('Y-m-d H:i', (int) $filing['saved_at']) . '，' . e($filing['saved_by']) . '）' ?></p>
<p>提交前还需填写或修改 <span class="strong" data-open-count><?= $judgement['open'] ?></span> 项，填写说明 <span class="strong" data-owed-count><?= $judgement['owed'] ?></span> 项<?php if ($marks): ?>，答复批注 <span class="strong" data-unanswered-count><?= count(array_filter($marks, fn ($mark) => trim($mark[4]) === '')) ?></span> 条<?php endif ?></p>
</div>
<?php if ($desk['is_prepared']): ?>
<p class="small soft">您在协助填写，暂存后由填报员 <?= e($desk['holder_name']) ?> 核对提交。</p>
<?php endif ?>
<div class="buttons">
<button class="btn btn-plain" type="submit" name="act" value="save">暂存</button>
<?php if (!$desk['is_prepared']): ?>
<button class="btn btn-primary" type="submit" name="act" value="submit">提交</button>
<?php endif ?>
</div>
</div>
<?php require __DIR__ . '/filing_script.php' ?>
<?php require __DIR__ . '/filing_templates.php' ?>
</form>
</div>
</div>
</div>
<script type="module" src="/static/filing.js?v=<?= e($settings['version']) ?>"></script>
