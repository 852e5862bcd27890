// SPDX-License-Identifier: MPL-2.0
// A stand-in for the office's mail server: real SMTP with STARTTLS and a log-in. It delivers nothing and keeps what it got.
//   MAIL_PASSWORD=… node mail.mjs --port 8085 --control-port 8086 --certificate FILE --key FILE
// Control port: GET messages, POST forget, and POST behave with
//   refuse, defer: addresses that RCPT answers with 550 or 450      reject: the mail itself is answered with 554
//   busy: 421 at once      no_tls: offers no STARTTLS      delay_ms: waits before it answers RCPT
//   delay_data_ms, drop_data: waits, or breaks the connection, when it has the whole mail
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

import { Behaviour, listen_for_control, parse_arguments, stop_on_signals } from '../shared/stand_in.mjs';

const kUser = 'tianbao';
const kMostKept = 5000;

const options = parse_arguments(process.argv.slice(2), { port: '8085', control_port: '8086', certificate: '', key: '' });
const password = process.env.MAIL_PASSWORD ?? '';
const behaviour = new Behaviour();
const messages = [];
const servers = [];
const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

function answer(code, words) {
  return Object.assign(new Error(words), { responseCode: code });
}

function on_connect(session, done) {
  for (const server of servers) server.options.hideSTARTTLS = Boolean(behaviour.faults.no_tls);
  done(behaviour.faults.busy ? answer(421, 'too busy') : null);
}

function on_auth(auth, session, done) {
  const fits = auth.username === kUser && auth.password === password;
  done(fits ? null : answer(535, 'wrong user or password'), fits ? { user: kUser } : undefined);
}

async function on_recipient({ address }, session, done) {
  if (behaviour.faults.delay_ms) await wait(behaviour.faults.delay_ms);
  behaviour.log.push({ at: new Date().toISOString(), rcpt: address });
  if (behaviour.faults.refuse?.includes(address)) return done(answer(550, '5.1.1 no such mailbox'));
  if (behaviour.faults.defer?.includes(address)) return done(answer(450, '4.2.1 try again later'));
  return done();
}

function on_data(stream, session, done) {
  const parts = [];
  stream.on('data', (part) => parts.push(part));
  stream.on('end', async () => {
    if (behaviour.faults.reject) return done(answer(554, '5.7.1 not accepted'));
    if (behaviour.faults.delay_data_ms) await wait(behaviour.faults.delay_data_ms);
    const { envelope } = session;
    messages.push({
      at: new Date().toISOString(), from: envelope.mailFrom.address, to: envelope.rcptTo.map((each) => each.address),
      secure: session.secure, user: session.user, raw: Buffer.concat(parts).toString('utf8'),
    });
    if (messages.length > kMostKept) messages.shift();
    if (behaviour.faults.drop_data) {
      for (const server of servers) for (const connection of server.connections) connection._socket.destroy();
      return undefined;
    }
    return done(null, 'taken');
  });
}

function listen(host) {
  const server = new SMTPServer({
    key: readFileSync(options.key), cert: readFileSync(options.certificate), authMethods: ['PLAIN', 'LOGIN'], disableReverseLookup: true,
    logger: false, onConnect: on_connect, onAuth: on_auth, onRcptTo: on_recipient, onData: on_data,
  });
  servers.push(server);
  server.on('error', (error) => process.stderr.write(`${error.message}\n`));
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(Number(options.port), host, resolve);
  });
}

stop_on_signals();
await listen('127.0.0.1');
await listen('::1').catch(() => servers.pop()); // where the machine has no IPv6
await listen_for_control(Number(options.control_port), behaviour, {
  'GET messages': () => messages,
  'POST forget': () => ({ forgotten: messages.splice(0).length }),
});
process.stdout.write('ready\n');
