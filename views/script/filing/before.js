// SPDX-License-Identifier: MPL-2.0
// Last month's figures: copied one by one or into the empty cells of a section, and marked until somebody has looked at them.
// The browser keeps the marks, since the draft with its figures is read again after a reload or a refused submission.
import { figures, form, from_template, on_change, put, words } from './page.js';
import { open_store } from './store.js';
import { undoable } from './undo.js';

/** A total of the year is not what it was a month ago, so it is not copied. */
const is_copied = ({ name, dataset }) => dataset.before !== undefined && /\.[mev]$/.test(name);
const mark_id = 'copied-words';
const stands = (input) => input.value === input.dataset.before;
const marked = () => [...form.querySelectorAll('.copied')];

let store = null;

function keep() {
  const cells = marked().map(({ name }) => name);
  if (cells.length > 0) store?.write({ at: Date.now(), cells });
  else store?.drop();
}

async function recall() {
  store = await open_store('copied');
  const names = new Set((await store?.read())?.cells);
  figures().filter((input) => names.has(input.name) && is_copied(input) && stands(input)).forEach(mark);
  if (marked().length > 0) keep(); // what was copied before the store was open, too
}

function mark(input) {
  input.classList.add('copied');
  delete input.dataset.seen;
  describe(input, true);
}

function unmark(inputs) {
  if (inputs.length === 0) return;
  for (const input of inputs) {
    input.classList.remove('copied');
    describe(input, false);
  }
  keep();
}

/** Keeps the id of the words "copied" among those that describe the input. */
function describe(input, with_mark) {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== mark_id);
  input.setAttribute('aria-describedby', [...ids, ...(with_mark ? [mark_id] : [])].join(' '));
}

function copy_into(inputs, text) {
  const wanted = inputs.filter((input) => is_copied(input) && !stands(input));
  if (wanted.length === 0) return;
  undoable(text, wanted.length, () => put(Object.fromEntries(wanted.map((input) => [input.name, input.dataset.before]))));
  wanted.forEach(mark);
  keep();
}

export function copy_before(input) {
  copy_into([input], words.undoCopy);
}

function add_button(input) {
  const place = input.closest('.cell').querySelector('.before');
  const button = from_template('before-button');
  button.addEventListener('click', () => {
    input.focus(); // first: to come back to a copy is to look at it
    copy_before(input);
  });
  place?.prepend(button);
}

function add_section_button(section) {
  const inputs = [...section.querySelectorAll('[data-before]')].filter(is_copied);
  if (inputs.length === 0) return;
  const button = from_template('section-before-button');
  button.addEventListener('click', () => copy_into(inputs.filter((input) => input.value.trim() === ''), words.undoCopy));
  section.querySelector('summary').after(button);
}

export function watch_copies() {
  figures().filter(is_copied).forEach(add_button);
  form.querySelectorAll('section.filing').forEach(add_section_button);
  // looked at: changed, or visited again after the copy
  on_change(({ target }) => { if (target.matches('.copied') && !stands(target)) unmark([target]); });
  form.addEventListener('focusin', ({ target }) => { if (target.matches('.copied')) target.dataset.seen = ''; });
  form.addEventListener('focusout', ({ target }) => { if (target.matches('.copied[data-seen]')) unmark([target]); });
  form.addEventListener('filled', () => unmark(marked().filter((input) => !stands(input))));
  recall();
}
