// SPDX-License-Identifier: MPL-2.0
// The filing form: what it holds, and how anything but typing changes it. All other modules of the page meet here.

export const form = document.getElementById('filing');
/** Every word that the script may say; {…} stands for a value. */
export const words = document.getElementById('words').dataset;
export const context = JSON.parse(form.dataset.context);

const own_fields = new Set(['csrf', 'version', 'submission_key', 'form_version', 'act']);
const figure_columns = { m: 0, v: 0, y: 1, e: 1, py: 2, pe: 2 };

export function worded(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const cell_id = (key) => `c-${key.replace('.', '-')}`;
/** The element that stands for a cell: its input, or the group of its choices. */
export const element_of = (key) => document.getElementById(cell_id(key));
export const figures = () => [...form.querySelectorAll('.figures .cell input')];
/** 0 for 本月, 1 for 本年累计 and 期末, 2 for those of last year. */
export const slot_of = (input) => figure_columns[input.name.split('.')[1]];

/** What the form would send now, its own fields left out. */
export function fields() {
  return Object.fromEntries([...new FormData(form)].filter(([name, value]) => !own_fields.has(name) && value !== ''));
}

/** The cells as the checks read them: the options of one question in one cell, "1,6". */
export function cells() {
  const found = {};
  for (const [name, value] of Object.entries(fields())) {
    if (!/^[A-Z]\d\d\./.test(name)) continue; // a definition with other codes is refused
    const [indicator, column, option] = name.split('.');
    const key = `${indicator}.${column}`;
    found[key] = option ? [found[key], option].filter(Boolean).join(',') : value;
  }
  return found;
}

/** The names in which two states of the form differ. */
export function different(one, other) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => (one[name] ?? '') !== (other[name] ?? ''));
}

/** Writes texts into figures, then tells everybody once, as `filled` with the names. */
export function put(texts) {
  for (const [name, text] of Object.entries(texts)) form.elements[name].value = text;
  tell(Object.keys(texts));
}

/** Puts the form into a state that it had before, every field of it. */
export function restore(state) {
  for (const field of form.elements) {
    if (is_typed(field)) write(field, state[field.name] ?? '');
  }
  tell(Object.keys(state), state);
}

/** Writes what was typed at another time into its fields; all others stay. */
export function take(texts) {
  for (const field of form.elements) {
    if (is_typed(field) && texts[field.name] !== undefined) write(field, texts[field.name]);
  }
  tell(Object.keys(texts), texts);
}

const is_typed = ({ name, type }) => name && !own_fields.has(name) && type !== 'hidden';

function write(field, text) {
  if (field.type === 'checkbox' || field.type === 'radio') field.checked = text === field.value;
  else field.value = text;
}

function tell(names, state) {
  form.dispatchEvent(new CustomEvent('filled', { detail: { names, state } }));
}

/** Calls `done` after each change of the form, however it came about: with the event, and whether it was typing that goes on. */
export function on_change(done) {
  form.addEventListener('input', (event) => done(event, true));
  form.addEventListener('change', (event) => done(event, false));
  form.addEventListener('filled', (event) => done(event, false));
}

export function from_template(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** Of the words for each class of check those of this one. */
export function keep_word(part, word) {
  for (const each of part.querySelectorAll('[data-word]')) if (each.dataset.word !== word) each.remove();
}

/** Asks through the page's own dialog. */
export function ask(question, done) {
  document.dispatchEvent(new CustomEvent('tianbao:ask', { detail: { question, done } }));
}

/** As the pages write it: Swedish dates are 2026-11-20 24:00, Chinese ones would be 2026/11/20. */
export function clock_text(at, options = { timeStyle: 'short' }) {
  return new Intl.DateTimeFormat('sv', { ...options, timeZone: 'Asia/Shanghai' }).format(at);
}
