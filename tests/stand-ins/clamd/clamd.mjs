// SPDX-License-Identifier: MPL-2.0
// A stand-in for ClamAV's clamd: PING, VERSION and INSTREAM of its protocol over a unix socket. It finds the test file of EICAR, and nothing else.
//
//   node clamd.mjs --socket PATH [--behave hang|reset|nonsense|error|small]
//
// --behave: to an INSTREAM it says nothing; breaks off; answers in other words; says that it failed; takes no more than 1,000 bytes.
import { unlinkSync } from 'node:fs';
import net from 'node:net';
import { parseArgs } from 'node:util';

const kEicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''); // in two, or scanners would find this file
const kLongestCommand = 1000;

const { values: options } = parseArgs({ options: { socket: { type: 'string' }, behave: { type: 'string', default: '' } } });
const most_bytes = options.behave === 'small' ? 1000 : 25 * 1024 * 1024; // StreamMaxLength

const server = net.createServer((socket) => {
  let rest = Buffer.alloc(0);
  let end = '\n'; // what an answer ends with, as the command did
  let stream = null; // the pieces of an INSTREAM

  const say = (words) => socket.end(words + end);

  function command() {
    const is_framed = rest[0] === 'z'.charCodeAt(0) || rest[0] === 'n'.charCodeAt(0);
    end = rest[0] === 'z'.charCodeAt(0) ? '\0' : '\n';
    const at = rest.indexOf(end);
    if (at < 0) return rest.length > kLongestCommand ? say('COMMAND READ TIMED OUT') : false;
    const word = rest.toString('latin1', is_framed ? 1 : 0, at);
    rest = rest.subarray(at + 1);
    if (word === 'PING') return say('PONG');
    if (word === 'VERSION') return say('ClamAV stand-in');
    if (word !== 'INSTREAM') return say('UNKNOWN COMMAND');
    if (options.behave === 'reset') return void socket.destroy();
    stream = [];
    return true;
  }

  function verdict() {
    if (options.behave === 'hang') return;
    if (options.behave === 'nonsense') return void socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK\0');
    if (options.behave === 'error') return void say('stream: Can\'t allocate memory ERROR');
    say(Buffer.concat(stream).includes(kEicar, 0, 'latin1') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
  }

  /** One piece of the stream; false: it has not come yet. */
  function piece() {
    if (rest.length < 4) return false;
    const length = rest.readUInt32BE(0);
    if (length === 0) return void verdict();
    if (length + stream.reduce((sum, each) => sum + each.length, 0) > most_bytes) return void say('INSTREAM size limit exceeded. ERROR');
    if (rest.length < 4 + length) return false;
    stream.push(rest.subarray(4, 4 + length));
    rest = rest.subarray(4 + length);
    return true;
  }

  socket.on('error', () => {});
  socket.on('data', (part) => {
    if (socket.writableEnded) return;
    rest = Buffer.concat([rest, part]);
    for (let goes_on = true; goes_on && rest.length > 0;) goes_on = (stream ? piece() : command()) === true;
  });
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
try {
  unlinkSync(options.socket);
} catch { /* there was none */ }
server.listen(options.socket);
