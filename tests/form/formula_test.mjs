// SPDX-License-Identifier: MPL-2.0
// Formulas in the browser: exact fractions, missing values, messages.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { message_text, outcome_of, value_of } from '../../views/script/form/formula.js';
import { Scene } from '../../views/script/form/scene.js';

const definition = {
  code: 'T', version: '1', tolerance: '0.01', money_below: '100000000', cell_label: '{indicator} ({column})', columns: { m: 'month', y: 'year', py: 'before' },
  indicators: [
    { code: 'A', name: 'income', type: 'money', kind: 'flow', decimals: 2, required: 'always' },
    { code: 'B', name: 'extra', type: 'money', kind: 'flow', decimals: 2, required: 'optional' },
    { code: 'D', name: 'output', type: 'money', kind: 'flow', decimals: 2, required: 'industrial' },
    { code: 'I', name: 'trouble', type: 'choices', kind: 'single', required: 'optional', max_choices: 3,
      choices: [{ code: 1, label: 'one' }, { code: 2, label: 'two' }, { code: 9, label: 'none', alone: true }] },
  ],
  checks: [],
};
const october = { period: '2026-10', section: 'C', previous: null, last_year: null, category: 'specialised' };
const scene = (cells, context = {}) => new Scene(definition, cells, { ...october, ...context });

const n = (text) => ['n', text];
const c = (key, back = 0) => ['c', key, back];
const is = (ast, cells = {}, context = {}) => outcome_of(() => value_of(ast, scene(cells, context)));
const equals = (a, b) => is(['=', a, b]).value;

test('numbers are exact where binary fractions are not', () => {
  assert.ok(equals(['+', n('0.1'), n('0.2')], n('0.3')));
  assert.ok(equals(['*', ['/', n('1'), n('3')], n('3')], n('1')));
  assert.ok(equals(['/', n('1'), n('-4')], n('-0.25')));
  assert.ok(equals(['/', ['neg', n('1')], ['neg', n('4')]], n('0.25')));
  assert.ok(!equals(['/', n('1'), n('3')], n('0.3333')));
  assert.ok(equals(['-', n('1'), n('1.01')], n('-0.01')));
  assert.ok(equals(['abs', n('-2')], n('2')));
  assert.ok(equals(['abs', n('2')], n('2')));
  assert.ok(equals(['max', n('-2'), ['/', n('1'), n('3')]], ['/', n('1'), n('3')]));
  assert.ok(equals(['min', n('-2'), ['/', n('1'), n('3')]], n('-2')));
});

test('both sides of every comparison', () => {
  const third = ['/', n('1'), n('3')];
  const signs = { below: { '<': true, '<=': true, '>': false, '>=': false, '=': false, '!=': true },
    same: { '<': false, '<=': true, '>': false, '>=': true, '=': true, '!=': false },
    above: { '<': false, '<=': false, '>': true, '>=': true, '=': false, '!=': true } };
  const left = { below: n('0.3333'), same: ['/', n('2'), n('6')], above: n('0.3334') };
  for (const [how, by_sign] of Object.entries(signs)) {
    for (const [sign, value] of Object.entries(by_sign)) assert.equal(is([sign, left[how], third]).value, value, `${how} ${sign}`);
  }
});

test('facts are those of the context', () => {
  assert.ok(equals(['months'], n('10')));
  assert.ok(equals(['tolerance'], n('0.01')));
  for (const [fact, yes, no] of [
    ['january', { period: '2026-01' }, { period: '2026-10' }],
    ['industrial', { section: 'D' }, { section: 'F' }],
    ['specialised', { category: 'specialised' }, { category: 'other' }],
  ]) {
    assert.equal(is([fact], {}, yes).value, true, fact);
    assert.equal(is([fact], {}, no).value, false, fact);
    assert.equal(is(['not', [fact]], {}, no).value, true, fact);
  }
});

test('a cell of this filing is missing in three ways', () => {
  for (const [why, key, cells, context, outcome] of [
    ['empty and required', 'A.m', {}, {}, 'unreadable'],
    ['blank and required', 'A.m', { 'A.m': '\u3000' }, {}, 'unreadable'],
    ['faulty', 'B.m', { 'B.m': 'x' }, {}, 'unreadable'],
    ['empty and optional', 'B.m', {}, {}, 'absent'],
    ['empty, for industry', 'D.m', {}, {}, 'unreadable'],
    ['not for this enterprise', 'D.m', {}, { section: 'F' }, 'absent'],
    ['n/a', 'D.m', { 'D.m': 'n/a' }, { section: 'F' }, 'absent'],
    ['unwanted', 'D.m', { 'D.m': '5' }, { section: 'F' }, 'absent'],
    ['no previous filing', ['A.m', 1], {}, {}, 'no_reference'],
    ['no number in the previous filing', ['D.m', 1], {}, { previous: { 'D.m': 'n/a' } }, 'no_reference'],
    ['last year, where only the previous one is', ['A.m', 12], {}, { previous: { 'A.m': '1.00' } }, 'no_reference'],
  ]) {
    assert.equal(is(c(...[key].flat()), cells, context).missing, outcome, why);
  }
  assert.equal(is(['/', n('1'), c('A.m')], { 'A.m': '0' }).missing, 'unreadable');
});

test('cells of other filings are read where they are', () => {
  const context = { previous: { 'A.m': '1.00' }, last_year: { 'A.m': '2.00', 'D.m': '3.00' }, section: 'F' };
  assert.ok(is(['=', c('A.m', 1), n('1')], {}, context).value);
  assert.ok(is(['=', c('A.m', 12), n('2')], {}, context).value);
  assert.ok(is(['=', c('D.m', 12), n('3')], {}, context).value);
});

test('the first missing value met decides; and, or stop at what decides them', () => {
  const unreadable = ['>', c('A.m'), n('0')];
  const absent = ['>', c('B.m'), n('0')];
  const no_reference = ['>', c('A.m', 1), n('0')];
  const yes = ['january'];
  for (const [ast, outcome] of [
    [['and', unreadable, absent], 'unreadable'],
    [['and', absent, unreadable], 'absent'],
    [['or', no_reference, yes], 'no_reference'],
    [['>', ['+', c('B.m'), c('A.m')], n('0')], 'absent'],
    [['not', unreadable], 'unreadable'],
    [['and', yes, absent], 'absent'],
  ]) {
    assert.equal(is(ast, {}, { period: '2026-01' }).missing, outcome, JSON.stringify(ast));
  }
  assert.equal(is(['or', yes, unreadable], {}, { period: '2026-01' }).value, true);
  assert.equal(is(['and', yes, unreadable], {}, { period: '2026-10' }).value, false);
});

test('empty, filled and has look at the state', () => {
  for (const [cells, context, empty] of [
    [{}, {}, true],
    [{ 'D.m': '0' }, {}, false],
    [{ 'D.m': '5' }, { section: 'F' }, true],
    [{ 'D.m': 'n/a' }, { section: 'F' }, true],
  ]) {
    assert.equal(is(['empty', 'D.m'], cells, context).value, empty, JSON.stringify(cells));
    assert.equal(is(['filled', 'D.m'], cells, context).value, !empty, JSON.stringify(cells));
  }
  assert.equal(is(['empty', 'D.m'], { 'D.m': 'x' }).missing, 'unreadable');
  assert.equal(is(['filled', 'D.m'], { 'D.m': 'x' }).missing, 'unreadable');
  assert.equal(is(['has', 'I.v', [2, 9]], { 'I.v': '1，2' }).value, true);
  assert.equal(is(['has', 'I.v', [9]], { 'I.v': '1,2' }).value, false);
  assert.equal(is(['has', 'I.v', [2]], { 'I.v': '2,9' }).value, false, 'a choice that cannot be read has no option');
  assert.equal(is(['has', 'I.v', [2]], {}).value, false);
});

test('messages write exact values rounded half away from zero, and a dash for what is missing', () => {
  const said = (...pieces) => message_text(pieces, scene({ 'A.m': '1,000', 'A.y': '-3' }));
  assert.equal(said('income ', { v: c('A.m'), d: 2 }, '.'), 'income 1000.00.');
  assert.equal(said({ v: ['/', c('A.m'), n('3')], d: 1 }), '333.3');
  assert.equal(said({ v: ['/', n('1'), n('-8')], d: 2 }), '-0.13');
  assert.equal(said({ v: ['/', n('-1'), n('1000')], d: 2 }), '0.00');
  assert.equal(said({ p: ['/', n('2'), c('A.y')] }), '-66.7%');
  assert.equal(said({ v: c('B.m'), d: 2 }, '/', { v: c('A.m', 1), d: 2 }, '/', { p: ['/', n('1'), n('0')] }), '—/—/—');
});
