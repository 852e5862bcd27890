// SPDX-License-Identifier: MPL-2.0
// 二次验证 of an officer for whom the SSO tells no second factor: setting it up once, then a code at each log-in.
import { createHmac } from 'node:crypto';
import { has_database, sql } from './demo_database.mjs';
import { log_in } from './journey_log_in.mjs';

const kOfficer = '静安区管理员（测试）';
const kStep = 30;
const kMostTries = 8; // four wrong codes are free
const kAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
let key;
let used_step = 0;

function bytes_of(base32) {
  let bits = '';
  for (const sign of base32.replace(/ /g, '')) bits += kAlphabet.indexOf(sign).toString(2).padStart(5, '0');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

/** The code of RFC 6238, as an authenticator app shows it. */
function code_of(step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A code that was not used yet; the portal also takes that of the next step. */
function fresh_code() {
  used_step = Math.max(Math.floor(Date.now() / 1000 / kStep), used_step + 1);
  return code_of(used_step);
}

async function give(officer, code, button) {
  await officer.type('动态验证码', code);
  await officer.press(button, officer.page.getByRole('main'));
}

export async function pass_second_factor(walk, cast) {
  const officer = await walk.person('jingan');
  await officer.go('/help');
  await log_in(officer, kOfficer);
  walk.check(officer.path.startsWith('/account/second-factor'), 'an officer without a second factor is led to 二次验证', officer.path);
  if (cast.script) await set_up(walk, officer);
  else await ask_again(walk, officer);
  await officer.go('/review');
  await officer.sees('and 管理端 opens', officer.page.getByRole('heading', { name: '报表审核' }));
}

async function set_up(walk, officer) {
  await officer.sees('the first use sets it up', '设置二次验证');
  key = bytes_of(await officer.page.locator('#key-text').innerText());
  await officer.station('second-factor-enrolment');
  for (const path of ['/review', '/account', '/account/messages']) {
    await officer.go(path);
    walk.check(officer.path.startsWith('/account/second-factor'), `before 二次验证 ${path} is not opened`, officer.path);
  }
  key = bytes_of(await officer.page.locator('#key-text').innerText());
  await give(officer, '12345', '确认并启用');
  await officer.sees('five digits are told', '动态验证码是 6 位数字，恢复码是 10 位字母和数字，请核对。');
  await officer.station('second-factor-problem');
  await give(officer, fresh_code(), '确认并启用');
  await officer.sees('ten recovery codes are shown', '请保存恢复码');
  walk.check(await officer.page.locator('.recovery-codes li').count() === 10, 'ten of them');
  await officer.station('recovery-codes');
  await officer.follow('已保存，继续', /\/account\/messages/);
  await officer.go('/account/second-factor');
  await officer.sees('the page says how it stands', '10 个');
  await officer.station('second-factor-done');
}

async function ask_again(walk, officer) {
  if (!key) return;
  await officer.station('second-factor-code');
  await give(officer, '000000', '验证');
  await officer.sees('a wrong code is told', /验证码不对，或已经用过/);
  await officer.station('second-factor-wrong');
  await give(officer, fresh_code(), '验证');
  walk.check(officer.path === '/help', 'the right one leads to where the officer was', officer.path);
}

/** After many wrong codes one has to wait. Taken back, since the same officer comes again without scripts. */
export async function guess_codes(walk, cast) {
  if (!cast.script || !has_database) return;
  const guesser = await walk.person('guesser-of-codes');
  await guesser.go('/help');
  await log_in(guesser, kOfficer);
  const told = guesser.page.getByText(/尝试次数较多，请 \d+ 分钟后再试。/);
  for (let tries = 0; tries < kMostTries && await told.count() === 0; tries += 1) await give(guesser, '000000', '验证');
  await guesser.sees('many wrong codes of an authenticator have to wait', told);
  await guesser.station('second-factor-locked');
  await sql('UPDATE authenticator SET wrong_codes = 0, locked_until = NULL');
}
