// SPDX-License-Identifier: MPL-2.0
// Comfort on the filing page: what is not saved is asked about and kept in this browser, growth while typing, keys.
// The server's decision is the only one that counts; nothing here checks.

/** Asks through the page's own script (dialog.js). */
function ask(question, done) {
  document.dispatchEvent(new CustomEvent('tianbao:ask', { detail: { question, done } }));
}

const form = document.getElementById('filing');
const offer = document.getElementById('copy-offer');
const store_key = `tianbao/filing/${form.dataset.copy}`;
const own_fields = new Set(['csrf', 'version', 'submission_key', 'form_version', 'act']);
const saved = form.querySelector('[data-saved]');
const save_button = form.querySelector('.finish button[value="save"]');

/** What the form holds now, as sent. */
function values() {
  return Object.fromEntries([...new FormData(form)].filter(([name, value]) => !own_fields.has(name) && value !== ''));
}
function different(a, b) {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => (a[name] ?? '') !== (b[name] ?? ''));
}

let opened = values();
let leaving = false;
const came_back_unsaved = 'unsaved' in form.dataset;
const is_changed = () => came_back_unsaved || different(opened, values()).length > 0;

// The recovery copy: per user, enterprise and period; removed once a later version has come from the server.
function read_copy() {
  try { return JSON.parse(localStorage.getItem(store_key)); } catch { return null; }
}
function keep_copy(sent = false) {
  try {
    localStorage.setItem(store_key, JSON.stringify({ at: Date.now(), version: Number(form.dataset.version), sent, fields: values() }));
  } catch { /* no room or not allowed: the page works without */ }
}
function drop_copy() {
  try { localStorage.removeItem(store_key); } catch { /* as above */ }
  offer.hidden = true;
}
function fill(fields) {
  for (const field of form.elements) {
    if (!field.name || own_fields.has(field.name) || field.type === 'hidden') continue;
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = fields[field.name] === field.value;
    else field.value = fields[field.name] ?? '';
  }
  form.dispatchEvent(new Event('input'));
  document.querySelectorAll('[data-growth]').forEach(show_growth);
}
function offer_copy() {
  const copy = read_copy();
  if (!copy || came_back_unsaved) return;
  const stored = copy.sent && Number(form.dataset.version) > copy.version;
  const count = different(copy.fields, opened).length;
  if (stored || count === 0) return drop_copy();
  offer.querySelector('[data-copy-time]').textContent =
    new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(copy.at);
  offer.querySelector('[data-copy-count]').textContent = String(count);
  offer.querySelector('[data-copy-take]').addEventListener('click', () => { offer.hidden = true; fill(copy.fields); });
  offer.querySelector('[data-copy-drop]').addEventListener('click', drop_copy);
  offer.hidden = false;
}

// Growth: (this year - last year) / |last year|, in exact tenths of a percent, halves away from zero.
function number(text) {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/[−–]/g, '-');
  const parts = /^(-?)(\d+)(?:\.(\d{0,4}))?$/.exec(plain);
  return parts && BigInt(parts[1] + parts[2] + (parts[3] ?? '').padEnd(4, '0'));
}
function growth(now, before) {
  if (now === null || before === null || before === 0n) return '';
  const size = before < 0n ? -before : before;
  const change = (now - before) * 1000n;
  const tenths = (2n * (change < 0n ? -change : change) + size) / (2n * size);
  return `${change < 0n && tenths > 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}%`;
}
function show_growth(output) {
  const cell = (column) => form.elements[`${output.dataset.growth}.${column}`];
  const [now, before] = cell('y') ? [cell('y'), cell('py')] : [cell('e'), cell('pe')];
  if (now && before) output.textContent = growth(number(now.value), number(before.value));
}

let copy_timer = 0;
form.addEventListener('input', (event) => {
  const output = event.target.closest?.('tr')?.querySelector('[data-growth]');
  if (output) show_growth(output);
  if (is_changed()) saved.textContent = form.dataset.changed;
  clearTimeout(copy_timer);
  copy_timer = setTimeout(keep_copy, 800);
});

// At most three: the others rest while three are chosen.
for (const group of form.querySelectorAll('[data-at-most]')) {
  const boxes = [...group.querySelectorAll('input')];
  const rest = () => {
    const full = boxes.filter((box) => box.checked).length >= Number(group.dataset.atMost);
    for (const box of boxes) box.disabled = full && !box.checked;
  };
  group.addEventListener('change', rest);
  rest();
}

// Enter and the arrows go up and down in a column, Ctrl+S saves.
form.addEventListener('keydown', (event) => {
  const input = event.target;
  if (!input.matches('.figures input') || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!up && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  const column = input.name.split('.')[1];
  const alike = { y: ['y', 'e'], e: ['y', 'e'], py: ['py', 'pe'], pe: ['py', 'pe'], m: ['m', 'v'], v: ['m', 'v'] }[column];
  const cells = [...form.querySelectorAll('.figures input')].filter((cell) => alike.includes(cell.name.split('.')[1]));
  const next = cells[cells.indexOf(input) + (up ? -1 : 1)];
  next?.focus();
  next?.select();
});
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  form.requestSubmit(save_button);
});

// Leaving: the copy is kept anyway; the question is asked before a link is followed.
document.addEventListener('submit', (event) => {
  if (event.target !== form || event.defaultPrevented) return;
  clearTimeout(copy_timer);
  keep_copy(true);
  leaving = true;
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || link.getAttribute('href').startsWith('#') || leaving || !is_changed()) return;
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { leaveTitle: title, leave: text, leaveAct: act } = form.dataset;
  ask({ title, text, act }, () => {
    keep_copy();
    leaving = true;
    location.assign(link.href);
  });
});
addEventListener('beforeunload', (event) => {
  if (leaving || !is_changed()) return;
  keep_copy();
  event.preventDefault();
  event.returnValue = true;
});
addEventListener('pageshow', (event) => { if (event.persisted) leaving = false; });

offer_copy();
