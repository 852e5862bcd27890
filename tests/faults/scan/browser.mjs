// SPDX-License-Identifier: MPL-2.0
// A browser without JavaScript for the scanners: keeps cookies, logs in as somebody, reads links and forms.
import http from 'node:http';

const kEntities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => kEntities[name]);

export class Browser {
  cookies = new Map(); // `origin name` to value

  authorization = undefined; // of a program, for the portal alone

  constructor(portal) {
    this.portal = portal;
    this.agent = new http.Agent({ keepAlive: true });
  }

  cookie_of(origin) {
    return [...this.cookies].filter(([key]) => key.startsWith(`${origin} `)).map(([key, value]) => `${key.slice(origin.length + 1)}=${value}`).join('; ');
  }

  /** One request: {status, headers, body, url}; `form` is an object of fields, or {type, text} as it is. Follows redirects unless `stay`. */
  async go(method, address, form, { stay = false, headers } = {}) {
    let url = new URL(address, this.portal);
    let answer = await this.#ask(method, url, form, headers);
    for (let hops = 0; !stay && answer.headers.location && hops < 12; ++hops) {
      url = new URL(answer.headers.location, url);
      answer = await this.#ask('GET', url);
    }
    return { ...answer, url };
  }

  #ask(method, url, form, more = {}) {
    const { type, text: body } = form?.text === undefined || !form.type ? urlencoded(form) : form;
    const headers = { cookie: this.cookie_of(url.origin), origin: url.origin, ...more };
    if (this.authorization && url.origin === this.portal) headers.authorization = this.authorization;
    if (body !== undefined) Object.assign(headers, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers, agent: this.agent }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part)).on('error', reject);
        answer.on('end', () => {
          this.#keep(url.origin, answer.headers['set-cookie'] ?? []);
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') });
        });
      });
      request.setTimeout(20_000, () => request.destroy(new Error(`no answer of ${url}`)));
      request.on('error', reject).end(body);
    });
  }

  #keep(origin, lines) {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(`${origin} ${name}`);
      else this.cookies.set(`${origin} ${name}`, value);
    }
  }

  /** Through the SSO stand-in as its account `sub`. */
  async log_in(sub) {
    const chooser = await this.go('GET', '/sign-in/sso');
    const end = await this.go('POST', new URL(`${chooser.url.pathname}/login`, chooser.url), { account: sub });
    if (end.url.origin !== this.portal || end.status !== 200) throw new Error(`the log-in as ${sub} ended at ${end.url} with ${end.status}`);
    return end;
  }

  /** With a user name and password of the former platform. */
  async log_in_as_former(login_name, password) {
    const [form] = forms_of(await this.go('GET', '/sign-in')).filter((each) => each.action.pathname === '/sign-in/former');
    const end = await this.go('POST', '/sign-in/former', { ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])), login_name, password });
    if (end.status !== 200) throw new Error(`the log-in as ${login_name} ended with ${end.status}`);
    return end;
  }
}

const urlencoded = (form) => ({ type: 'application/x-www-form-urlencoded', text: form && new URLSearchParams(form).toString() });

function attributes_of(tag) {
  const found = {};
  for (const [, name, , value] of tag.matchAll(/\s([\w-]+)(="([^"]*)")?/g)) found[name] = decode(value ?? '');
  return found;
}

/** The addresses that a page links to. */
export function links_of({ body, url }) {
  return [...body.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href]) => new URL(decode(href), url));
}

/** The forms of a page: {method, action, is_multipart, fields: [{name, value, is_file}]}, each name once. */
export function forms_of({ body, url }) {
  const found = [];
  for (const [, open, content] of body.matchAll(/<form(\s[^>]*)>([\s\S]*?)<\/form>/g)) {
    const { id, action = '', method = 'get', enctype } = attributes_of(open);
    const outside = id ? [...body.matchAll(new RegExp(`<(?:input|button|select|textarea)\\s[^>]*form="${id}"[^>]*>`, 'g'))].map(([tag]) => tag).join('') : '';
    found.push({ method: method.toUpperCase(), action: new URL(action, url), is_multipart: enctype === 'multipart/form-data', fields: fields_of(content + outside) });
  }
  return found;
}

function fields_of(content) {
  const fields = new Map();
  const add = (name, value, is_file = false) => { if (name && !fields.has(name)) fields.set(name, { name, value, is_file }); };
  for (const [tag, kind] of content.matchAll(/<(input|button|textarea|select)\s[^>]*>/g)) {
    const { name, value = '', type, 'data-confirm': confirm } = attributes_of(tag);
    if (kind === 'input') add(name, value || (type === 'checkbox' ? 'on' : ''), type === 'file');
    else if (kind === 'button' && confirm === undefined) add(name, value);
    else if (kind === 'textarea') add(name, decode(content.slice(content.indexOf(tag) + tag.length).split('</textarea>')[0].trim()));
    else if (kind === 'select') add(name, chosen_of(content.slice(content.indexOf(tag)).split('</select>')[0]));
  }
  return [...fields.values()];
}

function chosen_of(options) {
  const tags = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => attributes_of(tag));
  return (tags.find((each) => 'selected' in each) ?? tags.find((each) => each.value) ?? tags[0])?.value ?? '';
}
