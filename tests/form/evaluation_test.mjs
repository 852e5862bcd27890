// SPDX-License-Identifier: MPL-2.0
// The checks in the browser over a small definition: states of cells, kinds of rule, findings. That the server says the same is
// agreement_test.mjs's.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { evaluate, normalise, required } from '../../views/script/form/evaluation.js';

const flow = { type: 'money', kind: 'flow', unit: 'ten thousand', decimals: 2, required: 'always' };
const single = { kind: 'single', required: 'optional' };
const definition = {
  code: 'T', version: '1', tolerance: '0.01', money_below: '100000000', cell_label: '{indicator} ({column})',
  columns: { m: 'month', y: 'year', py: 'before', e: 'end', pe: 'end before' },
  indicators: [
    { ...flow, code: 'A', name: 'income' },
    { ...flow, code: 'B', name: 'output', required: 'industrial' },
    { ...flow, code: 'S', name: 'assets', kind: 'stock' },
    { ...single, code: 'C', name: 'people', type: 'integer', unit: 'persons', kind: 'stock' },
    { ...single, code: 'R', name: 'rate', type: 'number', decimals: 1, required: 'when_positive', required_cells: ['A.m'] },
    { ...single, code: 'H', name: 'state', type: 'choice', max_choices: 1, choices: [{ code: 1, label: 'good' }, { code: 2, label: 'bad' }] },
    { ...single, code: 'I', name: 'trouble', type: 'choices', max_choices: 2,
      choices: [{ code: 1, label: 'one' }, { code: 2, label: 'two' }, { code: 3, label: 'three' }, { code: 98, label: 'other' }, { code: 99, label: 'none', alone: true }] },
    { ...single, code: 'T', name: 'words', type: 'text', max_length: 5, required: 'when_chosen', required_cells: ['I.v'], required_option: 98 },
  ],
};
const october = { period: '2026-10', section: 'C', previous: null, last_year: null, category: 'other' };
const sound = { 'A.m': '10.00', 'A.y': '100.00', 'A.py': '90.00', 'B.m': '9.00', 'B.y': '90.00', 'B.py': '80.00', 'S.e': '500.00', 'S.pe': '450.00', 'R.v': '3.5' };

const hard = (...rules) => [{ id: 'R', class: 'hard', title: 'r', rules }];
const soft = (...rules) => [{ id: 'Q', class: 'soft', title: 'q', no_reference: 'nothing to compare with', rules }];
const run = (checks, cells, context = {}) => evaluate({ ...definition, checks }, { ...sound, ...cells }, { ...october, ...context });
const said = (checks, cells, context) => run(checks, cells, context).findings.map(({ cells: [place], message }) => `${place ?? ''}: ${message}`);
const formula = (at, holds, message, when) => ({ kind: 'formula', at, holds, message: [message], ...(when && { when }) });

const a_month = ['c', 'A.m', 0];
const a_before = ['c', 'A.m', 1];
const limit = (text) => formula(['A.m'], ['<=', a_month, ['n', text]], `above ${text}`);

test('a formula that does not hold stands at its cells', () => {
  const report = run(hard(limit('9.99')));
  assert.deepEqual(report, {
    findings: [{ check: 'R', class: 'hard', verdict: 'fails', cells: ['A.m'], message: 'above 9.99' }],
    verdicts: { R: 'fails' },
  });
  assert.deepEqual(run(hard(limit('10'))), { findings: [], verdicts: { R: 'holds' } });
});

test('a rule waits for its condition, and says when it could not be looked at', () => {
  const guarded = (when) => hard(formula(['A.m'], ['<', a_month, ['n', '0']], 'm', when));
  assert.equal(run(guarded(['january'])).verdicts.R, 'holds');
  assert.equal(run(guarded(['not', ['january']])).verdicts.R, 'fails');
  assert.equal(run(guarded(['>', ['c', 'B.m', 0], ['n', '0']]), {}, { section: 'F' }).verdicts.R, 'holds');
  assert.equal(run(guarded(['>', ['c', 'B.m', 0], ['n', '0']]), { 'B.m': '' }).verdicts.R, 'not_evaluated');
  assert.deepEqual(run(hard(limit('9')), { 'A.m': 'x' }), { findings: [], verdicts: { R: 'not_evaluated' } });
});

test('what lacks another month is said once, after what fails, and a failure outweighs it', () => {
  const against = (key) => formula([key, 'A.py'], ['<=', ['c', key, 1], ['c', key, 0]], 'm');
  const { findings, verdicts } = run(soft(against('A.m'), limit('9'), against('A.y'), against('A.m')));
  assert.deepEqual(findings.map(({ verdict, cells }) => [verdict, cells]), [['fails', ['A.m']], ['not_evaluated', ['A.m', 'A.py', 'A.y']]]);
  assert.equal(findings[1].message, 'nothing to compare with');
  assert.equal(verdicts.Q, 'fails');
  assert.deepEqual(run(soft(against('A.m')), {}, { previous: { 'A.m': '10' } }).findings, []);
});

test('a soft check speaks once at a place, a hard one as often as it fails', () => {
  assert.deepEqual(said(soft(limit('9'), limit('8'))), ['A.m: above 9']);
  assert.deepEqual(said(hard(limit('9'), limit('8'))), ['A.m: above 9', 'A.m: above 8']);
});

test('a finding keeps the figures of other filings that it fails against', () => {
  const against = (months, when) => formula(['A.m'], ['or', ['>', a_month, ['c', 'A.m', months]], ['<', ['c', 'A.y', months], ['n', '0']]], 'm', when);
  const others = { previous: { 'A.m': '１１', 'A.y': '7' }, last_year: { 'A.m': '12.5', 'A.y': '0' } };
  const of = (rule) => run(soft(rule), {}, others).findings.map(({ references }) => references);
  assert.deepEqual(of(against(1)), [{ 'A.m@-1': '11.00', 'A.y@-1': '7.00' }]);
  assert.deepEqual(of(against(12, ['>', ['c', 'A.y', 1], ['n', '6']])), [{ 'A.m@-12': '12.50', 'A.y@-12': '0.00', 'A.y@-1': '7.00' }]);
  assert.deepEqual(of(formula(['A.m'], ['has', 'H.v', [1]], 'm')), [undefined]);
});

test('required cells are asked for in the words of their type', () => {
  const rule = { kind: 'filled', required: ['always', 'industrial', 'when_positive', 'when_chosen'], number: 'fill {cell}', choice: 'choose', text: 'write {cell}' };
  assert.deepEqual(said(hard(rule), { 'A.m': '', 'B.y': ' ', 'R.v': '', 'I.v': '98' }), ['A.m: fill income (month)', 'B.y: fill output (year)', 'T.v: write words']);
  assert.deepEqual(said(hard(rule), { 'R.v': '' }), ['R.v: fill rate']);
  assert.deepEqual(said(hard({ ...rule, required: ['always'] }), { 'B.y': '', 'A.m': '0', 'R.v': '' }), []);
  assert.deepEqual(said(hard(rule), { 'B.y': '' }, { section: 'F' }), []);
  const industrial = { ...definition, checks: [] };
  assert.ok(required(industrial, sound, october).has('B.y'));
  assert.ok(!required(industrial, sound, { ...october, section: 'F' }).has('B.y'));
  assert.ok(required(industrial, sound, october).has('R.v'));
  assert.ok(!required(industrial, { ...sound, 'A.m': '0' }, october).has('R.v'));
});

test('what cannot be read is reported by its fault', () => {
  const numbers = { kind: 'well_formed', not_a_number: 'no number', exponent: 'exponent', too_many_decimals: 'at most {decimals}', not_whole: 'whole {unit}',
    too_large: 'check {unit}', too_long: 'at most {max_length}' };
  const choices = { kind: 'listed', unknown: 'from the list', too_many: 'at most {max_choices}', doubled: 'once', not_alone: 'not with {alone}' };
  for (const [key, text, message] of [
    ['A.m', 'x', 'no number'], ['A.m', '1e3', 'exponent'], ['A.m', '1.234', 'at most 2'], ['C.e', '1.5', 'whole persons'], ['C.e', '12.0', undefined],
    ['A.m', '99999999.99', undefined], ['A.m', '100000000', 'check ten thousand'], ['A.m', '-100000000', 'check ten thousand'], ['R.v', '9999999999999.9', undefined],
    ['T.v', '\u{20000}2345', undefined], ['T.v', '123456', 'at most 5'], ['T.v', ' 12\r\n45 ', undefined],
    ['H.v', '01', undefined], ['H.v', '3', 'from the list'], ['H.v', '+1', 'from the list'], ['H.v', '1,2', 'at most 1'],
    ['I.v', '1,2,', 'from the list'], ['I.v', '1,1', 'once'], ['I.v', '1,2,3', 'at most 2'], ['I.v', '99,1', 'not with none'], ['I.v', '２，１', undefined],
  ]) {
    assert.deepEqual(said(hard(numbers, choices), { [key]: text }), message ? [`${key}: ${message}`] : [], `${key} ${text}`);
  }
});

test('cells for industry stay empty in other sections', () => {
  const rule = { kind: 'empty_unless_industrial', message: '{cell}: leave it' };
  const empty = { 'B.m': 'n/a', 'B.y': '', 'B.py': '0' };
  assert.deepEqual(said(hard(rule), empty, { section: 'F' }), ['B.py: output (before): leave it']);
  assert.deepEqual(said(hard(rule), empty), []);
});

test('a form of zeros needs the declaration', () => {
  const rule = { kind: 'not_all_zero', columns: ['m', 'e'], message: 'all zero' };
  const zeros = { 'A.m': '0', 'B.m': '', 'S.e': '0.00' };
  assert.deepEqual(said(hard(rule), zeros), [': all zero']);
  assert.deepEqual(run(hard(rule), zeros, { nil_declared: true }).verdicts, { R: 'holds' });
  assert.deepEqual(run(hard(rule), { ...zeros, 'A.m': 'x' }), { findings: [], verdicts: { R: 'not_evaluated' } });
  assert.deepEqual(run(hard(rule), { ...zeros, 'A.m': '0.01' }).verdicts, { R: 'holds' });
});

test('a stopped month has no figures of the month', () => {
  const rule = { kind: 'zero_when_nil', columns: ['m'], message: '{cell} is {value}, {count} are not 0' };
  const nil = { nil_declared: true };
  const zeros = { 'A.m': '0', 'B.m': '0.00' };
  assert.deepEqual(run(soft(rule)), { findings: [], verdicts: { Q: 'holds' } });
  assert.deepEqual(run(soft(rule), zeros, nil), { findings: [], verdicts: { Q: 'holds' } });
  assert.deepEqual(run(soft(rule), { ...zeros, 'A.m': 'x' }, nil), { findings: [], verdicts: { Q: 'not_evaluated' } });
  assert.deepEqual(run(soft(rule), {}, nil).findings,
    [{ check: 'Q', class: 'soft', verdict: 'fails', cells: ['A.m', 'B.m'], message: 'income (month) is 10.00, 2 are not 0' }]);
  assert.deepEqual(said(soft(rule), { 'A.m': 'x' }, nil), ['B.m: output (month) is 9.00, 1 are not 0']);
});

const slips = { kind: 'unit_slip', indicators: ['A', 'S'], previous_month: 'last {cell}', message: '{cell} {value}, {reference} {reference_value}: {factor}' };
const previous = { 'A.m': '10.00', 'S.e': '500.00' };

test('a slip of unit is found on both sides of its bounds, in either direction', () => {
  for (const [typed, before, label] of [
    ['95', '10', '÷10'], ['94.99', '10', undefined], ['105', '10', '÷10'], ['105.01', '10', undefined], ['1000', '10', '÷100'], ['10000', '10', '÷1000'],
    ['-104999', '-10', '÷10000'], ['105001', '10', undefined], ['1000000', '10', undefined], ['1', '10', '×10'], ['0.95', '10', '×10'], ['0.94', '10', undefined],
    ['1.05', '10', '×10'], ['1.06', '10', undefined], ['0.01', '10', '×1000'], ['0.1', '1000', '×10000'], ['0', '10', undefined], ['100', '0', undefined], ['-100', '10', undefined],
  ]) {
    const { findings } = run(soft(slips), { 'A.m': typed }, { previous: { ...previous, 'A.m': before } });
    assert.deepEqual(findings.map(({ correction }) => correction.label), label ? [label] : [], `${typed} after ${before}`);
  }
});

test('a slip of unit is corrected where the cell takes the figure', () => {
  const [finding] = run(soft(slips), { 'A.m': '10234.56' }, { previous }).findings;
  assert.deepEqual(finding, { check: 'Q', class: 'soft', verdict: 'fails', cells: ['A.m'], message: 'income (month) 10234.56, last income (month) 10.00: 1000',
    correction: { cells: { 'A.m': '10.23' }, label: '÷1000' }, references: { 'A.m@-1': '10.00' } });
  const corrected = (cells, before) => run(soft(slips), cells, { previous: { ...previous, ...before } }).findings.map(({ correction }) => correction?.cells);
  assert.deepEqual(corrected({ 'A.m': '10235' }, {}), [{ 'A.m': '10.24' }]);
  assert.deepEqual(corrected({ 'A.m': '-0.05' }, { 'A.m': '-50' }), [{ 'A.m': '-50.00' }]);
  assert.deepEqual(corrected({ 'A.m': '10200000' }, { 'A.m': '99000000' }), [undefined], 'too large for the cell');
  assert.deepEqual(corrected({ 'A.y': '900' }, {}), [{ 'A.y': '90.00' }]);
  assert.deepEqual(corrected({ 'S.e': '5000' }, {}), [{ 'S.e': '500.00' }], 'once, not for last month and for last year');
});

test('a slip of unit cannot be looked for where figures are missing', () => {
  const { findings, verdicts } = run(soft(slips), { 'A.y': '900' });
  assert.deepEqual(findings.map(({ verdict, cells }) => [verdict, cells]), [['fails', ['A.y', 'A.py']], ['not_evaluated', ['A.m', 'S.e']]]);
  assert.equal(verdicts.Q, 'fails');
  const without = run(soft(slips), {}, { previous: { 'A.m': '10' } });
  assert.deepEqual(without.findings.map(({ verdict, cells }) => [verdict, cells]), [['not_evaluated', ['S.e']]], 'last month has no such figure');
  assert.deepEqual(run(soft(slips), { 'A.py': '' }, { previous }), { findings: [], verdicts: { Q: 'not_evaluated' } });
  assert.deepEqual(run(soft({ ...slips, indicators: ['B'] }), {}, { section: 'F', previous }), { findings: [], verdicts: { Q: 'holds' } });
});

test('a filing that repeats the last one is noticed from ten cells on', () => {
  const codes = Array.from({ length: 11 }, (_, i) => `N${i}`);
  const indicators = codes.map((code) => ({ ...flow, code, name: code, required: 'optional' }));
  const rule = { kind: 'repeats_previous', columns: ['m'], share_percent: 90, at_least: 10, message: '{equal}/{compared}' };
  const filing = (count, other = 0) => Object.fromEntries(codes.slice(0, count).map((code, i) => [`${code}.m`, i < other ? '2' : '1']));
  const repeated = (now, before) => {
    const report = evaluate({ ...definition, indicators, checks: soft(rule) }, now, { ...october, previous: before });
    return report.findings.map(({ verdict, cells, message }) => [verdict, cells, message]);
  };
  assert.deepEqual(repeated(filing(10), filing(10)), [['fails', [], '10/10']]);
  assert.deepEqual(repeated(filing(11), filing(11, 1)), [['fails', [], '10/11']]);
  assert.deepEqual(repeated(filing(10, 1), filing(11)), [['fails', [], '9/10']]);
  const [{ references }] = evaluate({ ...definition, indicators, checks: soft(rule) }, filing(10, 1), { ...october, previous: filing(11) }).findings;
  assert.deepEqual(references, Object.fromEntries(codes.slice(1, 10).map((code) => [`${code}.m@-1`, '1.00'])), 'the equal cells');
  assert.deepEqual(repeated(filing(10, 2), filing(10)), []);
  assert.deepEqual(repeated(filing(9), filing(11)), []);
  assert.deepEqual(repeated(filing(11), filing(9)), [['not_evaluated', [], 'nothing to compare with']]);
  assert.deepEqual(repeated(filing(10), null), [['not_evaluated', [], 'nothing to compare with']]);
});

test('the size class is worked out from the limits that the industry has', () => {
  const rule = { kind: 'size_class', revenue: 'A.y', employees: 'C.e', assets: 'S.e', words: { large: 'L', medium: 'M', small: 'S', micro: 'X' }, message: '{computed} not {profile}' };
  const limits = { large: { employees: 1000, revenue: 400, assets: null }, medium: { employees: 300, revenue: 120, assets: null }, small: { employees: 20, revenue: 12 } };
  const sized = (year, people, profile, months = '10') =>
    said(soft(rule), { 'A.y': year, 'C.e': people }, { period: `2026-${months}`, size: { profile, limits } });
  assert.deepEqual(sized('100', '300', 'small'), ['A.y: M not S']);
  assert.deepEqual(sized('99.99', '300', 'small'), []);
  assert.deepEqual(sized('100', '299', 'small'), []);
  assert.deepEqual(sized('100', '300', 'medium'), []);
  assert.deepEqual(sized('100', '1000', 'large', '03'), []);
  assert.deepEqual(sized('9.99', '5000', 'micro'), []);
  assert.deepEqual(sized('0', '5000', 'large'), ['A.y: X not L']);
  for (const context of [{ size: { profile: '', limits } }, { size: { profile: 'small', limits: null } }, {}]) {
    const { findings, verdicts } = run(soft(rule), { 'C.e': '5' }, context);
    assert.deepEqual(findings.map(({ verdict, cells }) => [verdict, cells]), [['not_evaluated', ['A.y', 'C.e', 'S.e']]]);
    assert.deepEqual(verdicts, { Q: 'not_evaluated' });
  }
  assert.deepEqual(run(soft(rule), { 'C.e': '' }, { size: { profile: 'small', limits } }), { findings: [], verdicts: { Q: 'not_evaluated' } });
});

test('canonical texts replace what can be read; what cannot stays as typed', () => {
  assert.deepEqual(normalise(definition, { 'A.m': '１，０００', 'A.y': 'x ', 'A.py': ' ', 'I.v': '2， 1', 'T.v': ' a\r\nb ', 'B.m': 'n/a', 'Z.m': '1' }),
    { 'A.m': '1000.00', 'A.y': 'x ', 'B.m': 'n/a', 'I.v': '2,1', 'T.v': 'a\nb' });
});
