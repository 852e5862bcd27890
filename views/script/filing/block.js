// SPDX-License-Identifier: MPL-2.0
// A block of cells from a spreadsheet: how its text is read, and where each value would go. No page in here.

/** The rows of what a spreadsheet puts on the clipboard: tabs between cells, quotes around a cell that holds tabs, lines or quotes. */
export function parse_block(text) {
  const rows = [[]];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= plain.length) {
    const quoted = plain[at] === '"' ? quoted_cell(plain, at) : null;
    const end = quoted ? quoted.end : plain.slice(at).search(/[\t\n]|$/) + at;
    rows[rows.length - 1].push((quoted ? quoted.text : plain.slice(at, end)).trim());
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** A quoted cell that ends before a tab, a line end or the end of all; null when the quote is only a character. */
function quoted_cell(text, start) {
  const found = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(start));
  return found && { text: found[1].replaceAll('""', '"'), end: start + found[0].length };
}

export function is_block(text) {
  return /[\t\n]/.test(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
}

/** What stands in a spreadsheet where there is nothing to fill in. */
const kNothing = /^(?:|-|—|–|\/|n\/a)$/i;

/**
 * Where the values of a block go. `grid`: the rows of the form, each with the names of its three columns, null where there is no cell.
 * `start`: row and column of the first value. Empty values are left out: a paste takes nothing away.
 */
export function plan_block(block, grid, start) {
  const placed = [];
  const outside = [];
  block.forEach((row, i) => row.forEach((text, j) => {
    const name = grid[start.row + i]?.[start.column + j];
    if (name && text !== '') placed.push({ name, text });
    else if (!name && !kNothing.test(text)) outside.push({ row: i + 1, column: j + 1, text });
  }));
  return { placed, outside };
}
