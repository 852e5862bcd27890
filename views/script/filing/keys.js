// SPDX-License-Identifier: MPL-2.0
// The form by keyboard: arrows and Enter walk through the figures, Alt+↓ copies last month's figure.
// Home, End, wheel and everything inside a text stay the browser's.
import { copy_before } from './before.js';
import { figures, form, slot_of } from './page.js';
import { open_around } from './sections.js';

const store_key = 'tianbao/enter';
const choice = document.getElementById('enter-right'); // none where a form is only previewed
const goes_right = () => choice?.checked ?? false;

function remembered() {
  try { return localStorage.getItem(store_key) === 'right'; } catch { return false; }
}

/** The figure `step` places further in the same column, or with `along` in reading order. */
function neighbour(input, step, along) {
  const among = along ? figures() : figures().filter((each) => slot_of(each) === slot_of(input));
  return among[among.indexOf(input) + step];
}

function go(event, input) {
  if (!input) return;
  event.preventDefault();
  open_around(input);
  input.focus();
  input.select();
}

const is_all_selected = (input) => input.selectionStart === 0 && input.selectionEnd === input.value.length;
const is_at_start = (input) => is_all_selected(input) || input.selectionEnd === 0;
const is_at_end = (input) => is_all_selected(input) || input.selectionStart === input.value.length;

function walk(event) {
  const input = event.target;
  switch (event.key) {
  case 'ArrowUp': return go(event, neighbour(input, -1, false));
  case 'ArrowDown': return go(event, neighbour(input, 1, false));
  case 'ArrowLeft': return is_at_start(input) && !event.shiftKey ? go(event, neighbour(input, -1, true)) : undefined;
  case 'ArrowRight': return is_at_end(input) && !event.shiftKey ? go(event, neighbour(input, 1, true)) : undefined;
  case 'Enter': {
    event.preventDefault(); // at the last figure, too: Enter never sends the form
    const step = event.shiftKey ? -1 : 1;
    return go(event, neighbour(input, step, goes_right()) ?? (step > 0 ? after_figures(input) : undefined));
  }
  default: return undefined;
  }
}

/** From the foot of a column Enter leads on to its head in the next one, and from the last figure to the first question. */
function after_figures(input) {
  const all = figures();
  const next_column = goes_right() ? undefined : all.find((each) => slot_of(each) === slot_of(input) + 1);
  return next_column ?? form.querySelector('.questions input, .questions textarea');
}

export function watch_keys() {
  if (choice) choice.checked = remembered();
  choice?.addEventListener('change', () => {
    try { localStorage.setItem(store_key, choice.checked ? 'right' : 'down'); } catch { /* forgotten with the page */ }
  });
  form.addEventListener('keydown', (event) => {
    const input = event.target;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (input.matches('.figures .cell input')) {
      if (event.altKey && event.key === 'ArrowDown') {
        event.preventDefault();
        copy_before(input);
      } else if (!event.altKey) {
        walk(event);
      }
    } else if (event.key === 'Enter' && input.matches('input')) {
      event.preventDefault();
    }
  });
}
