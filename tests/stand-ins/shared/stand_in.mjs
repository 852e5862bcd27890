// SPDX-License-Identifier: MPL-2.0
// What both stand-ins share: arguments, the fault switches, and the control port that tests talk to.
import http from 'node:http';

const kBodyLimit = 64 * 1024;
const kLogLength = 1000;

/** Reads `--name value` pairs; a name that is not in `defaults` ends the program. */
export function parse_arguments(words, defaults) {
  const options = { ...defaults };
  for (let i = 0; i < words.length; i += 2) {
    const name = words[i].replace(/^--/, '').replaceAll('-', '_');
    if (!(name in defaults) || words[i + 1] === undefined) {
      process.stderr.write(`unknown or incomplete argument ${words[i]}\n`);
      process.exit(2);
    }
    options[name] = words[i + 1];
  }
  return options;
}

export async function read_body(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > kBodyLimit) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

export function send_json(response, status, value) {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** The faults that a test has switched on, and the requests seen. `only` limits the faults to paths that begin so. */
export class Behaviour {
  faults = {};

  log = [];

  applies(path) {
    return !this.faults.only || path.startsWith(this.faults.only);
  }

  fault(name, path) {
    return this.applies(path) ? this.faults[name] : undefined;
  }

  note(request, path, response) {
    const entry = { at: new Date().toISOString(), method: request.method, path, status: null };
    this.log.push(entry);
    if (this.log.length > kLogLength) this.log.shift();
    response.on('close', () => { entry.status = response.headersSent ? response.statusCode : 'none'; });
  }

  /** Delays, drops or refuses the request as told. True: the request has had its answer (or never gets one). */
  async intercept(path, response) {
    const delay = this.fault('delay_ms', path);
    if (delay) await wait(delay);
    if (this.fault('reset', path)) {
      response.socket?.resetAndDestroy();
      return true;
    }
    if (this.fault('down', path)) {
      response.writeHead(503, { 'content-type': 'text/plain', 'content-length': 5 });
      response.end('down\n');
      return true;
    }
    return false;
  }
}

/** Listens on 127.0.0.1, and on ::1 where the machine has it, since `localhost` may mean either. */
export async function listen(handler, port) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = http.createServer(handler);
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      });
      servers.push(server);
    } catch (error) {
      if (host === '127.0.0.1') throw error;
    }
  }
  return servers;
}

/** Starts the control port: POST /stand-in/behave, POST /stand-in/calm, GET /stand-in/log and `acts` (name to function). */
export function listen_for_control(port, behaviour, acts = {}) {
  return listen(async (request, response) => {
    try {
      const act = `${request.method} ${request.url.replace(/^\/stand-in\//, '')}`;
      const body = await read_body(request);
      if (act === 'POST behave') {
        behaviour.faults = { ...behaviour.faults, ...JSON.parse(body) };
        send_json(response, 200, behaviour.faults);
      } else if (act === 'POST calm') {
        behaviour.faults = {};
        behaviour.log.length = 0;
        send_json(response, 200, {});
      } else if (act === 'GET log') {
        send_json(response, 200, behaviour.log);
      } else if (acts[act]) {
        send_json(response, 200, await acts[act](body));
      } else {
        send_json(response, 404, { error: 'no such act' });
      }
    } catch (error) {
      send_json(response, 400, { error: error.message });
    }
  }, port);
}

/** Ends the program on TERM and INT without waiting for kept connections. */
export function stop_on_signals() {
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
}
