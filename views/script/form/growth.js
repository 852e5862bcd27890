// SPDX-License-Identifier: MPL-2.0
// Growth as the server shows it: fcgi/form/growth.cpp.
import { abs, rounded_quotient } from './decimal.js';

const kMost = 2n ** 63n - 1n;

/** (now - before) / |before| in tenths of a percent, halves away from zero, `-12.5%`; empty when a figure is null or before is 0. */
export function growth(now, before) {
  if (now === null || before === null || before === 0n) return '';
  const permille = rounded_quotient((now - before) * 1000n, abs(before));
  const size = abs(permille) < kMost ? abs(permille) : kMost;
  return `${permille < 0n ? '-' : ''}${size / 10n}.${size % 10n}%`;
}
