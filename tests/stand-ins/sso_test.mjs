// SPDX-License-Identifier: MPL-2.0
// The SSO stand-in is a standards-following OpenID provider: code with PKCE, registration, log-out, rotation, faults.
import assert from 'node:assert/strict';
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ask, control, start } from './shared/under_test.mjs';

const kSecret = 'made-up-secret';
const kPortal = 'http://localhost:18999';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const state = mkdtempSync(join(tmpdir(), 'sso-test-'));
const start_sso = () => start(here('sso/sso.mjs'), ['--portal', kPortal, '--state', join(state, 'registered.json')], { SSO_CLIENT_SECRET: kSecret });
let sso;

before(async () => { sso = await start_sso(); });
after(async () => { await sso.stop(); rmSync(state, { recursive: true }); });
afterEach(() => control(sso, 'POST calm'));

/** A browser without JavaScript: keeps cookies, follows redirects until they leave the SSO. */
class Browser {
  cookies = new Map();

  async go(method, address, form) {
    const url = new URL(address, `http://localhost:${sso.port}`);
    if (url.port !== String(sso.port)) return { left_for: url };
    const headers = { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
    const answer = await ask(sso.port, method, url.pathname + url.search, { headers, body: form && new URLSearchParams(form).toString() });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name, value] = line.split(';')[0].split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer.headers.location ? this.go('GET', answer.headers.location) : { ...answer, url };
  }
}

function authorization(extra = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const parameters = {
    client_id: 'tianbao',
    response_type: 'code',
    redirect_uri: `${kPortal}/sign-in/callback`,
    scope: 'openid profile phone tianbao',
    state: 'a-state',
    nonce: 'a-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  };
  return { verifier, address: `/auth?${new URLSearchParams(parameters)}` };
}

const discovery = async () => JSON.parse((await ask(sso.port, 'GET', '/.well-known/openid-configuration')).body);
const key_set = async () => JSON.parse((await ask(sso.port, 'GET', '/jwks')).body).keys;

function exchange(code, verifier, secret = kSecret) {
  return ask(sso.port, 'POST', '/token', {
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`tianbao:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: `${kPortal}/sign-in/callback` }).toString(),
  });
}

async function verified_claims(token) {
  const [header, payload, signature] = token.split('.');
  const { kid, alg } = JSON.parse(Buffer.from(header, 'base64url'));
  assert.equal(alg, 'RS256');
  const key = (await key_set()).find((candidate) => candidate.kid === kid);
  assert.ok(key, 'the token is signed with a key of the key set');
  assert.ok(verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url')));
  return JSON.parse(Buffer.from(payload, 'base64url'));
}

/** Goes from the portal's redirect to its callback as `sub`; returns the callback's parameters and the PKCE verifier. */
async function log_in(browser, sub) {
  const { verifier, address } = authorization();
  const page = await browser.go('GET', address);
  const callback = page.left_for ?? (await browser.go('POST', `${page.url.pathname}/login`, { account: sub })).left_for;
  return { callback, verifier };
}

async function tokens_of(browser, sub) {
  const { callback, verifier } = await log_in(browser, sub);
  const answer = await exchange(callback.searchParams.get('code'), verifier);
  assert.equal(answer.status, 200, answer.body);
  return JSON.parse(answer.body);
}

test('discovery tells issuer, PKCE with S256, registration and log-out', async () => {
  const found = await discovery();
  assert.equal(found.issuer, `http://localhost:${sso.port}`);
  assert.deepEqual(found.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(found.id_token_signing_alg_values_supported, ['RS256']);
  assert.ok(found.prompt_values_supported.includes('create'));
  assert.equal(found.end_session_endpoint, `${found.issuer}/session/end`);
});

test('a log-in without JavaScript ends at the portal with a code for verified claims', async () => {
  const browser = new Browser();
  const page = await browser.go('GET', authorization().address);
  assert.equal(page.status, 200);
  assert.match(page.body, /统一身份认证（演示替身）/);
  assert.match(page.body, /199\*\*\*\*0001/);
  assert.doesNotMatch(page.body, /19900000001|<script/);
  assert.match(page.headers['content-security-policy'], /form-action 'self' http:\/\/localhost:18999/);

  const { callback, verifier } = await log_in(browser, 'person-0001');
  assert.equal(callback.origin + callback.pathname, `${kPortal}/sign-in/callback`);
  assert.equal(callback.searchParams.get('state'), 'a-state');
  assert.equal(callback.searchParams.get('iss'), `http://localhost:${sso.port}`);

  const tokens = JSON.parse((await exchange(callback.searchParams.get('code'), verifier)).body);
  const claims = await verified_claims(tokens.id_token);
  const expected = { sub: 'person-0001', name: '测试甲', phone_number: '19900000001', phone_number_verified: true, tianbao_kind: 'personal' };
  for (const [name, value] of Object.entries({ ...expected, nonce: 'a-nonce', aud: 'tianbao', iss: `http://localhost:${sso.port}` })) {
    assert.equal(claims[name], value, name);
  }
  assert.equal(claims.tianbao_uscc, undefined);
  const userinfo = await ask(sso.port, 'GET', '/me', { headers: { authorization: `Bearer ${tokens.access_token}` } });
  assert.deepEqual(JSON.parse(userinfo.body), expected);
});

test('an enterprise user carries the code of its enterprise, an unverified mobile says so', async () => {
  const enterprise = await verified_claims((await tokens_of(new Browser(), 'enterprise-0001')).id_token);
  assert.equal(enterprise.tianbao_kind, 'enterprise');
  assert.equal(enterprise.tianbao_uscc, '91310101TBTB000122');
  const unverified = await verified_claims((await tokens_of(new Browser(), 'person-0006')).id_token);
  assert.equal(unverified.phone_number_verified, false);
  const without = await verified_claims((await tokens_of(new Browser(), 'person-0009')).id_token);
  assert.equal('phone_number' in without || 'phone_number_verified' in without, false);
});

test('an officer has a second factor in amr, or not, as the account says', async () => {
  const with_factor = await verified_claims((await tokens_of(new Browser(), 'officer-0001')).id_token);
  assert.deepEqual(with_factor.amr, ['pwd', 'otp']);
  const without = await verified_claims((await tokens_of(new Browser(), 'officer-0006')).id_token);
  assert.deepEqual(without.amr, ['pwd']);
  const person = await verified_claims((await tokens_of(new Browser(), 'person-0001')).id_token);
  assert.deepEqual(person.amr, ['pwd']);
});

test('no PKCE, a wrong verifier, a wrong secret and a replayed code are refused', async () => {
  const bare = await new Browser().go('GET', authorization({ code_challenge: '', code_challenge_method: '' }).address);
  assert.equal(bare.left_for.searchParams.get('error'), 'invalid_request');
  const wrong_verifier = await log_in(new Browser(), 'person-0001');
  assert.equal((await exchange(wrong_verifier.callback.searchParams.get('code'), 'x'.repeat(43))).status, 400);
  const good = await log_in(new Browser(), 'person-0001');
  const code = good.callback.searchParams.get('code');
  assert.equal((await exchange(code, good.verifier, 'another')).status, 401);
  assert.equal((await exchange(code, good.verifier)).status, 200);
  assert.equal((await exchange(code, good.verifier)).status, 400);
});

test('a foreign redirect address is refused on the page itself', async () => {
  const page = await new Browser().go('GET', authorization({ redirect_uri: 'http://localhost:1/evil' }).address);
  assert.equal(page.status, 400);
});

test('giving up comes back as access_denied', async () => {
  const browser = new Browser();
  const page = await browser.go('GET', authorization().address);
  const { left_for } = await browser.go('POST', `${page.url.pathname}/cancel`, {});
  assert.equal(left_for.searchParams.get('error'), 'access_denied');
  assert.equal(left_for.searchParams.get('state'), 'a-state');
});

test('prompt=create opens the registration, refuses bad input, logs the new account in and keeps it over a restart', async () => {
  const browser = new Browser();
  const { verifier, address } = authorization({ prompt: 'create' });
  const page = await browser.go('GET', address);
  assert.match(page.body, /<h1>注册新账号/);
  const refused = await browser.go('POST', `${page.url.pathname}/register`, { name: '<b>测试', mobile: '19900000001' });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /value="&#60;b&#62;测试"/);
  const taken = await browser.go('POST', `${page.url.pathname}/register`, { name: '测试新', mobile: '19900000001' });
  assert.match(taken.body, /该手机号已注册/);
  const { left_for } = await browser.go('POST', `${page.url.pathname}/register`, { name: '测试新', mobile: '19900000999' });
  const tokens = JSON.parse((await exchange(left_for.searchParams.get('code'), verifier)).body);
  const claims = await verified_claims(tokens.id_token);
  assert.equal(claims.name, '测试新');
  assert.equal(claims.phone_number, '19900000999');

  const [before_restart] = await key_set();
  await sso.stop();
  sso = await start_sso();
  assert.equal((await control(sso, 'GET accounts')).some((account) => account.sub === claims.sub), true);
  assert.deepEqual(await key_set(), [before_restart]);
});

test('a second log-in needs no page, prompt=none tells whether one would be needed', async () => {
  const browser = new Browser();
  const none = await browser.go('GET', authorization({ prompt: 'none' }).address);
  assert.equal(none.left_for.searchParams.get('error'), 'login_required');
  await log_in(browser, 'person-0001');
  const again = await browser.go('GET', authorization().address);
  assert.ok(again.left_for.searchParams.get('code'));
});

test('log-out with an id_token_hint ends the session and comes back without a question, also after a rotation', async () => {
  for (const rotates of [false, true]) {
    const browser = new Browser();
    const { id_token } = await tokens_of(browser, 'person-0001');
    if (rotates) await control(sso, 'POST rotate-keys');
    const asked = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${kPortal}/signed-out`, state: 'bye' });
    const { left_for } = await browser.go('GET', `/session/end?${asked}`);
    assert.equal(left_for.href, `${kPortal}/signed-out?state=bye`);
    const again = await browser.go('GET', `/session/end?${asked}`);
    assert.equal(again.left_for.href, `${kPortal}/signed-out?state=bye`, 'a session already over is no error');
    const page = await browser.go('GET', authorization().address);
    assert.equal(page.status, 200, 'the log-in page is shown again');
  }
});

test('log-out without a hint asks with a button, and a foreign address is refused', async () => {
  const browser = new Browser();
  await log_in(browser, 'person-0001');
  const page = await browser.go('GET', '/session/end?client_id=tianbao');
  assert.equal(page.status, 200);
  assert.match(page.body, /<button class="primary" name="logout" value="yes">/);
  const foreign = await browser.go('GET', `/session/end?${new URLSearchParams({ client_id: 'tianbao', post_logout_redirect_uri: 'http://localhost:1/' })}`);
  assert.equal(foreign.status, 400);
});

test('a rotation gives a new kid, drops the old one, ends no session, and new tokens verify', async () => {
  const browser = new Browser();
  await tokens_of(browser, 'person-0001');
  const [old] = await key_set();
  const { kid } = await control(sso, 'POST rotate-keys');
  const keys = await key_set();
  assert.deepEqual(keys.map((key) => key.kid), [kid]);
  assert.notEqual(kid, old.kid);
  assert.equal('d' in keys[0], false);
  const { callback, verifier } = await log_in(browser, 'nobody');
  const tokens = JSON.parse((await exchange(callback.searchParams.get('code'), verifier)).body);
  assert.equal((await verified_claims(tokens.id_token)).sub, 'person-0001');
});

test('it can be told to be slow, down, resetting, and to send garbage for tokens', async () => {
  await control(sso, 'POST behave', { delay_ms: 300, only: '/jwks' });
  const began = Date.now();
  await key_set();
  assert.ok(Date.now() - began >= 300);
  await control(sso, 'POST calm');
  await control(sso, 'POST behave', { down: true });
  assert.equal((await ask(sso.port, 'GET', '/jwks')).status, 503);
  await control(sso, 'POST calm');
  await control(sso, 'POST behave', { reset: true });
  await assert.rejects(ask(sso.port, 'GET', '/jwks'));
  await control(sso, 'POST calm');
  const { callback, verifier } = await log_in(new Browser(), 'person-0001');
  await control(sso, 'POST behave', { token_garbage: true });
  const garbage = await exchange(callback.searchParams.get('code'), verifier);
  assert.throws(() => JSON.parse(garbage.body));
  const log = await control(sso, 'GET log');
  assert.ok(log.some((entry) => entry.path === '/token' && entry.method === 'POST'));
  assert.equal(JSON.stringify(log).includes('code_challenge'), false);
});

test('the demo accounts are made up and each says what it is for', () => {
  const accounts = JSON.parse(readFileSync(here('sso/accounts.json'), 'utf8'));
  assert.equal(new Set(accounts.map((account) => account.sub)).size, accounts.length);
  for (const account of accounts) {
    assert.match(account.name, /测试/);
    assert.match(account.phone_number ?? '19900000000', /^1990000\d{4}$/);
    assert.ok(account.note && account.login, account.sub);
  }
});
