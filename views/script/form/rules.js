// SPDX-License-Identifier: MPL-2.0
// The kinds of rule that the code knows. What each one is about, its operands and its wording, is data.
import { abs, kUnitsInOne, parse, quotient_text } from './decimal.js';
import { message_text, outcome_of, value_of } from './formula.js';
import { is_choice, is_numeric, read_cell } from './reading.js';
import { filled_in } from './text.js';

/** The figures of other filings that a formula reads. */
function references_of([operator, ...operands], scene) {
  if (operator !== 'c') return Object.assign({}, ...operands.filter(Array.isArray).map((each) => references_of(each, scene)));
  const [key, months_back] = operands;
  const { value } = months_back ? outcome_of(() => scene.reference(key, months_back)) : {};
  return value === undefined ? {} : { [scene.reference_key(key, months_back)]: scene.number_text(key, value) };
}

function formula(rule, scene) {
  const applies = rule.when ? outcome_of(() => value_of(rule.when, scene)) : { value: true };
  const { value, missing } = applies.value ? outcome_of(() => value_of(rule.holds, scene)) : applies;
  if (missing) scene.note_missing(missing, rule.at);
  else if (applies.value && !value) {
    const references = { ...(rule.when && references_of(rule.when, scene)), ...references_of(rule.holds, scene) };
    scene.fails(rule.at, message_text(rule.message, scene), undefined, references);
  }
}

function filled(rule, scene) {
  for (const [key, { indicator }] of scene.cells) {
    if (!rule.required.includes(indicator.required) || !scene.readings.is_required(indicator)) continue;
    if (scene.readings.at(key).state !== 'empty') continue;
    const message = is_numeric(indicator) ? rule.number : is_choice(indicator) ? rule.choice : rule.text;
    scene.fails([key], filled_in(message, { cell: scene.label(key) }));
  }
}

// The rule has the wording by the fault's name: well_formed for numbers and texts, listed for choices.
function report_faults(wording) {
  return (rule, scene) => {
    for (const [key, { indicator }] of scene.cells) {
      const message = rule[wording[scene.readings.at(key).fault]];
      if (message === undefined) continue;
      const values = {
        cell: scene.label(key),
        unit: indicator.unit ?? '',
        decimals: indicator.decimals ?? 0,
        max_length: indicator.max_length ?? 0,
        max_choices: indicator.max_choices ?? 1,
        alone: (indicator.choices ?? []).filter(({ alone }) => alone).map(({ label }) => label).join(''),
      };
      scene.fails([key], filled_in(message, values));
    }
  };
}

const well_formed = report_faults({
  not_a_number: 'not_a_number',
  exponent: 'exponent',
  too_many_decimals: 'too_many_decimals',
  not_whole: 'not_whole',
  too_large: 'too_large',
  too_long: 'too_long',
});
const listed = report_faults({
  unknown_choice: 'unknown',
  too_many_choices: 'too_many',
  doubled_choice: 'doubled',
  not_alone: 'not_alone',
});

function empty_unless_industrial(rule, scene) {
  for (const key of scene.cells.keys()) {
    if (scene.readings.at(key).state === 'unwanted') scene.fails([key], filled_in(rule.message, { cell: scene.label(key) }));
  }
}

const numeric_cells = (scene, columns) =>
  [...scene.cells.values()].filter(({ indicator, column }) => is_numeric(indicator) && columns.includes(column));

function not_all_zero(rule, scene) {
  if (scene.nil_declared) return;
  const readings = numeric_cells(scene, rule.columns).map(({ key }) => scene.readings.at(key));
  if (readings.some(({ number }) => number)) return;
  if (readings.some(({ state }) => state === 'faulty')) scene.not_evaluated();
  else scene.fails([], rule.message);
}

function zero_when_nil(rule, scene) {
  if (!scene.nil_declared) return;
  const cells = numeric_cells(scene, rule.columns).map(({ key }) => ({ key, ...scene.readings.at(key) }));
  const [first, ...others] = cells.filter(({ number }) => number);
  if (first) {
    const values = { cell: scene.label(first.key), value: scene.number_text(first.key, first.number), count: others.length + 1 };
    scene.fails([first, ...others].map(({ key }) => key), filled_in(rule.message, values));
  } else if (cells.some(({ state }) => state === 'faulty')) {
    scene.not_evaluated();
  }
}

const kSlips = [10n, 100n, 1000n, 10_000n].flatMap((factor) => [{ factor, sign: '÷' }, { factor, sign: '×' }]);

/** The slip of unit by which a lies within 5 % of b. */
function slip_of(a, b) {
  if (a === 0n || b === 0n || a < 0n !== b < 0n) return undefined;
  const near = (x, y) => 95n * y <= 100n * x && 100n * x <= 105n * y;
  return kSlips.find(({ factor, sign }) => (sign === '÷' ? near(abs(a), abs(b) * factor) : near(abs(a) * factor, abs(b))));
}

/** The figure in the unit that was probably meant; nothing when the cell does not take it. */
function correction(scene, key, units, { factor, sign }) {
  const { indicator } = scene.cells.get(key);
  const [n, d] = sign === '÷' ? [units, kUnitsInOne * factor] : [units * factor, kUnitsInOne];
  const text = quotient_text(n, d, indicator.decimals ?? 0);
  const { number } = read_cell(scene.definition, indicator, text);
  return number ? { cells: { [key]: text }, label: `${sign}${factor}` } : undefined;
}

function compare_units(rule, scene, own, beside) {
  const here = outcome_of(() => scene.number(own));
  if (here.missing) return scene.note_missing(here.missing);
  const there = outcome_of(() => (beside ? scene.number(beside) : scene.reference(own, 1)));
  if (there.missing) return scene.note_missing(there.missing, [own]);
  const slip = slip_of(here.value, there.value);
  if (!slip) return;
  const cell = scene.label(own);
  const values = {
    cell,
    value: scene.number_text(own, here.value),
    reference: beside ? scene.label(beside) : filled_in(rule.previous_month, { cell }),
    reference_value: scene.number_text(own, there.value),
    factor: slip.factor,
  };
  const references = beside ? {} : { [scene.reference_key(own, 1)]: values.reference_value };
  scene.fails(beside ? [own, beside] : [own], filled_in(rule.message, values), correction(scene, own, here.value, slip), references);
}

function unit_slip(rule, scene) {
  for (const code of rule.indicators) {
    const [month, now, before] = scene.cells.has(`${code}.m`) ? ['m', 'y', 'py'] : ['e', 'e', 'pe'];
    compare_units(rule, scene, `${code}.${month}`);
    compare_units(rule, scene, `${code}.${now}`, `${code}.${before}`);
  }
}

function repeats_previous(rule, scene) {
  const previous = scene.others[1];
  if (!previous) return scene.lacks_reference([]);
  const known = numeric_cells(scene, rule.columns)
    .map(({ key }) => [scene.readings.number(key), previous.number(key), key])
    .filter(([, before]) => before !== undefined);
  const pairs = known.filter(([now]) => now !== undefined);
  if (known.length < rule.at_least) return scene.lacks_reference([]);
  if (pairs.length < rule.at_least) return scene.not_evaluated();
  const same = pairs.filter(([now, before]) => now === before);
  if (same.length * 100 < rule.share_percent * pairs.length) return;
  const references = Object.fromEntries(same.map(([, before, key]) => [scene.reference_key(key, 1), scene.number_text(key, before)]));
  scene.fails([], filled_in(rule.message, { equal: same.length, compared: pairs.length }), undefined, references);
}

function size_class(rule, scene) {
  const cells = [rule.revenue, rule.employees, rule.assets];
  const { profile, limits } = scene.size ?? {};
  if (!profile || !limits) return scene.lacks_reference(cells);
  const [revenue, employees, assets] = cells.map((key) => scene.readings.number(key));
  if (revenue === undefined || employees === undefined || assets === undefined) return scene.not_evaluated();
  // Each figure is compared multiplied by the months, so that the year's revenue need not be divided.
  const figures = { employees: employees * scene.months, revenue: revenue * 12n, assets: assets * scene.months };
  const is_reached = ([name, limit]) => limit === null || figures[name] >= BigInt(limit) * kUnitsInOne * scene.months;
  const computed = ['large', 'medium', 'small'].find((size) => Object.entries(limits[size]).every(is_reached)) ?? 'micro';
  if (computed === profile) return;
  scene.fails(cells, filled_in(rule.message, { computed: rule.words[computed], profile: rule.words[profile] }));
}

function within_usual(rule, scene) {
  for (const key of rule.cells) {
    const { value, missing } = outcome_of(() => scene.number(key));
    const range = scene.usual[key];
    if (missing) {
      scene.note_missing(missing, [key]);
    } else if (!range) {
      scene.lacks_reference([key]);
    } else {
      const [low, high] = [parse(range.low, 4).units, parse(range.high, 4).units];
      if (low <= value && value <= high) continue;
      const texts = { cell: scene.label(key), value: scene.number_text(key, value), low: scene.number_text(key, low), high: scene.number_text(key, high) };
      scene.fails([key], filled_in(range.group ? rule.group : rule.own, { ...texts, count: range.count }));
    }
  }
}

const kKinds = {
  formula,
  filled,
  well_formed,
  listed,
  empty_unless_industrial,
  not_all_zero,
  zero_when_nil,
  unit_slip,
  repeats_previous,
  size_class,
  within_usual,
};

/** Applies one rule to the scene. */
export const apply = (rule, scene) => kKinds[rule.kind](rule, scene);
