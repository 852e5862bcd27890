// SPDX-License-Identifier: MPL-2.0
// What of Bootstrap goes into the style sheet: what a template or a script names.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { purge } from '../../views/purge.mjs';

const page = '<td class="cell{{#MARKED}} marked{{/MARKED}}"> getPropertyValue("--line")';

test('a rule goes with its last selector that anything names', () => {
  assert.equal(purge('.cell{a:b}.btn-lg{a:b}.marked,.table-sm>*{a:b}td{a:b}', page), '.cell{a:b}.marked{a:b}td{a:b}');
  assert.equal(purge('.cell.btn-lg{a:b}.cell:hover .marked{a:b}', page), '.cell:hover .marked{a:b}');
  assert.equal(purge('.cells{a:b}.cel{a:b}', page), '');
});

test('a rule for a rare element stays only where a page has that element', () => {
  assert.equal(purge('hr{a:b}h3,h4{a:b}td>sub{a:b}pre code{a:b}.marked{a:b}', page), 'h3{a:b}.marked{a:b}');
  assert.equal(purge('hr{a:b}td>sub{a:b}', `${page}<hr><sub>`), 'hr{a:b}td>sub{a:b}');
});

test('commas and classes in brackets are no selectors of their own', () => {
  const css = '.cell:not(.btn-lg){a:b}.marked:is(td,:not(th,tr))>a{a:b}';
  assert.equal(purge(css, page), css);
});

test('rules for media are looked through, others with an @ stay whole', () => {
  assert.equal(purge('@media(x){.cell{a:b}.btn-lg{a:b}}@media(y){.btn-lg{a:b}}@page{size:A4;@bottom-right{content:"1"}}', page),
    '@media(x){.cell{a:b}}@page{size:A4;@bottom-right{content:"1"}}');
});

test('what an old browser is told stays: shown first, hidden by one that knows the condition', () => {
  const css = '.cell{a:b}@supports (aspect-ratio: 1){.cell{display:none}}';
  assert.equal(purge(css, page), css);
});

test('a property goes that nothing reads, and what only it read', () => {
  assert.equal(purge(':root{--a: 1;--b: var(--a);--line: 2;--c: url("x;y{}")}.cell{--d: 3;width:var(--d)}', page), ':root{--line: 2;}.cell{--d: 3;width:var(--d)}');
  assert.equal(purge(':root{--a: 1}td{a:b}', page), 'td{a:b}');
});
