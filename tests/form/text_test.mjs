// SPDX-License-Identifier: MPL-2.0
// Texts as they come from other programs.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { without_controls } from '../../views/script/form/text.js';

test('control characters go, tabs, line ends and the breaks of word processors stay', () => {
  const all = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('');
  assert.equal(without_controls(`a${all}\x7Fb 测试\x85`), 'a\t\n\v\f\rb 测试\x85');
  assert.equal(without_controls('约 1,200.50'), '约 1,200.50');
});
