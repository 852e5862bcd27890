// SPDX-License-Identifier: MPL-2.0
// What no keyboard types, and the portal therefore takes no form with, comes with texts from other programs: it goes as soon as it is there.
import { without_controls } from '../form/text.js';
import { form } from './page.js';

export function watch_controls() {
  form.addEventListener('input', ({ target }) => {
    const text = without_controls(target.value);
    if (text !== target.value) target.value = text;
  }, true);
}
