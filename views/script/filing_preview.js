// SPDX-License-Identifier: MPL-2.0
// The filing page of a definition that is not installed: checks, explanations, pasting and keys as on the page itself. Nothing is
// saved, here or in this browser.
import { watch_checks } from './filing/checks.js';
import { watch_choices } from './filing/choices.js';
import { watch_explanations } from './filing/explanations.js';
import { watch_keys } from './filing/keys.js';
import { watch_paste } from './filing/paste.js';
import { watch_sections } from './filing/sections.js';

watch_choices();
watch_explanations();
watch_checks();
watch_keys();
watch_paste();
watch_sections();
