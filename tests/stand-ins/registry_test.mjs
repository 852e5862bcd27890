// SPDX-License-Identifier: MPL-2.0
// The registry stand-in keeps the contract of conf/registry.openapi.yaml.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { code_check, make_entities, organisation_check } from './registry/make_entities.mjs';
import { kSignatures, sign } from './registry/signature.mjs';
import { ask, control, start } from './shared/under_test.mjs';

const kSecret = 'made-up-secret';
const kFirst = '91310101TBTB000122';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
let registry;

function headers_for(path, { secret = kSecret, timestamp = String(Date.now()), nonce = randomBytes(16).toString('hex') } = {}) {
  const signature = sign(secret, { method: 'GET', path, timestamp, nonce });
  return { 'x-app-id': 'tianbao', 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature };
}

async function find(uscc, options) {
  const path = `/v1/entities/${uscc}`;
  const answer = await ask(registry.port, 'GET', path, { headers: headers_for(path, options) });
  assert.equal(answer.status, 200);
  return JSON.parse(answer.body);
}

before(async () => { registry = await start(here('registry/registry.mjs'), [], { REGISTRY_SECRET: kSecret }); });
after(() => registry.stop());
afterEach(() => control(registry, 'POST calm'));

test('the signature is the one of the example in the contract', () => {
  const contract = readFileSync(here('../../conf/registry.openapi.yaml'), 'utf8');
  const example = { method: 'GET', path: `/v1/entities/${kFirst}`, timestamp: '1795000000000', nonce: '000102030405060708090a0b0c0d0e0f' };
  assert.ok(contract.includes(sign(kSecret, example)));
});

test('every way of signing has its example in the contract', () => {
  const contract = readFileSync(here('../../conf/registry.openapi.yaml'), 'utf8');
  const example = { method: 'GET', path: `/v1/entities/${kFirst}`, timestamp: '1795000000000', nonce: '000102030405060708090a0b0c0d0e0f' };
  for (const signature of kSignatures) assert.ok(contract.includes(sign(kSecret, example, signature)), signature);
});

test('it takes the signature that it was started with, and no other', async () => {
  const older = await start(here('registry/registry.mjs'), ['--signature', 'sm3'], { REGISTRY_SECRET: kSecret });
  try {
    const path = `/v1/entities/${kFirst}`;
    const headers = headers_for(path);
    const told = async () => JSON.parse((await ask(older.port, 'GET', path, { headers })).body).code;
    assert.equal(await told(), '2401');
    headers['x-signature'] = sign(kSecret, { path, timestamp: headers['x-timestamp'], nonce: headers['x-nonce'] }, 'sm3');
    assert.equal(await told(), '0000');
  } finally {
    await older.stop();
  }
});

test('LEI records are told as GLEIF tells them', async () => {
  const list = async (query) => {
    const answer = await ask(registry.port, 'GET', `/api/v1/lei-records${query}`);
    return { status: answer.status, type: answer.headers['content-type'], ...JSON.parse(answer.body) };
  };
  const one = await list('?filter%5Bentity.registeredAs%5D=91310101TBTB00023X&page%5Bsize%5D=10');
  assert.equal(one.type, 'application/vnd.api+json');
  const second = make_entities()[1];
  const found = await list(`?filter%5Bentity.registeredAs%5D=${second.uscc}`);
  assert.equal(found.status, 200);
  assert.equal(found.meta.pagination.total, 1);
  const { attributes, type, id } = found.data[0];
  assert.equal(type, 'lei-records');
  assert.equal(id, attributes.lei);
  assert.match(id, /^[0-9A-Z]{20}$/);
  assert.equal(attributes.entity.registeredAs, second.uscc);
  assert.equal(attributes.entity.legalName.name, second.name);
  assert.equal(attributes.registration.status, 'ISSUED');
  assert.equal(JSON.stringify(found).includes(second.legal_representative), second.name.includes(second.legal_representative));
  assert.deepEqual((await list(`?filter%5Bentity.registeredAs%5D=${kFirst}`)).data, []); // it has no LEI
  assert.equal((await list('?filter%5Bentity.legalFrom%5D=x')).errors[0].status, '400');
});

test('an entity is found with every member of the contract', async () => {
  const { code, data } = await find(kFirst);
  assert.equal(code, '0000');
  assert.deepEqual(data, {
    uscc: kFirst,
    name: '测试001号精密机械（上海）有限公司',
    legal_representative: '测试001',
    status: 'in_business',
    district_code: '310101',
    registered_address: '上海市黄浦区测试一路1号',
    industry_code: 'C35',
    registered_capital: '800.00',
    founded_on: '2003-05-12',
    registered_telephone: '021-00000001',
  });
});

test('an unknown code is 1404 without data', async () => {
  assert.deepEqual(await find('91310101MA1K00015A'), { code: '1404', message: 'no such entity', data: null });
});

test('a wrong secret, a changed path and a missing header are 2401', async () => {
  assert.equal((await find(kFirst, { secret: 'another' })).code, '2401');
  const signed_for_other = headers_for('/v1/entities/91310101MA1K00015A');
  const moved = await ask(registry.port, 'GET', `/v1/entities/${kFirst}`, { headers: signed_for_other });
  assert.equal(JSON.parse(moved.body).code, '2401');
  for (const name of ['x-app-id', 'x-timestamp', 'x-nonce', 'x-signature']) {
    const headers = headers_for(`/v1/entities/${kFirst}`);
    delete headers[name];
    assert.equal(JSON.parse((await ask(registry.port, 'GET', `/v1/entities/${kFirst}`, { headers })).body).code, '2401', name);
  }
});

test('a timestamp is good within five minutes either way', async () => {
  const off = (seconds) => find(kFirst, { timestamp: String(Date.now() + seconds * 1000) });
  for (const seconds of [-301, 305]) assert.equal((await off(seconds)).code, '2402', `${seconds} s`);
  for (const seconds of [-295, 295]) assert.equal((await off(seconds)).code, '0000', `${seconds} s`);
});

test('a nonce is good once', async () => {
  const nonce = randomBytes(16).toString('hex');
  assert.equal((await find(kFirst, { nonce })).code, '0000');
  assert.equal((await find(kFirst, { nonce })).code, '2403');
});

test('it can be told to be slow, down, resetting and wrong, and to calm down', async () => {
  const asked = () => ask(registry.port, 'GET', `/v1/entities/${kFirst}`, { headers: headers_for(`/v1/entities/${kFirst}`) });
  const told = async (fault) => {
    await control(registry, 'POST calm');
    await control(registry, 'POST behave', fault);
    return asked();
  };
  const began = Date.now();
  assert.equal((await told({ delay_ms: 300 })).status, 200);
  assert.ok(Date.now() - began >= 300);
  assert.equal((await told({ down: true })).status, 503);
  await assert.rejects(told({ reset: true }));
  assert.ok(Array.isArray(JSON.parse((await told({ wrong_type: true })).body).data));
  assert.ok((await told({ not_json: true })).body.startsWith('<html>'));
  const garbage = await told({ garbage: true });
  assert.throws(() => JSON.parse(garbage.body));
  assert.ok((await told({ huge: true })).body.length > 8_000_000);
  assert.equal(JSON.parse((await told({ too_many: true })).body).code, '2429');
  assert.equal(JSON.parse((await told({ internal: true })).body).code, '5000');
  assert.equal(JSON.parse((await told({ change: { [kFirst]: { status: 'cancelled' } } })).body).data.status, 'cancelled');
  await control(registry, 'POST calm');
  assert.equal((await find(kFirst)).data.status, 'in_business');
});

test('the log tells the requests seen', async () => {
  await find(kFirst);
  const log = await control(registry, 'GET log');
  assert.deepEqual(log.map(({ method, path, status }) => ({ method, path, status })), [{ method: 'GET', path: `/v1/entities/${kFirst}`, status: 200 }]);
});

test('the 200 entities have valid codes, all districts, all states, and are those of the generator', () => {
  const rows = make_entities();
  const file = readFileSync(here('registry/entities.csv'), 'utf8').trimEnd().split('\n');
  assert.deepEqual(file, [Object.keys(rows[0]).join(','), ...rows.map((row) => Object.values(row).join(','))]);
  assert.equal(rows.length, 200);
  assert.equal(new Set(rows.map((row) => row.uscc)).size, 200);
  assert.equal(new Set(rows.map((row) => row.district_code)).size, 16);
  assert.deepEqual([...new Set(rows.map((row) => row.status))].sort(), ['cancelled', 'in_business', 'moved_out', 'revoked']);
  assert.equal([...new Set(rows.map((row) => row.industry_code[0]))].sort().join(''), 'ABCDEFGHIJKLMNOPQRS');
  for (const { uscc, founded_on } of rows) {
    assert.equal(organisation_check(uscc.slice(8, 16)), uscc[16], uscc);
    assert.equal(code_check(uscc.slice(0, 17)), uscc[17], uscc);
    assert.ok(founded_on >= '1995-01-01' && founded_on <= '2026-09-30', founded_on);
  }
});

test('the check characters are those of known codes', () => {
  for (const code of ['91310000775785552L', '91350100M000100Y43', '91110000600037341L', '91310151MA1J00049L']) {
    assert.equal(organisation_check(code.slice(8, 16)), code[16]);
    assert.equal(code_check(code.slice(0, 17)), code[17]);
  }
});
