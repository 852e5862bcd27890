// SPDX-License-Identifier: MPL-2.0
// The doors that stay shut: every way in which a log-in is refused, and each says what to do next. Pictured once, with scripts.
import { has_database, sql } from './demo_database.mjs';
import { fill_match } from './journey_association.mjs';
import { kCas, kOidc, pass_lemonldap } from './journey_lemonldap.mjs';
import { choose_account, log_in } from './journey_log_in.mjs';
import { post_oddly, send_oddly } from './odd_requests.mjs';

const kAnotherAddress = '127.0.0.9'; // of somebody who guesses: those of the walk go on
const kWhy = '本人来电要求办理，已核实身份';

export async function knock_at_every_door(walk, cast) {
  if (!cast.script) return;
  const person = await walk.person('refused');
  await come_from_elsewhere(walk, person);
  await find_the_sso_broken(walk, person);
  await come_with_a_low_level(walk, person);
  await come_with_a_locked_account(walk, person);
  await come_with_a_closed_account(person);
  await guess_passwords(person);
  await guess_from_one_address(person);
  await guess_an_enterprise(walk);
}

async function comes_back(person, words, text, station) {
  await person.sees(words, text);
  const ways = await person.link('重新登录').count();
  person.walk.check(ways === 1, `${words}, and the way back in`, `${ways} links`);
  await person.station(station);
}

/** An answer to what another browser had asked, as if somebody had sent a link. */
async function come_from_elsewhere(walk, person) {
  const other = await walk.browser.newContext();
  const begun = await other.request.get(`${walk.portal}/sign-in/sso`, { maxRedirects: 0 });
  const state = new URL(begun.headers().location).searchParams.get('state');
  await other.close();
  await person.go(`/sign-in/callback?code=made-up&state=${state}`);
  await comes_back(person, 'an answer for another browser is refused', /不是在这个浏览器、这个窗口中开始的/, 'door-expired');
}

async function find_the_sso_broken(walk, person) {
  for (const [faults, text, station] of [
    [{ down: true, only: '/token' }, '统一身份认证暂时连不上', 'door-unreachable'],
    [{ token_garbage: true }, '统一身份认证返回的结果没有通过核验', 'door-invalid'],
  ]) {
    await person.go('/sign-in');
    await person.follow('统一身份认证登录', /\/interaction\//);
    await walk.sso(faults);
    await choose_account(person, '测试戊');
    await walk.sso();
    await comes_back(person, text, new RegExp(text), station);
    await person.sees('with the number of the request', person.page.locator('main .code'));
    await person.context.clearCookies({ domain: 'localhost' });
  }
}

async function come_with_a_low_level(walk, person) {
  await person.go('/sign-in');
  await pass_lemonldap(person, kCas, 'ceshi-yin');
  await comes_back(person, 'who is not known well enough is told', /实名等级不够/, 'door-level');
  await person.context.clearCookies();
}

async function come_with_a_locked_account(walk, person) {
  const administrator = await walk.person('locker');
  await administrator.go('/');
  await log_in(administrator, '系统管理员（测试）');
  await administrator.go('/user');
  await administrator.type('姓名、原用户名或手机号（11 位或后 4 位）', '测试丑');
  await administrator.press('查询');
  await administrator.follow(/^查看/, /\/user\/[0-9A-Z]{26}$/, administrator.page.getByRole('row', { name: '测试丑' }));
  await administrator.follow('锁定账号', /\/lock$/);
  await administrator.type('原因', kWhy);
  await administrator.press('锁定账号');
  await person.go('/sign-in');
  await pass_lemonldap(person, kOidc, 'ceshi-chou');
  await comes_back(person, 'who is locked is told', /已被系统管理员锁定/, 'door-locked');
  await person.context.clearCookies();
  await administrator.follow('解除锁定', /\/unlock$/);
  await administrator.type('原因', kWhy);
  await administrator.press('解除锁定');
  await administrator.leave();
  delete walk.cast.people.locker;
}

/** Who closes an account gets a new one at the next log-in; one that was closed otherwise stays so. */
async function come_with_a_closed_account(person) {
  if (!has_database) return;
  await sql("UPDATE user SET closed_at = UTC_TIMESTAMP(6) WHERE name = '测试子'");
  await person.go('/sign-in');
  await pass_lemonldap(person, kCas, 'ceshi-zi');
  await comes_back(person, 'whose account is closed is told', /您的账号已停用/, 'door-closed');
  await sql("UPDATE user SET closed_at = NULL WHERE name = '测试子'");
  await person.context.clearCookies();
}

async function enter(person, login_name, password) {
  await person.type('用户名', login_name);
  await person.type('密码', password);
  await person.press('登录', person.page.getByRole('main'));
}

/** From the sixth wrong password on one has to wait, whether the name exists or not. */
async function guess_passwords(person) {
  await person.go('/sign-in');
  for (let tries = 0; tries < 6; tries += 1) await enter(person, 'ceshibing2012', `wrong-${tries}`);
  await person.sees('many wrong passwords lock for a while', '用户名或密码不正确，或该账号暂时锁定。');
  await person.station('door-slowed');
}

/** After thirty tries nobody else at that address gets in either, not even with the right password. */
async function guess_from_one_address(person) {
  await person.go('/sign-in');
  const form = person.page.locator('form[action="/sign-in/former"]');
  const token = await form.locator('[name=csrf]').inputValue();
  const cookie = (await person.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (let tries = 0; tries < 30; tries += 1) {
    await post_oddly(person.walk.portal, '/sign-in/former', { csrf: token, return_to: '/', login_name: `ceshi-nobody-${tries}`, password: 'wrong' }, { cookie, from: kAnotherAddress });
  }
  await send_oddly(person, '/sign-in/former', { from: kAnotherAddress });
  await enter(person, 'ceshigeng2012', '111111');
  await person.sees('many tries from one address shut the door to all of it', '同一网络地址十分钟内试错过多的，也暂不受理。');
  await person.station('door-address');
}

async function guess_an_enterprise(walk) {
  const person = await walk.person('guesser');
  await person.go('/association/new');
  await pass_lemonldap(person, kCas, 'ceshi-mao');
  await person.go('/association/new');
  const facts = { name: '测试猜测有限公司', uscc: '91310106TBTB0200XB', legal_representative: '测试猜测' };
  for (let tries = 0; tries < 6; tries += 1) {
    await fill_match(person, facts);
    await person.press('提交关联');
  }
  await person.sees('many matches that differ have to wait', '不一致的比对太多');
  await person.station('door-guesses');
}
