// SPDX-License-Identifier: MPL-2.0
// What was found, without what suppressions.txt says is no fault.
import { readFileSync } from 'node:fs';

const key_of = ({ tool, kind, route, parameter }) => [tool, kind, route, parameter].join(' | ');

/** The lines of suppressions.txt: `tool | kind | route | parameter | reason`, each word exact, none left out. */
export function read_suppressions(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [tool, kind, route, parameter, reason, ...more] = line.split('|').map((word) => word.trim());
    if (!reason || more.length > 0 || [tool, kind, route, parameter].some((word) => !word || word.includes('*'))) throw new Error(`${file}: this is no suppression: ${line}`);
    return { tool, kind, route, parameter, reason, used: 0 };
  });
}

/** The same finding as several kinds of user is one. */
export function sift(found, suppressions) {
  const findings = new Map();
  for (const each of found) {
    const known = suppressions.find((one) => key_of(one) === key_of(each));
    if (known) known.used += 1;
    else findings.set(key_of(each), { ...each, times: (findings.get(key_of(each))?.times ?? 0) + 1 });
  }
  return [...findings.values()];
}

export const line_of = ({ tool, kind, route, parameter, detail, times, who }) => `${tool}: ${kind}: ${route}, ${parameter}${who ? `, as ${who}` : ''}${times > 1 ? ` (${times} times)` : ''}: ${detail}`;
