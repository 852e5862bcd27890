// SPDX-License-Identifier: MPL-2.0
// A stand-in for the city's single sign-on (一网通办), for demos and tests: OpenID Connect by npm oidc-provider, which is the OAuth 2 provider of
// another client, too; CAS 3.0 under /cas, tickets under /exchange and plain OAuth 2 by npm @node-oauth/oauth2-server under /oauth2.
//   SSO_CLIENT_SECRET=… node sso.mjs --port N --control-port M --portal http://localhost:8080
//        [--accounts accounts.json] [--issuer URL] [--state FILE]
// With --state, registered accounts (FILE) and signing keys (FILE.keys) outlive a restart.
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { Provider, interactionPolicy } from 'oidc-provider';

import {
  Behaviour, listen, listen_for_control, parse_arguments, read_body, send_json, stop_on_signals,
} from '../shared/stand_in.mjs';
import { Accounts, Refusal } from './accounts.mjs';
import { Cas } from './cas.mjs';
import { Exchange } from './exchange.mjs';
import { SigningKeys } from './keys.mjs';
import { OAuth2 } from './oauth2.mjs';
import {
  error_page, expired_page, kStyle, login_page, logout_page, register_page, signed_out_page,
} from './pages.mjs';
import { Store } from './store.mjs';

const options = parse_arguments(process.argv.slice(2), {
  port: '8081',
  control_port: '8083',
  accounts: fileURLToPath(new URL('accounts.json', import.meta.url)),
  portal: 'http://localhost:8080',
  issuer: '',
  state: '',
});
const client_secret = process.env.SSO_CLIENT_SECRET;
if (!client_secret) {
  process.stderr.write('SSO_CLIENT_SECRET is not set\n');
  process.exit(2);
}

const issuer = options.issuer || `http://localhost:${options.port}`;
const kClientId = 'tianbao';
const kOAuthClientId = 'tianbao-oauth';
const kKeyClientId = 'tianbao-key';
const kInnerMark = randomBytes(16).toString('hex'); // tells the stand-in's requests to itself from others'
const cookie_keys = [randomBytes(32).toString('hex')];
const accounts = new Accounts(options.accounts, options.state);
const keys = new SigningKeys(options.state && `${options.state}.keys`);
const behaviour = new Behaviour();
let client_keys = []; // of the client that proves itself by its own key; a test registers them

/** log-in, plus `create` of "Initiating User Registration via OpenID Connect"; nobody is asked for consent. */
function interaction_policy() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy.add(new interactionPolicy.Prompt({ name: 'create', requestable: true }), 0);
  return policy;
}

async function grant_everything(ctx) {
  const { client, session, params } = ctx.oidc;
  const grant = new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  await grant.save();
  return grant;
}

function make_provider() {
  const cookie = (name) => `sso_${options.port}_${name}`; // cookies on localhost do not tell ports apart
  const provider = new Provider(issuer, {
    adapter: Store,
    jwks: { keys: [keys.current] },
    cookies: { keys: cookie_keys, names: { session: cookie('session'), interaction: cookie('interaction'), resume: cookie('resume') } },
    clients: [{
      client_id: kClientId,
      client_secret,
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'RS256',
      redirect_uris: [`${options.portal}/sign-in/callback`],
      post_logout_redirect_uris: [`${options.portal}/signed-out`],
      backchannel_logout_uri: `${options.portal}/sign-in/log-out-notice`,
      backchannel_logout_session_required: true,
    }, {
      client_id: kOAuthClientId,
      client_secret,
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${options.portal}/sign-in/callback/person`],
    }, ...(client_keys.length ? [{
      client_id: kKeyClientId,
      jwks: { keys: client_keys },
      token_endpoint_auth_method: 'private_key_jwt',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'RS256',
      redirect_uris: [`${options.portal}/sign-in/callback/legal`],
      post_logout_redirect_uris: [`${options.portal}/signed-out`],
    }] : [])],
    pkce: { required: () => true, methods: ['S256'] },
    scopes: ['openid', 'profile', 'phone', 'tianbao'],
    claims: {
      openid: ['sub', 'acr', 'amr'], profile: ['name'], phone: ['phone_number', 'phone_number_verified'], tianbao: ['tianbao_kind', 'tianbao_uscc'],
    },
    conformIdTokenClaims: false,
    discovery: { prompt_values_supported: ['none', 'login', 'create'] },
    responseTypes: ['code'],
    ttl: { AuthorizationCode: 60, AccessToken: 600, IdToken: 600, Interaction: 1800, Session: 8 * 3600, Grant: 8 * 3600 },
    interactions: { policy: interaction_policy(), url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grant_everything,
    findAccount: (ctx, sub) => {
      const account = accounts.find(sub);
      return account && { accountId: sub, claims: () => accounts.claims(account) };
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = error_page(out.error, out.error_description);
    },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => { ctx.body = logout_page(form); },
        postLogoutSuccessSource: (ctx) => { ctx.body = signed_out_page(); },
      },
    },
  });
  provider.on('server_error', (ctx, error) => process.stderr.write(`${error.stack}\n`));
  return provider;
}

let provider = make_provider();

function send_html(response, status, html) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'self'; img-src data:; form-action 'self' ${new URL(options.portal).origin}; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(html),
  });
  response.end(html);
}

const cas = new Cas({ accounts, portal: options.portal, port: options.port, send_html });
const exchange = new Exchange({ accounts, portal: options.portal, secret: client_secret, send_html });
const oauth2 = new OAuth2({ accounts, portal: options.portal, secret: client_secret, send_html });

/** The pages between the portal's request and the answer to it: pick an account, register one, or give up. */
async function interact(request, response, url) {
  let details;
  try {
    details = await provider.interactionDetails(request, response);
  } catch {
    return send_html(response, 400, expired_page());
  }
  const path = `/interaction/${details.uid}`;
  const act = `${request.method} ${url.pathname.slice(path.length)}`;
  const finish = (result) => provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  const form = new URLSearchParams(request.method === 'POST' ? await read_body(request) : '');
  const log_in = (account) => finish({
    login: { accountId: account.sub, amr: account.amr ?? ['pwd'], ...(account.acr && { acr: account.acr }) },
    ...(details.prompt.name === 'create' && { create: {} }),
  });

  if (act === 'GET ') {
    const registers = url.searchParams.has('register') || details.prompt.name === 'create';
    return send_html(response, 200, registers && !url.searchParams.has('choose') ? register_page(path) : login_page(path, accounts.all()));
  }
  if (act === 'POST /cancel') return finish({ error: 'access_denied', error_description: 'the user gave up' });
  if (act === 'POST /login') {
    const account = accounts.find(form.get('account'));
    return account ? log_in(account) : send_html(response, 400, login_page(path, accounts.all()));
  }
  if (act === 'POST /register') {
    const [name, mobile] = [form.get('name')?.trim() ?? '', form.get('mobile')?.trim() ?? ''];
    try {
      return await log_in(accounts.register(name, mobile));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return send_html(response, 422, register_page(path, { refusal: error.message, name, mobile }));
    }
  }
  return send_html(response, 404, expired_page());
}

/** One request of the stand-in to its own provider: {status, headers, body}. */
function ask_itself(method, path, cookie, form) {
  return new Promise((resolve, reject) => {
    const headers = { 'x-inner': kInnerMark, ...(cookie && { cookie }), ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) };
    const asked = http.request({ host: '127.0.0.1', port: options.port, method, path, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') }));
    });
    asked.on('error', reject);
    asked.end(form);
  });
}

function with_new_cookies(old, set_cookies = []) {
  const jar = new Map((old ?? '').split('; ').filter(Boolean).map((pair) => [pair.split('=')[0], pair]));
  for (const line of set_cookies) jar.set(line.split('=')[0], line.split(';')[0]);
  return [...jar.values()].join('; ');
}

/** The log-out that the portal asks for, without a question when its id_token_hint proves that it may. */
async function log_out(request, response, url) {
  const hint = url.searchParams.get('id_token_hint');
  if (hint && keys.is_signed_by_retired(hint)) { // the provider itself forgets a retired key; a hint may be older
    url.searchParams.delete('id_token_hint');
    url.searchParams.set('client_id', kClientId);
  }
  let answer = await ask_itself('GET', url.pathname + url.search, request.headers.cookie);
  const xsrf = /name="xsrf" value="([0-9a-f]+)"/.exec(answer.body)?.[1];
  if (answer.status === 200 && xsrf && hint) {
    const cookie = with_new_cookies(request.headers.cookie, answer.headers['set-cookie']);
    answer = await ask_itself('POST', '/session/end/confirm', cookie, `xsrf=${xsrf}&logout=yes`);
  }
  if (answer.headers.location) {
    response.writeHead(answer.status, { location: answer.headers.location, ...(answer.headers['set-cookie'] && { 'set-cookie': answer.headers['set-cookie'] }) });
    return response.end();
  }
  if (answer.headers['set-cookie']) response.setHeader('set-cookie', answer.headers['set-cookie']);
  return send_html(response, answer.status, answer.body);
}

async function handle(request, response) {
  const url = new URL(request.url, issuer);
  request.headers.host = new URL(issuer).host; // addresses in answers follow the issuer, whichever name was used
  const is_inner = request.headers['x-inner'] === kInnerMark;
  try {
    if (!is_inner) {
      behaviour.note(request, url.pathname, response);
      if (await behaviour.intercept(url.pathname, response)) return;
    }
    if (url.pathname === '/token' && behaviour.faults.token_garbage) {
      await read_body(request);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"access_token":"x","id_token":"not.a.token","token_type":"Bearer"');
    } else if (url.pathname === '/stand-in.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' });
      response.end(kStyle);
    } else if (url.pathname.startsWith('/cas/')) {
      await cas.handle(request, response, url);
    } else if (url.pathname.startsWith('/exchange/')) {
      await exchange.handle(request, response, url);
    } else if (url.pathname.startsWith('/oauth2/')) {
      await oauth2.handle(request, response, url);
    } else if (url.pathname.startsWith('/interaction/')) {
      await interact(request, response, url);
    } else if (url.pathname === '/session/end' && request.method === 'GET' && !is_inner) {
      await log_out(request, response, url);
    } else {
      await provider.callback()(request, response);
    }
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    if (!response.headersSent) send_json(response, 500, { error: 'server_error' });
  }
}

stop_on_signals();
await listen(handle, Number(options.port));
await listen_for_control(Number(options.control_port), behaviour, {
  'POST rotate-keys': () => {
    const kid = keys.rotate();
    provider = make_provider();
    return { kid };
  },
  'POST client-keys': (body) => {
    client_keys = JSON.parse(body).keys;
    provider = make_provider();
    return { client_id: kKeyClientId };
  },
  'GET accounts': () => accounts.all(),
});
process.stdout.write('ready\n');
