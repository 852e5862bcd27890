// SPDX-License-Identifier: MPL-2.0
// Makes the table of a benchmark's results: lines "kind connections variant requests-a-second p50 p99", several of a sort.
import { readFileSync } from 'node:fs';

const titles = { portal: 'portal', static: '(a) static', bare: '(b) bare', one: '(b) + one', same: '(c) same SQL', php: '(d) PHP-FPM', direct: 'no HTTP' };
const runs = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const [kind, connections, variant, ...figures] = line.split(' ');
  const row = `${kind} ${connections}`;
  if (!runs.has(row)) runs.set(row, new Map());
  if (!runs.get(row).has(variant)) runs.get(row).set(variant, []);
  runs.get(row).get(variant).push(figures.map(Number));
}
const mean = (all, at) => all.reduce((sum, figures) => sum + figures[at], 0) / all.length;
const millis = (all, at) => (mean(all, at) / 1000).toFixed(1);

console.log(`| page or act | connections | ${Object.values(titles).join(' | ')} | portal p50 / p99 |`);
console.log(`|---|---|${Object.keys(titles).map(() => '---').join('|')}|---|`);
for (const [row, variants] of runs) {
  const ours = variants.get('portal');
  const cells = Object.keys(titles).map((variant) => {
    const all = variants.get(variant);
    if (!all) return '–';
    const persecond = Math.round(mean(all, 0)).toLocaleString('en');
    return variant === 'portal' ? persecond : `${persecond} → **${(mean(ours, 0) / mean(all, 0)).toFixed(2)}**`;
  });
  console.log(`| ${row.replace(' ', ' | ')} | ${cells.join(' | ')} | ${millis(ours, 1)} / ${millis(ours, 2)} ms |`);
}
console.log('\nRequests a second; in bold how often the portal does what that peer does once: (b) + one wants 0.8, (d) 2.5, no HTTP 0.8.');
