// SPDX-License-Identifier: MPL-2.0
// What the browser fills in where last year's figures are left empty. That it is what the server has, agreement_test.mjs says.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { late_prefill } from '../../views/script/form/prefill.js';

const flow = { type: 'money', kind: 'flow', decimals: 2, required: 'always' };
const definition = {
  money_below: '100000000',
  indicators: [
    { ...flow, code: 'A01' },
    { ...flow, code: 'A04', required: 'industrial' },
    { ...flow, code: 'B09', kind: 'stock' },
    { ...flow, code: 'G01', required: 'optional' },
    { code: 'E03', type: 'number', kind: 'single', decimals: 1, required: 'always' },
  ],
};
const last_year = { 'A01.m': '5.00', 'A01.y': '50.00', 'A01.py': '40.00', 'A04.y': '30', 'B09.e': '7.00', 'B09.pe': '6.00', 'G01.y': '1.00', 'E03.v': '80.0' };
const late = (cells, section = 'C', filed = last_year) => late_prefill(definition, cells, { last_year: filed, section });

test('empty cells of last year get what was filed then, as it is stored', () => {
  assert.deepEqual(late({}), { 'A01.py': '50.00', 'A04.py': '30.00', 'B09.pe': '7.00' });
  assert.deepEqual(late({ 'A01.py': ' ', 'B09.pe': '　' }), { 'A01.py': '50.00', 'A04.py': '30.00', 'B09.pe': '7.00' });
});

test('what is typed stays, be it no number, and so does what does not apply or may be empty', () => {
  assert.deepEqual(late({ 'A01.py': '0', 'A04.py': '约三十', 'B09.pe': '6.99' }), {});
  assert.deepEqual(late({ 'A01.py': '1', 'B09.pe': '1' }, 'I'), {});
});

test('without last year\'s filing, or without its figure, nothing is filled in', () => {
  assert.deepEqual(late({}, 'C', null), {});
  assert.deepEqual(late({}, 'C', { 'A01.y': '约五十', 'A04.y': 'n/a', 'B09.e': '' }), {});
});
