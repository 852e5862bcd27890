// SPDX-License-Identifier: MPL-2.0
// One step back after what changed several cells at once: a paste, a copy of last month, a correction.
import { fields, form, restore, worded } from './page.js';

const bar = document.getElementById('undo');
let before = null;
let acting = false;

function forget() {
  before = null;
  bar.hidden = true;
}

function undo() {
  const state = before;
  forget();
  restore(state);
}

/** Does `act`, and offers to take it back; `text` says what was done, {count} is the number of cells. */
export function undoable(text, count, act) {
  const state = fields();
  acting = true;
  act();
  acting = false;
  before = state;
  bar.querySelector('[data-undo-text]').textContent = worded(text, { count });
  bar.hidden = false;
}

bar.querySelector('button').addEventListener('click', undo);
// The button stays until something else is typed: to go back then would take that away, too.
form.addEventListener('input', () => { if (!acting) forget(); });
document.addEventListener('keydown', (event) => {
  if (!before || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  undo();
});
