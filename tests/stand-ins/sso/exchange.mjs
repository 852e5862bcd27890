// SPDX-License-Identifier: MPL-2.0
// A provider of the stand-in that hands out tickets (票据换取): /exchange/login brings the browser back with one, and over the back channel
// /exchange/api/getToken and /exchange/api/getUser change it, signed with SM3 over application id, time, ticket or token, and secret.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { read_body, send_json } from '../shared/stand_in.mjs';
import { choose_page, expired_page, signed_out_page } from './pages.mjs';

const kAppId = 'tianbao';
const kClockSkew = 5 * 60_000;
const kLife = 60_000;

class Once {
  #kept = new Map();

  put(value) {
    const id = randomBytes(24).toString('base64url');
    this.#kept.set(id, { value, until: Date.now() + kLife });
    return id;
  }

  take(id) {
    const entry = this.#kept.get(id);
    this.#kept.delete(id);
    return entry && entry.until > Date.now() ? entry.value : undefined;
  }
}

export class Exchange {
  #waiting = new Once();

  #tickets = new Once();

  #tokens = new Once();

  constructor({ accounts, portal, secret, send_html }) {
    Object.assign(this, { accounts, portal, secret, send_html });
  }

  async handle(request, response, url) {
    const act = `${request.method} ${url.pathname}`;
    if (act === 'GET /exchange/login') return this.#log_in(response, url.searchParams);
    if (act === 'POST /exchange/api/getToken') return this.#answer(request, response, 'ticket', (ticket) => this.#token(ticket));
    if (act === 'POST /exchange/api/getUser') return this.#answer(request, response, 'token', (token) => this.#user(token));
    if (act === 'GET /exchange/logout') return this.#log_out(response, url.searchParams.get('redirectUrl'));
    const chosen = /^POST \/exchange\/waiting\/([\w-]+)\/login$/.exec(act);
    return chosen ? this.#choose(request, response, chosen[1]) : this.send_html(response, 404, expired_page());
  }

  #log_in(response, parameters) {
    const back = parameters.get('redirectUrl');
    if (parameters.get('appId') !== kAppId || !back?.startsWith(`${this.portal}/`)) return this.send_html(response, 403, expired_page());
    return this.send_html(response, 200, choose_page(`/exchange/waiting/${this.#waiting.put(back)}`, this.accounts.all()));
  }

  async #choose(request, response, id) {
    const account = this.accounts.find(new URLSearchParams(await read_body(request)).get('account'));
    const back = this.#waiting.take(id);
    if (!account || !back) return this.send_html(response, 400, expired_page());
    const location = new URL(back);
    location.searchParams.set('ticket', this.#tickets.put(account));
    response.writeHead(302, { location: location.href });
    return response.end();
  }

  async #answer(request, response, field, answer) {
    const asked = JSON.parse(await read_body(request));
    const expected = createHash('sm3').update(`${asked.appId}${asked.timestamp}${asked[field]}${this.secret}`).digest();
    const told = Buffer.from(String(asked.sign), 'hex');
    const is_signed = told.length === expected.length && timingSafeEqual(told, expected);
    if (asked.appId !== kAppId || !is_signed) return send_json(response, 200, { code: '401', message: 'sign' });
    if (!(Math.abs(Date.now() - Number(asked.timestamp)) < kClockSkew)) return send_json(response, 200, { code: '408', message: 'timestamp' });
    const data = answer(asked[field]);
    return send_json(response, 200, data ? { code: '0', data } : { code: '404', message: field });
  }

  #token(ticket) {
    const account = this.#tickets.take(ticket);
    return account && { token: this.#tokens.put(account) };
  }

  #user(token) {
    const account = this.#tokens.take(token);
    if (!account) return undefined;
    const { sub, name, phone_number, tianbao_kind, tianbao_uscc } = this.accounts.claims(account);
    return { uid: sub, userName: name, mobile: phone_number, userType: tianbao_kind === 'enterprise' ? '2' : '1', ...(tianbao_uscc && { creditCode: tianbao_uscc }) };
  }

  #log_out(response, back) {
    if (!back?.startsWith(`${this.portal}/`)) return this.send_html(response, 200, signed_out_page());
    response.writeHead(302, { location: back });
    return response.end();
  }
}
