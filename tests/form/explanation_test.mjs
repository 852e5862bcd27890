// SPDX-License-Identifier: MPL-2.0
// Explanations in the browser: what may stand, when one is owed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fault_of, owed, still_valid, values_of } from '../../views/script/form/evaluation.js';

test('an explanation says something in 6 to 500 characters', () => {
  for (const [text, fault] of [
    ['', 'missing'], [' \u3000 ', 'missing'], ['设备大修', 'too_short'], ['设备大修停', 'too_short'], ['设备大修停产', null], ['　设备大修停产　', null],
    ['订单增加，加班生产', null], ['重复重复重复', 'filler_text'], ['一二三一二三', 'filler_text'], ['一二三四一二三四一', 'filler_text'], ['一二三四五一二三四五', null],
    ['啊啊啊啊啊啊', 'filler_text'], ['。。。。。。', 'filler_text'], ['12345678', 'filler_text'], ['增长 12.5%，3.4', 'filler_text'], ['增长快 12.5%', null],
    ['ＡＢＡＢＡＢ', 'filler_text'], ['\u{20000}\u{20001}\u{20002}\u{20003}\u{20004}', 'too_short'], ['字句说'.padEnd(500, '明白了又来'), null],
    ['字句说'.padEnd(501, '明白了又来'), 'too_long'],
  ]) {
    assert.equal(fault_of(text), fault, text.slice(0, 20));
  }
});

const finding = (check, cells, more = {}) => ({ check, class: 'soft', verdict: 'fails', cells, message: '', ...more });
const report = {
  findings: [
    finding('Q01', ['A01.y', 'A01.m']),
    finding('Q02', ['A01.y']),
    finding('Q19', []),
    finding('R01', ['A01.y'], { class: 'hard' }),
    finding('Q03', ['A01.m'], { verdict: 'not_evaluated' }),
  ],
  verdicts: {},
};
const cells = { 'A01.y': '100.00' };
const explained = (check, place, values, text = '设备大修停产') => ({ check, place, text, values });
const open = (explanations, acceptances = [], now = cells) => owed(report, now, explanations, acceptances, '2026-10').map(({ check }) => check);

test('each failing soft check owes one for its place, with its values', () => {
  assert.deepEqual(open([]), ['Q01', 'Q02', 'Q19']);
  assert.deepEqual(open([explained('Q01', 'A01.y', { 'A01.y': '100.00' }), explained('Q19', '', {})]), ['Q02']);
  assert.deepEqual(open([explained('Q01', 'A01.m', { 'A01.y': '100.00' })]), ['Q01', 'Q02', 'Q19']);
  assert.deepEqual(open([explained('Q02', 'A01.y', { 'A01.y': '100.00' }, '太短')]), ['Q01', 'Q02', 'Q19']);
});

test('a changed value drops its explanation', () => {
  const explanation = explained('Q01', 'A01.y', { 'A01.y': '100.00' });
  for (const [now, valid] of [
    [cells, true],
    [{ 'A01.y': '100.01' }, false],
    [{ 'A01.y': '100.00', 'A01.m': '1.00' }, false],
    [{}, false],
    [{ 'A01.y': '100.00', 'A01.py': '7.00' }, true],
  ]) {
    assert.deepEqual(still_valid([explanation], report, now), valid ? [explanation] : [], JSON.stringify(now));
    assert.equal(open([explanation], [], now).includes('Q01'), !valid, JSON.stringify(now));
  }
  assert.deepEqual(still_valid([explained('R01', 'A01.y', cells), explained('Q03', 'A01.m', {})], report, cells), []);
});

test('a changed figure of another filing drops its explanation, one stored without any is judged by its own cells', () => {
  const against = { findings: [finding('Q01', ['A01.y'], { references: { 'A01.y@-1': '90.00' } })] };
  const values = { 'A01.y': '100.00' };
  for (const [stored, valid] of [
    [{ ...values, 'A01.y@-1': '90.00' }, true],
    [{ ...values, 'A01.y@-1': '91.00' }, false],
    [{ ...values, 'A01.y@-12': '90.00' }, false],
    [values, true],
    [{ 'A01.y': '101.00' }, false],
  ]) {
    const explanation = explained('Q01', 'A01.y', stored);
    assert.deepEqual(still_valid([explanation], against, cells), valid ? [explanation] : [], JSON.stringify(stored));
  }
  assert.deepEqual(values_of(against.findings[0], cells), { ...values, 'A01.y@-1': '90.00' });
});

test('what an officer has accepted is not owed until the last month of it', () => {
  const accepted = (until) => [{ check: 'Q02', place: 'A01.y', until }];
  assert.deepEqual(open([], accepted('2026-10')), ['Q01', 'Q19']);
  assert.deepEqual(open([], accepted('2027-01')), ['Q01', 'Q19']);
  assert.deepEqual(open([], accepted('2026-09')), ['Q01', 'Q02', 'Q19']);
});
