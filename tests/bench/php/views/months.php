<?php
// SPDX-License-Identifier: MPL-2.0
// Year and months at the left of a filing.
require_once __DIR__ . '/state.php';
$year = intdiv($period, 100);
$files = '/filing/' . rawurlencode($desk['uscc']);
?>
<nav class="menu months" aria-label="报表期">
<p class="year">
<?php if ($year > intdiv(FIRST_PERIOD, 100)): ?>
<a href="<?= $files, '/', period_text($period - 100) ?>"><span aria-hidden="true">‹</span><span class="visually-hidden">上一年</span></a>
<?php endif ?>
<span class="strong"><?= $year ?> 年</span>
<?php if ($year < intdiv($calendar->current, 100)): ?>
<a class="later" href="<?= $files, '/', period_text($period + 100) ?>"><span aria-hidden="true">›</span><span class="visually-hidden">下一年</span></a>
<?php endif ?>
</p>
<ul class="menu-months">
<?php for ($number = 1; $number <= 12; $number++):
    $month = $year * 100 + $number;
    $state = $desk['states'][$month] ?? null;
    $month_standing = $calendar->standing($month);
    $closed = $state !== null ? null : match ($month_standing) { 'not_open' => '未开放', 'exempt' => '免报', 'before_founding' => '不用填', default => null };
    $may_edit = in_array($state, [null, 'draft'], true) ? in_array($month_standing, ['open', 'backfill'], true) : $state === 'returned';
    ?>
<li>
<?php if ($closed !== null): ?>
<span class="month"><span><?= $number ?> 月</span><span><?= $closed ?></span></span>
<?php else: ?>
<a href="<?= $files, '/', period_text($month), $may_edit ? '/edit' : '' ?>"<?= $month === $period ? ' aria-current="page"' : '' ?>><span><?= $number ?> 月</span>
<?= state_mark($state ?? 'missing') ?>
</a>
<?php endif ?>
</li>
<?php endfor ?>
</ul>
</nav>
