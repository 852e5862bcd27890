// SPDX-License-Identifier: MPL-2.0
// Evaluates the formulas of the form's checks, as fcgi/form does: exact fractions, and three ways for a value to be missing.
import { kUnitsInOne, parse, quotient_text } from './decimal.js';

// What is thrown when a value is missing: the first one met decides the whole formula.
export const kAbsent = 'absent'; // nothing there, and nothing need be: the rule does not apply
export const kUnreadable = 'unreadable'; // required and empty, or no number, or divided by zero
export const kNoReference = 'no_reference'; // another month's filing does not have it
const kMissing = [kAbsent, kUnreadable, kNoReference];

/** The value, or which way it is missing. */
export function outcome_of(compute) {
  try {
    return { value: compute() };
  } catch (missing) {
    if (!kMissing.includes(missing)) throw missing;
    return { missing };
  }
}

const from_units = (n) => ({ n, d: kUnitsInOne });
const negative = ({ n, d }) => ({ n: -n, d });
const sum = (a, b) => (a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d });
/** Below, at or above 0 as a is below, at or above b. */
const compared = (a, b) => a.n * b.d - b.n * a.d;

function quotient(a, b) {
  if (b.n === 0n) throw kUnreadable;
  const turned = b.n < 0n ? -1n : 1n;
  return { n: a.n * b.d * turned, d: a.d * b.n * turned };
}

// Of numbers, both worked out before.
const kOfTwo = {
  '+': sum,
  '-': (a, b) => sum(a, negative(b)),
  '*': (a, b) => ({ n: a.n * b.n, d: a.d * b.d }),
  '/': quotient,
  max: (a, b) => (compared(a, b) < 0n ? b : a),
  min: (a, b) => (compared(a, b) > 0n ? b : a),
  '<': (a, b) => compared(a, b) < 0n,
  '<=': (a, b) => compared(a, b) <= 0n,
  '>': (a, b) => compared(a, b) > 0n,
  '>=': (a, b) => compared(a, b) >= 0n,
  '=': (a, b) => compared(a, b) === 0n,
  '!=': (a, b) => compared(a, b) !== 0n,
};

// Of what stands in the formula, and the scene.
const kOthers = {
  n: ([text]) => from_units(parse(text, 4).units),
  c: ([key, months_back], scene) => from_units(months_back ? scene.reference(key, months_back) : scene.number(key)),
  neg: ([a], scene) => negative(value_of(a, scene)),
  abs: ([a], scene) => {
    const x = value_of(a, scene);
    return x.n < 0n ? negative(x) : x;
  },
  and: ([a, b], scene) => value_of(a, scene) && value_of(b, scene),
  or: ([a, b], scene) => value_of(a, scene) || value_of(b, scene),
  not: ([a], scene) => !value_of(a, scene),
  has: ([key, options], scene) => options.some((option) => scene.readings.has_option(key, option)),
  empty: ([key], scene) => !scene.is_filled(key),
  filled: ([key], scene) => scene.is_filled(key),
  months: (_, scene) => ({ n: scene.months, d: 1n }),
  tolerance: (_, scene) => from_units(scene.tolerance),
  january: (_, scene) => scene.months === 1n,
  industrial: (_, scene) => scene.readings.industrial,
  specialised: (_, scene) => scene.specialised,
};

/**
 * The value of a formula: a fraction { n, d } with d > 0, or a truth value. Throws how a value is missing.
 * The scene gives number(key), reference(key, months_back), is_filled(key), readings, months, tolerance and specialised.
 */
export function value_of([operator, ...operands], scene) {
  const of_two = kOfTwo[operator];
  if (!of_two) return kOthers[operator](operands, scene);
  const left = value_of(operands[0], scene);
  return of_two(left, value_of(operands[1], scene));
}

function placeholder_text(piece, scene) {
  const { value } = outcome_of(() => value_of(piece.v ?? piece.p, scene));
  if (!value) return '—';
  return piece.v ? quotient_text(value.n, value.d, piece.d) : `${quotient_text(value.n * 100n, value.d, 1)}%`;
}

/** The words of a message, its placeholders worked out. */
export const message_text = (pieces, scene) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : placeholder_text(piece, scene))).join('');
