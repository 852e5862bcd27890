// SPDX-License-Identifier: MPL-2.0
// Leaving: what is unsaved is saved first. A question is asked only where that is not possible.
import { is_leaving, is_stuck, is_unsaved, leave, save_all } from './autosave.js';
import { ask, form, words } from './page.js';

const kPatience = 4_000;

async function save_then(go) {
  if (await save_all(kPatience)) {
    leave();
    go();
    return;
  }
  ask({ title: words.leaveTitle, text: words.leave, act: words.leaveAct }, () => {
    leave();
    go();
  });
}

function is_plain_click(event) {
  return !event.defaultPrevented && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

export function watch_leaving() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || !is_plain_click(event) || link.getAttribute('href').startsWith('#')) return;
    if (link.target || link.hasAttribute('download') || is_leaving() || !is_unsaved()) return;
    event.preventDefault();
    save_then(() => location.assign(link.href));
  });
  // before the page's other script marks the form as sent
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (target === form || target.method !== 'post' || is_leaving() || !is_unsaved()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    save_then(() => target.requestSubmit(submitter));
  }, true);
  addEventListener('beforeunload', (event) => {
    if (is_leaving() || !is_stuck()) return;
    event.preventDefault();
    event.returnValue = true;
  });
}
