// SPDX-License-Identifier: MPL-2.0
// What the portal does not hold yet, kept in this browser: encrypted with a key that only its author's log-in gives back.
import { came_from_file, is_leaving, is_unsaved, on_saved, unsaved } from './autosave.js';
import { changes_of, differing, has_come_in } from './kept.js';
import { hide_offer, show_offer } from './offer.js';
import { different, fields, form, on_change } from './page.js';

const kPrefix = 'tianbao/copy/';
const kOldPrefix = 'tianbao/filing/'; // plain copies of earlier versions
const kLife = 30 * 24 * 3600_000;
const { subtle } = globalThis.crypto ?? {};

let key = null;
let name = '';
let wanted = null; // the copy to be written next
let writing = false;
let offered = null; // a copy of an earlier visit, until somebody has decided on it

const version_here = () => Number(form.dataset.version);

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

/** What is unsaved now, and with it what is still offered. */
function latest() {
  const own = { at: Date.now(), version: version_here(), sent: is_leaving(), changes: unsaved() };
  return offered ? { ...own, version: offered.version, sent: false, changes: { ...offered.changes, ...own.changes } } : own;
}

/** Writes the latest state; one is written at a time. */
async function keep() {
  wanted = latest();
  if (writing || !key) return;
  writing = true;
  while (wanted) {
    const copy = wanted;
    wanted = null;
    const text = await write(copy).catch(() => null);
    // meanwhile the portal may have taken it all
    if (text && (copy.sent || offered || is_unsaved())) {
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
  offered = null;
  localStorage.removeItem(name);
  hide_offer();
}

/** What the offer asked for is settled; what was typed beside it is still to be kept. */
function settle() {
  drop();
  if (is_unsaved()) keep();
}

/** The save that a closing page sent off may have come in after this page was made. */
async function has_arrived(copy) {
  const answer = await fetch(form.dataset.edit).catch(() => null);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('filing') : null;
  return Number(page?.dataset.version) > version_here() && version_here() === copy.version;
}

async function offer_copy() {
  const opened = fields();
  const copy = await read().catch(() => null);
  if (!copy || ('cameBack' in form.dataset && copy.sent)) return; // the page holds what was sent
  const changes = changes_of(copy);
  const rows = differing(changes, opened);
  if (rows.length === 0 || has_come_in(copy, version_here(), rows)) return drop();
  const is_as_opened = () => different(opened, fields()).length === 0;
  if (Date.now() - copy.at < 60_000 && await has_arrived(copy) && is_as_opened()) return location.reload();
  offered = { version: copy.version, changes: Object.fromEntries(rows.map((row) => [row.name, changes[row.name]])) };
  show_offer({ at: copy.at, rows, is_older: copy.version < version_here(), done: settle });
}

export async function watch_copy() {
  if (!subtle || !form.dataset.deviceKey) return; // not over https: nothing is written where it could be read
  try { tidy(); } catch { return; } // no storage
  await prepare();
  await offer_copy();
  if (came_from_file && is_unsaved()) keep(); // nothing saves it by itself
  on_change(() => { if (is_unsaved()) keep(); });
  on_saved(() => (offered ? keep() : drop()));
  form.addEventListener('submit', (event) => { if (!event.defaultPrevented) keep(); });
}
