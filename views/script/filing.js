// SPDX-License-Identifier: MPL-2.0
// Comfort on the filing page: checks while typing, copies, paste, keys, autosave, the encrypted copy. Without this script the page
// does all its work; the server's decision is the only one that counts.
import { watch_saving } from './filing/autosave.js';
import { watch_copies } from './filing/before.js';
import { watch_checks } from './filing/checks.js';
import { watch_choices } from './filing/choices.js';
import { watch_controls } from './filing/controls.js';
import { watch_copy } from './filing/copy.js';
import { watch_explanations } from './filing/explanations.js';
import { watch_keys } from './filing/keys.js';
import { watch_leaving } from './filing/leave.js';
import { watch_paste } from './filing/paste.js';
import { watch_sections } from './filing/sections.js';
import { watch_windows } from './filing/windows.js';

document.getElementById('tools').hidden = false;
watch_controls(); // before anybody reads what was typed
watch_choices();
watch_copies();
watch_explanations();
watch_checks();
watch_saving();
watch_copy();
watch_leaving();
watch_keys();
watch_paste();
watch_sections();
watch_windows();
