// SPDX-License-Identifier: MPL-2.0
// Comfort on every page: confirmation pages and questions as dialogs, focus on the summary of problems, no double sending.
// All wording comes from the page. Without this script every link and button works as a page of its own.

const frame = document.getElementById('dialog-frame');

function show(dialog) {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (!event.target.closest('[data-close]')) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.showModal();
  return dialog;
}

/** Asks with a title, a text and the name of the act; `done` runs when the user agrees. */
function ask({ title, text, act }, done) {
  const dialog = frame.content.firstElementChild.cloneNode(true);
  dialog.querySelector('h2').textContent = title;
  dialog.querySelector('p').textContent = text;
  const yes = dialog.querySelector('[data-yes]');
  yes.textContent = act;
  yes.addEventListener('click', () => {
    dialog.close();
    done();
  });
  show(dialog);
}

document.addEventListener('tianbao:ask', (event) => ask(event.detail.question, event.detail.done));

async function open_page(link) {
  const answer = await fetch(link.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const body = page.querySelector('[data-dialog-body]');
  if (!body) return false;
  const dialog = document.createElement('dialog');
  const heading = body.querySelector('h1');
  heading.id = 'dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(document.adoptNode(body));
  show(dialog);
  return true;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-dialog]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open_page(link).then((shown) => { if (!shown) location.assign(link.href); }, () => location.assign(link.href));
});

const confirmed = new WeakSet();
const sent = new WeakSet();
document.addEventListener('submit', (event) => {
  const form = event.target;
  const button = event.submitter;
  if (sent.has(form)) return event.preventDefault();
  if (button?.dataset.confirm && !confirmed.has(button)) {
    event.preventDefault();
    const { confirmTitle: title, confirm: text, confirmAct: act } = button.dataset;
    ask({ title, text, act }, () => {
      confirmed.add(button);
      form.requestSubmit(button);
      confirmed.delete(button);
    });
    return;
  }
  if (event.defaultPrevented || form.method !== 'post') return;
  sent.add(form);
  for (const each of form.querySelectorAll('button[type="submit"]')) each.setAttribute('aria-disabled', 'true');
});
// A page that comes back from the browser's history can be sent again.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    sent.delete(form);
    for (const each of form.querySelectorAll('[aria-disabled]')) each.removeAttribute('aria-disabled');
  }
});

// What a form of the frame does needs no other page: the reader goes on where he is.
for (const form of document.querySelectorAll('form[data-quiet]')) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' })
      .then(() => form.closest('[data-banner]').remove(), () => {});
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
document.querySelector('[data-focus]')?.focus();
