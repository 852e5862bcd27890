// SPDX-License-Identifier: MPL-2.0
// Somebody at a browser: acts by the words on the screen, and everything the browser complains of is written down.

/** What Chromium says of a page that answers 4xx or 5xx as it should. */
const kStatusWords = 'Failed to load resource: the server responded with a status of';

const without_hash = (address) => address.replace(/#.*/, '');

export class Person {
  complaints = [];

  constructor(walk, context, page) {
    Object.assign(this, { walk, context, page });
    this.navigations = new Map(); // by address: how the document was asked for, and with which status it came
    context.on('request', (request) => this.note_request(request));
    context.on('response', (response) => this.note_response(response));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') this.complaints.push(`${request.method()} ${request.url()}: ${why}`);
    });
    context.on('console', (message) => {
      const is_status = message.text().startsWith(kStatusWords) && this.navigations.has(message.location().url);
      if (['error', 'warning'].includes(message.type()) && !is_status) this.complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.complaints.push(`script: ${error.error().stack}`));
  }

  note_request(request) {
    const { origin, protocol } = new URL(request.url());
    if (request.isNavigationRequest()) this.navigations.set(without_hash(request.url()), { method: request.method() });
    const portal = new URL(this.walk.portal);
    const sso = `${portal.protocol}//${portal.hostname}:${Number(portal.port) + 1}`;
    if (protocol.startsWith('http') && ![portal.origin, sso, this.lemonldap].includes(origin) && !this.walk.origins?.has(origin)) this.complaints.push(`a request to ${origin}`);
  }

  note_response(response) {
    const navigation = this.navigations.get(without_hash(response.url()));
    if (navigation && response.request().isNavigationRequest()) navigation.status = response.status();
  }

  /** The path of the page, when it is one of a portal that was opened by its address: no refusal, no answer to a form. */
  get opened() {
    const address = without_hash(this.page.url());
    const { origin, pathname } = new URL(address);
    const { method, status } = this.navigations.get(address) ?? {};
    const is_of_portal = origin === new URL(this.walk.portal).origin || this.walk.origins?.has(origin);
    return method === 'GET' && status === 200 && is_of_portal ? pathname : undefined;
  }

  get lemonldap() {
    const portal = new URL(this.walk.portal);
    return `${portal.protocol}//${portal.hostname}:${Number(portal.port) + 7}`;
  }

  take_complaints() {
    return this.complaints.splice(0);
  }

  async go(path) {
    return this.page.goto(this.walk.portal + path);
  }

  get path() {
    const url = new URL(this.page.url());
    return url.pathname + url.search;
  }

  link(name, within = this.page) {
    return within.getByRole('link', { name, exact: typeof name === 'string' });
  }

  button(name, within = this.page) {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Does `act` and waits until the address matches. */
  async arrive(address, act) {
    await Promise.all([this.page.waitForURL(address), act]);
    await this.page.waitForLoadState();
  }

  async follow(name, address, within) {
    await this.arrive(address, this.link(name, within).first().click());
  }

  /** Presses a button that sends a form and waits for the next page. */
  async press(name, within) {
    await this.next_page(() => this.button(name, within).first().click());
  }

  /** Presses a button that asks first; with scripts it asks in a dialog, whose text is the answer. */
  async press_and_confirm(name, act = name, within = this.page) {
    if (!this.walk.cast.script) {
      await this.press(name, within);
      return '';
    }
    await this.button(name, within).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    const words = await dialog.innerText();
    await this.next_page(() => this.button(act, dialog).click());
    return words;
  }

  /** Does `act` and waits for the document that it leads to. */
  async next_page(act) {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), act()]);
    await this.page.waitForLoadState();
  }

  async type(label, text) {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** A check that the words are on the page. */
  async sees(words, text = words, patience = 4000) {
    const place = typeof text === 'string' || text instanceof RegExp ? this.page.getByText(text).locator('visible=true') : text; // some is for paper alone
    const seen = await place.first().waitFor({ timeout: patience }).then(() => true, () => false);
    const there = seen ? '' : `at ${this.path}:\n${(await this.page.locator('main').innerText().catch(() => '')).slice(0, 600)}`;
    this.walk.check(seen, words, there);
  }

  async does_not_see(words, text) {
    const body = await this.page.locator('body').innerText();
    this.walk.check(!body.includes(text), words, `"${text}" is there`);
  }

  /** See Walk.station. */
  async station(name, options) {
    await this.walk.station(this, name, options);
  }

  /** Does `act`, in the course of which requests fail as they should: what the browser says of it is no complaint. */
  async through_trouble(act) {
    const before = this.complaints.length;
    await act();
    this.complaints.length = before;
  }

  async leave() {
    for (const complaint of this.take_complaints()) this.walk.check(false, 'the browser has nothing to complain of', complaint);
    await this.context.close();
  }
}
