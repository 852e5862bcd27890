// SPDX-License-Identifier: MPL-2.0
// What a copy of unsaved work holds, and how it stands to the form when that is opened again. No page in here.

/** By field: what was stored when the copy was made, and what was typed. Copies of earlier versions know only the latter. */
export function changes_of({ changes, fields }) {
  return changes ?? Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, [null, text]]));
}

/** The places where the copy differs from the form; `is_untouched`: nobody has changed them elsewhere since. Fields that the copy lacks are none. */
export function differing(changes, form_fields) {
  const rows = Object.entries(changes).map(([name, [before, kept]]) => {
    const present = form_fields[name] ?? '';
    return { name, present, kept, is_untouched: present === before };
  });
  return rows.filter(({ present, kept }) => present !== kept);
}

/** Whether a form that was sent has come in: a later version is stored, and none of its places is as it was before. */
export function has_come_in({ sent, version }, stored_version, rows) {
  return sent && stored_version > version && !rows.some(({ is_untouched }) => is_untouched);
}
