// SPDX-License-Identifier: MPL-2.0
// What the portal does not hold yet, kept in this browser: encrypted with a key that only its author's log-in gives back.
import { is_leaving, is_unsaved, on_saved } from './autosave.js';
import { clock_text, different, fields, form, on_change, restore } from './page.js';

const kPrefix = 'tianbao/copy/';
const kOldPrefix = 'tianbao/filing/'; // plain copies of earlier versions
const kLife = 30 * 24 * 3600_000;
const { subtle } = globalThis.crypto ?? {};
const offer = document.getElementById('copy-offer');

let key = null;
let name = '';
let wanted = null; // the copy to be written next
let writing = false;

const to_text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const to_bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

async function prepare() {
  const secret = to_bytes(form.dataset.deviceKey);
  key = await subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const place = new TextEncoder().encode(`${form.dataset.deviceKey} ${form.dataset.copy}`);
  name = kPrefix + to_text(await subtle.digest('SHA-256', place));
}

/** Old copies go: plain ones, and those that nobody has asked for in a month. */
function tidy() {
  for (const each of Object.keys(localStorage)) {
    const is_late = each.startsWith(kPrefix) && !(JSON.parse(localStorage[each]).at > Date.now() - kLife);
    if (is_late || each.startsWith(kOldPrefix)) localStorage.removeItem(each);
  }
}

async function write(copy) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(copy)));
  return JSON.stringify({ at: copy.at, iv: to_text(iv), data: to_text(data) });
}

/** Writes the latest state; one is written at a time. */
async function keep() {
  wanted = { at: Date.now(), version: Number(form.dataset.version), sent: is_leaving(), fields: fields() };
  if (writing || !key) return;
  writing = true;
  while (wanted) {
    const copy = wanted;
    wanted = null;
    const text = await write(copy).catch(() => null);
    // meanwhile the portal may have taken it all
    if (text && (copy.sent || is_unsaved())) {
      try { localStorage.setItem(name, text); } catch { /* no room: the portal's draft is the one that counts */ }
    }
  }
  writing = false;
}

async function read() {
  const stored = localStorage.getItem(name);
  if (!stored) return null;
  const { iv, data } = JSON.parse(stored);
  const plain = await subtle.decrypt({ name: 'AES-GCM', iv: to_bytes(iv) }, key, to_bytes(data));
  return JSON.parse(new TextDecoder().decode(plain));
}

function drop() {
  wanted = null;
  localStorage.removeItem(name);
  offer.hidden = true;
}

function show_offer(copy, count) {
  offer.querySelector('[data-copy-time]').textContent = clock_text(copy.at, { dateStyle: 'short', timeStyle: 'short' });
  offer.querySelector('[data-copy-count]').textContent = String(count);
  offer.querySelector('[data-copy-take]').addEventListener('click', () => {
    offer.hidden = true;
    restore(copy.fields);
  });
  offer.querySelector('[data-copy-drop]').addEventListener('click', drop);
  offer.hidden = false;
}

/** The save that a closing page sent off may have come in after this page was made. */
async function has_arrived(copy) {
  const answer = await fetch(form.dataset.edit).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('filing') : null;
  return Number(page?.dataset.version) > Number(form.dataset.version) && Number(form.dataset.version) === copy.version;
}

async function offer_copy() {
  const opened = fields();
  const copy = await read().catch(() => null);
  if (!copy || 'cameBack' in form.dataset) return;
  const count = different(copy.fields, opened).length;
  const is_stored = copy.sent && Number(form.dataset.version) > copy.version;
  if (is_stored || count === 0) return drop();
  if (Date.now() - copy.at < 60_000 && await has_arrived(copy)) return location.reload();
  if (different(opened, fields()).length === 0) show_offer(copy, count);
}

export async function watch_copy() {
  if (!subtle || !form.dataset.deviceKey) return; // not over https: nothing is written where it could be read
  try { tidy(); } catch { return; } // no storage
  await prepare();
  await offer_copy();
  on_change(() => { if (is_unsaved()) keep(); });
  on_saved(drop);
  form.addEventListener('submit', (event) => { if (!event.defaultPrevented) keep(); });
}
