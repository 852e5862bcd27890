// SPDX-License-Identifier: MPL-2.0
// Questions of several options: when as many are chosen as may be, the others rest.
import { form, on_change } from './page.js';

function rest(group) {
  const boxes = [...group.querySelectorAll('input')];
  const is_full = boxes.filter((box) => box.checked).length >= Number(group.dataset.atMost);
  for (const box of boxes) box.disabled = is_full && !box.checked;
}

export function watch_choices() {
  const groups = [...form.querySelectorAll('[data-at-most]')];
  groups.forEach(rest);
  on_change(() => groups.forEach(rest));
}
