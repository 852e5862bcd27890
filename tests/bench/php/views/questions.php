<?php
// SPDX-License-Identifier: MPL-2.0
// The questions of one section: one of a list, several of a list, or a text.
?>
<div class="questions">
<?php foreach ($section['indicators'] as $indicator):
    ['key' => $key, 'id' => $id] = $indicator['cells'][0];
    $code = $indicator['code'];
    $text = $cells[$key] ?? '';
    $faults = $judgement['faults'][$key] ?? [];
    $enquiries = array_values($judgement['enquiries'][$key] ?? []);
    $has_several = $indicator['type'] === 'choices';
    $described = ($indicator['help'] === '' ? '' : "help-$code") . ($faults || $enquiries ? " $id-problem" : '');
    ?>
<?php if ($indicator['is_choice']): ?>
<fieldset class="field" id="<?= $id ?>" tabindex="-1"<?php if ($has_several): ?> data-at-most="<?= $indicator['max_choices'] ?>"<?php endif ?> aria-describedby="<?= $described ?>">
<legend><span class="code"><?= $code ?></span><?= e($indicator['name']) ?><?php if ($has_several): ?> <span class="optional">最多选 <?= $indicator['max_choices'] ?> 项</span><?php endif ?></legend>
<?php else: ?>
<div class="field">
<label class="form-label" for="<?= $id ?>"><span class="code"><?= $code ?></span><?= e($indicator['name']) ?> <span class="optional">最多 <?= $indicator['max_length'] ?> 字</span></label>
<?php endif ?>
<?php if ($indicator['help'] !== ''): ?>
<div class="form-text"><span id="help-<?= $code ?>"><?= e($indicator['help']) ?></span> <a href="/appeal/new?uscc=<?= rawurlencode($desk['uscc']) ?>&amp;period=<?= period_text($period) ?>&amp;indicator=<?= $code ?>">提问<span class="visually-hidden"> <?= $code ?></span></a></div>
<?php endif ?>
<?php if ($faults || $enquiries): ?>
<div id="<?= $id ?>-problem"><?php foreach ($faults as $message): ?><div class="problem"><?= e($message) ?></div><?php endforeach ?></div>
<?php endif ?>
<?php if ($indicator['is_choice']):
    $chosen = explode(',', $text);
    ?>
<div class="choices">
<?php foreach ($indicator['choices'] as $choice):
    $option = $choice['code'];
    $is_chosen = in_array((string) $option, $chosen, true);
    ?>
<div class="form-check"><input class="form-check-input" type="<?= $has_several ? 'checkbox' : 'radio' ?>" id="<?= $id, '-', $option ?>" name="<?= $key, $has_several ? ".$option" : '' ?>" value="<?= $has_several ? 'yes' : $option ?>"<?= $is_chosen ? ' checked' : '' ?>><label for="<?= $id, '-', $option ?>"><?= e($choice['label']) ?></label></div>
<?php endforeach ?>
</div>
<?php else: ?>
<textarea class="form-control" id="<?= $id ?>" name="<?= $key ?>" rows="4" maxlength="4000" aria-describedby="<?= $described ?>"<?= $faults ? ' aria-invalid="true"' : '' ?>>
<?= e($text) ?></textarea>
<?php endif ?>
<?php if ($enquiries || isset($marks[$key])): ?>
<div class="explains" data-explains="<?= $code ?>"><?php require __DIR__ . '/enquiries.php' ?></div>
<?php endif ?>
<?= $indicator['is_choice'] ? '</fieldset>' : '</div>' ?>

<?php endforeach ?>
</div>
