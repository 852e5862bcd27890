// SPDX-License-Identifier: MPL-2.0
// The scanners against a page with a fault of each kind (vulnerable.py): each has to be found, else `0 findings` would mean nothing.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Browser } from './browser.mjs';
import { Endpoint } from './endpoint.mjs';
import { forge } from './probe.mjs';
import { attack_with_sqlmap } from './sqlmap.mjs';
import { Routes } from './targets.mjs';
import { attack_with_wapiti, page_of } from './wapiti.mjs';

const kRoutes = ['GET /item', 'GET /item/{id}', 'GET /search', 'GET /go', 'GET /file', 'GET /run', 'GET /fetch', 'POST /find'];
const kParameters = { '/item': 'id', '/search': 'q', '/go': 'to', '/file': 'name', '/run': 'word', '/fetch': 'url', '/find': 'name' };
const kExpected = [
  'sqlmap: SQL injection: GET /item', 'sqlmap: SQL injection: GET /item/{id}', 'sqlmap: SQL injection: POST /find', 'sqlmap: heuristic XSS: GET /search', 'wapiti: SQL Injection: GET /item',
  'wapiti: Cross Site Scripting: GET /search', 'wapiti: Open Redirect: GET /go', 'wapiti: Path Traversal: GET /file', 'wapiti: Command execution: GET /run', 'wapiti: request forgery: -',
  'portal: forged form: POST /find', 'wapiti: Content Security Policy Configuration: GET /', 'wapiti: HttpOnly Flag cookie: GET /',
];

function targets_of(routes) {
  return routes.all.map((route) => {
    const name = kParameters[route.pattern];
    const value = name === 'url' || name === 'to' ? '/' : '1';
    const is_post = route.method === 'POST';
    return {
      route, method: route.method, path: route.pattern.replace('{id}', '1'), is_multipart: false,
      query: new Map(name && !is_post ? [[name, value]] : []), fields: new Map(is_post ? [[name, { name, value: 'one' }]] : []),
    };
  });
}

/** Words on what was not found; none when all was. */
export async function self_test(folder) {
  mkdirSync(folder, { recursive: true });
  const page = spawn('python3', [fileURLToPath(new URL('vulnerable.py', import.meta.url))], { stdio: ['ignore', 'pipe', 'ignore'] });
  const endpoint = await Endpoint.open();
  try {
    const port = await new Promise((resolve, reject) => { page.stdout.once('data', (line) => resolve(Number(line))); page.once('exit', () => reject(new Error('vulnerable.py has ended'))); });
    const found = await attack(`http://localhost:${port}`, endpoint, folder);
    const names = new Set(found.map(({ tool, kind, route }) => `${tool}: ${kind}: ${route}`));
    return kExpected.filter((each) => !names.has(each));
  } finally {
    page.kill();
    endpoint.close();
  }
}

async function attack(portal, endpoint, folder) {
  const routes = new Routes(`${kRoutes.join(' anyone\n')} anyone`);
  const targets = targets_of(routes);
  endpoint.pages.set('/targets', page_of(targets, portal));
  const found = [];
  for (const target of targets) found.push(...await forge(target, new Browser(portal)));
  for (const [at, target] of targets.entries()) {
    if (!/\/(item|search|find)/.test(target.path)) continue;
    found.push(...await attack_with_sqlmap(target, { portal, cookie: '' }, { folder, name: `sqlmap-${at}`, effort: 'quick', seconds: 120 }));
  }
  found.push(...await attack_with_wapiti({ portal, cookie: '', root: '/', start: `${endpoint.address}targets`, endpoint: endpoint.address }, routes, { folder, name: 'wapiti', effort: 'quick', seconds: 240 }));
  return [...found, ...endpoint.take_findings('nobody')];
}
