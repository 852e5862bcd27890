// SPDX-License-Identifier: MPL-2.0
// Paste of a block from a spreadsheet, with a preview of where each value goes.
import { without_controls } from '../form/text.js';
import { is_block, parse_block, plan_block } from './block.js';
import { canonical, problems_with } from './checks.js';
import { form, from_template, put, slot_of, words, worded } from './page.js';
import { place_of } from './places.js';
import { undoable } from './undo.js';

/** The rows of all tables, in the order of the page; an indicator that does not apply is a row without cells. */
function grid() {
  return [...form.querySelectorAll('.figures tbody > tr:not(.explains)')].map((row) => {
    const names = [null, null, null];
    for (const input of row.querySelectorAll('.cell input')) names[slot_of(input)] = input.name;
    return { row, names };
  });
}

function show_row(table, { name, text }, problem) {
  const [row] = from_template('paste-row').rows;
  const old = form.elements[name].value;
  row.querySelector('[data-place]').textContent = place_of(name);
  row.querySelector('[data-old]').textContent = old;
  row.querySelector('[data-new]').textContent = text;
  row.querySelector('[data-remark]').textContent = problem ?? (old === text ? words.pasteSame : '');
  row.classList.toggle('is-problem', Boolean(problem));
  table.append(row);
}

function preview({ placed, outside }) {
  const dialog = from_template('paste-preview');
  const texts = Object.fromEntries(placed.map(({ name, text }) => [name, canonical(name, text)]));
  const problems = problems_with(texts);
  for (const [name, text] of Object.entries(texts)) show_row(dialog.querySelector('tbody'), { name, text }, problems.get(name));
  const counts = { placed: placed.length, problems: problems.size, outside: outside.length };
  for (const place of dialog.querySelectorAll('[data-count]')) place.textContent = String(counts[place.dataset.count]);
  for (const part of dialog.querySelectorAll('[data-if]')) part.hidden = counts[part.dataset.if] === 0;
  const list = dialog.querySelector('[data-outside]');
  for (const each of outside) list.append(Object.assign(document.createElement('li'), { textContent: worded(words.pasteOutside, each) }));
  const apply = dialog.querySelector('[data-apply]');
  apply.disabled = placed.length === 0;
  apply.addEventListener('click', () => {
    dialog.close();
    undoable(words.undoPaste, placed.length, () => put(texts));
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export function watch_paste() {
  form.addEventListener('paste', (event) => {
    const input = event.target;
    const text = without_controls(event.clipboardData?.getData('text/plain') ?? '');
    if (!input.matches?.('.figures .cell input') || !is_block(text)) return;
    event.preventDefault();
    const rows = grid();
    const start = { row: rows.findIndex(({ row }) => row.contains(input)), column: slot_of(input) };
    preview(plan_block(parse_block(text), rows.map(({ names }) => names), start));
  });
}
