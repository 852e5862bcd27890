// SPDX-License-Identifier: MPL-2.0
// The browser's checks and the server's give the same report, write the cells alike, and fill in the same of last year: form_verdicts
// (tests/form/verdicts) evaluates generated filings in C++, the scripts of the filing page evaluate them again with the definition that the browser gets.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { before, test } from 'node:test';

import { evaluate, normalise } from '../../views/script/form/evaluation.js';
import { prefill } from '../../views/script/form/prefill.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `${root}build/${process.env.PRESET ?? 'release'}/tests/form_verdicts`;
const kFilings = 2000;
const kSeed = 1;
const kMostMilliseconds = 15; // of one evaluation, with the person waiting at the next cell

const differences = [];
const verdicts = new Map(); // by check: the verdicts seen
let count = 0;
let prefilled = 0;
let corrections = 0;
let spent = 0;

function compare(definition, { cells, context, report, stored, prefill: filled_in }) {
  const began = performance.now();
  const own = evaluate(definition, cells, context);
  spent += performance.now() - began;
  count += 1;
  corrections += report.findings.filter(({ correction }) => correction).length;
  prefilled += Object.keys(filled_in ?? {}).length;
  for (const [check, verdict] of Object.entries(report.verdicts)) verdicts.get(check)?.add(verdict);
  try {
    assert.deepEqual(own, report);
    assert.deepEqual(normalise(definition, cells), stored);
    if (filled_in) assert.deepEqual(prefill(definition, context.last_year), filled_in);
  } catch (difference) {
    differences.push(`filing ${count}, ${context.period}, section ${context.section}: ${difference.message}\n${JSON.stringify({ cells, context })}`);
  }
}

before(async () => {
  const server = spawn(program, [String(kFilings), String(kSeed)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  let definition;
  for await (const line of createInterface({ input: server.stdout, crlfDelay: Infinity })) {
    const said = JSON.parse(line);
    if (definition) {
      compare(definition, said);
    } else {
      ({ definition } = said);
      for (const { id } of definition.checks) verdicts.set(id, new Set());
    }
  }
  const [status] = await ended;
  assert.equal(status, 0, `${program} has failed`);
});

test('browser and server give the same report on generated filings', () => {
  assert.equal(count, kFilings);
  assert.equal(differences.length, 0, `${differences.length} of ${count} differ:\n${differences.slice(0, 3).join('\n\n')}`);
});

test('the generated filings make every check hold and fail', () => {
  for (const [check, seen] of verdicts) {
    assert.ok(seen.has('holds') && seen.has('fails'), `${check} was only seen to say ${[...seen].join(', ')}`);
  }
  assert.ok([...verdicts.values()].some((seen) => seen.has('not_evaluated')));
  assert.ok(corrections > 0);
  assert.ok(prefilled > count);
});

test('an evaluation is done before the next key is pressed', () => {
  assert.ok(spent / count < kMostMilliseconds, `${(spent / count).toFixed(2)} ms each`);
});
