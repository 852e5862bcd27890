// SPDX-License-Identifier: MPL-2.0
// What the rules of one evaluation read, and where they leave their findings: fcgi/form/scene.cpp.
import { parse, to_text } from './decimal.js';
import { kAbsent, kNoReference, kUnreadable } from './formula.js';
import { Readings, cells_of, is_industrial } from './reading.js';
import { filled_in } from './text.js';

const references = new WeakMap();
/** Readings of another month's filing, which stays the same while this one is typed. */
function readings_of(definition, cells) {
  if (!cells) return null;
  if (references.get(cells)?.definition !== definition) {
    references.set(cells, { definition, readings: new Readings(definition, cells, true) });
  }
  return references.get(cells).readings;
}

export class Scene {
  constructor(definition, cells, context) {
    this.definition = definition;
    this.cells = cells_of(definition);
    this.readings = new Readings(definition, cells, is_industrial(context.section));
    this.others = { 1: readings_of(definition, context.previous), 12: readings_of(definition, context.last_year) };
    this.months = BigInt(context.period.slice(5));
    this.tolerance = parse(definition.tolerance, 4).units;
    this.specialised = context.category === 'specialised';
    this.nil_declared = Boolean(context.nil_declared);
    this.size = context.size;
    this.usual = context.usual ?? {};
    this.report = { findings: [], verdicts: {} };
  }

  /** A number of this filing; throws how it is missing. */
  number(key) {
    const { state, number } = this.readings.at(key);
    if (state === 'filled') return number;
    const should_be = state === 'faulty' || (state === 'empty' && this.readings.is_required(this.cells.get(key).indicator));
    throw should_be ? kUnreadable : kAbsent;
  }

  /** A number of the filing so many months back. */
  reference(key, months_back) {
    const number = this.others[months_back]?.number(key);
    if (number === undefined) throw kNoReference;
    return number;
  }

  /** The name of that number, as explanations keep it. */
  reference_key(key, months_back) {
    return `${key}@-${months_back}`;
  }

  is_filled(key) {
    const { state } = this.readings.at(key);
    if (state === 'faulty') throw kUnreadable;
    return state === 'filled';
  }

  /** How messages name the cell and write its number. */
  label(key) {
    const { indicator, column } = this.cells.get(key);
    if (column === 'v') return indicator.name;
    return filled_in(this.definition.cell_label, { indicator: indicator.name, column: this.definition.columns[column] });
  }

  number_text(key, units) {
    return to_text(units, this.cells.get(key).indicator.decimals ?? 0);
  }

  begin(check) {
    this.check = check;
    this.lacking = null;
    this.report.verdicts[check.id] = 'holds';
  }

  /** What lacks another month's filing is said once for the check, after what fails. */
  end() {
    if (this.lacking && this.check.no_reference) this.add('not_evaluated', [...this.lacking], this.check.no_reference);
  }

  /** `references`: the figures of other filings that it fails against, by reference_key(). */
  fails(cells, message, correction, references = {}) {
    this.report.verdicts[this.check.id] = 'fails';
    if (this.check.class !== 'hard' && this.stands_at(cells[0])) return;
    this.add('fails', cells, message, correction, references);
  }

  not_evaluated() {
    if (this.report.verdicts[this.check.id] === 'holds') this.report.verdicts[this.check.id] = 'not_evaluated';
  }

  lacks_reference(cells) {
    this.not_evaluated();
    this.lacking = new Set([...(this.lacking ?? []), ...cells]);
  }

  /** What to do about a value that is missing: nothing when nothing need be there. */
  note_missing(missing, cells) {
    if (missing === kUnreadable) this.not_evaluated();
    if (missing === kNoReference) this.lacks_reference(cells);
  }

  // One explanation answers one check at one place.
  stands_at(place) {
    return this.report.findings.some(({ check, cells }) => check === this.check.id && cells[0] === place);
  }

  add(verdict, cells, message, correction, references = {}) {
    const finding = { check: this.check.id, class: this.check.class, verdict, cells, message };
    if (correction) finding.correction = correction;
    if (Object.keys(references).length > 0) finding.references = references;
    this.report.findings.push(finding);
  }
}
