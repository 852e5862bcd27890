// SPDX-License-Identifier: MPL-2.0
// Other windows of this browser with the same month open: each says so to the others.
import { clock_text, form } from './page.js';

export function watch_windows() {
  if (!globalThis.BroadcastChannel) return;
  const note = document.getElementById('other-window');
  const channel = new BroadcastChannel(`tianbao/${form.dataset.copy}`);
  const me = { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), since: Date.now() };
  const others = new Map();
  const show = () => {
    note.hidden = others.size === 0;
    if (others.size > 0) note.querySelector('[data-since]').textContent = clock_text(Math.min(...others.values()));
  };
  channel.addEventListener('message', ({ data: { word, id, since } }) => {
    if (word === 'closed') others.delete(id);
    else others.set(id, since);
    if (word === 'opened') channel.postMessage({ word: 'here', ...me });
    show();
  });
  channel.postMessage({ word: 'opened', ...me });
  addEventListener('pagehide', () => channel.postMessage({ word: 'closed', ...me }));
}
