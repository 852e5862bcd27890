// SPDX-License-Identifier: MPL-2.0
// Explanations of failing soft checks, judged as fcgi/form/explanation.cpp does. An explanation is { check, place, text, values }.
import { trimmed } from './text.js';

const kShortest = 6;
const kLongest = 500;
const kLongestUnit = 4;
const kFewestLetters = 3;

function repeats_a_unit(said) {
  for (let unit = 1; unit <= kLongestUnit && unit < said.length; ++unit) {
    if (said.every((c, i) => i < unit || c === said[i - unit])) return true;
  }
  return false;
}

/** Why a text explains nothing: missing, too_short, too_long or filler_text; null when it may stand. */
export function fault_of(text) {
  const said = [...trimmed(text.normalize('NFKC'))];
  if (said.length === 0) return 'missing';
  if (said.length < kShortest) return 'too_short';
  if (said.length > kLongest) return 'too_long';
  const letters = new Set(said.filter((c) => /\p{L}/u.test(c)));
  return repeats_a_unit(said) || letters.size < kFewestLetters ? 'filler_text' : null;
}

/** The key of the cell where the finding stands; empty: the form as a whole. */
export const place_of = (finding) => finding.cells[0] ?? '';

const own_values_of = (finding, cells) => Object.fromEntries(finding.cells.filter((key) => cells[key]).map((key) => [key, cells[key]]));

/** What the finding's cells hold, without the empty ones, and the figures of other filings that it fails against. */
export const values_of = (finding, cells) => ({ ...own_values_of(finding, cells), ...finding.references });

const has_references = (values) => Object.keys(values).some((key) => key.includes('@'));

const needs_explanation = (finding) => finding.class === 'soft' && finding.verdict === 'fails';

function explains(explanation, finding, cells) {
  if (!needs_explanation(finding) || explanation.check !== finding.check || explanation.place !== place_of(finding)) return false;
  // as they were stored once, without figures of other filings, they are judged by the finding's own cells alone
  const now = Object.entries((has_references(explanation.values) ? values_of : own_values_of)(finding, cells));
  return now.length === Object.keys(explanation.values).length && now.every(([key, text]) => explanation.values[key] === text);
}

/** The explanations whose finding still fails with the same values: a changed value drops its explanation. */
export const still_valid = (explanations, report, cells) =>
  explanations.filter((each) => report.findings.some((finding) => explains(each, finding, cells)));

/**
 * The failing soft findings that need an explanation before submission: none that is still valid and without fault, and not
 * accepted ({ check, place, until }) for the period. The cells are canonical: normalise() of the form's.
 */
export const owed = (report, cells, explanations, acceptances, period) =>
  report.findings.filter(
    (finding) =>
      needs_explanation(finding) &&
      !acceptances.some(({ check, place, until }) => check === finding.check && place === place_of(finding) && period <= until) &&
      !explanations.some((each) => explains(each, finding, cells) && fault_of(each.text) === null),
  );
