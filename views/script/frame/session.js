// SPDX-License-Identifier: MPL-2.0
// The session's end, on every page of a signed-in user: a warning five minutes before, extension, a clear word when it is over.
// All tabs of the browser share one session, hence one end: each page writes what it knows, and every tab follows the latest.

import { watch_place, with_place } from './place.js';

const kWarning = 5 * 60_000;
const kLook = 5_000;
const store_key = 'tianbao/session';
const { sessionIdle, sessionAbsolute } = document.body.dataset;

let ends = after(Number(sessionIdle), Number(sessionAbsolute));
let put_aside = ''; // the stage that the user has closed
let dialog = null;

/** Where a log-in leads back to: this page, or the one to whose form it is the answer, and there the field. */
function own_address() {
  return with_place(document.querySelector('[data-edit]')?.dataset.edit ?? location.pathname + location.search);
}

/** When the session ends, as the browser's clock will show it. */
function after(idle_seconds, absolute_seconds) {
  return { idle: Date.now() + idle_seconds * 1000, absolute: Date.now() + absolute_seconds * 1000 };
}

function publish() {
  try { localStorage.setItem(store_key, JSON.stringify(ends)); } catch { /* not allowed: each tab counts for itself */ }
}

function stage_at(now) {
  if (now >= Math.min(ends.idle, ends.absolute)) return 'over';
  if (ends.absolute - now <= kWarning) return 'absolute';
  return ends.idle - now <= kWarning ? 'idle' : '';
}

function minutes_left(now) {
  return String(Math.max(1, Math.ceil((Math.min(ends.idle, ends.absolute) - now) / 60_000)));
}

function close() {
  const gone = dialog;
  dialog = null;
  gone?.close();
  gone?.remove();
}

function put_away() {
  put_aside = dialog?.dataset.shown ?? '';
  close();
}

function open(stage) {
  dialog = document.getElementById('session-frame').content.firstElementChild.cloneNode(true);
  for (const part of dialog.querySelectorAll('[data-stage]')) if (part.dataset.stage !== stage) part.remove();
  dialog.dataset.shown = stage;
  dialog.querySelector('[data-title]').id = 'session-title';
  dialog.querySelector('[data-text]').id = 'session-text';
  dialog.querySelector('[data-extend]')?.addEventListener('click', extend);
  dialog.querySelector('[data-log-in]')?.setAttribute('href', `/sign-in?return_to=${encodeURIComponent(own_address())}`);
  dialog.querySelector('[data-close]')?.addEventListener('click', put_away);
  dialog.addEventListener('cancel', put_away);
  document.body.append(dialog);
  dialog.showModal();
  document.dispatchEvent(new CustomEvent('tianbao:session', { detail: stage }));
}

function look() {
  const now = Date.now();
  const stage = stage_at(now);
  if (dialog && dialog.dataset.shown !== stage) close();
  if (!stage) put_aside = '';
  if (stage && stage !== put_aside && !dialog) open(stage);
  const minutes = dialog?.querySelector('[data-minutes]');
  if (minutes && minutes.textContent !== minutes_left(now)) minutes.textContent = minutes_left(now);
}

/** A request that counts as use. Without an answer the warning stays, and the button can be pressed again. */
async function extend() {
  const csrf = document.querySelector('form[action="/sign-out"] [name="csrf"]').value;
  const answer = await fetch('/account/session/extend', { method: 'POST', body: new URLSearchParams({ csrf }) }).catch(() => null);
  if (answer?.ok) {
    const { idle_seconds, absolute_seconds } = await answer.json();
    ends = after(idle_seconds, absolute_seconds);
    publish();
  } else if (answer?.status === 401 || answer?.status === 403) {
    ends = after(0, 0);
  }
  look();
}

/** Another tab knows a later end. */
function follow({ key, newValue }) {
  if (key !== store_key || !newValue) return;
  try { ends = JSON.parse(newValue); } catch { return; }
  look();
}

/** The filing page saves by itself, and each answer of the portal says so. */
function note_use() {
  ends = { ...ends, idle: Math.max(ends.idle, Math.min(Date.now() + Number(sessionIdle) * 1000, ends.absolute)) };
  publish();
  look();
}

export function watch_session() {
  addEventListener('storage', follow);
  document.addEventListener('tianbao:used', note_use);
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  setInterval(look, kLook);
  watch_place();
  publish();
  look();
}
