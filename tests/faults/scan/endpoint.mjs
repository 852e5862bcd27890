// SPDX-License-Identifier: MPL-2.0
// The scanners' own server on the loopback: pages of targets for wapiti, and the address that a forged request of the portal would lead to.
import http from 'node:http';

export class Endpoint {
  pages = new Map(); // path to page

  hits = [];

  static async open() {
    const endpoint = new Endpoint();
    endpoint.server = http.createServer((request, response) => endpoint.#answer(request, response));
    await new Promise((resolve) => { endpoint.server.listen(0, '127.0.0.1', resolve); });
    endpoint.address = `http://localhost:${endpoint.server.address().port}/`;
    return endpoint;
  }

  #answer(request, response) {
    const { pathname } = new URL(request.url, this.address);
    const page = this.pages.get(pathname);
    const is_wapiti = page !== undefined || /^\/(get_\w+\.php|zqxj\w+\.html|targets\/zqxj\w+\.html)?$/.test(pathname); // its own questions
    if (!is_wapiti) this.hits.push({ method: request.method, path: pathname });
    response.writeHead(200, { 'content-type': page === undefined ? 'application/json' : 'text/html; charset=utf-8' });
    response.end(page ?? '{}');
  }

  /** Each request of somebody who was made to ask here is a finding. */
  take_findings(who) {
    return this.hits.splice(0).map(({ method, path }) => {
      const [, kind, , , parameter = ''] = path.split('/');
      return { tool: 'wapiti', kind: 'request forgery', route: '-', parameter: Buffer.from(parameter, 'hex').toString('utf8') || '-', detail: `${method} ${path} (${kind}) while attacked as ${who}` };
    });
  }

  close() {
    this.server.close();
  }
}
