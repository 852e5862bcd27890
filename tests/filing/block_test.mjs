// SPDX-License-Identifier: MPL-2.0
// What a spreadsheet puts on the clipboard, and where it goes in the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { is_block, parse_block, plan_block } from '../../views/script/filing/block.js';

test('tabs part cells, line ends of every system part rows, and the last line end begins no row', () => {
  for (const end of ['\r\n', '\n', '\r']) assert.deepEqual(parse_block(`1\t2${end}3\t${end}`), [['1', '2'], ['3', '']]);
  assert.deepEqual(parse_block('1'), [['1']]);
  assert.deepEqual(parse_block('\t\n\t'), [['', ''], ['', '']]);
});

test('a quoted cell may hold tabs, line ends and quotes; a quote elsewhere is only a character', () => {
  assert.deepEqual(parse_block('"a\tb"\t"c\r\nd"\n"say ""yes"""\t5"\n"6\t7'), [['a\tb', 'c\nd'], ['say "yes"', '5"'], ['"6', '7']]);
  assert.deepEqual(parse_block('""\t"1"x'), [['', '"1"x']]);
});

test('one value is no block, even with the line end that a spreadsheet adds', () => {
  for (const text of ['1', '1\r\n', ' 1,234.50 ', '']) assert.equal(is_block(text), false, text);
  for (const text of ['1\t2', '1\n2', '1\r\n2\r\n', '\t']) assert.equal(is_block(text), true, text);
});

const grid = [
  ['A01.m', 'A01.y', 'A01.py'],
  [null, null, null], // does not apply
  [null, 'B09.e', 'B09.pe'],
  ['E03.v', null, null],
];

test('values follow the rows and columns of the form from the place of the first', () => {
  const { placed, outside } = plan_block([['1', '2', '3'], ['', '', ''], ['', '4', '5'], ['6']], grid, { row: 0, column: 0 });
  assert.deepEqual(placed.map(({ name, text }) => `${name}=${text}`), ['A01.m=1', 'A01.y=2', 'A01.py=3', 'B09.e=4', 'B09.pe=5', 'E03.v=6']);
  assert.deepEqual(outside, []);
  assert.deepEqual(plan_block([['7'], ['—'], ['8']], grid, { row: 0, column: 1 }).placed.map(({ name }) => name), ['A01.y', 'B09.e']);
});

test('what has no cell is named by its row and column, and nothing is dropped silently', () => {
  const { placed, outside } = plan_block([['1', '2'], ['3', '—'], ['4'], ['5'], ['6']], grid, { row: 0, column: 2 });
  assert.deepEqual(placed, [{ name: 'A01.py', text: '1' }, { name: 'B09.pe', text: '4' }]);
  assert.deepEqual(outside, [{ row: 1, column: 2, text: '2' }, { row: 2, column: 1, text: '3' }, { row: 4, column: 1, text: '5' }, { row: 5, column: 1, text: '6' }]);
});

test('an empty value takes nothing away, and 0 is a value', () => {
  const { placed, outside } = plan_block([['', '0']], grid, { row: 0, column: 0 });
  assert.deepEqual(placed, [{ name: 'A01.y', text: '0' }]);
  assert.deepEqual(outside, []);
});
