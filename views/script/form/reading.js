// SPDX-License-Identifier: MPL-2.0
// Reads cells by their indicators, as fcgi/form/reading.cpp does.
import { abs, parse, to_text } from './decimal.js';
import { code_points, normalised_cell, normalised_lines, trimmed } from './text.js';

const kColumns = { flow: ['m', 'y', 'py'], stock: ['e', 'pe'], single: ['v'] };
const kNotApplicable = 'n/a';

export const is_numeric = ({ type }) => type === 'money' || type === 'number' || type === 'integer';
export const is_choice = ({ type }) => type === 'choice' || type === 'choices';
export const is_industrial = (section) => ['B', 'C', 'D'].includes(section);
export const applies = (indicator, industrial) => industrial || indicator.required !== 'industrial';

const placed = new WeakMap();
/** The cells of the form in its order: by key, { key, indicator, column }. */
export function cells_of(definition) {
  if (!placed.has(definition)) {
    const all = definition.indicators.flatMap((indicator) =>
      kColumns[indicator.kind].map((column) => ({ key: `${indicator.code}.${column}`, indicator, column })),
    );
    placed.set(definition, new Map(all.map((cell) => [cell.key, cell])));
  }
  return placed.get(definition);
}

function read_number(definition, indicator, text) {
  const { units, fault } = parse(text, indicator.decimals ?? 0);
  if (fault) return { fault: fault === 'too_many_decimals' && indicator.type === 'integer' ? 'not_whole' : fault };
  if (indicator.type === 'money' && is_too_much(definition, units)) return { fault: 'too_large' };
  return { number: units, canonical: to_text(units, indicator.decimals ?? 0) };
}

/** Money as large as the form does not take. */
export const is_too_much = (definition, units) => abs(units) >= parse(definition.money_below, 4).units;

function read_choices(indicator, text) {
  const options = [];
  let any_alone = false;
  for (const code of normalised_cell(text).split(',')) {
    const choice = /^-?\d+$/.test(code) && indicator.choices.find((each) => each.code === Number(code));
    if (!choice) return { fault: 'unknown_choice' };
    if (options.includes(choice.code)) return { fault: 'doubled_choice' };
    any_alone ||= Boolean(choice.alone);
    options.push(choice.code);
  }
  if (any_alone && options.length > 1) return { fault: 'not_alone' };
  if (options.length > (indicator.max_choices ?? 1)) return { fault: 'too_many_choices' };
  return { options, canonical: options.join(',') };
}

/** Reads a text that is not blank: { canonical, and number or options }, or { fault }. */
export function read_cell(definition, indicator, text) {
  if (is_numeric(indicator)) return read_number(definition, indicator, text);
  if (is_choice(indicator)) return read_choices(indicator, text);
  const lines = normalised_lines(text);
  return code_points(lines) > indicator.max_length ? { fault: 'too_long' } : { canonical: lines };
}

/** empty, 0 and n/a are three different things; `unwanted` is filled although its indicator does not apply. */
function reading(definition, indicator, text, industrial) {
  const blank = trimmed(text) === '';
  if (!applies(indicator, industrial)) return { state: blank || text === kNotApplicable ? 'not_applicable' : 'unwanted' };
  if (blank) return { state: 'empty' };
  const read = read_cell(definition, indicator, text);
  return { state: read.fault ? 'faulty' : 'filled', ...read };
}

/** All cells of a filing as read. */
export class Readings {
  constructor(definition, cells, industrial) {
    this.industrial = industrial;
    this.readings = new Map();
    for (const { key, indicator } of cells_of(definition).values()) {
      this.readings.set(key, reading(definition, indicator, cells[key] ?? '', industrial));
    }
  }

  at(key) {
    return this.readings.get(key);
  }

  /** The number of a filled numeric cell, in units of 0.0001. */
  number(key) {
    return this.at(key).number;
  }

  has_option(key, option) {
    return Boolean(this.at(key).options?.includes(option));
  }

  /** Whether the indicator's cells must be filled, given the others. */
  is_required({ required, required_cells, required_option }) {
    switch (required) {
      case 'always':
        return true;
      case 'industrial':
        return this.industrial;
      case 'when_positive':
        return required_cells.some((key) => this.number(key) > 0n);
      case 'when_chosen':
        return required_cells.some((key) => this.has_option(key, required_option));
      default:
        return false;
    }
  }
}
