// SPDX-License-Identifier: MPL-2.0
// What the browser keeps of a filing: unreadable, the latest of it, and nothing that was dropped.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { test } from 'node:test';

globalThis.crypto ??= webcrypto; // which Debian's node does not have by itself

const kMonth = 30 * 24 * 3600_000;
const storage = {};
const methods = {
  getItem: (name) => storage[name] ?? null,
  setItem: (name, text) => { storage[name] = text; },
  removeItem: (name) => { delete storage[name]; },
};
globalThis.localStorage = new Proxy(storage, { get: (all, name) => methods[name] ?? all[name] });
const form = { dataset: { context: '{}', deviceKey: btoa('k'.repeat(32)), copy: 'user/91310101TBTB00098W/2026-10' } };
globalThis.document = { getElementById: () => form };
storage['tianbao/filing/plain'] = '{"A01.m":"1"}';
storage['tianbao/copied/late'] = JSON.stringify({ at: Date.now() - kMonth - 1, data: '' });
storage['tianbao/copy/fresh'] = JSON.stringify({ at: Date.now() - kMonth + 60_000, data: '' });
storage['tianbao/enter'] = 'right';

const { open_store } = await import('../../views/script/filing/store.js');
const own = (kind) => Object.keys(storage).filter((name) => name.startsWith(`tianbao/${kind}/`) && !name.endsWith('/fresh'));

test('plain copies and late ones go, all else stays', async () => {
  await open_store('copy');
  assert.deepEqual(Object.keys(storage).sort(), ['tianbao/copy/fresh', 'tianbao/enter']);
});

test('what is kept is given back, kinds apart, and tells nothing by itself', async () => {
  const [copies, marks] = [await open_store('copy'), await open_store('copied')];
  assert.equal(await copies.read(), null);
  await copies.write({ at: 1, changes: { 'A01.m': ['1', '23456'] } });
  await marks.write({ at: 2, cells: ['A02.m'] });
  assert.deepEqual(await copies.read(), { at: 1, changes: { 'A01.m': ['1', '23456'] } });
  assert.deepEqual(await (await open_store('copied')).read(), { at: 2, cells: ['A02.m'] });
  const all = JSON.stringify(Object.entries(storage));
  for (const word of ['A01', '23456', 'A02', '91310101', '2026-10']) assert.equal(all.includes(word), false, word);
});

test('of several writes the latest stays', async () => {
  const store = await open_store('copied');
  await Promise.all([1, 2, 3, 4].map((at) => store.write({ at, cells: [] })));
  assert.equal((await store.read()).at, 4);
});

test('what is dropped while it is written is not written, and what comes after it is', async () => {
  const store = await open_store('copied');
  const first = store.write({ at: 5, cells: [] });
  store.drop();
  await first;
  assert.deepEqual(own('copied'), []);
  const second = store.write({ at: 6, cells: [] });
  store.drop();
  store.write({ at: 7, cells: [] });
  await second;
  assert.equal((await store.read()).at, 7);
});

test('what is wanted no more by the time is not written', async () => {
  const store = await open_store('copied');
  store.drop();
  await store.write({ at: 8, cells: [] }, () => false);
  assert.deepEqual(own('copied'), []);
});

test('that another window has dropped it is told, and of nothing else', async () => {
  const store = await open_store('copied');
  await store.write({ at: 9, cells: [] });
  const [key] = own('copied');
  let told = 0;
  let tell;
  globalThis.addEventListener = (event, listener) => { assert.equal(event, 'storage'); tell = listener; };
  store.on_dropped(() => { told += 1; });
  tell({ key, newValue: storage[key] });
  tell({ key: 'tianbao/session', newValue: null });
  assert.equal(told, 0);
  tell({ key, newValue: null });
  assert.equal(told, 1);
});

test('what another key wrote is nothing', async () => {
  const store = await open_store('copied');
  await store.write({ at: 9, cells: [] });
  const [name] = own('copied');
  storage[name] = storage[name].replace(/"data":"(.)/, (all, first) => `"data":"${first === 'A' ? 'B' : 'A'}`);
  assert.equal(await store.read(), null);
});
