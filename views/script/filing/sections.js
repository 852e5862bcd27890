// SPDX-License-Identifier: MPL-2.0
// The sections of the form fold by themselves; what is wanted inside a folded one opens it: a link to a cell, the keys that walk through the figures.

export function open_around(element) {
  const section = element?.closest('.filing > details');
  if (section) section.open = true;
}

export function watch_sections() {
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href^="#"]');
    if (link) open_around(document.getElementById(link.hash.slice(1)));
  });
}
