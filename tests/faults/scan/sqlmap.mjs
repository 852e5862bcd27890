// SPDX-License-Identifier: MPL-2.0
// One run of sqlmap: one target, all of its parameters and what stands in its path.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './run.mjs';
import { attacked_names } from './targets.mjs';

const kBoundary = 'scannersboundary7f3a';

/** How much is tried. Time-based blind takes seconds for each parameter, and sees nothing that the others would not see here. */
const kEffort = {
  quick: ['--level=1', '--risk=1', '--technique=BEUS', '--threads=2'],
  thorough: ['--level=2', '--risk=2', '--technique=BEUST', '--time-sec=3', '--threads=2'],
};

const without_marks = (text) => String(text).replaceAll('*', 'x');

/** Fields as a body: {type, text}. */
export function form_text(fields, is_multipart) {
  if (!is_multipart) return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString() };
  const parts = fields.map(({ name, value, is_file }) => {
    const file = is_file ? '; filename="made-up.csv"\r\nContent-Type: text/csv' : '';
    return `--${kBoundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value || 'x'}\r\n`;
  });
  return { type: `multipart/form-data; boundary=${kBoundary}`, text: `${parts.join('')}--${kBoundary}--\r\n` };
}

/** What a target is sent; of a program (PUT) it is always the same, its addresses are attacked and its JSON is for tests/fuzz (api_draft). */
export function body_of({ method, is_multipart }, fields) {
  if (method === 'GET') return undefined;
  if (method === 'PUT') return { type: 'application/json', text: '{"version":0,"cells":{"A01.m":"1"}}' };
  return form_text(fields, is_multipart);
}

/** The request as sqlmap reads it from a file; with `marks_path` a mark behind every part of the path that the route leaves open. */
export function request_of(target, { portal, cookie, authorization }) {
  const values = target.route.shape.exec(target.path).slice(1);
  const path = target.route.pattern.replace(/\{\w+\}/g, () => `${values.shift()}*`);
  const query = new URLSearchParams([...target.query].map(([name, value]) => [name, without_marks(value)])).toString();
  const lines = [`${target.method} ${path}${query && `?${query}`} HTTP/1.1`, `Host: ${new URL(portal).host}`, `Origin: ${portal}`];
  if (cookie) lines.push(`Cookie: ${cookie}`);
  if (authorization) lines.push(`Authorization: ${authorization}`);
  if (target.method === 'GET') return `${lines.join('\n')}\n\n`;
  const { type, text } = body_of(target, [...target.fields.values()].map((field) => ({ ...field, value: without_marks(field.value) })));
  return `${[...lines, `Content-Type: ${type}`].join('\n')}\n\n${text}`;
}

/** The names that are left alone: the token, without which nothing else is looked at, and all but a few of the form's cells. */
function left_alone(target) {
  const attacked = new Set(attacked_names(target));
  const names = [...target.query.keys(), ...target.fields.keys()].filter((name) => !attacked.has(name));
  return names.length > 0 ? [`--param-exclude=^(${names.map((name) => name.replace(/[.]/g, '[.]')).join('|')})$`] : [];
}

/** Whether it has anything to attack. */
export const has_places = (target) => target.route.pattern.includes('{') || attacked_names(target).length > 0;

/** Findings: {tool, kind, route, parameter, detail}. One that says `not attacked` means that sqlmap did not get to work. */
export async function attack_with_sqlmap(target, site, { folder, name, effort, seconds }) {
  const file = join(folder, `${name}.request`);
  writeFileSync(file, request_of(target, site));
  const output = await run('sqlmap', ['--ignore-stdin', '-r', file, '--batch', '--disable-coloring', '--flush-session', `--output-dir=${join(folder, name)}`, '--skip-waf',
    '--ignore-redirects', '--timeout=10', '--retries=1', '--ignore-code=*', ...kEffort[effort], ...left_alone(target),
    ...(target.fields.has('key') ? ['--randomize=key'] : [])], { log: join(folder, `${name}.txt`), seconds });
  return findings_of(output, target.route.name);
}

function findings_of({ text, timed_out }, route) {
  const found = [];
  const add = (kind, parameter, detail) => found.push({ tool: 'sqlmap', kind, route, parameter, detail });
  const [, points = ''] = text.split('identified the following injection point');
  for (const [, parameter, place] of points.matchAll(/^Parameter: (.+) \((.+)\)$/gm)) add('SQL injection', parameter, `in ${place}; ${/Title: (.*)/.exec(points)?.[1]}`);
  for (const [, kind, place, what] of text.matchAll(/heuristic \((\w+)\) test shows that (.+?) might be (.*)$/gm)) {
    add(`heuristic ${kind}`, /'(.*)'/.exec(place)?.[1] ?? place, `might be ${what}`);
  }
  const has_worked = points !== '' || /all tested parameters do not appear to be injectable/.test(text);
  if (!has_worked) add('not attacked', '-', timed_out ? 'there was no time left' : /\[CRITICAL\] (.*)/.exec(text)?.[1] ?? 'sqlmap says nothing of it');
  return found;
}
