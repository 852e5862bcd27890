// SPDX-License-Identifier: MPL-2.0
// The form's checks while it is filled in: on leaving a cell, with the words that the server would say. Nobody is nagged for what
// is not filled in yet, until a submission was refused.
import { evaluate } from '../form/evaluation.js';
import { growth } from '../form/growth.js';
import { parse } from '../form/decimal.js';
import { late_prefill } from '../form/prefill.js';
import { cells_of, read_cell } from '../form/reading.js';
import { trimmed } from '../form/text.js';
import { show_explanations } from './explanations.js';
import { cell_id, cells, context, element_of, form, from_template, keep_word, on_change } from './page.js';

const shows_all = form.dataset.check === 'all';
const touched = new Set();
const shown = new Map(); // by cell: what stands there, to leave alone what has not changed
const told = document.getElementById('told');
const summary = document.getElementById('problems');
const kNumber = /\d+/;
const with_count = (count) => form.dataset.titleCount.replace('{count}', count);
const title = document.title.slice(summary ? with_count(kNumber.exec(summary.querySelector('h2').textContent)).length : 0);

let definition = null;

/** The text as the portal would store it; what cannot be read stays as it is. */
export function canonical(name, text) {
  const cell = definition && cells_of(definition).get(name);
  if (!cell || trimmed(text) === '') return trimmed(text);
  return read_cell(definition, cell.indicator, text).canonical ?? text;
}

function report_of(texts) {
  return evaluate(definition, texts, { ...context, nil_declared: form.elements.nil_declared.checked });
}

/** What would be wrong with these texts in their cells, by cell. */
export function problems_with(texts) {
  const found = new Map();
  if (!definition) return found;
  for (const [name, text] of Object.entries(texts)) {
    const { indicator } = cells_of(definition).get(name);
    if (!read_cell(definition, indicator, text).fault) continue;
    const finding = report_of({ ...cells(), ...texts }).findings.find(({ cells: [first], class: of }) => first === name && of === 'hard');
    found.set(name, finding?.message ?? '');
  }
  return found;
}

function box_of(key) {
  const id = `${cell_id(key)}-problem`;
  const present = document.getElementById(id);
  if (present) return present;
  const box = Object.assign(document.createElement('div'), { id });
  const field = element_of(key);
  if (field.matches('fieldset')) (field.querySelector(':scope > .form-text') ?? field.querySelector('legend')).after(box);
  else field.before(box);
  return box;
}

function describe(field, id, wrong, any) {
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && each !== id);
  const ids = [...(any ? [id] : []), ...others].join(' ');
  if (ids) field.setAttribute('aria-describedby', ids);
  else field.removeAttribute('aria-describedby');
  if (wrong && !field.matches('fieldset')) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

function show_at_cell(key, problems, doubts) {
  const state = JSON.stringify([problems, doubts[0]]);
  if (shown.get(key) === state || !element_of(key)) return;
  const box = box_of(key);
  const is_new = shown.has(key) && problems.length > 0;
  shown.set(key, state);
  box.replaceChildren(
    ...problems.map((text) => Object.assign(from_template('problem-row'), { textContent: text })),
    ...doubts.slice(0, 1).map(({ id, word }) => {
      const row = from_template('doubt-row');
      keep_word(row, word);
      row.querySelector('a').href = `#${id}`;
      return row;
    }),
  );
  describe(element_of(key), box.id, problems.length > 0, problems.length + doubts.length > 0);
  if (is_new) told.textContent = problems.join(' ');
}

function by_place(findings, what) {
  const places = new Map();
  for (const finding of findings) {
    const key = finding.cells[0] ?? '';
    places.set(key, [...new Set([...(places.get(key) ?? []), what(finding)])]);
  }
  return places;
}

function show_findings(hard, soft) {
  const problems = by_place(hard, ({ message }) => message);
  const doubts = by_place(soft, (finding) => ({ id: `x-${finding.check}-${finding.cells[0]?.replace('.', '-')}`, word: finding.class }));
  for (const key of new Set([...shown.keys(), ...problems.keys(), ...doubts.keys()])) {
    if (key) show_at_cell(key, problems.get(key) ?? [], doubts.get(key) ?? []);
  }
  show_about_all(problems.get('') ?? []);
}

/** What is about the whole form stands at the declaration. */
function show_about_all(texts) {
  const id = 'nil-problem';
  const field = form.elements.nil_declared;
  document.getElementById(id)?.remove();
  if (texts.length > 0) field.parentNode.before(Object.assign(from_template('problem-row'), { id, textContent: texts.join(' ') }));
  describe(field, id, texts.length > 0, texts.length > 0);
}

function show_number(place, number) {
  if (place) place.textContent = String(number);
}

function show_counts(open, visible, owed) {
  show_number(form.querySelector('[data-open-count]'), open);
  show_number(form.querySelector('[data-owed-count]'), owed);
  const unanswered = [...form.querySelectorAll('textarea[name^="answer."]')].filter(({ value }) => trimmed(value) === '').length;
  show_number(form.querySelector('[data-unanswered-count]'), unanswered);
  for (const place of form.querySelectorAll('[data-section-problems]')) {
    const here = visible.filter(({ cells: [first] }) => first?.startsWith(place.dataset.sectionProblems));
    show_number(place.querySelector('[data-count]'), here.length);
    place.hidden = here.length === 0;
  }
  const told = visible.length + (shows_all ? owed + unanswered : 0); // as many as the summary of a refused submission has
  document.title = (told > 0 ? with_count(told) : '') + title;
}

function show_unevaluated(findings) {
  const box = document.getElementById('not-evaluated');
  box.hidden = findings.length === 0;
  show_number(box.querySelector('[data-count]'), findings.length);
  box.querySelector('ul').replaceChildren(
    ...findings.map(({ message }) => Object.assign(document.createElement('li'), { textContent: message })),
  );
}

/** What has been put right leaves the summary of a refused submission. */
function thin_summary() {
  if (!summary) return;
  const open = [...summary.querySelectorAll('li')].filter((line) => {
    const place = line.querySelector('a').hash.slice(1);
    const field = document.getElementById(place);
    line.hidden = place.startsWith('c-') && !document.getElementById(`${place}-problem`)?.querySelector('.problem')
      || place.startsWith('x-') && !field || place.startsWith('a-') && trimmed(field?.value ?? '') !== '';
    return !line.hidden;
  });
  const heading = summary.querySelector('h2');
  heading.textContent = heading.textContent.replace(kNumber, open.length);
  summary.hidden = open.length === 0;
}

function check() {
  const now = cells();
  const { findings } = report_of(now);
  const failing = findings.filter(({ verdict }) => verdict === 'fails');
  const hard = failing.filter((each) => each.class === 'hard');
  const soft = failing.filter((each) => each.class !== 'hard'); // and what only asks for a look, or tells something
  const is_filled = ({ cells: [first] }) => !first || (now[first] ?? '') !== '';
  // what is about the form as a whole waits until nothing in it is missing
  const visible = shows_all ? hard : hard.filter((each) => (each.cells[0] ? is_filled(each) || touched.has(each.cells[0]) : hard.every(is_filled)));
  const owed = show_explanations(definition, soft, now, shows_all);
  show_findings(visible, soft);
  show_counts(hard.length, visible, owed);
  show_unevaluated(findings.filter(({ verdict }) => verdict === 'not_evaluated'));
  thin_summary();
}

const number = (input) => parse(input.value, 4).units ?? null;

function show_growth(row) {
  const output = row?.querySelector('[data-growth]');
  if (!output) return;
  const cell = (column) => form.elements[`${output.dataset.growth}.${column}`];
  const [now, before] = cell('y') ? [cell('y'), cell('py')] : [cell('e'), cell('pe')];
  if (now && before) output.textContent = growth(number(now), number(before));
}

/** A figure as it will be stored, once its cell is left; a text that cannot be read is never touched. */
function tidy(input) {
  const text = canonical(input.name, input.value);
  if (text !== input.value) input.value = text;
}

/** What is left empty of last year's figures the portal fills in: it stands there at once, and is checked as it will be filed. */
function fill_in_last_year() {
  for (const [name, text] of Object.entries(late_prefill(definition, cells(), context))) {
    const input = form.elements[name];
    if (input) input.value = text;
  }
}

const cell_of = (name) => name.split('.').slice(0, 2).join('.');

/** The definition that the page brought, since it is not installed, or else the one at its address. */
async function read_definition({ definitionText, definition: address }) {
  if (definitionText) return JSON.parse(definitionText);
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}

export async function watch_checks() {
  summary?.removeAttribute('role'); // it has been read out, and changes from now on
  on_change((event, is_typing) => {
    if (!is_typing && definition) fill_in_last_year();
    if (event.type === 'filled') {
      event.detail.names.forEach((name) => touched.add(cell_of(name)));
      form.querySelectorAll('.figures tbody > tr').forEach(show_growth);
    } else if (event.target.name) {
      touched.add(cell_of(event.target.name));
      if (!is_typing && event.target.matches('.figures .cell input')) tidy(event.target);
      show_growth(event.target.closest('tr'));
    }
    if (!is_typing && definition) check();
  });
  definition = await read_definition(form.dataset);
  if (!definition) return; // the server checks, as it does anyway
  for (const box of form.querySelectorAll('[id$="-problem"]')) {
    const [, indicator, column] = /^c-([A-Z]\d\d)-(\w+)-problem$/.exec(box.id) ?? [];
    if (indicator) shown.set(`${indicator}.${column}`, '');
  }
  check();
  told.textContent = '';
}
