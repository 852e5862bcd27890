// SPDX-License-Identifier: MPL-2.0
// What the scanners attack: every route of tests/pages/routes.txt, with the parameters that the portal's own links and forms send.
import { readFileSync } from 'node:fs';

import { forms_of, links_of } from './browser.mjs';

const kPagesOfRoute = 2; // are looked at in search of links and forms
const kAttackedAlike = 3; // of names that differ in a code alone, as those of the form's cells do

/** For paths that no link leads to: what the route's own pages would have there. */
const kMadeUp = {
  uscc: '91310101TBTB000122', period: '2026-10', version: '2024-01', kind: 'before_due', district: '310101', chapter: 'log-in', entry: 'cas', act: 'lock', id: '01JDTESTRU0000000000000000',
};

/** Fields of forms that need a state that the demo data does not have. */
const kKnownFields = JSON.parse(readFileSync(new URL('known_fields.json', import.meta.url), 'utf8'));

export class Routes {
  /** Lines as those of tests/pages/routes.txt. */
  constructor(text) {
    this.all = text.split('\n').filter((line) => /^(GET|POST|PUT) /.test(line)).map((line) => {
      const [method, pattern, access] = line.split(' ');
      const shape = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`);
      return { method, pattern, access, shape, fixed: pattern.replace(/\{\w+\}/g, '').length, name: `${method} ${pattern}` };
    });
    this.all.sort((one, other) => other.fixed - one.fixed); // the most exact first, as dispatch has it
  }

  find(method, path) {
    return this.all.find((route) => route.method === method && route.shape.test(path));
  }

  /** Of an address that a scanner tells: what stands in for an attacked path is named by its route, if it still has one. */
  name_of(method, path) {
    return this.find(method, path)?.name ?? `${method} ${path}`;
  }
}

/** Walks all that `browser` may see: a map of route names to {route, method, path, query, fields, is_multipart}. */
export async function collect(browser, routes) {
  const found = new Map();
  const seen = new Map(); // pattern to paths
  const waiting = routes.all.filter(({ method, pattern }) => method === 'GET' && !pattern.includes('{')).map(({ pattern }) => new URL(pattern, browser.portal));

  const note = (method, url, fields = [], is_multipart = false) => {
    const route = url.origin === browser.portal && routes.find(method, url.pathname);
    if (!route) return undefined;
    const target = found.get(route.name) ?? { route, method, path: url.pathname, query: new Map(), fields: new Map(), is_multipart };
    for (const [name, value] of url.searchParams) if (!target.query.get(name)) target.query.set(name, value);
    for (const field of fields) if (!target.fields.get(field.name)?.value) target.fields.set(field.name, field);
    target.is_multipart ||= is_multipart;
    found.set(route.name, target);
    return route;
  };

  while (waiting.length > 0) {
    const url = waiting.shift();
    const route = routes.find('GET', url.pathname);
    if (!route) continue;
    const paths = seen.get(route.pattern) ?? new Set();
    seen.set(route.pattern, paths);
    if (paths.has(url.pathname) || paths.size >= kPagesOfRoute || /^[/]sign-in[/]sso/.test(url.pathname)) continue;
    paths.add(url.pathname);
    const page = await browser.go('GET', url, undefined, { stay: true });
    if (page.status !== 200 || !/^text\/html/.test(page.headers['content-type'])) continue;
    note('GET', url);
    for (const link of links_of(page)) if (note('GET', link)) waiting.push(link);
    for (const form of forms_of(page)) {
      if (form.method === 'POST') { note('POST', form.action, form.fields, form.is_multipart); continue; }
      for (const { name, value } of form.fields) form.action.searchParams.set(name, value);
      note('GET', form.action);
    }
  }
  return found;
}

/** A target of a route that nothing led to; where it can, it is about the same enterprise and month as one that is among `found`. */
export function made_up(route, found, csrf) {
  const values = { ...kMadeUp };
  for (const { route: { pattern, shape }, path } of found.values()) {
    if (pattern.includes('{uscc}')) Object.assign(values, Object.fromEntries([...pattern.matchAll(/\{(\w+)\}/g)].map(([, name], at) => [name, shape.exec(path)[at + 1]])), { id: kMadeUp.id });
  }
  const path = route.pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const names = kKnownFields[route.name] ?? [];
  const query = new Map(route.method === 'GET' ? names.map((name) => [name, '1']) : []);
  const fields = new Map(route.method === 'POST' ? ['csrf', ...names].map((name) => [name, { name, value: name === 'csrf' ? csrf : '1' }]) : []);
  return { route, method: route.method, path, query, fields, is_multipart: false };
}

/** The names of the parameters that are worth an attack of their own: of many alike a few stand for all. */
export function attacked_names(target) {
  const families = new Map();
  return [...target.query.keys(), ...target.fields.keys()].filter((name) => {
    const family = name.replace(/[A-Z]*\d+.*/, '#');
    families.set(family, (families.get(family) ?? 0) + 1);
    return name !== 'csrf' && (!family.includes('#') || families.get(family) <= kAttackedAlike);
  });
}
