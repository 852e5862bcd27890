<?php
// SPDX-License-Identifier: MPL-2.0
// What is asked at one indicator, or about the whole form: notes of the officer who returned the filing, and $enquiries of the checks.
?>
<?php foreach (isset($indicator) ? array_intersect_key($marks, array_column($indicator['cells'], null, 'key')) : [] as $mark_place => [, , , $note, $answer]):
    $mark_id = 'a-' . strtr($mark_place, '.', '-');
    ?>
<div class="mark" data-mark="<?= e($mark_place) ?>">
<p class="lines" id="<?= e($mark_id) ?>-note"><span class="strong">批注 · <?= e($scene->label($mark_place)) ?>：</span><?= e($note) ?></p>
<label for="<?= e($mark_id) ?>">答复</label>
<textarea class="form-control" id="<?= e($mark_id) ?>" name="answer.<?= e($mark_place) ?>" rows="2" maxlength="500" aria-describedby="<?= e($mark_id) ?>-note">
<?= e($answer) ?></textarea>
</div>
<?php endforeach ?>
<?php foreach ($enquiries as $enquiry): ?>
<div class="explain" data-check="<?= e($enquiry['check']) ?>" data-place="<?= e($enquiry['place']) ?>">
<div id="<?= e($enquiry['id']) ?>-message"><p><span class="strong"><span data-word="<?= $enquiry['class'] ?>"><?= ENQUIRY_WORDS[$enquiry['class']] ?></span><?php if ($enquiry['place'] !== ''): ?><span data-at> · <span data-name><?= e($scene->label($enquiry['place'])) ?></span></span><?php endif ?>：</span><span data-message><?= e($enquiry['message']) ?></span></p></div>
<?php if ($enquiry['until'] !== null): ?>
<p class="small soft" data-accepted>管理端已同意先前的说明，到 <span data-until><?= period_text($enquiry['until']) ?></span> 为止免再说明。</p>
<?php elseif ($enquiry['class'] === 'soft'): ?>
<p class="small soft" data-dropped hidden>数据有改动，原来的说明已清除。</p>
<label for="<?= e($enquiry['id']) ?>">说明</label>
<textarea class="form-control" id="<?= e($enquiry['id']) ?>" name="explain.<?= e($enquiry['check']), $enquiry['place'] === '' ? '' : '.' . e($enquiry['place']) ?>" rows="2" maxlength="4000" aria-describedby="<?= e($enquiry['id']) ?>-message">
<?= e($enquiry['text']) ?></textarea>
<?php endif ?>
</div>
<?php endforeach ?>
