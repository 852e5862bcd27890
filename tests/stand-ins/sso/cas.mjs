// SPDX-License-Identifier: MPL-2.0
// A CAS 3.0 server of the stand-in (https://apereo.github.io/cas/6.6.x/protocol/CAS-Protocol-Specification.html): /cas/login, /cas/logout and
// /cas/p3/serviceValidate in XML and JSON. A service ticket is good for ten seconds, for its service, once. A log-out is told to the services.
import { randomBytes } from 'node:crypto';

import { read_body, send_json } from '../shared/stand_in.mjs';
import { choose_page, escape_html, expired_page, signed_out_page } from './pages.mjs';

const kTicketLife = 10_000;
const kNamespace = 'http://www.yale.edu/tp/cas';

const new_ticket = (kind) => `${kind}-${randomBytes(24).toString('base64url')}`;

export class Cas {
  #waiting = new Map(); // id of a page to its service

  #tickets = new Map(); // service ticket to {service, account, until}

  #sessions = new Map(); // ticket-granting cookie to account

  #services = new Map(); // ticket-granting cookie to the [ticket, service] that it was used for

  constructor({ accounts, portal, port, send_html }) {
    Object.assign(this, { accounts, portal, send_html, cookie: `sso_${port}_tgc` });
  }

  async handle(request, response, url) {
    const act = `${request.method} ${url.pathname}`;
    if (act === 'GET /cas/login') return this.#log_in(request, response, url);
    if (act === 'GET /cas/p3/serviceValidate') return this.#validate(response, url.searchParams);
    if (act === 'GET /cas/logout') return this.#log_out(request, response, url);
    const chosen = /^POST \/cas\/waiting\/([\w-]+)\/login$/.exec(act);
    return chosen ? this.#choose(request, response, chosen[1]) : this.send_html(response, 404, expired_page());
  }

  #session_of(request) {
    return new RegExp(`${this.cookie}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
  }

  #is_own(service) {
    return service?.startsWith(`${this.portal}/`);
  }

  #log_in(request, response, url) {
    const service = url.searchParams.get('service');
    if (!this.#is_own(service)) return this.send_html(response, 403, expired_page());
    const session = this.#session_of(request);
    const account = this.#sessions.get(session);
    if (account && !url.searchParams.has('renew')) return this.#back(response, service, account, session);
    const id = new_ticket('page');
    this.#waiting.set(id, service);
    return this.send_html(response, 200, choose_page(`/cas/waiting/${id}`, this.accounts.all()));
  }

  async #choose(request, response, id) {
    const account = this.accounts.find(new URLSearchParams(await read_body(request)).get('account'));
    const service = this.#waiting.get(id);
    if (!account || !service) return this.send_html(response, 400, expired_page());
    this.#waiting.delete(id);
    const session = new_ticket('TGT');
    this.#sessions.set(session, account);
    return this.#back(response, service, account, session, { 'set-cookie': `${this.cookie}=${session}; Path=/cas; HttpOnly; SameSite=Lax` });
  }

  #back(response, service, account, session, headers = {}) {
    const ticket = new_ticket('ST');
    this.#services.set(session, [...(this.#services.get(session) ?? []), [ticket, service]]);
    this.#tickets.set(ticket, { service, account, until: Date.now() + kTicketLife });
    const location = new URL(service);
    location.searchParams.set('ticket', ticket);
    response.writeHead(302, { location: location.href, ...headers });
    response.end();
  }

  #validate(response, parameters) {
    const [service, ticket, format] = ['service', 'ticket', 'format'].map((name) => parameters.get(name));
    const known = this.#tickets.get(ticket);
    this.#tickets.delete(ticket); // whatever comes of it
    let code;
    if (!service || !ticket) code = 'INVALID_REQUEST';
    else if (!known || known.until < Date.now()) code = 'INVALID_TICKET';
    else if (known.service !== service) code = 'INVALID_SERVICE';
    if (format === 'JSON') return send_json(response, 200, { serviceResponse: code ? { authenticationFailure: { code, description: code } } : { authenticationSuccess: this.#success(known.account) } });
    const body = code ? `<cas:authenticationFailure code="${code}">${code}</cas:authenticationFailure>` : this.#success_xml(known.account);
    const text = `<cas:serviceResponse xmlns:cas="${kNamespace}">${body}</cas:serviceResponse>`;
    response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8', 'content-length': Buffer.byteLength(text) });
    return response.end(text);
  }

  #success(account) {
    const { sub, name, ...rest } = this.accounts.claims(account);
    return { user: sub, attributes: { displayName: name, ...rest, authenticationMethod: account.amr ?? ['pwd'] } };
  }

  #success_xml(account) {
    const { user, attributes } = this.#success(account);
    const element = ([name, value]) => [value].flat().map((one) => `<cas:${name}>${escape_html(one)}</cas:${name}>`).join('');
    return `<cas:authenticationSuccess><cas:user>${escape_html(user)}</cas:user><cas:attributes>${Object.entries(attributes).map(element).join('')}</cas:attributes></cas:authenticationSuccess>`;
  }

  /** Single log-out (2.3.3): every service that a ticket of the session was for is told, by the ticket; whatever it answers. */
  #tell_services(session) {
    for (const [ticket, service] of this.#services.get(session) ?? []) {
      const xml = `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-${randomBytes(12).toString('hex')}" Version="2.0" IssueInstant="${new Date().toISOString()}">`
        + '<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID>'
        + `<samlp:SessionIndex>${ticket}</samlp:SessionIndex></samlp:LogoutRequest>`;
      fetch(service, { method: 'POST', body: new URLSearchParams({ logoutRequest: xml }), redirect: 'manual', signal: AbortSignal.timeout(3000) }).catch(() => {});
    }
    this.#services.delete(session);
  }

  #log_out(request, response, url) {
    this.#sessions.delete(this.#session_of(request));
    this.#tell_services(this.#session_of(request));
    const service = url.searchParams.get('service');
    if (!this.#is_own(service)) return this.send_html(response, 200, signed_out_page());
    response.writeHead(302, { location: service, 'set-cookie': `${this.cookie}=; Path=/cas; Max-Age=0` });
    return response.end();
  }
}
