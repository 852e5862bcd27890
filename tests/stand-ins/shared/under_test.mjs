// SPDX-License-Identifier: MPL-2.0
// For the tests of the stand-ins: starts one on free ports, and asks it by plain HTTP.
import { spawn } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';

function free_port() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts `program` with --port and --control-port and waits for its `ready`. */
export async function start(program, words, environment) {
  const [port, control_port] = [await free_port(), await free_port()];
  const child = spawn(process.execPath, [program, '--port', port, '--control-port', control_port, ...words], {
    env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (status) => reject(new Error(`${program} ended with ${status}`)));
  });
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
