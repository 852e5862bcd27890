// SPDX-License-Identifier: MPL-2.0
// Exact decimals as the server has them (fcgi/util/decimal.cpp): a BigInt that counts 0.0001, never a floating-point number.
import { normalised_cell } from './text.js';

export const kUnitsInOne = 10_000n;
const kDecimals = 4;
const kMostWholeDigits = 13;
const kNumber = '([-+]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?';
const kPlain = new RegExp(`^${kNumber}$`);
const kExponent = new RegExp(`^${kNumber}[eE][-+]?\\d+$`);

export const abs = (x) => (x < 0n ? -x : x);

/**
 * Reads what somebody typed; zeros beyond max_decimals (0 to 4) do not count.
 * Gives { units } or { fault }: not_a_number, exponent, too_large or too_many_decimals.
 */
export function parse(text, max_decimals) {
  const typed = normalised_cell(text);
  const parts = kPlain.exec(typed);
  if (!parts) return { fault: kExponent.test(typed) ? 'exponent' : 'not_a_number' };
  const whole = parts[2].replace(/,/g, '').replace(/^0+/, '');
  if (whole.length > kMostWholeDigits) return { fault: 'too_large' };
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  if (fraction.length > max_decimals) return { fault: 'too_many_decimals' };
  const units = BigInt(whole + fraction.padEnd(kDecimals, '0'));
  return { units: parts[1] === '-' ? -units : units };
}

/** n / d as a whole number, halves away from zero; d > 0. */
export function rounded_quotient(n, d) {
  const size = (abs(n) * 2n + d) / (d * 2n);
  return n < 0n ? -size : size;
}

/** n / d with exactly that many decimals, halves away from zero, never `-0.00`; d > 0. */
export function quotient_text(n, d, decimals) {
  const shown = rounded_quotient(n * 10n ** BigInt(decimals), d);
  const digits = String(abs(shown)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return (shown < 0n ? '-' : '') + digits.slice(0, point) + (decimals > 0 ? `.${digits.slice(point)}` : '');
}

/** The canonical text with exactly that many decimals (0 to 4). */
export const to_text = (units, decimals) => quotient_text(units, kUnitsInOne, decimals);
