// SPDX-License-Identifier: MPL-2.0
// What this browser keeps for the author of a filing alone: under names that tell nothing, encrypted with a key that only his log-in gives back.
import { form } from './page.js';

const kKept = /^tianbao\/(copy|copied)\//;
const kOldPrefix = 'tianbao/filing/'; // plain copies of earlier versions
const kLife = 30 * 24 * 3600_000;
const { subtle } = globalThis.crypto ?? {};

const to_text = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const to_bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

/** What is old goes: plain copies, and what nobody has asked for in a month. */
function tidy() {
  for (const each of Object.keys(localStorage)) {
    const is_late = kKept.test(each) && !(JSON.parse(localStorage[each]).at > Date.now() - kLife);
    if (is_late || each.startsWith(kOldPrefix)) localStorage.removeItem(each);
  }
}

async function prepare() {
  if (!subtle || !form.dataset.deviceKey) return null; // not over https: nothing is written where it could be read
  tidy();
  const key = await subtle.importKey('raw', to_bytes(form.dataset.deviceKey), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const place = new TextEncoder().encode(`${form.dataset.deviceKey} ${form.dataset.copy}`);
  return { key, place: to_text(await subtle.digest('SHA-256', place)) };
}

const prepared = prepare().catch(() => null); // no storage

async function encrypted(key, what) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(what)));
  return JSON.stringify({ at: what.at, iv: to_text(iv), data: to_text(data) });
}

async function decrypted(key, text) {
  const { iv, data } = JSON.parse(text);
  const plain = await subtle.decrypt({ name: 'AES-GCM', iv: to_bytes(iv) }, key, to_bytes(data));
  return JSON.parse(new TextDecoder().decode(plain));
}

/** Where one kind of thing is kept for this month; null where nothing may be. Each thing carries the time, `at`. */
export async function open_store(kind) {
  const device = await prepared;
  if (!device) return null;
  const name = `tianbao/${kind}/${device.place}`;
  let wanted = null; // what is to be written next
  let current = null; // what is being written, unless it was dropped meanwhile
  let writing = false;

  return {
    /** Calls `done` when another window of this browser has dropped it. */
    on_dropped(done) {
      addEventListener('storage', ({ key, newValue }) => { if (key === name && newValue === null) done(); });
    },
    async read() {
      const text = localStorage.getItem(name);
      return text && decrypted(device.key, text).catch(() => null);
    },
    /** Writes the latest; one is written at a time, if it `is_wanted` still. */
    async write(what, is_wanted = () => true) {
      wanted = { what, is_wanted };
      if (writing) return;
      writing = true;
      while (wanted) {
        const next = wanted;
        [current, wanted] = [next, null];
        const text = await encrypted(device.key, next.what).catch(() => null);
        if (!text || current !== next || !next.is_wanted()) continue;
        try { localStorage.setItem(name, text); } catch { /* no room: the portal's draft is the one that counts */ }
      }
      writing = false;
    },
    drop() {
      [current, wanted] = [null, null];
      localStorage.removeItem(name);
    },
  };
}
