// SPDX-License-Identifier: MPL-2.0
// A plain OAuth 2 server of the stand-in by npm @node-oauth/oauth2-server, which knows nothing of OpenID Connect: /oauth2/authorize, /oauth2/token and
// /oauth2/user, which says whose a token is, in the way of such servers: within `data`, under names of its own.
import { timingSafeEqual } from 'node:crypto';
import OAuth2Server from '@node-oauth/oauth2-server';

import { read_body, send_json } from '../shared/stand_in.mjs';
import { choose_page, expired_page } from './pages.mjs';

const kClientId = 'tianbao-city';
const kScope = 'user_info';
const { Request, Response } = OAuth2Server;

/** What the server keeps: one client, codes that are good once, tokens. */
class Kept {
  #codes = new Map();

  #tokens = new Map();

  constructor(secret, back) {
    this.secret = Buffer.from(secret);
    this.client = { id: kClientId, grants: ['authorization_code'], redirectUris: [back] };
  }

  /** `secret` is null where a browser asks, who has none. */
  async getClient(id, secret) {
    if (id !== kClientId) return false;
    const told = Buffer.from(secret ?? '');
    const is_proved = secret === null || (told.length === this.secret.length && timingSafeEqual(told, this.secret));
    return is_proved && this.client;
  }

  async validateScope(user, client, scope) {
    return scope?.length === 1 && scope[0] === kScope ? scope : false;
  }

  async saveAuthorizationCode(code, client, user) {
    const kept = { ...code, client, user };
    this.#codes.set(code.authorizationCode, kept);
    return kept;
  }

  async getAuthorizationCode(code) {
    return this.#codes.get(code);
  }

  async revokeAuthorizationCode(code) {
    return this.#codes.delete(code.authorizationCode);
  }

  async saveToken(token, client, user) {
    const kept = { ...token, client, user };
    this.#tokens.set(token.accessToken, kept);
    return kept;
  }

  async getAccessToken(token) {
    return this.#tokens.get(token);
  }
}

export class OAuth2 {
  #waiting = new Map(); // id of a page to the query that it was asked with

  constructor({ accounts, portal, secret, send_html }) {
    Object.assign(this, { accounts, send_html, back: `${portal}/sign-in/callback/city` });
    this.server = new OAuth2Server({ model: new Kept(secret, this.back), authorizationCodeLifetime: 60, accessTokenLifetime: 600 });
  }

  async handle(request, response, url) {
    const act = `${request.method} ${url.pathname}`;
    if (act === 'GET /oauth2/authorize') return this.#ask(response, Object.fromEntries(url.searchParams));
    if (act === 'POST /oauth2/token') return this.#token(request, response);
    if (act === 'GET /oauth2/user') return this.#user(request, response);
    const chosen = /^POST \/oauth2\/waiting\/(\d+)\/login$/.exec(act);
    return chosen ? this.#choose(request, response, chosen[1]) : this.send_html(response, 404, expired_page());
  }

  #ask(response, query) {
    if (query.client_id !== kClientId || query.redirect_uri !== this.back) return this.send_html(response, 403, expired_page());
    const id = String(this.#waiting.size);
    this.#waiting.set(id, query);
    return this.send_html(response, 200, choose_page(`/oauth2/waiting/${id}`, this.accounts.all()));
  }

  /** The server itself decides about everything else in the query; it answers by leading back. */
  async #choose(request, response, id) {
    const account = this.accounts.find(new URLSearchParams(await read_body(request)).get('account'));
    const query = this.#waiting.get(id);
    if (!account || !query) return this.send_html(response, 400, expired_page());
    this.#waiting.set(id, undefined);
    const answer = new Response({});
    await this.server.authorize(new Request({ method: 'GET', headers: {}, query }), answer, { authenticateHandler: { handle: () => account } }).catch((error) => {
      if (!answer.headers.location) throw error;
    });
    response.writeHead(answer.status, { location: answer.headers.location });
    return response.end();
  }

  async #token(request, response) {
    const body = Object.fromEntries(new URLSearchParams(await read_body(request)));
    const answer = new Response({});
    const status = await this.server.token(new Request({ method: 'POST', headers: request.headers, query: {}, body }), answer).then(() => 200, (error) => error.code);
    return send_json(response, status, answer.body);
  }

  async #user(request, response) {
    const asked = new Request({ method: 'GET', headers: request.headers, query: {} });
    const token = await this.server.authenticate(asked, new Response({})).catch(() => undefined);
    if (!token) return send_json(response, 401, { code: 401, message: 'token' });
    const { sub, name, phone_number, tianbao_kind, tianbao_uscc } = this.accounts.claims(token.user);
    const person = { userId: sub, name, mobile: phone_number, userType: tianbao_kind === 'enterprise' ? '2' : '1', ...(tianbao_uscc && { creditCode: tianbao_uscc }) };
    return send_json(response, 200, { code: 0, data: person });
  }
}
