// SPDX-License-Identifier: MPL-2.0
// Comfort on every page: one file, since each costs a request.
import './frame/dialog.js';
import { watch_session } from './frame/session.js';

if ('sessionIdle' in document.body.dataset) watch_session();
