// SPDX-License-Identifier: MPL-2.0
// Decimals and growth in the browser: the cases of tests/util/decimal_tests.cpp and tests/filing's growth.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parse, quotient_text, to_text } from '../../views/script/form/decimal.js';
import { growth } from '../../views/script/form/growth.js';

const exact = (text) => parse(text, 4).units;

test('what people type for a number is read', () => {
  for (const [typed, canonical] of [
    ['0', '0.00'], ['-0', '0.00'], ['-0.00', '0.00'], ['1234.50', '1234.50'], ['-12.3', '-12.30'], ['+7', '7.00'], ['007', '7.00'],
    [' 1 234.5 ', '1234.50'], ['1,234,567.89', '1234567.89'], ['-1,234', '-1234.00'], ['１２３４．５０', '1234.50'], ['－１２', '-12.00'],
    ['\u221212', '-12.00'], ['\uFE6312', '-12.00'], ['＋１２', '12.00'], ['１，２３４．５', '1234.50'], ['\u300012\u3000', '12.00'],
    ['\u00A012\u200B', '12.00'], ['1.2300', '1.23'], ['9999999999999.99', '9999999999999.99'], ['00000000000000000000000001', '1.00'],
  ]) {
    assert.equal(to_text(parse(typed, 2).units, 2), canonical, typed);
  }
});

test('what is no number is refused with its reason', () => {
  const refused = {
    not_a_number: ['', '   ', '-', '.', '.5', '5.', '--1', '+-1', '1-', '1.2.3', '1,23', ',123', '1234,567', '1,234,56', '1.234,5', '0x10', 'NaN',
      'Infinity', '5\u00B2', '\u00BD', '\u0661', '一百', '12万', '\uFFFD', '1e', 'e5', '1e5e5', '1\u180E2'],
    exponent: ['1e5', '-1.5E+3', '１ｅ５', '1,234e-2'],
    too_many_decimals: ['1.234', '0.00001', '1.001'],
    too_large: ['10000000000000', '-99999999999999999999999999999999', '10000000000000.12345'],
  };
  for (const [fault, texts] of Object.entries(refused)) {
    for (const text of texts) assert.deepEqual(parse(text, 2), { fault }, text);
  }
  assert.deepEqual(parse('1.5', 0), { fault: 'too_many_decimals' });
  assert.deepEqual(parse('1.50', 1), { units: 15_000n });
});

test('texts have exactly the decimals asked for', () => {
  for (const [text, decimals, shown] of [
    ['12.3456', 4, '12.3456'], ['12.3456', 0, '12'], ['12.5', 0, '13'], ['-12.5', 0, '-13'], ['-0.004', 2, '0.00'], ['-0.005', 2, '-0.01'],
    ['0.05', 1, '0.1'], ['0.04', 1, '0.0'],
  ]) {
    assert.equal(to_text(exact(text), decimals), shown, text);
  }
  assert.equal(quotient_text(-1n, 3n, 2), '-0.33');
  assert.equal(quotient_text(1n, 8n, 2), '0.13');
});

test('growth is exact, halves away from zero', () => {
  for (const [now, before, text] of [
    ['100', '80', '25.0%'], ['80', '100', '-20.0%'], ['-10', '-20', '50.0%'], ['-30', '20', '-250.0%'], ['100.04', '100', '0.0%'],
    ['100.05', '100', '0.1%'], ['99.95', '100', '-0.1%'], ['99.96', '100', '0.0%'], ['0', '3', '-100.0%'], ['1', '3', '-66.7%'],
    ['9999999999999', '0.0001', '922337203685477580.7%'],
  ]) {
    assert.equal(growth(exact(now), exact(before)), text, `${now} after ${before}`);
  }
  assert.equal(growth(exact('1'), 0n), '');
  assert.equal(growth(null, exact('1')), '');
  assert.equal(growth(exact('1'), null), '');
});
