// SPDX-License-Identifier: MPL-2.0
// One run of wapiti over a page of ours that holds a link or a form for each target, so that it attacks these and looks for no others.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from './run.mjs';
import { attacked_names } from './targets.mjs';

const kModules = {
  quick: 'sql,xss,exec,file,xxe,ssrf,crlf,redirect,csp,http_headers,cookieflags',
  thorough: 'sql,xss,permanentxss,exec,file,xxe,ssrf,crlf,redirect,csp,http_headers,cookieflags,htaccess,methods,shellshock',
};

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page that wapiti starts with. */
export function page_of(targets, portal) {
  const items = targets.filter(({ method }) => method !== 'PUT').map((target) => { // no page sends one
    const attacked = new Set(['csrf', ...attacked_names(target)]);
    const query = new URLSearchParams([...target.query].map(([name, value]) => [name, value || 'x'])).toString();
    const address = escape(`${portal}${target.path}${query && `?${query}`}`);
    if (target.method === 'GET') return `<p><a href="${address}">${escape(target.route.name)}</a></p>`;
    const fields = [...target.fields.values()].filter(({ name }) => attacked.has(name)).map(({ name, value, is_file }) =>
      (is_file ? `<input type="file" name="${escape(name)}">` : `<input type="text" name="${escape(name)}" value="${escape(value)}">`));
    return `<form method="post" action="${address}"${target.is_multipart ? ' enctype="multipart/form-data"' : ''}>${fields.join('')}</form>`;
  });
  return `<!DOCTYPE html><title>targets</title>${items.join('\n')}`;
}

/** Wapiti's own file of cookies; a host without a dot is one of `.local` for it. */
function write_cookies(file, cookie) {
  const each = cookie.split('; ').filter(Boolean).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), { value: pair.slice(at + 1), expires: null, secure: false, port: null, version: 0 }];
  });
  writeFileSync(file, JSON.stringify({ '.localhost.local': { '/': Object.fromEntries(each) } }));
}

/** `root`: a page whose links and forms it follows beside those of `start`; of somebody logged in it must have no 退出. */
export async function attack_with_wapiti({ portal, cookie, authorization, root, start, endpoint }, routes, { folder, name, effort, seconds }) {
  const cookies = join(folder, `${name}.cookies.json`), report = join(folder, `${name}.json`), session = join(folder, `${name}.session`);
  mkdirSync(session, { recursive: true });
  write_cookies(cookies, cookie);
  const output = await run('wapiti', ['-u', portal + root, '-s', start, '--scope', 'domain', '-d', '1', '-S', 'insane', '-c', cookies, '-H', `Origin: ${portal}`,
    ...(authorization ? ['-H', `Authorization: ${authorization}`] : []),
    '-m', kModules[effort], '--skip', 'csrf', '--endpoint', endpoint, '--store-session', session, '--flush-session', '-t', '10', '--max-attack-time', String(Math.floor(seconds / 6)),
    '-f', 'json', '-o', report, '--no-bugreport'], { log: join(folder, `${name}.txt`), seconds });
  return findings_of(output, report, routes);
}

/** The header or cookie that a finding without a parameter is about. */
const named_in = (info) => /^([\w-]+) is not set$/.exec(info)?.[1] ?? /cookie : ([\w-]+)$/.exec(info)?.[1] ?? '-';

function findings_of({ text, timed_out }, report, routes) {
  if (timed_out || !/\[\*\] Launching module/.test(text)) {
    return [{ tool: 'wapiti', kind: 'not attacked', route: '-', parameter: '-', detail: timed_out ? 'there was no time left' : text.trim().split('\n').pop() }];
  }
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8'));
  const found = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, each]) => each.map(({ method, path, parameter, info }) =>
    ({ tool: 'wapiti', kind, route: routes.name_of(method, path.split('?')[0]), parameter: parameter || named_in(info), detail: info.replace(/\s+/g, ' ') })));
  for (const part of text.split('[*] Launching module ').slice(1)) {
    const why = /Max attack time was reached/.test(part) ? 'there was no time left' : /^(\w+(?:Error|Exception)\b.*)\n {2}File "/m.exec(part)?.[1];
    if (why) found.push({ tool: 'wapiti', kind: 'not attacked', route: '-', parameter: /^\w+/.exec(part)[0], detail: why });
  }
  return found;
}
