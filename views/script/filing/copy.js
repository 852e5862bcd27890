// SPDX-License-Identifier: MPL-2.0
// What the portal does not hold yet, kept in this browser.
import { came_from_file, is_leaving, is_unsaved, on_saved, unsaved } from './autosave.js';
import { changes_of, differing, has_come_in } from './kept.js';
import { hide_offer, show_offer } from './offer.js';
import { different, fields, form, on_change } from './page.js';
import { open_store } from './store.js';

let store = null;
let offered = null; // a copy of an earlier visit, until somebody has decided on it

const version_here = () => Number(form.dataset.version);

/** What is unsaved now, and with it what is still offered. */
function latest() {
  const own = { at: Date.now(), version: version_here(), sent: is_leaving(), changes: unsaved() };
  return offered ? { ...own, version: offered.version, sent: false, changes: { ...offered.changes, ...own.changes } } : own;
}

function keep() {
  const copy = latest();
  store.write(copy, () => copy.sent || offered || is_unsaved()); // meanwhile the portal may have taken it all
}

function drop() {
  offered = null;
  store.drop();
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
  const copy = await store.read();
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
  store = await open_store('copy');
  if (!store) return;
  await offer_copy();
  if (came_from_file && is_unsaved()) keep(); // nothing saves it by itself
  on_change(() => { if (is_unsaved()) keep(); });
  on_saved(() => (offered ? keep() : drop()));
  store.on_dropped(() => { if (offered || is_unsaved()) keep(); }); // another window has saved what it had; this one still has its own
  form.addEventListener('submit', (event) => { if (!event.defaultPrevented) keep(); });
}
