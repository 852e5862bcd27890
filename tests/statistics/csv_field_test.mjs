// SPDX-License-Identifier: MPL-2.0
// What the browser writes of a table into a file for spreadsheets.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { csv_field } from '../../views/script/chart/csv_field.js';

test('numbers go without the sign between thousands and keep their own', () => {
  for (const [text, field] of [['1,234,567.8', '1234567.8'], ['-12.5', '-12.5'], ['+3.0%', '+3.0%'], ['0', '0']]) assert.equal(csv_field(text), field);
});

test('what a spreadsheet would take for a formula is text, whatever stands in front of it and however wide it is', () => {
  for (const text of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '|calc', ' =1', '\u3000=1', '\t=1', '＝1', '＋1', '－1a', '＠a', '\tx', '-', '+'])
    assert.match(csv_field(text), /^"?'/, JSON.stringify(text));
  for (const text of ['测试企业', 'a=b', '专精特新企业', '*', '—', '']) assert.equal(csv_field(text), text);
});

test('commas, quotes and line ends are quoted', () => {
  assert.equal(csv_field('甲,乙'), '"甲,乙"');
  assert.equal(csv_field('say "yes"'), '"say ""yes"""');
  assert.equal(csv_field('a\nb'), '"a\nb"');
  assert.equal(csv_field('=A1,"x"'), '"\'=A1,""x"""');
});
