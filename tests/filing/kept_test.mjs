// SPDX-License-Identifier: MPL-2.0
// A copy of unsaved work against a form that may have been saved elsewhere since.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { changes_of, differing, has_come_in } from '../../views/script/filing/kept.js';

const copy = { version: 3, sent: false, changes: { 'A01.m': ['1', '2'], 'A02.m': ['5', ''], 'A03.m': ['', '7'], 'H01.v': ['', '1'] } };
const by_name = (rows) => Object.fromEntries(rows.map(({ name, ...row }) => [name, row]));

test('a row for each place that differs, untouched only where the stored one is what the copy began with', () => {
  const rows = by_name(differing(changes_of(copy), { 'A01.m': '9', 'A02.m': '5', 'A03.m': '7', 'B01.m': '4' }));
  assert.deepEqual(rows, {
    'A01.m': { present: '9', kept: '2', is_untouched: false },
    'A02.m': { present: '5', kept: '', is_untouched: true },
    'H01.v': { present: '', kept: '1', is_untouched: true },
  });
});

test('a field that the copy lacks is no row, in copies of earlier versions either, where nothing counts as untouched', () => {
  const rows = differing(changes_of({ version: 3, fields: { 'A01.m': '2' } }), { 'A01.m': '', 'B01.m': '4' });
  assert.deepEqual(rows, [{ name: 'A01.m', present: '', kept: '2', is_untouched: false }]);
});

test('what was sent has come in when a later version holds none of its places as they were', () => {
  const arrived = (sent, version, fields) => has_come_in({ ...copy, sent }, version, differing(copy.changes, fields));
  const chosen_otherwise = { 'A01.m': '9', 'A03.m': '7', 'H01.v': '1' };
  assert.equal(arrived(true, 4, chosen_otherwise), true);
  assert.equal(arrived(true, 3, chosen_otherwise), false);
  assert.equal(arrived(false, 4, chosen_otherwise), false);
  assert.equal(arrived(true, 5, { ...chosen_otherwise, 'A03.m': '' }), false, 'another computer saved while the sending failed');
});
