// SPDX-License-Identifier: MPL-2.0
// nginx/tianbao.conf as the demo runs it: what reaches a worker, what nginx answers by itself, and with which headers.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import http from 'node:http';
import https from 'node:https';

import { listen_as_worker } from './fcgi_peer.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const run_dir = mkdtempSync(join(tmpdir(), 'nginx-test-'));
const kSecurityHeaders = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy',
  'cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'];
const static_file = join(run_dir, 'views/static/page.js');
let port;
let proxied_port; // the same behind a proxy that is named: 127.0.0.1
let secured_port; // over https
let nginx;
let worker;
let seen = [];
let held = []; // reports and files that the worker is still at

function free_port() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const found = server.address().port;
      server.close(() => resolve(found));
    });
  });
}

function ask(method, path, { headers = {}, body, to = port, over = http } = {}) {
  return new Promise((resolve, reject) => {
    const request = over.request({ host: '127.0.0.1', port: to, method, path, agent: false, headers, rejectUnauthorized: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const bytes = Buffer.concat(parts);
        const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        resolve({ status: answer.statusCode, headers: answer.headers, raw: answer.rawHeaders, body: text.toString('utf8') });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const count_of = (answer, name) => answer.raw.filter((word, i) => i % 2 === 0 && word.toLowerCase() === name).length;

/** What is sent as it stands, for requests that no client library makes; the status and the headers of the answer. */
function ask_raw(text) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    let got = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => { got += part; });
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('close', () => {
      const [head, body = ''] = got.split(/\r\n\r\n([^]*)/);
      const [line, ...lines] = head.split('\r\n');
      const raw = lines.flatMap((each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1).trim()]);
      const headers = Object.fromEntries(lines.map((each) => [each.slice(0, each.indexOf(':')).toLowerCase(), each.slice(each.indexOf(':') + 1).trim()]));
      resolve({ status: Number(line.split(' ')[1]), headers, raw, body });
    });
  });
}

function assert_secured(answer, is_https = false) {
  for (const name of kSecurityHeaders) assert.equal(count_of(answer, name), 1, `${name} once`);
  assert.doesNotMatch(answer.headers['content-security-policy'], /unsafe/);
  assert.match(answer.headers['content-security-policy'], /frame-ancestors 'none'/);
  if (is_https) assert.match(answer.headers['strict-transport-security'], /^max-age=31536000; includeSubDomains$/);
  else assert.equal(answer.headers['strict-transport-security'], undefined, 'HSTS is for https');
  assert.doesNotMatch(answer.headers.server ?? '', /\d/);
}

function answer_of_worker({ params, body, keeps }) {
  seen.push({ params, body, keeps });
  if (params.REQUEST_URI === '/breaks') return null;
  if (params.REQUEST_URI === '/not-found') return 'Status: 404 Not Found\r\nContent-Type: text/html\r\nX-Frame-Options: DENY\r\n\r\nthe worker\'s own page';
  if (params.REQUEST_URI.includes('?held=')) return new Promise((resolve) => { held.push(() => resolve('Content-Type: text/html\r\n\r\ntotals')); });
  return `Content-Type: text/html; charset=utf-8\r\nX-Frame-Options: DENY\r\n\r\n${'<p>页</p>'.repeat(200)}`;
}

/** The server block again, behind a proxy and over https. */
function with_more_servers(text) {
  const [block] = /^ {4}server \{[^]*?^ {4}\}\n/m.exec(text);
  const listening = (listen, more) => block.replaceAll(/^ *listen .*\n/gm, '').replace('server {', `server {\n        listen ${listen};\n        ${more}`);
  const proxied = listening(`127.0.0.1:${proxied_port}`, 'set_real_ip_from 127.0.0.1; set_real_ip_from 198.51.100.0/24; include tianbao/tianbao_proxies.conf;');
  const [certificate, key] = [join(run_dir, 'certificate.pem'), join(run_dir, 'key.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const secured = listening(`127.0.0.1:${secured_port} ssl`, `ssl_certificate ${certificate}; ssl_certificate_key ${key};`);
  return text.replace(block, block + proxied + secured);
}

before(async () => {
  [port, proxied_port, secured_port] = [await free_port(), await free_port(), await free_port()];
  mkdirSync(join(run_dir, 'views/static'), { recursive: true });
  writeFileSync(static_file, `// ${'x'.repeat(2000)}\n`);
  const script = '. tests/lib/processes.sh; . nginx/parts.sh; settle_names; write_nginx_conf';
  execFileSync('bash', ['-euc', `root=$PWD; ${script}`], { cwd: root, env: { ...process.env, PORT: String(port), RUN_DIR: run_dir } });
  const conf = join(run_dir, 'nginx/nginx.conf');
  writeFileSync(conf, with_more_servers(readFileSync(conf, 'utf8').replace(`${root}/views`, `${run_dir}/views`)));
  worker = await listen_as_worker(join(run_dir, 'portal.sock'), answer_of_worker);
  nginx = spawn('nginx', ['-e', join(run_dir, 'log/nginx.log'), '-p', join(run_dir, 'nginx'), '-c', conf], { stdio: 'inherit' });
  for (let i = 0; i < 100 && !existsSync(join(run_dir, 'nginx/nginx.pid')); i += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
});

after(async () => {
  const ended = new Promise((resolve) => { nginx.once('exit', resolve); });
  nginx.kill('SIGQUIT');
  await ended;
  worker.close();
  rmSync(run_dir, { recursive: true });
});

test('a request reaches the worker with its id and address, without kept connection and without Proxy', async () => {
  seen = [];
  const answer = await ask('POST', '/filing?a=%E9%A1%B5', { headers: { proxy: 'http://evil.example', 'content-type': 'text/plain' }, body: '内容' });
  assert.equal(answer.status, 200);
  const [{ params, body, keeps }] = seen;
  assert.equal(keeps, false);
  assert.equal(body, '内容');
  assert.equal(params.HTTP_PROXY, undefined);
  assert.equal(params.REQUEST_URI, '/filing?a=%E9%A1%B5');
  assert.equal(params.REQUEST_METHOD, 'POST');
  assert.equal(params.REMOTE_ADDR, '127.0.0.1');
  assert.equal(params.CONTENT_LENGTH, '6');
  assert.match(params.REQUEST_ID, /^[0-9a-f]{32}$/);
  assert.equal(params.HTTPS, undefined);
});

test('the worker\'s headers and error pages pass as they are, doubled by nothing', async () => {
  const page = await ask('GET', '/');
  const missing = await ask('GET', '/not-found');
  assert.equal(count_of(page, 'x-frame-options'), 1);
  assert.equal(count_of(page, 'content-security-policy'), 0, 'the worker sends its own, which knows the SSO');
  assert.equal(missing.status, 404);
  assert.equal(missing.body, 'the worker\'s own page');
});

test('pages and scripts are compressed for those who can read it', async () => {
  for (const path of ['/', '/static/page.js']) {
    const answer = await ask('GET', path, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(answer.headers['content-encoding'], 'gzip', path);
    assert.equal(answer.headers.vary, 'Accept-Encoding', path);
    assert.equal((await ask('GET', path)).headers['content-encoding'], undefined, path);
  }
});

test('static files are kept for ever under a version, and briefly without', async () => {
  const versioned = await ask('GET', '/static/page.js?v=1');
  assert.equal(versioned.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(versioned.headers['content-type'], 'application/javascript; charset=utf-8');
  assert_secured(versioned);
  assert.equal((await ask('GET', '/static/page.js')).headers['cache-control'], 'public, max-age=300');
});

test('nothing outside static/ is served, and a missing file has a calm page', async () => {
  writeFileSync(join(run_dir, 'views/secret.tpl'), 'secret');
  for (const path of ['/static/none.css?v=1', '/static/../secret.tpl', '/static/%2e%2e/secret.tpl', '/static', '/static/']) {
    const answer = await ask('GET', path);
    assert.doesNotMatch(answer.body, /^secret/, path);
  }
  const missing = await ask('GET', '/static/none.css?v=1');
  assert.equal(missing.status, 404);
  assert.match(missing.body, /页面不存在/);
  assert.equal(missing.headers['cache-control'], 'no-store');
  assert_secured(missing);
  assert.equal((await ask('GET', '/nginx-error/unavailable.html')).body.includes('服务暂时不可用'), false);
});

test('a body over 2 MiB is 413 with a page that says so, and never reaches the worker', async () => {
  seen = [];
  const answer = await ask('POST', '/filing', { headers: { 'content-length': 2 * 1024 * 1024 + 1, expect: '' }, body: 'x'.repeat(2 * 1024 * 1024 + 1) });
  assert.equal(answer.status, 413);
  assert.match(answer.body, /提交的内容过大/);
  assert.deepEqual(seen, []);
  assert_secured(answer);
  const largest = await ask('POST', '/filing', { headers: { 'content-length': 2 * 1024 * 1024 }, body: 'x'.repeat(2 * 1024 * 1024) });
  assert.equal(largest.status, 200);
});

test('a worker that breaks off, and none at all, are 502 with a page and the request id', async () => {
  seen = [];
  const broken = await ask('POST', '/breaks');
  assert.equal(broken.status, 502);
  assert.match(broken.body, /服务暂时不可用/);
  assert.ok(broken.body.includes(`请求编号：${seen[0].params.REQUEST_ID}`), 'the id that the worker was given');
  assert.equal(seen.length, 1, 'the request was sent once');
  assert.equal(broken.headers['cache-control'], 'no-store');
  assert_secured(broken);
  await new Promise((resolve) => { worker.close(resolve); });
  const none = await ask('GET', '/');
  worker = await listen_as_worker(join(run_dir, 'portal.sock'), answer_of_worker);
  assert.equal(none.status, 502);
  assert_secured(none);
});

test('a method or header that nginx refuses has the page and the headers too', async () => {
  const posted = await ask('POST', '/static/page.js');
  assert.equal(posted.status, 405);
  assert_secured(posted);
  const long = await ask('GET', '/', { headers: { cookie: `a=${'x'.repeat(17000)}` } });
  assert.equal(long.status, 400);
  assert_secured(long);
});

test('whatever nginx answers by itself has a page and every header', async () => {
  const host = 'Host: localhost\r\nConnection: close\r\n';
  const cases = {
    'no host': [400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    'two hosts': [400, `GET / HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`],
    'no address': [400, `GET x HTTP/1.1\r\n${host}\r\n`],
    'a length that is none': [400, `POST / HTTP/1.1\r\n${host}Content-Length: 1x\r\n\r\n`],
    'two lengths': [400, `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    'a length and chunks': [400, `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
    'another encoding of the body': [501, `POST / HTTP/1.1\r\n${host}Transfer-Encoding: gzip\r\n\r\n`],
    'another version': [505, `GET / HTTP/3.0\r\n${host}\r\n`],
    'a trace': [405, `TRACE / HTTP/1.1\r\n${host}\r\n`],
    'an address too long': [414, `GET /${'x'.repeat(17000)} HTTP/1.1\r\n${host}\r\n`],
    'a header too large': [400, `GET / HTTP/1.1\r\n${host}X-Large: ${'x'.repeat(17000)}\r\n\r\n`],
    'a condition that does not hold': [412, `GET /static/page.js HTTP/1.1\r\n${host}If-Match: "x"\r\n\r\n`],
    'a folder': [403, `GET /static/ HTTP/1.1\r\n${host}\r\n`],
  };
  for (const [what, [status, text]] of Object.entries(cases)) {
    const answer = await ask_raw(text);
    assert.equal(answer.status, status, `${what}: ${answer.status}`);
    assert.match(answer.body, /<html lang="zh-CN">/, what);
    assert_secured(answer);
  }
});

test('a file is sent whole, whatever part of it is asked for', async () => {
  for (const range of ['bytes=0-9', 'bytes=9000-', 'bytes=0-9,20-29']) {
    const answer = await ask('GET', '/static/page.js', { headers: { range } });
    assert.equal(answer.status, 200, range);
    assert.equal(answer.body.length, 2004, range);
    assert.equal(answer.headers['accept-ranges'], undefined, range);
    assert_secured(answer);
  }
});

test('what a client says of its address counts for nothing where no proxy is named', async () => {
  seen = [];
  await ask('GET', '/', { headers: { 'x-forwarded-for': '192.0.2.7', 'x-real-ip': '192.0.2.7', forwarded: 'for=192.0.2.7' } });
  assert.equal(seen[0].params.REMOTE_ADDR, '127.0.0.1');
});

test('behind a proxy that is named the nearest address that is none of the proxies counts, whatever stands before it', async () => {
  const told = async (headers) => {
    seen = [];
    await ask('GET', '/', { headers, to: proxied_port });
    return seen[0].params.REMOTE_ADDR;
  };
  assert.equal(await told({ 'x-forwarded-for': '192.0.2.7' }), '192.0.2.7');
  assert.equal(await told({ 'x-forwarded-for': '203.0.113.9, 192.0.2.7' }), '192.0.2.7');
  assert.equal(await told({ 'x-forwarded-for': '203.0.113.9, 192.0.2.7, 198.51.100.2' }), '192.0.2.7');
  assert.equal(await told({ 'x-forwarded-for': 'evil' }), '127.0.0.1');
  assert.equal(await told({ 'x-real-ip': '192.0.2.7', forwarded: 'for=192.0.2.7' }), '127.0.0.1');
});

test('over https every answer of nginx asks for it, errors too, and the worker is told', async () => {
  seen = [];
  const secured = { to: secured_port, over: https };
  for (const path of ['/static/page.js?v=1', '/static/none.js']) assert_secured(await ask('GET', path, secured), true);
  assert_secured(await ask('POST', '/static/page.js', secured), true);
  assert_secured(await ask('POST', '/filing', { ...secured, headers: { 'content-length': 2 * 1024 * 1024 + 1, expect: '' }, body: 'x'.repeat(2 * 1024 * 1024 + 1) }), true);
  await ask('GET', '/', secured);
  assert.equal(seen[0].params.HTTPS, 'on');
});

test('what comes without TLS to the port of TLS has the page and the headers too', async () => {
  const plain = await ask('GET', '/', { to: secured_port });
  assert.equal(plain.status, 400);
  assert.match(plain.body, /<html lang="zh-CN">/);
  assert_secured(plain);
});

test('the pages of errors find their style', async () => {
  const style = await ask('GET', '/static/error_page.css');
  assert.equal(style.status, 200);
  assert.equal(style.headers['content-type'], 'text/css; charset=utf-8');
});

test('the log holds the request id and no query string', async () => {
  await ask('GET', '/sign-in/callback?code=a-secret-code');
  await new Promise((resolve) => { setTimeout(resolve, 2500); });
  const lines = readFileSync(join(run_dir, 'log/access.log'), 'utf8');
  assert.match(lines, /"path":"\/sign-in\/callback"/);
  assert.doesNotMatch(lines, /a-secret-code/);
  for (const line of lines.trimEnd().split('\n')) assert.match(JSON.parse(line).request_id, /^[0-9a-f]{32}$/);
});

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

async function until(holds) {
  for (let i = 0; i < 100 && !holds(); i += 1) await pause(20);
  assert.ok(holds());
}

test('nginx counts no reports: the worker does, who knows whose they are', async () => {
  held = [];
  const reports = Array.from({ length: 30 }, (_, i) => ask('GET', `/statistics/totals?held=${i}`));
  await until(() => held.length === reports.length);
  for (const path of ['/review?period=2026-10', '/export']) assert.equal((await ask('GET', path)).status, 200, path);
  assert.equal((await ask('POST', '/filing/91310000TEST000001/2026-10', { body: 'a=1' })).status, 200);
  for (const end of held) end();
  for (const answer of await Promise.all(reports)) assert.equal(answer.body, 'totals');
});

test('one address, which many companies may share, gets fifty files at once, and whatever else it asks for', async () => {
  held = [];
  const kinds = ['filing/91310000TEST000001/export.pdf', 'filing/91310000TEST000001/export.csv', 'filing/91310000TEST000001/2026-10/receipt.pdf', 'form/2012/blank.pdf'];
  const files = Array.from({ length: 50 }, (_, i) => ask('GET', `/${kinds[i % kinds.length]}?held=${i}`));
  await until(() => held.length === files.length);
  for (const path of ['filing/91310000TEST000001/export.xlsx', 'filing/91310000TEST000001/2026-10/filing.pdf', 'enterprise/91310000TEST000001/as/2026-10/filing.pdf']) {
    const answer = await ask('GET', `/${path}`);
    assert.equal(answer.status, 429, path);
    assert_secured(answer);
  }
  for (const path of ['/filing/91310000TEST000001/2026-10/receipt', '/form?version=2012', '/statistics/totals', '/manual']) assert.equal((await ask('GET', path)).status, 200, path);
  assert.equal((await ask('POST', '/filing/91310000TEST000001/2026-10', { body: 'a=1' })).status, 200);
  const other = { to: proxied_port, headers: { 'x-forwarded-for': '203.0.113.7' } };
  assert.equal((await ask('GET', '/filing/91310000TEST000001/export.pdf', other)).status, 200, 'another address has its own');
  for (const end of held) end();
  for (const answer of await Promise.all(files)) assert.equal(answer.status, 200);
  assert.equal((await ask('GET', '/filing/91310000TEST000001/export.pdf')).status, 200);
});

/** The same with the limits for each address; the port that it listens on. */
async function with_limits() {
  const folder = join(run_dir, 'limited');
  mkdirSync(folder);
  cpSync(join(root, 'nginx'), join(folder, 'tianbao'), { recursive: true });
  const edit = (from_file, name, from, to) => {
    const text = readFileSync(from_file, 'utf8');
    assert.match(text, from);
    writeFileSync(join(folder, name), text.replaceAll(from, to));
  };
  const [limited_port, others] = [await free_port(), [await free_port(), await free_port()]];
  edit(join(run_dir, 'nginx/nginx.conf'), 'nginx.conf', /include tianbao\/tianbao_http.conf;/g, '$& include tianbao/tianbao_limits.conf;');
  edit(join(folder, 'nginx.conf'), 'nginx.conf', /pid .*;/g, `pid ${folder}/nginx.pid;`);
  for (const [from, to] of [[port, limited_port], [proxied_port, others[0]], [secured_port, others[1]]]) edit(join(folder, 'nginx.conf'), 'nginx.conf', new RegExp(`:${from}\\b`, 'g'), `:${to}`);
  edit(join(folder, 'tianbao/tianbao.conf'), 'tianbao/tianbao.conf', /^# (limit_(?:req|conn) )/gm, '$1');
  assert.equal(readFileSync(join(folder, 'tianbao/tianbao.conf'), 'utf8').match(/^limit_(req|conn) /gm).length, 5);
  execFileSync('nginx', ['-t', '-q', '-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')]);
  const process = spawn('nginx', ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await until(() => readFileSync(join(folder, 'nginx.pid'), 'utf8') !== ''); // -t has made it, empty
  return { to: limited_port, end: () => new Promise((resolve) => { process.once('exit', resolve); process.kill('SIGQUIT'); }) };
}

test('with the limits for the open internet one address asks too much, and is still heard when it saves', async () => {
  const { to, end } = await with_limits();
  try {
    const reading = [];
    for (let round = 0; round < 10; round += 1) reading.push(...await Promise.all(Array.from({ length: 40 }, () => ask('GET', '/', { to }))));
    assert.ok(reading.some((answer) => answer.status === 429), 'reading has its limit');
    const files = await Promise.all(Array.from({ length: 120 }, () => ask('GET', '/static/page.js', { to })));
    assert.ok(files.every((answer) => answer.status === 200), 'what pages are made of has none');
    for (let i = 0; i < 20; i += 1) assert.equal((await ask('POST', '/filing/91310000TEST000001/2026-10', { to, body: 'a=1' })).status, 200);
    const saving = [];
    for (let round = 0; round < 15; round += 1) saving.push(...await Promise.all(Array.from({ length: 40 }, () => ask('POST', '/filing/91310000TEST000001/2026-10', { to, body: 'a=1' }))));
    assert.ok(saving.some((answer) => answer.status === 429), 'saving has one of its own');
  } finally {
    await end();
  }
});
