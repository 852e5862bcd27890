// SPDX-License-Identifier: MPL-2.0
// The offer of a kept copy. Where the filing has been saved since, each place is shown with both values, and only what is ticked is taken.
import { clock_text, from_template, take, words } from './page.js';
import { place_of, value_text } from './places.js';
import { undoable } from './undo.js';

const offer = document.getElementById('copy-offer');
const button = offer.querySelector('[data-copy-take]');

function new_row({ name, present, kept, is_untouched }) {
  const [row] = from_template('copy-row').rows;
  row.querySelector('input').checked = is_untouched;
  row.querySelector('[data-place]').textContent = place_of(name);
  row.querySelector('[data-present]').textContent = value_text(name, present);
  row.querySelector('[data-kept]').textContent = value_text(name, kept);
  return row;
}

/** Lists the rows for a choice; gives what tells the chosen ones. */
function list(rows) {
  const body = offer.querySelector('tbody');
  body.replaceChildren(...rows.map(new_row));
  const boxes = [...body.querySelectorAll('input')];
  const chosen = () => rows.filter((_, i) => boxes[i].checked);
  const follow = () => { button.disabled = chosen().length === 0; };
  body.addEventListener('change', follow);
  follow();
  for (const part of offer.querySelectorAll('[data-copy-older]')) part.hidden = false;
  return chosen;
}

/** Shows it: `is_older` than what is stored, or only not saved. `done` is told when somebody has decided, before the form changes. */
export function show_offer({ at, rows, is_older, done }) {
  offer.querySelector('[data-copy-time]').textContent = clock_text(at, { dateStyle: 'short', timeStyle: 'short' });
  offer.querySelector('[data-copy-count]').textContent = String(rows.length);
  const chosen = is_older ? list(rows) : () => rows;
  button.addEventListener('click', () => {
    const taken = chosen();
    done();
    undoable(words.undoKept, taken.length, () => take(Object.fromEntries(taken.map(({ name, kept }) => [name, kept]))));
  }, { once: true });
  offer.querySelector('[data-copy-drop]').addEventListener('click', done, { once: true });
  offer.hidden = false;
}

export function hide_offer() {
  offer.hidden = true;
}
