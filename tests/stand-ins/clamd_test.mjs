// SPDX-License-Identifier: MPL-2.0
// The stand-in for clamd speaks as clamd does.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'clamd-test-'));
const socket_path = join(folder, 'clamd.sock');
const kEicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
let process_of_stand_in;

function told(bytes) {
  return new Promise((resolve, reject) => {
    const parts = [];
    const socket = net.connect(socket_path, () => socket.write(bytes));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
  });
}

function stream(...pieces) {
  const framed = pieces.flatMap((piece) => {
    const bytes = Buffer.from(piece, 'latin1');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([Buffer.from('zINSTREAM\0'), ...framed, Buffer.alloc(4)]);
}

before(async () => {
  process_of_stand_in = spawn('node', [fileURLToPath(new URL('clamd/clamd.mjs', import.meta.url)), '--socket', socket_path], { stdio: 'inherit' });
  for (let i = 0; i < 100 && !existsSync(socket_path); i += 1) await new Promise((resolve) => { setTimeout(resolve, 50); });
});

after(() => {
  process_of_stand_in.kill();
  rmSync(folder, { recursive: true });
});

test('clamd answers in the way it was asked', async () => {
  assert.equal(await told('zPING\0'), 'PONG\0');
  assert.equal(await told('nPING\n'), 'PONG\n');
  assert.equal(await told('zSHUTDOWN\0'), 'UNKNOWN COMMAND\0');
});

test('clamd finds the test file of EICAR, over the border of two pieces, too', async () => {
  assert.equal(await told(stream('harmless', 'as well')), 'stream: OK\0');
  assert.equal(await told(stream()), 'stream: OK\0');
  assert.equal(await told(stream(`before ${kEicar} behind`)), 'stream: Eicar-Test-Signature FOUND\0');
  assert.equal(await told(stream(kEicar.slice(0, 20), kEicar.slice(20))), 'stream: Eicar-Test-Signature FOUND\0');
});

test('clamd takes no stream that is longer than its limit', async () => {
  assert.equal(await told(Buffer.from('zINSTREAM\0\x7f\xff\xff\xffx', 'latin1')), 'INSTREAM size limit exceeded. ERROR\0');
});
