// SPDX-License-Identifier: MPL-2.0
// Writes a file of old filings to standard output: COUNT rows over the enterprises' codes on standard input, month by month from 2012-01.
//
//   old_filings.mjs COUNT CELLS     CELLS: the cells of a plausible filing, JSON
import { readFileSync } from 'node:fs';

const wanted = Number(process.argv[2]);
const cells = Object.entries(JSON.parse(process.argv[3])).filter(([, value]) => /^-?[0-9.]+$/.test(value));
const codes = readFileSync(0, 'utf8').trim().split('\n');

let rows = `统一社会信用代码,报表期,提交时间,提交人,${cells.map(([key]) => key).join(',')}\r\n`;
for (let row = 0, month = 0; row < wanted; ++month) {
  const [year, of_year] = [2012 + Math.floor(month / 12), (month % 12) + 1];
  const next = new Date(Date.UTC(year, of_year, 10)).toISOString().slice(0, 10);
  for (let at = 0; at < codes.length && row < wanted; ++at, ++row) {
    const varied = cells.map(([, value]) => (/\.\d\d$/.test(value) ? (Number(value) * (1 + ((row * 7) % 100) / 1000)).toFixed(2) : value));
    rows += `${codes[at]},${year}-${String(of_year).padStart(2, '0')},${next} 10:${String(row % 60).padStart(2, '0')},测试填表人,${varied.join(',')}\r\n`;
    if (rows.length > 1 << 20) {
      process.stdout.write(rows);
      rows = '';
    }
  }
}
process.stdout.write(rows);
