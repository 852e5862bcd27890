// SPDX-License-Identifier: MPL-2.0
// What checks say that are not hard, each a block at its place: soft ones with their explanation. An explanation belongs to the figures it was written for: when they
// change it goes, and comes back when they are the same again.
import { fault_of, normalise, owed, place_of, values_of } from '../form/evaluation.js';
import { cells_of } from '../form/reading.js';
import { context, element_of, form, from_template, keep_word, put, words } from './page.js';
import { undoable } from './undo.js';

const written = new Map(); // by the field's name and the figures: what was said
const left = new Set(); // fields that somebody has been in
const restored = new Map(); // by the field's name: said in a state that has just come back

const name_of = (check, place) => `explain.${check}${place ? `.${place}` : ''}`;
const id_of = (check, place) => `x-${check}${place ? `-${place.replace('.', '-')}` : ''}`;
const block_at = (check, place) => form.querySelector(`.explain[data-check="${check}"][data-place="${place}"]`);

/** The soft findings by place, as one block shows them. */
function grouped(findings, cells) {
  const groups = new Map();
  for (const finding of findings) {
    const place = place_of(finding);
    const name = name_of(finding.check, place);
    const group = groups.get(name) ?? { name, check: finding.check, word: finding.class, place, findings: [], values: {} };
    group.findings.push(finding);
    Object.assign(group.values, values_of(finding, cells));
    groups.set(name, group);
  }
  return [...groups.values()];
}

function row_for(code) {
  const present = form.querySelector(`.explains[data-explains="${code}"]`);
  if (present) return present.matches('tr') ? present.cells[0] : present;
  const row = form.querySelector(`.figures [name^="${code}."]`)?.closest('tr');
  const place = Object.assign(document.createElement(row ? 'tr' : 'div'), { className: 'explains' });
  place.dataset.explains = code;
  if (!row) {
    element_of(`${code}.v`).closest('.field').append(place);
    return place;
  }
  row.after(place);
  return Object.assign(place.insertCell(), { colSpan: row.cells.length });
}

function container_of(place) {
  return place ? row_for(place.split('.')[0]) : document.getElementById('form-explains');
}

function new_block({ name, check, word, place }) {
  const block = from_template('explain-block');
  const id = id_of(check, place);
  Object.assign(block.dataset, { check, place });
  block.querySelector('[id$="-message"]').id = `${id}-message`;
  const field = block.querySelector('textarea');
  if (word !== 'soft') {
    for (const part of [field, ...block.querySelectorAll('label, [data-dropped]')]) part.remove();
    return block;
  }
  block.querySelector('label').htmlFor = id;
  Object.assign(field, { id, name });
  field.setAttribute('aria-describedby', `${id}-message`);
  return block;
}

function show_messages(block, { word, place, findings }, label_of) {
  const box = block.querySelector('[id$="-message"]');
  const texts = findings.map(({ message }) => message);
  if ([...box.querySelectorAll('[data-message]')].map(({ textContent }) => textContent).join() === texts.join()) return;
  box.replaceChildren(...texts.map((text) => {
    const line = from_template('explain-block').querySelector('[data-message]').closest('p');
    line.querySelector('[data-message]').textContent = text;
    keep_word(line, word);
    if (place) line.querySelector('[data-name]').textContent = label_of(place);
    else line.querySelector('[data-at]').remove();
    return line;
  }));
}

function show_correction(block, { findings }) {
  const correction = findings.find((finding) => finding.correction)?.correction;
  const present = block.querySelector('[data-correct]');
  if (!correction) {
    present?.closest('p').remove();
    return;
  }
  const button = present ?? from_template('explain-block').querySelector('[data-correct]');
  if (!present) block.querySelector('[id$="-message"]').after(button.closest('p'));
  button.dataset.correct = JSON.stringify(correction.cells);
  button.querySelector('[data-label]').textContent = correction.label;
  button.hidden = false;
}

function show_accepted(block, { check, place }) {
  const accepted = context.acceptances.find((each) => each.check === check && each.place === place && each.until >= context.period);
  const line = block.querySelector('[data-accepted]');
  if (!accepted) {
    line?.remove();
    return;
  }
  if (line) line.querySelector('[data-until]').textContent = accepted.until;
  const field = block.querySelector('textarea');
  if (field?.value === '') for (const part of [field, ...field.labels, block.querySelector('[data-dropped]')]) part?.remove();
}

/** Gives the field what was written for the present figures. What was written for others is not theirs. */
function follow_values(block, { name, values }) {
  const field = block.querySelector('textarea');
  const figures = JSON.stringify(values);
  const is_fresh = block.dataset.figures === undefined;
  const is_same = block.dataset.figures === figures || (is_fresh && field?.value !== '');
  block.dataset.figures = figures;
  if (!field) return;
  if (restored.has(name)) {
    field.value = restored.get(name);
    remember(field);
  } else if (!is_same) {
    const is_gone = field.value !== '';
    field.value = written.get(name + figures) ?? '';
    block.querySelector('[data-dropped]').hidden = !is_gone || field.value !== '';
    if (!is_fresh) show_fault(block, null); // what the server said of it stands until something changes
  }
}

function show_fault(block, fault) {
  const field = block.querySelector('textarea');
  const id = `${field.id}-problem`;
  document.getElementById(id)?.remove();
  field.removeAttribute('aria-invalid');
  field.setAttribute('aria-describedby', `${field.id}-message${fault ? ` ${id}` : ''}`);
  if (!fault) return;
  field.setAttribute('aria-invalid', 'true');
  const words_of_it = document.getElementById('explain-faults').content.querySelector(`[data-fault="${fault}"]`).cloneNode(true);
  words_of_it.id = id;
  field.before(words_of_it);
}

function judge(block, shows_all) {
  const field = block.querySelector('textarea');
  if (!field) return;
  const fault = fault_of(field.value);
  if (!fault || (left.has(field.name) && (fault !== 'missing' || shows_all))) show_fault(block, fault);
}

/** Puts the blocks where the checks say, and gives the number of explanations that are still owed. */
export function show_explanations(definition, soft, raw, shows_all) {
  const cells = normalise(definition, raw);
  const groups = grouped(soft, cells);
  const names = new Set(groups.map(({ name }) => name));
  for (const block of form.querySelectorAll('.explain')) {
    if (names.has(name_of(block.dataset.check, block.dataset.place))) continue;
    const row = block.closest('.explains');
    block.remove();
    if (row && row.querySelector('.explain, .mark') === null) row.remove();
  }
  const explanations = [];
  for (const group of groups) {
    const block = block_at(group.check, group.place) ?? new_block(group);
    if (!block.isConnected) container_of(group.place).append(block);
    show_messages(block, group, (place) => label_of(definition, place));
    show_correction(block, group);
    show_accepted(block, group);
    follow_values(block, group);
    judge(block, shows_all);
    const text = block.querySelector('textarea')?.value ?? '';
    group.findings.forEach((finding) => explanations.push({ check: group.check, place: group.place, text, values: values_of(finding, cells) }));
  }
  restored.clear();
  const box = document.getElementById('form-explains');
  box.hidden = box.childElementCount === 0;
  const open = owed({ findings: soft }, cells, explanations, context.acceptances, context.period);
  return new Set(open.map((finding) => name_of(finding.check, place_of(finding)))).size;
}

/** "A01 营业收入 本月", in the words of the definition. */
function label_of(definition, key) {
  const { indicator, column } = cells_of(definition).get(key);
  const title = indicator.kind === 'single' ? '' : definition.columns[column];
  return [indicator.code, indicator.name, title].filter(Boolean).join(' ');
}

function remember(field) {
  written.set(field.name + field.closest('.explain').dataset.figures, field.value);
}

export function watch_explanations() {
  const is_explanation = ({ name }) => name?.startsWith('explain.');
  form.addEventListener('input', ({ target }) => { if (is_explanation(target)) remember(target); }, true);
  form.addEventListener('change', ({ target }) => { if (is_explanation(target)) left.add(target.name); }, true);
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-correct]');
    if (!button) return;
    const texts = JSON.parse(button.dataset.correct);
    undoable(words.undoCorrection, Object.keys(texts).length, () => put(texts));
  });
  // a state that comes back brings its explanations, whose blocks may not be there yet
  form.addEventListener('filled', ({ detail }) => {
    for (const [name, text] of Object.entries(detail.state ?? {})) if (name.startsWith('explain.')) restored.set(name, text);
  }, true);
}
