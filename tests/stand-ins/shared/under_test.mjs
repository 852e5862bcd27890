// SPDX-License-Identifier: MPL-2.0
// For the tests of the stand-ins: starts one on free ports, and asks it by plain HTTP.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';

/** Two ports that nobody has at this moment. */
async function free_ports() {
  const servers = [net.createServer(), net.createServer()];
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Starts `program` with --port and --control-port and waits for its `ready`; again where a test beside this one was quicker to take a port. */
export async function start(program, words, environment, tries = 5) {
  const [port, control_port] = await free_ports();
  const child = spawn(process.execPath, [program, '--port', port, '--control-port', control_port, ...words], {
    env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const status = await new Promise((resolve) => {
    child.stdout.once('data', () => resolve(null));
    child.once('exit', resolve);
  });
  if (status !== null && tries > 1) return start(program, words, environment, tries - 1);
  if (status !== null) throw new Error(`${program} ended with ${status}`);
  return { port, control_port, stop: () => new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGTERM'); }) };
}

/** One request to 127.0.0.1: {status, headers, body}; rejects when the connection breaks. */
export function ask(port, method, path, { headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request({ host: '127.0.0.1', port, method, path, agent: false, headers: { ...headers, ...length } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString('utf8') }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

export async function control(stand_in, act, value) {
  const [method, name] = act.split(' ');
  const answer = await ask(stand_in.control_port, method, `/stand-in/${name}`, value && { body: JSON.stringify(value) });
  return JSON.parse(answer.body);
}
