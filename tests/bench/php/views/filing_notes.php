<?php // SPDX-License-Identifier: MPL-2.0. Notes and tools at the head of the form, which the script shows. ?>
<div class="note note-amber" id="copy-offer" hidden>
<h2>这台电脑上有没有保存到系统的内容</h2>
<p>保留于 <span data-copy-time></span>，共 <span data-copy-count></span> 处与当前不同。<span data-copy-older hidden>此后本表又保存过，请逐处比较，只恢复勾选的。</span></p>
<div class="table-box paste-box" tabindex="0" data-copy-older hidden><table class="table table-cards">
<thead><tr><th scope="col">恢复</th><th scope="col" class="number">本页（系统中）</th><th scope="col" class="number">这台电脑保留的</th></tr></thead>
<tbody></tbody>
</table></div>
<p class="row-acts"><button class="btn btn-plain btn-small" type="button" data-copy-take>恢复到表中</button><button class="btn btn-plain btn-small" type="button" data-copy-drop>不要，删除</button></p>
</div>
<div class="note note-amber" id="other-window" hidden><p>本月报表已在另一个窗口打开（<span data-since></span> 起）。请只在一个窗口中填写，以免两处改得不一样。</p></div>
<div class="card filing-head filing-tools" id="tools" hidden>
<div class="form-check"><input class="form-check-input" type="checkbox" id="enter-right"><label for="enter-right">按 Enter 移到右边一格（不勾选时移到下面一格）</label></div>
<details class="keys"><summary>键盘操作和粘贴</summary>
<dl>
<dt><kbd>Enter</kbd>、<kbd>Shift</kbd>+<kbd>Enter</kbd></dt><dd>下一格、上一格</dd>
<dt><kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd></dt><dd>在表中移动；左右键在数字的开头、末尾时换格</dd>
<dt><kbd>Alt</kbd>+<kbd>↓</kbd></dt><dd>把上月的数填到这一格</dd>
<dt><kbd>Ctrl</kbd>+<kbd>S</kbd></dt><dd>立即暂存，不离开本页</dd>
<dt><kbd>Ctrl</kbd>+<kbd>Z</kbd></dt><dd>撤销刚才的粘贴、复制或更正</dd>
<dt><kbd>Ctrl</kbd>+<kbd>V</kbd></dt><dd>从 Excel 复制的一块数据，从光标所在的格起填入，填入前可预览</dd>
</dl>
</details>
</div>
