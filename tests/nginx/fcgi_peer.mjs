// SPDX-License-Identifier: MPL-2.0
// The other end of nginx's fastcgi_pass, in as much of FastCGI as nginx speaks: tells what nginx sent.
import net from 'node:net';

const kBegin = 1;
const kEnd = 3;
const kParams = 4;
const kStdin = 5;
const kStdout = 6;

function record(type, id, content) {
  const head = Buffer.from([1, type, id >> 8, id & 255, content.length >> 8, content.length & 255, 0, 0]);
  return Buffer.concat([head, content]);
}

function decode_params(bytes) {
  const params = {};
  let at = 0;
  const length = () => {
    if (bytes[at] < 128) return bytes[at++];
    const long = bytes.readUInt32BE(at) & 0x7fffffff;
    at += 4;
    return long;
  };
  while (at < bytes.length) {
    const [name_length, value_length] = [length(), length()];
    const name = bytes.toString('utf8', at, at + name_length);
    params[name] = bytes.toString('utf8', at + name_length, at + name_length + value_length);
    at += name_length + value_length;
  }
  return params;
}

function send(socket, id, text) {
  if (text === null) return void socket.destroy();
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += 60000) socket.write(record(kStdout, id, bytes.subarray(from, from + 60000)));
  return void socket.end(Buffer.concat([record(kStdout, id, Buffer.alloc(0)), record(kEnd, id, Buffer.alloc(8))]));
}

/** Listens on a unix socket; `answer({params, body, keeps})` gives the CGI answer as text or as the promise of one, or null to break off. */
export function listen_as_worker(path, answer) {
  const server = net.createServer((socket) => {
    let rest = Buffer.alloc(0);
    let keeps = false;
    const params = [];
    const body = [];
    socket.on('error', () => {});
    socket.on('data', (part) => {
      rest = Buffer.concat([rest, part]);
      while (rest.length >= 8) {
        const [type, id, length, padding] = [rest[1], rest.readUInt16BE(2), rest.readUInt16BE(4), rest[6]];
        if (rest.length < 8 + length + padding) return;
        const content = rest.subarray(8, 8 + length);
        rest = rest.subarray(8 + length + padding);
        if (type === kBegin) keeps = (content[2] & 1) === 1;
        else if (type === kParams) params.push(content);
        else if (type === kStdin && length > 0) body.push(content);
        else if (type === kStdin) {
          const made = answer({ params: decode_params(Buffer.concat(params)), body: Buffer.concat(body).toString('utf8'), keeps });
          if (made instanceof Promise) made.then((text) => send(socket, id, text));
          else send(socket, id, made);
        }
      }
    });
  });
  return new Promise((resolve) => { server.listen(path, () => resolve(server)); });
}
