// SPDX-License-Identifier: MPL-2.0
// 原互动平台用户: the shared initial password opens nothing but 修改密码.

export const kInitial = '111111';
const kChosen = '测试用的一句好记的话';

export async function log_in_as_former_user(walk, { former }) {
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
  await change(person, former.mobile);
  walk.check(person.path.startsWith('/association/new'), 'after 修改密码 the page that was wanted opens', person.path);
  await person.station('former-in');
  await person.go('/account');
  await person.sees('and the others, too', former.login_name);
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
