// SPDX-License-Identifier: MPL-2.0
// 原互动平台用户: the shared initial password opens nothing but 修改密码, and that not to who guesses the mobile on record.
import { has_database, sql } from './demo_database.mjs';

export const kInitial = '111111';
const kChosen = '测试用的一句好记的话';

export async function log_in_as_former_user(walk, { former, script }) {
  const person = await walk.person('former');
  await person.go('/workbench');
  await person.sees('the log-in says that a page asked for it', '您要打开的页面需要登录，登录后会直接回到那里。');
  await enter(person, former, 'wrong-password');
  await person.sees('a wrong password is told without a hint', '用户名或密码不正确，或该账号暂时锁定。');
  await person.station('former-refused');
  await enter(person, former, kInitial);
  walk.check(person.path.startsWith('/account/password'), 'the initial password leads to 修改密码', person.path);
  await person.station('former-password');
  for (const path of ['/workbench', '/account', '/association/new']) {
    await person.go(path);
    walk.check(person.path.startsWith('/account/password'), `before 修改密码 ${path} is not opened`, person.path);
  }
  await change(person, '19900009999');
  await person.sees('the mobile number on record is asked for', '手机号与原互动平台登记的不一致');
  await person.station('former-password-problems');
  if (script && has_database) await guess_the_mobile(person, former);
  await change(person, former.mobile);
  walk.check(person.path.startsWith('/association/new'), 'after 修改密码 the page that was wanted opens', person.path);
  await person.station('former-in');
  await person.go('/account');
  await person.sees('and the others, too', former.login_name);
}

/** The fifth wrong number closes 修改密码 for an hour, which is over at once here; nor do these tries slow the address down for those who come later. */
async function guess_the_mobile(person, { login_name }) {
  for (let tries = 1; tries < 5; tries += 1) await change(person, `1990000999${tries}`);
  await person.go('/association/new');
  await person.sees('many wrong numbers close 修改密码 for a while', '修改密码暂停办理');
  await person.station('former-password-closed');
  await sql(`UPDATE former_login SET wrong_mobiles = 1, mobile_closed_until = NULL WHERE login_name = '${login_name}'`);
  await sql('DELETE FROM address_tries');
  await person.go('/association/new');
}

export async function enter(person, former, password) {
  await person.type('用户名', former.login_name);
  await person.type('密码', password);
  await person.press('登录', person.page.getByRole('main'));
}

export async function change(person, mobile) {
  await person.type('现在的密码', kInitial);
  await person.type('原互动平台登记的手机号', mobile);
  await person.type('新密码', kChosen);
  await person.type('再次填写新密码', kChosen);
  await person.press('修改密码', person.page.getByRole('main'));
}
