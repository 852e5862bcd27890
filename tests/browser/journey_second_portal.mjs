// SPDX-License-Identifier: MPL-2.0
// What nobody meets on a day like others, at a second portal made for it: nginx's own pages, refusals of a busy day, and the log-in after the former users' last day.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { has_database } from './demo_database.mjs';
import { be_turned_back } from './journey_turned_back.mjs';

const kNeverClaimed = { name: 'ceshigeng2016', password: '111111' };
const run = promisify(execFile);
const kSecond = fileURLToPath(new URL('second_portal', import.meta.url));

export async function meet_the_rest(walk, cast) {
  if (!cast.script || !has_database) return;
  const silent = await listen_in_silence();
  try {
    await beside_the_first(walk, async (portal) => {
      const person = await walk.person('beside');
      await meet_nginx(walk, person, portal);
      await come_too_late(person, portal);
      await be_turned_back(walk, portal);
    });
  } finally { silent.close(); }
}

/** Does `act` with the address of the second portal while that is there; `registry`: what its [registry] has other than the first, as second_portal takes it. */
export async function beside_the_first(walk, act, registry = []) {
  const port = await free_port();
  const portal = `http://localhost:${port}`;
  const second = (...words) => run(kSecond, words, { env: { ...process.env, PORT: new URL(walk.portal).port } });
  try {
    await second('start', String(port), ...registry);
    walk.origins.add(portal);
    await act(portal);
  } finally { await second('stop'); }
}

/** Each of nginx's pages that the walked portal does not show: too many requests, nobody there, no answer in time. */
async function meet_nginx(walk, person, portal) {
  await person.page.goto(`${portal}/limited`);
  for (const [path, status, words] of [['/limited', 429, '操作过于频繁'], ['/gone', 502, '服务暂时不可用'], ['/slow', 504, '服务暂时不可用']]) {
    const answer = await person.page.goto(portal + path);
    walk.check(answer.status() === status, `nginx answers ${path} with ${status}`, answer.status());
    await person.sees(`with a page of its own: ${status}`, person.page.getByRole('heading', { name: words }));
    await person.station(`nginx-${status}`);
  }
}

async function come_too_late(person, portal) {
  await person.page.goto(`${portal}/sign-in`);
  await person.sees('after the last day the log-in says so', '没有修改过初始密码的账号已不能从这里登录。');
  await person.station('former-shut');
  await person.type('用户名', kNeverClaimed.name);
  await person.type('密码', kNeverClaimed.password);
  await person.press('登录', person.page.getByRole('main'));
  await person.sees('and lets nobody in by the initial password', '用户名或密码不正确，或该账号暂时锁定。');
  await person.station('former-shut-refused');
}

/** A socket on which somebody listens who never says a word. */
function listen_in_silence() {
  const path = join(process.env.RUN_DIR, 'silent.sock');
  rmSync(path, { force: true });
  const sockets = new Set();
  const server = net.createServer((socket) => sockets.add(socket.on('error', () => {})));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return new Promise((resolve) => { server.listen(path, () => resolve({ close })); });
}

function free_port() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
