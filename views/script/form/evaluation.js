// SPDX-License-Identifier: MPL-2.0
// The form's checks in the browser: what the server will say, said while typing. The server's decision is the only one that
// counts; tests/form/agreement_test.mjs holds the two to the same report. The definition is what form::browser_definition() gives.
import { Readings, cells_of, is_industrial, read_cell } from './reading.js';
import { apply } from './rules.js';
import { Scene } from './scene.js';
import { trimmed } from './text.js';

export { fault_of, owed, place_of, still_valid, values_of } from './explanation.js';

/**
 * Runs every check of the form over the cells, texts as typed by key. The context: { period, section, category, previous, last_year,
 * nil_declared, size }. Gives { findings: [{ check, class, verdict, cells, message, correction?, references? }], verdicts: { R01: 'holds' } }.
 */
export function evaluate(definition, cells, context) {
  const scene = new Scene(definition, cells, context);
  for (const check of definition.checks) {
    scene.begin(check);
    for (const rule of check.rules) apply(rule, scene);
    scene.end();
  }
  return scene.report;
}

/** Canonical text for every cell that can be read, text as typed for the others; without empty cells and unknown ones. */
export function normalise(definition, cells) {
  const out = {};
  for (const { key, indicator } of cells_of(definition).values()) {
    const text = cells[key] ?? '';
    if (trimmed(text) !== '') out[key] = read_cell(definition, indicator, text).canonical ?? text;
  }
  return out;
}

/** The keys of all cells that must be filled, given what the others hold. */
export function required(definition, cells, context) {
  const readings = new Readings(definition, cells, is_industrial(context.section));
  return new Set([...cells_of(definition).values()].filter(({ indicator }) => readings.is_required(indicator)).map(({ key }) => key));
}
