<?php
// SPDX-License-Identifier: MPL-2.0
// The head of a filing: whose it is, its state and until when it is due.
$due = $calendar->due($period);
$days_left = $calendar->days_left($period);
$is_late = $filing !== null && ($filing['is_late'] || !$filing['is_first']) ? $filing['is_late'] : $calendar->is_late($period);
?>
<p class="line"><span class="strong"><?= e($desk['name']) ?></span><span class="code soft"><?= e($desk['uscc']) ?></span></p>
<p class="line">
<?= state_mark($filing['state'] ?? 'missing') ?>
<?= $is_late ? '<span class="mark-late">补填</span>' : '' ?><span>
截止时间 <span class="nowrap"><?= $due['day'] ?> 24:00</span>（北京时间）
<?php if ($due['extension'] !== null): ?>
<span class="mark-plain">延期至 <?= e($due['extension'][0]) ?></span> <span class="soft"><?= e($due['extension'][1]) ?></span>
<?php elseif ($due['moved_from'] !== null): ?>
<span class="soft">原定 <?= $due['moved_from'] ?>，<?= $due['holiday'] === '' ? '因周末顺延' : '因' . e($due['holiday']) . '假期顺延' ?></span>
<?php endif ?>
</span><span class="small soft nowrap no-paper">打开本页时：北京时间 <?= date('H:i', (int) $now) ?></span>
<?php if ($is_returned): ?>
<span class="nowrap due-past">请修改后重新提交</span>
<?php elseif ($days_left < 0): ?>
<span class="nowrap due-past">已过截止 <?= -$days_left ?> 天，可补填</span>
<?php elseif ($days_left === 0): ?>
<span class="nowrap due-soon">今天 24:00 截止</span>
<?php else: ?>
<span class="nowrap<?= $days_left <= 3 ? ' due-soon' : '' ?>">距截止还有 <?= $days_left ?> 天</span>
<?php endif ?>
</p>
