// SPDX-License-Identifier: MPL-2.0
// What the page calls a field and its value, for lists of several: in the words of its own labels.
import { element_of, form, words, worded } from './page.js';

function text_of(part) {
  const plain = part.cloneNode(true);
  for (const each of plain.querySelectorAll('.optional')) each.remove();
  plain.querySelector('.code')?.append(' ');
  return plain.textContent.replace(/\s+/g, ' ').replace(/ (?=\uFF08)/g, '').trim();
}

const fields_called = (name) => [...form.querySelectorAll(`[name="${name}"]`)];

/** A figure by its code, row and column; an option by its question. */
function label_of(name) {
  const field = fields_called(name)[0] ?? element_of(name);
  const group = field?.closest('fieldset');
  const question = group ? text_of(group.querySelector('legend')) : name;
  if (!field || field === group || field.type === 'radio') return question;
  const label = text_of(field.labels[0]);
  if (group) return worded(words.placeOption, { question, label });
  return field.matches('.figures input') ? `${name.split('.')[0]} ${label}` : label;
}

export function place_of(name) {
  const [kind, ...rest] = name.split('.');
  if (kind === 'explain') return worded(words.placeExplanation, { place: label_of(rest.slice(1).join('.')) || words.placeForm });
  if (kind === 'answer') return worded(words.placeAnswer, { place: label_of(rest.join('.')) });
  return label_of(name);
}

export function value_text(name, text) {
  const [field] = fields_called(name);
  if (field?.type === 'checkbox') return text ? words.valueYes : words.valueNo;
  const option = field?.type === 'radio' && fields_called(name).find(({ value }) => value === text);
  return option ? text_of(option.labels[0]) : text || words.valueEmpty;
}
