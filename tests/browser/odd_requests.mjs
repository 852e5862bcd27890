// SPDX-License-Identifier: MPL-2.0
// Requests that no browser makes by itself, whose answers are to be seen in one all the same: another Host, another address.
import http from 'node:http';

/** The next request of `path` goes by Node with `changes` ({headers, from}) in its place. */
export async function send_oddly(person, path, { headers = {}, from }) {
  await person.page.route(person.walk.portal + path, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    await route.fulfill(await ask(url, request.method(), { ...request.headers(), host: url.host, origin: url.origin, ...headers }, request.postDataBuffer(), from));
  }, { times: 1 });
}

/** A form that no browser sends, from the address `from`. */
export function post_oddly(portal, path, fields, { cookie, from }) {
  const url = new URL(path, portal);
  const body = new URLSearchParams(fields).toString();
  const headers = { host: url.host, origin: portal, cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
  return ask(url, 'POST', headers, body, from);
}

/** What a program gets that has no session. */
export async function get_as_a_program(portal, path, headers) {
  const url = new URL(path, portal);
  const { status, body } = await ask(url, 'GET', { host: url.host, ...headers });
  return { status, text: body.toString() };
}

function ask(url, method, headers, body, from) {
  return new Promise((resolve, reject) => {
    const asked = http.request({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, localAddress: from, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('error', reject);
      answer.on('end', () => resolve({
        status: answer.statusCode, headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])), body: Buffer.concat(parts),
      }));
    });
    asked.on('error', reject).end(body);
  });
}
