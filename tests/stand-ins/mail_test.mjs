// SPDX-License-Identifier: MPL-2.0
// The mail server stand-in speaks SMTP with STARTTLS and a log-in, keeps what it got, and fails as it is told.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { control, start } from './shared/under_test.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tianbao-mail-'));
const certificate = join(folder, 'certificate.pem');
let mail;

/** curl speaks SMTP as the portal's library does. Its exit status, and what it said. */
function send(to, { password = 'made-up', tls = true } = {}) {
  const words = ['--silent', '--show-error', ...(tls ? ['--ssl-reqd'] : []), '--cacert', certificate, '--user', `tianbao:${password}`,
    '--mail-from', 'from@example.com', '--mail-rcpt', to, '--upload-file', here('mail/package.json'), `smtp://localhost:${mail.port}`];
  try {
    execFileSync('curl', words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 10_000 });
    return 'taken';
  } catch (error) {
    return String(error.stderr);
  }
}

before(async () => {
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(folder, 'key.pem'), '-out', certificate], { stdio: 'ignore' });
  createRequire(here('mail/mail.mjs')).resolve('smtp-server');
  mail = await start(here('mail/mail.mjs'), ['--certificate', certificate, '--key', join(folder, 'key.pem')], { MAIL_PASSWORD: 'made-up' });
});
after(async () => {
  await mail?.stop();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await control(mail, 'POST calm');
  await control(mail, 'POST forget');
});

test('a mail comes in encrypted, by a user who has logged in, and is kept', async () => {
  assert.equal(send('to@example.com'), 'taken');
  const [message] = await control(mail, 'GET messages');
  assert.equal(message.secure, true);
  assert.equal(message.user, 'tianbao');
  assert.deepEqual(message.to, ['to@example.com']);
  assert.match(message.raw, /tianbao-mail-stand-in/);
});

test('a wrong password takes nothing', async () => {
  assert.match(send('to@example.com', { password: 'wrong' }), /Login denied/);
  assert.deepEqual(await control(mail, 'GET messages'), []);
});

test('it refuses, defers, rejects and drops as it is told', async () => {
  await control(mail, 'POST behave', { refuse: ['gone@example.com'], defer: ['later@example.com'] });
  assert.match(send('gone@example.com'), /RCPT failed: 550/);
  assert.match(send('later@example.com'), /RCPT failed: 450/);
  assert.equal(send('to@example.com'), 'taken');
  await control(mail, 'POST behave', { reject: true });
  assert.notEqual(send('to@example.com'), 'taken');
  await control(mail, 'POST calm');
  await control(mail, 'POST behave', { drop_data: true });
  assert.notEqual(send('to@example.com'), 'taken');
  await control(mail, 'POST calm');
  await control(mail, 'POST behave', { no_tls: true });
  assert.notEqual(send('to@example.com'), 'taken');
});
