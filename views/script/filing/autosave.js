// SPDX-License-Identifier: MPL-2.0
// Autosave of the draft. A request whose outcome is unknown is sent again just as it was, since the portal may have done it:
// its key tells the portal that it is the same one. Only then comes what was typed since.
import { with_place } from '../frame/place.js';
import { different, fields, form, from_template, on_change, words, worded } from './page.js';

const kQuiet = 3_000; // after the last change
const kLongest = 10_000; // while typing goes on
const kPatience = 20_000; // for an answer
const kRetries = [5_000, 10_000, 20_000, 40_000, 60_000];
const kPutOff = [408, 429]; // too slow, too many: the portal has done nothing, and later it may
const kMostKept = 60_000; // bytes that a browser sends on after the page has gone

const state_line = form.querySelector('[data-saved]');
const came_back = 'cameBack' in form.dataset;
/** The page holds what a file brought, which waits until it has been looked through. */
export const came_from_file = document.getElementById('uploaded') !== null;

let stored = came_back ? {} : fields();
let pending = null; // { body, fields }: sent, and no answer yet
let running = null; // the promise of the one request under way
// why nothing is saved until something else happens: session, changed, right, refused; uploaded: a file is looked through first
let stopped = came_from_file ? 'uploaded' : '';
let failures = 0;
let unsaved_since = 0;
let timer = 0;
let leaving = false;
let known_state = state_line.textContent;
const listeners = [];

export const is_unsaved = () => pending !== null || different(stored, fields()).length > 0;
/** What the portal may not hold, by field: as it was stored, and as it is on the page. */
export function unsaved() {
  const now = fields();
  const names = new Set([...different(stored, now), ...different(pending?.fields ?? now, now)]);
  return Object.fromEntries([...names].map((name) => [name, [stored[name] ?? '', now[name] ?? '']]));
}
/** Whether what is on the page cannot be saved at present. */
export const is_stuck = () => is_unsaved() && (stopped !== '' || failures > 0);
export const is_leaving = () => leaving;
/** Calls `done` after each save, when the portal holds all that the page holds. */
export const on_saved = (done) => listeners.push(done);

function show(text, link) {
  state_line.textContent = text;
  if (link) state_line.append(link);
}

function body() {
  return new URLSearchParams(new FormData(form)).toString();
}

async function send() {
  pending ??= { body: body(), fields: fields() };
  clearTimeout(timer);
  unsaved_since = 0;
  show(words.saving);
  const patience = new AbortController();
  const end = setTimeout(() => patience.abort(), kPatience);
  const answer = await fetch(form.dataset.draft, {
    method: 'POST',
    body: new URLSearchParams(pending.body),
    keepalive: pending.body.length < kMostKept,
    redirect: 'error',
    signal: patience.signal,
  }).catch(() => null);
  clearTimeout(end);
  const told = await answer?.json().catch(() => ({})) ?? {};
  if (answer?.status === 200 && told.outcome === 'saved') return succeed(told);
  if (!answer || answer.status >= 500 || answer.status === 200 || kPutOff.includes(answer.status)) return fail(answer ? words.notSavedFault : words.notSavedNetwork);
  pending = null; // it was refused: the portal has done nothing
  return refuse(answer.status, told);
}

function succeed({ version, submission_key, saved_at }) {
  stored = pending.fields;
  pending = null;
  failures = 0;
  form.elements.version.value = version;
  form.elements.submission_key.value = submission_key;
  form.dataset.version = version;
  known_state = worded(words.savedAt, { time: saved_at });
  document.dispatchEvent(new CustomEvent('tianbao:used'));
  if (is_unsaved()) return note_change(false);
  show(known_state);
  listeners.forEach((done) => done());
}

function fail(text) {
  show(text);
  timer = setTimeout(save_now, kRetries[Math.min(failures, kRetries.length - 1)]);
  failures += 1;
}

function refuse(status, { outcome, saved_by, saved_at }) {
  if (status === 401 || outcome === 'old_token') {
    stopped = 'session';
    const link = from_template('log-in-again');
    link.href = `/sign-in?return_to=${encodeURIComponent(with_place(form.dataset.edit))}`;
    show(words.notSavedSession, link);
    if (outcome === 'old_token') renew();
  } else if (status === 409) {
    stopped = 'changed';
    show(worded(words.notSavedChanged, { who: saved_by, time: saved_at }));
  } else {
    stopped = status === 403 ? 'right' : 'refused';
    show(status === 403 ? words.notSavedRight : words.notSavedRefused);
  }
}

/** After a log-in in another tab: takes the token of the new session, if it is the same user's. */
async function renew() {
  const answer = await fetch(form.dataset.edit).catch(() => null);
  if (!answer?.ok || answer.redirected || stopped !== 'session') return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('filing');
  if (fresh?.dataset.copy !== form.dataset.copy) return;
  for (const field of document.querySelectorAll('[name="csrf"]')) field.value = fresh.elements.csrf.value;
  stopped = '';
  save_now();
}

/** Saves what there is, at once. The promise is kept when the portal has answered, or has not for too long. */
export function save_now() {
  if (stopped || leaving) return Promise.resolve();
  running ??= send().finally(() => { running = null; });
  return running;
}

/** Ctrl+S: saves because the user says so; a file has been looked through then. */
function on_key(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  if (stopped === 'uploaded') stopped = '';
  save_now();
}

/** Saves until the portal holds everything, or `patience` is over; whether it does. */
export async function save_all(patience) {
  const end = Date.now() + patience;
  while (is_unsaved() && !stopped && Date.now() < end) {
    await Promise.race([save_now(), new Promise((done) => { setTimeout(done, Math.max(0, end - Date.now())); })]);
    if (failures > 0) break;
  }
  return !is_unsaved();
}

function note_change(show_it = true) {
  if (stopped === 'uploaded') stopped = '';
  if (!is_unsaved()) {
    clearTimeout(timer);
    unsaved_since = 0;
    if (!stopped) show(known_state);
    return;
  }
  if (stopped || failures > 0) return;
  if (show_it && !running) show(words.unsaved);
  unsaved_since ||= Date.now();
  clearTimeout(timer);
  timer = setTimeout(save_now, Math.max(0, Math.min(kQuiet, unsaved_since + kLongest - Date.now())));
}

/** A key that no request has carried: for a form whose own key may have been used by a save of unknown outcome. */
function fresh_key(key) {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return key.slice(0, 10) + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte & 31]).join('');
}

/** 暂存 or 提交: waits for the save under way, whose version the form then carries. */
function on_submit(event) {
  if (running) {
    event.preventDefault();
    Promise.race([running, new Promise((done) => { setTimeout(done, kQuiet); })]).then(() => {
      running = null;
      form.requestSubmit(event.submitter);
    });
    return;
  }
  if (pending) form.elements.submission_key.value = fresh_key(form.elements.submission_key.value);
  clearTimeout(timer);
  leaving = true;
}

/** The page goes on to another one of the portal, with what is saved. */
export function leave() {
  leaving = true;
}

export function watch_saving() {
  on_change(() => note_change());
  form.addEventListener('submit', on_submit);
  document.addEventListener('keydown', on_key);
  addEventListener('online', () => { if (failures > 0) save_now(); });
  document.addEventListener('visibilitychange', () => {
    if (stopped === 'session' && !document.hidden) renew();
    else if (document.hidden && is_unsaved()) save_now();
  });
  addEventListener('storage', ({ key }) => { if (key === 'tianbao/session' && stopped === 'session') renew(); });
  document.addEventListener('tianbao:session', () => { if (is_unsaved()) save_now(); });
  addEventListener('pagehide', () => { if (is_unsaved()) save_now(); });
  // A page out of the browser's history may be older than the draft.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) location.replace(form.dataset.edit); });
  on_saved(() => document.querySelector('[data-file-unsaved]')?.remove());
  if (came_back && !came_from_file) note_change();
}
