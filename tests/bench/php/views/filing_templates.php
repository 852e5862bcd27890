<?php
// SPDX-License-Identifier: MPL-2.0
// What the script adds to the page, and its words.
const FAULT_WORDS = [
    'missing' => '请核实：数据有误的请修改，无误的请填写说明。', 'too_short' => '说明太短，请至少写 6 个字，讲清原因。', 'too_long' => '说明请不超过 500 个字。',
    'filler_text' => '请用文字讲清原因，不要用重复的字或数字代替。', 'stale' => '数据有改动，原来的说明已清除，请核实后重新填写。',
];
?>
<template id="problem-row"><div class="problem"></div></template>
<template id="doubt-row"><div class="doubt"><a href="#"><?php foreach (DOUBT_WORDS as $class => $words): ?><span data-word="<?= $class ?>"><?= $words ?></span><?php endforeach ?></a></div>
</template>
<template id="explain-block">
<div class="explain" data-check="" data-place="">
<div id="-message"><p><span class="strong"><?php foreach (ENQUIRY_WORDS as $class => $words): ?><span data-word="<?= $class ?>"><?= $words ?></span><?php endforeach ?><span data-at> · <span data-name></span></span>：</span><span data-message></span></p></div>
<p><button class="btn btn-plain btn-small" type="button" data-correct="" hidden>更正（<span data-label></span>）</button></p>
<p class="small soft" data-accepted>管理端已同意先前的说明，到 <span data-until></span> 为止免再说明。</p>
<p class="small soft" data-dropped hidden>数据有改动，原来的说明已清除。</p>
<label for="">说明</label>
<textarea class="form-control" id="" name="" rows="2" maxlength="4000" aria-describedby="-message">
</textarea>
</div>
</template>
<template id="explain-faults"><?php foreach (FAULT_WORDS as $fault => $words): ?><p class="problem" data-fault="<?= $fault ?>"><?= $words ?>

</p><?php endforeach ?></template>
