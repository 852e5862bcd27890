// SPDX-License-Identifier: MPL-2.0
const kNumber = /^[+-]?[\d,]+(?:\.\d+)?%?$/;

// Blanks in front do not keep a program from seeing a formula, nor does full width: as sheet/csv_writer has it.
const kFormula = /^\s*[=+\-@|＝＋－＠]|^[\t\r]/;

/** A field of CSV. Numbers go without the sign between thousands; what a spreadsheet would take for a formula is text. */
export const csv_field = (text) => {
  if (kNumber.test(text)) return text.replaceAll(',', '');
  const safe = kFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
