// SPDX-License-Identifier: MPL-2.0
// Typed text as the server reads it: fcgi/util/text.cpp.

// ASCII blanks, the ideographic and other Unicode spaces, zero-width marks; not what \s is.
const kBlank = '[\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200D\\u2028\\u2029\\u202F\\u205F\\u2060\\u3000\\uFEFF]';
const kBlanks = new RegExp(kBlank, 'g');
const kBlanksAround = new RegExp(`^${kBlank}+|${kBlank}+$`, 'g');

/** Without the blanks around it. */
export const trimmed = (text) => text.replace(kBlanksAround, '');

/** What was typed for a number or for options: full-width forms become ASCII, minus signs `-`, blanks vanish. */
export const normalised_cell = (text) =>
  text
    .replace(kBlanks, '')
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\uFE63]/g, '-');

/** A longer text as it is stored: trimmed, line ends as `\n`. */
export const normalised_lines = (text) => trimmed(text).replace(/\r\n?/g, '\n');

const kControl = /[\0-\x08\x0E-\x1F\x7F]/g;
/** Without the control characters that come along from other programs: the portal takes no form with them. Line ends stay, and the breaks that it takes for such. */
export const without_controls = (text) => text.replace(kControl, '');

/** How many code points the text has. */
export const code_points = (text) => [...text].length;

/** Puts the values in place of {name}; names without a value stay as they are. */
export const filled_in = (text, values) => text.replace(/\{([^}]*)\}/g, (whole, name) => values[name] ?? whole);
