// SPDX-License-Identifier: MPL-2.0
// The field that one was in when the session ended: the way over the log-in names it, and the page that comes back puts one there again.
// The body knows it, since scripts of a page are bundles of their own.

const kField = 'main form [id][name]:not([type="hidden"])';

/** The address, with the field that had the focus last. */
export function with_place(address) {
  const { place } = document.body.dataset;
  if (!place) return address;
  const [path, query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('at', place);
  return `${path}?${parameters}`;
}

function note({ target }) {
  if (target.matches(kField)) document.body.dataset.place = target.id;
}

function put_back() {
  const parameters = new URLSearchParams(location.search);
  const place = parameters.get('at');
  if (!place) return;
  parameters.delete('at');
  const query = parameters.toString();
  history.replaceState(history.state, '', location.pathname + (query && `?${query}`) + location.hash);
  const field = document.getElementById(place);
  if (!field?.matches(kField) || document.querySelector('[data-focus]')) return; // what a page has to say comes first
  const folded = field.closest('details');
  if (folded) folded.open = true;
  field.focus();
}

export function watch_place() {
  document.addEventListener('focusin', note);
  put_back();
}
