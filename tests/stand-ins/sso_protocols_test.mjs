// SPDX-License-Identifier: MPL-2.0
// The further protocols of the SSO stand-in: CAS 3.0 to the letter, ticket exchange, plain OAuth 2, and log-out that is told to services.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ask, start } from './shared/under_test.mjs';

const kSecret = 'made-up-secret';
const kPortal = 'http://localhost:18999';
const kService = `${kPortal}/sign-in/callback/cas?state=s%2B1`;
let sso;

before(async () => {
  sso = await start(fileURLToPath(new URL('sso/sso.mjs', import.meta.url)), ['--portal', kPortal], { SSO_CLIENT_SECRET: kSecret });
});
after(() => sso.stop());

const get = (path, headers = {}) => ask(sso.port, 'GET', path, { headers });
const validate = (service, ticket, format = '') => get(`/cas/p3/serviceValidate?${new URLSearchParams({ service, ticket, ...(format && { format }) })}`);

/** Chooses an account on a page; gives where the browser is sent and the cookie that it got. */
async function choose(page, sub) {
  const [, path] = /action="([^"]+)"/.exec(page.body);
  const answer = await ask(sso.port, 'POST', path, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `account=${sub}` });
  return { location: new URL(answer.headers.location), cookie: answer.headers['set-cookie']?.[0].split(';')[0] };
}

const cas_login = async (sub) => choose(await get(`/cas/login?service=${encodeURIComponent(kService)}`), sub);

test('CAS: a service ticket tells who it is, in XML or JSON, once and for its service', async () => {
  const { location, cookie } = await cas_login('enterprise-0001');
  assert.equal(location.searchParams.get('state'), 's+1');
  const ticket = location.searchParams.get('ticket');
  assert.match(ticket, /^ST-[\w-]+$/);
  const answer = await validate(kService, ticket);
  assert.match(answer.headers['content-type'], /^application\/xml/);
  assert.match(answer.body, /<cas:user>enterprise-0001<\/cas:user>.*<cas:tianbao_uscc>91310101TBTB000122</);
  assert.match((await validate(kService, ticket)).body, /code="INVALID_TICKET"/);

  const again = await get(`/cas/login?service=${encodeURIComponent(kService)}`, { cookie });
  const second = new URL(again.headers.location).searchParams.get('ticket');
  assert.match((await validate(`${kService}x`, second)).body, /code="INVALID_SERVICE"/);
  assert.match((await validate(kService, second)).body, /code="INVALID_TICKET"/);
  const third = new URL((await get(`/cas/login?service=${encodeURIComponent(kService)}`, { cookie })).headers.location).searchParams.get('ticket');
  assert.equal(JSON.parse((await validate(kService, third, 'JSON')).body).serviceResponse.authenticationSuccess.user, 'enterprise-0001');
  assert.match((await validate('', '')).body, /code="INVALID_REQUEST"/);
});

test('CAS: a log-out ends its session and leads to the portal alone', async () => {
  const { cookie } = await cas_login('person-0001');
  assert.equal((await get(`/cas/logout?service=${encodeURIComponent(`${kPortal}/signed-out`)}`, { cookie })).headers.location, `${kPortal}/signed-out`);
  assert.equal((await get(`/cas/login?service=${encodeURIComponent(kService)}`, { cookie })).status, 200);
  assert.equal((await get('/cas/logout?service=https%3A%2F%2Fevil.example')).status, 200);
  assert.equal((await get('/cas/login?service=https%3A%2F%2Fevil.example')).status, 403);
});

test('CAS: a log-out is told to every service that a ticket was for', async () => {
  const told = [];
  const portal = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      told.push({ method: request.method, url: request.url, xml: new URLSearchParams(body).get('logoutRequest') });
      response.end();
    });
  });
  await new Promise((resolve) => { portal.listen(18999, resolve); });
  try {
    const { location, cookie } = await cas_login('person-0001');
    const ticket = location.searchParams.get('ticket');
    await get(`/cas/logout?service=${encodeURIComponent(`${kPortal}/signed-out`)}`, { cookie });
    for (let tries = 0; told.length === 0 && tries < 100; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
    assert.equal(told.length, 1);
    assert.deepEqual([told[0].method, told[0].url], ['POST', new URL(kService).pathname + new URL(kService).search]);
    assert.match(told[0].xml, new RegExp(`<samlp:SessionIndex>${ticket}</samlp:SessionIndex>`));
  } finally {
    portal.close();
  }
});

async function post(path, fields) {
  const body = JSON.stringify(fields);
  return JSON.parse((await ask(sso.port, 'POST', path, { headers: { 'content-type': 'application/json' }, body })).body);
}

function signed(field, value, secret = kSecret, timestamp = String(Date.now())) {
  const sign = createHash('sm3').update(`tianbao${timestamp}${value}${secret}`).digest('hex');
  return { appId: 'tianbao', timestamp, [field]: value, sign };
}

test('tickets: signed with SM3, each ticket and token good once', async () => {
  const page = await get(`/exchange/login?appId=tianbao&redirectUrl=${encodeURIComponent(`${kPortal}/sign-in/callback/ticket?state=s`)}`);
  const { location } = await choose(page, 'person-0001');
  const ticket = location.searchParams.get('ticket');
  assert.equal((await post('/exchange/api/getToken', signed('ticket', ticket, 'another secret'))).code, '401');
  assert.equal((await post('/exchange/api/getToken', signed('ticket', ticket, kSecret, '1000'))).code, '408');
  const exchanged = await post('/exchange/api/getToken', signed('ticket', ticket));
  assert.equal(exchanged.code, '0');
  assert.equal((await post('/exchange/api/getToken', signed('ticket', ticket))).code, '404');
  const told = await post('/exchange/api/getUser', signed('token', exchanged.data.token));
  assert.deepEqual(told.data, { uid: 'person-0001', userName: '测试甲', mobile: '19900000001', userType: '1' });
  assert.equal((await post('/exchange/api/getUser', signed('token', exchanged.data.token))).code, '404');
  assert.equal((await get('/exchange/login?appId=tianbao&redirectUrl=https%3A%2F%2Fevil.example')).status, 403);
});

const kBack = `${kPortal}/sign-in/callback/city`;
const kVerifier = 'v'.repeat(43);
const kChallenge = createHash('sha256').update(kVerifier).digest('base64url');

function authorize(changes = {}) {
  const query = { response_type: 'code', client_id: 'tianbao-city', redirect_uri: kBack, state: 's1', scope: 'user_info', code_challenge: kChallenge, code_challenge_method: 'S256', ...changes };
  return get(`/oauth2/authorize?${new URLSearchParams(query)}`);
}

/** The token endpoint's answer to a code: {status, body}. */
async function change_code(code, { secret = kSecret, ...changes } = {}) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: kBack, code_verifier: kVerifier, ...changes }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`tianbao-city:${secret}`).toString('base64')}` };
  const answer = await ask(sso.port, 'POST', '/oauth2/token', { headers, body });
  return { status: answer.status, body: JSON.parse(answer.body) };
}

const new_code = async () => (await choose(await authorize(), 'enterprise-0001')).location.searchParams.get('code');

test('OAuth 2: a code becomes a token, and that a user, without a word of OpenID Connect', async () => {
  const { location } = await choose(await authorize({ state: 's-2' }), 'enterprise-0001');
  assert.equal(location.searchParams.get('state'), 's-2');
  assert.equal(location.searchParams.has('iss'), false);
  const told = await change_code(location.searchParams.get('code'));
  assert.equal(told.status, 200);
  assert.equal(told.body.token_type, 'Bearer');
  assert.equal('id_token' in told.body, false);
  const user = await get('/oauth2/user', { authorization: `Bearer ${told.body.access_token}` });
  assert.deepEqual(JSON.parse(user.body), {
    code: 0, data: { userId: 'enterprise-0001', name: '测试001号精密机械（上海）有限公司', mobile: '19900000901', userType: '2', creditCode: '91310101TBTB000122' },
  });
  assert.equal((await get('/oauth2/user', { authorization: 'Bearer made-up' })).status, 401);
});

test('OAuth 2: a code is good once, for its client, verifier and way back', async () => {
  const code = await new_code();
  assert.equal((await change_code(code)).status, 200);
  assert.equal((await change_code(code)).body.error, 'invalid_grant');
  assert.equal((await change_code(await new_code(), { secret: 'another secret' })).body.error, 'invalid_client');
  assert.equal((await change_code(await new_code(), { code_verifier: 'w'.repeat(43) })).body.error, 'invalid_grant');
  assert.equal((await change_code(await new_code(), { redirect_uri: `${kBack}/x` })).body.error, 'invalid_request');
  assert.equal((await authorize({ redirect_uri: 'https://evil.example/' })).status, 403);
  assert.equal((await authorize({ client_id: 'another' })).status, 403);
  const { location } = await choose(await authorize({ scope: 'everything' }), 'person-0001');
  assert.equal(location.searchParams.get('error'), 'invalid_scope');
});
