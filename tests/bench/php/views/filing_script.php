<?php // SPDX-License-Identifier: MPL-2.0. Words and pieces for the script. ?>
<div id="words" hidden data-saving="正在保存…" data-saved-at="已暂存（{time}）" data-unsaved="有未保存的修改" data-not-saved-network="未保存：网络不通，连上后会自动保存，请不要关闭本页" data-not-saved-session="未保存：登录已结束。" data-not-saved-changed="未保存：{who} 在 {time} 从别处改动过这份报表，请按“暂存”查看不同之处" data-not-saved-right="未保存：您现在不能修改这份报表，请按“暂存”查看原因" data-not-saved-refused="未保存：系统没有接受填写的内容，请按“暂存”查看原因" data-not-saved-fault="未保存：系统暂时不能应答，会自动再试，请不要关闭本页" data-leave-title="有内容没有保存到系统" data-leave="离开后，没有保存的内容只加密保留在这台电脑的浏览器中，下次打开本月时可以恢复。" data-leave-act="离开" data-undo-paste="已粘贴 {count} 格。" data-undo-copy="已复制上月 {count} 格，请逐格核对。" data-undo-correction="已更正 {count} 格。" data-undo-kept="已恢复 {count} 处。" data-place-explanation="说明：{place}" data-place-answer="答复：{place}" data-place-option="{question}：{label}" data-place-form="整张报表" data-value-empty="未填" data-value-yes="勾选" data-value-no="未勾选" data-paste-same="不变" data-paste-outside="粘贴内容第 {row} 行第 {column} 列：{text}"></div>
<span id="copied-words" hidden>从上月复制，尚未核对</span>
<p class="visually-hidden" id="told" role="status"></p>
<div class="undo" id="undo" role="status" hidden><span data-undo-text></span> <button class="btn btn-plain btn-small" type="button">撤销</button></div>
<template id="before-button"><button class="as-link before-copy" type="button" tabindex="-1" title="复制上月（Alt+↓）">复制<span class="visually-hidden">上月</span></button></template>
<template id="section-before-button"><button class="btn btn-plain btn-small before-section" type="button">空白格填上月数</button></template>
<template id="log-in-again"><a target="_blank">重新登录（新窗口）</a></template>
<template id="copy-row"><table><tbody><tr><th scope="row"><label><input class="form-check-input" type="checkbox"> <span data-place></span></label></th><td class="number" data-present data-name="系统中"></td><td class="number" data-kept data-name="本机保留"></td></tr></tbody></table></template>
<template id="paste-preview"><dialog class="paste" aria-labelledby="paste-title">
<h2 id="paste-title">粘贴预览：<span data-count="placed"></span> 格</h2>
<p data-if="problems"><span class="problem"><span data-count="problems"></span> 格不能识别</span>，会照原样填入，请填入后修改。</p>
<div class="table-box paste-box" data-if="placed" tabindex="0"><table class="table table-cards">
<thead><tr><th scope="col">填到</th><th scope="col" class="number">原来</th><th scope="col" class="number">粘贴后</th><th scope="col">说明</th></tr></thead>
<tbody></tbody>
</table></div>
<div class="note note-amber" data-if="outside"><h2><span data-count="outside"></span> 处超出表格或不用填写，不会填入</h2><ul data-outside></ul></div>
<div class="acts"><button class="btn btn-plain" type="button" data-close>取消</button><button class="btn btn-primary" type="button" data-apply autofocus>填入</button></div>
</dialog></template>
<template id="paste-row"><table><tbody><tr><th scope="row" data-place></th><td class="number" data-old data-name="原来"></td><td class="number" data-new data-name="粘贴后"></td><td data-remark data-name="说明"></td></tr></tbody></table></template>
