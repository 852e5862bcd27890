<?php
// SPDX-License-Identifier: MPL-2.0
// The figures of one section: a row for each indicator, a field for each of its cells, what was filed before beside it.
$is_january = $period % 100 === 1;
?>
<table class="figures">
<thead><tr><th scope="col" class="name">指标</th><th scope="col">计量单位</th><th scope="col" class="number">本月</th><th scope="col" class="number">本年累计<small>期末</small></th><th scope="col" class="number">上年同期累计<small>上年同期末</small></th><th scope="col" class="number growth">增减<details class="define growth-hint no-paper"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden">增减的算法</span></summary><p>同比增减 =（本年累计 − 上年同期累计）÷ 上年同期累计的绝对值，由系统计算，不用填写。期末数为期末与上年同期末相比。上年同期为 0 或未填的，不计算。</p></details>
</th></tr></thead>
<tbody>
<?php foreach ($section['indicators'] as $indicator):
    $code = $indicator['code'];
    $name = e($indicator['name']);
    $unit = e($indicator['unit']);
    ?>
<tr>
<th scope="row" class="name"><span class="code"><?= $code ?></span> <?= $name ?><?= $indicator['required'] === 'optional' ? ' <span class="optional">选填</span>' : '' ?>

<?php if ($indicator['help'] !== ''): ?>
<details class="define"><summary><span aria-hidden="true">ⓘ</span><span class="visually-hidden"><?= $name ?>的解释</span></summary><p><?= e($indicator['help']) ?> <a href="/appeal/new?uscc=<?= rawurlencode($desk['uscc']) ?>&amp;period=<?= period_text($period) ?>&amp;indicator=<?= $code ?>">提问<span class="visually-hidden"> <?= $code ?></span></a></p></details>
<?php endif ?>
</th>
<td class="unit" data-name="计量单位"><?= $unit ?></td>
<?php if ($indicator['required'] === 'industrial' && !$scene->is_industrial): ?>
<td class="cell-wide soft" colspan="4">不适用（仅工业企业填写）</td>
</tr>
<?php continue; endif ?>
<?= $indicator['kind'] === 'stock' ? '<td class="blank">—</td>' : '' ?>
<?php foreach ($indicator['cells'] as $cell):
    [$key, $id, $column] = [$cell['key'], $cell['id'], $cell['column']];
    $faults = $judgement['faults'][$key] ?? [];
    $doubt = current($judgement['enquiries'][$key] ?? []);
    $is_marked = isset($marks[$key]);
    $last = in_array($column, ['m', 'e', 'v'], true) ? $before[$key] ?? '' : '';
    ?>
<td class="cell<?= $is_marked ? ' marked' : '', $filing !== null && in_array($key, $filing['doubts'], true) ? ' doubtful' : '' ?>"><label for="<?= $id ?>"><span class="visually-hidden"><?= $name ?> </span><?= e($cell['title']) ?>

<span class="visually-hidden">（<?= $unit ?>）</span></label><?php if ($faults || $doubt): ?><div id="<?= $id ?>-problem"><?php foreach ($faults as $message): ?><div class="problem"><?= e($message) ?></div><?php endforeach ?><?php if ($doubt): ?><div class="doubt"><a href="#<?= e($doubt['id']) ?>"><span data-word="<?= $doubt['class'] ?>"><?= DOUBT_WORDS[$doubt['class']] ?></span></a></div><?php endif ?></div><?php endif ?><input class="form-control" id="<?= $id ?>" name="<?= $key ?>" value="<?= e($cells[$key] ?? '') ?>"<?= $cell['is_unsigned'] ? ' inputmode="decimal"' : '' ?><?php if ($last !== '' && $last !== NOT_APPLICABLE): ?> data-before="<?= e($last) ?>"<?php endif ?> aria-describedby="<?= $faults || $doubt ? "$id-problem " : '', $is_marked ? 'a' . substr($id, 1) . '-note ' : '', $id ?>-before"<?= $faults ? ' aria-invalid="true"' : '' ?>>
<span class="before" id="<?= $id ?>-before"><?php foreach (figures_beside($indicator, $column, $is_january, $before ?? [], $year_before ?? []) as [$words, $figure]): ?><span class="nowrap"><?= $words, ' ', e($figure) ?></span> <?php endforeach ?><?= $filing !== null && isset($late[$key]) ? '<span class="nowrap">已自动填入</span> ' : '' ?></span>
</td>
<?php endforeach ?>
<?php if ($indicator['kind'] === 'single'): ?>
<td class="blank">—</td><td class="blank">—</td><td class="blank growth">—</td>
<?php else: ?>
<td class="growth number" data-name="增减"><output data-growth="<?= $code ?>"><?= growth_text($indicator, $scene->numbers) ?></output></td>
<?php endif ?>
</tr>
<?php
    $enquiries = [];
    foreach ($indicator['cells'] as $cell) $enquiries = [...$enquiries, ...array_values($judgement['enquiries'][$cell['key']] ?? [])];
    if ($enquiries || array_intersect_key($marks, array_column($indicator['cells'], null, 'key'))): ?>
<tr class="explains" data-explains="<?= $code ?>"><td colspan="6"><?php require __DIR__ . '/enquiries.php' ?></td></tr>
<?php endif ?>
<?php endforeach ?>
</tbody>
</table>
