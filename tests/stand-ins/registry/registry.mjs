// SPDX-License-Identifier: MPL-2.0
// A stand-in for the legal-entity registry (法人库), for demos and tests: speaks conf/registry.openapi.yaml, and below /api/v1 as GLEIF does.
//   REGISTRY_SECRET=… node registry.mjs --port N --control-port M [--entities entities.csv] [--per-minute N] [--signature hmac-sha256|…]
import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  Behaviour, listen, listen_for_control, parse_arguments, read_body, send_json, stop_on_signals,
} from '../shared/stand_in.mjs';
import { answer_gleif } from './gleif.mjs';
import { kSignatures, sign } from './signature.mjs';

const kAppId = 'tianbao';
const kClockTolerance = 5 * 60 * 1000; // milliseconds, either way
const kNonceKept = 2 * kClockTolerance;
const kHugeBytes = 8 * 1024 * 1024;

const options = parse_arguments(process.argv.slice(2), {
  port: '8082',
  control_port: '8084',
  entities: fileURLToPath(new URL('entities.csv', import.meta.url)),
  per_minute: '60000',
  signature: 'hmac-sha256',
});
const secret = process.env.REGISTRY_SECRET;
if (!secret) {
  process.stderr.write('REGISTRY_SECRET is not set\n');
  process.exit(2);
}
if (!kSignatures.includes(options.signature)) {
  process.stderr.write(`unknown signature ${options.signature}\n`);
  process.exit(2);
}

function load_entities(path) {
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  return new Map(lines.map((line) => {
    const values = line.split(',');
    const entity = Object.fromEntries(columns.map((column, i) => [column, values[i]]));
    if (entity.registered_telephone === '') delete entity.registered_telephone;
    return [entity.uscc, entity];
  }));
}

const entities = load_entities(options.entities);
const behaviour = new Behaviour();
const nonces = new Map(); // nonce to the time it came
let minute = { began: 0, count: 0 };

const refusal = (code, message) => ({ code, message, data: null });

function is_too_many(now) {
  if (now - minute.began >= 60_000) minute = { began: now, count: 0 };
  minute.count += 1;
  return minute.count > Number(options.per_minute);
}

function is_signed(request, body) {
  const { 'x-app-id': app, 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature } = request.headers;
  if (app !== kAppId || !/^\d{13}$/.test(timestamp ?? '') || !/^[0-9a-f]{32}$/.test(nonce ?? '')) return false;
  if (!/^[0-9a-f]+$/.test(signature ?? '')) return false;
  const expected = sign(secret, { method: request.method, path: request.url, timestamp, nonce, body, app }, options.signature);
  return expected.length === signature.length && timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
}

/** True when the nonce is new; it is then used up. */
function use_nonce(nonce, now) {
  for (const [old, at] of nonces) {
    if (now - at <= kNonceKept) break; // a Map keeps the order of arrival
    nonces.delete(old);
  }
  if (nonces.has(nonce)) return false;
  nonces.set(nonce, now);
  return true;
}

function answer(request, body, uscc) {
  const now = Date.now();
  if (behaviour.faults.too_many || is_too_many(now)) return refusal('2429', 'too many requests');
  if (!is_signed(request, body)) return refusal('2401', 'bad signature');
  if (Math.abs(now - Number(request.headers['x-timestamp'])) > kClockTolerance) return refusal('2402', 'timestamp out of range');
  if (!use_nonce(request.headers['x-nonce'], now)) return refusal('2403', 'nonce used before');
  if (behaviour.faults.internal) return refusal('5000', 'internal error');
  const entity = entities.get(uscc);
  if (!entity) return refusal('1404', 'no such entity');
  return { code: '0000', message: 'ok', data: { ...entity, ...behaviour.faults.change?.[uscc] } };
}

function send_text(response, type, body) {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function send_answer(response, path, value) {
  if (behaviour.fault('not_json', path)) return send_text(response, 'text/html', '<html><body>gateway log-in</body></html>');
  if (behaviour.fault('garbage', path)) return send_text(response, 'application/json', '{"code":"0000","data":{"uscc":"\u0000\ufffd');
  if (behaviour.fault('huge', path)) return send_text(response, 'application/json', JSON.stringify({ ...value, filler: 'x'.repeat(kHugeBytes) }));
  if (behaviour.fault('wrong_type', path)) return send_json(response, 200, { ...value, data: [value.data] });
  return send_json(response, 200, value);
}

function send_gleif(request, response, path) {
  if (behaviour.fault('too_many', path)) return send_json(response, 429, { errors: [{ status: '429', title: 'Too Many Requests' }] });
  const { status, body } = answer_gleif(entities, request.url, `http://localhost:${options.port}`);
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/vnd.api+json', 'content-length': Buffer.byteLength(text) });
  return response.end(text);
}

async function handle(request, response) {
  const path = request.url.split('?')[0];
  behaviour.note(request, path, response);
  try {
    const body = await read_body(request);
    if (await behaviour.intercept(path, response)) return;
    if (path === '/api/v1/lei-records' && request.method === 'GET') {
      send_gleif(request, response, path);
      return;
    }
    const uscc = /^\/v1\/entities\/([^/]+)$/.exec(path)?.[1];
    if (!uscc) send_json(response, 404, refusal('1404', 'no such path'));
    else if (request.method !== 'GET') send_json(response, 405, refusal('1405', 'method not allowed'));
    else send_answer(response, path, answer(request, body, uscc));
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    if (!response.headersSent) send_json(response, 200, refusal('5000', 'internal error'));
  }
}

stop_on_signals();
await listen(handle, Number(options.port));
await listen_for_control(Number(options.control_port), behaviour);
process.stdout.write('ready\n');
