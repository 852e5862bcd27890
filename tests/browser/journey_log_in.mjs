// SPDX-License-Identifier: MPL-2.0
// 登录 and 退出 through the SSO.

const kSsoPage = /:\d+\/interaction\//;

/** Logs in from wherever the person is; the SSO asks for an account unless it knows the person already. */
export async function log_in(person, account) {
  await person.follow('登录', /\/sign-in\?/);
  await person.follow('统一身份认证登录', kSsoPage);
  await choose_account(person, account);
}

export async function choose_account(person, account) {
  const name = new RegExp(`^${account.replace(/[（）]/g, '.')} `);
  await person.next_page(() => person.page.getByRole('button', { name }).click());
  await person.page.waitForURL((url) => url.origin === person.walk.portal);
}

/** 退出 ends both sessions: the SSO asks for an account again. */
export async function log_out(walk, { people, second }) {
  const person = people.second;
  await person.go('/');
  await person.press('退出');
  await person.page.waitForURL((url) => url.origin === walk.portal);
  await person.sees('退出 says so', '您已退出');
  await person.station('signed-out');
  await person.go('/workbench');
  walk.check(person.path.startsWith('/sign-in'), 'after 退出 the workbench asks for a log-in', person.path);
  await person.follow('统一身份认证登录', kSsoPage);
  await choose_account(person, second);
  walk.check(person.path === '/workbench', 'the SSO had asked again, and leads to the wanted page', person.path);
}

/** A log-in that may bind to no account by itself: told so, the initial password proves nothing, and a fresh account goes on. */
export async function confirm_old_account(walk, cast) {
  const person = await walk.person('unbound');
  await person.go('/help');
  await log_in(person, cast.unbound);
  await person.sees('a log-in that finds no one account is told', '确认原有账号');
  await person.station('choose-account');
  await person.type('原用户名', cast.script ? 'ceshigeng2012' : 'ceshiji2012');
  await person.type('原密码', '111111');
  await person.press('确认并绑定');
  await person.sees('the shared initial password proves nothing', /统一发放的初始密码，不能证明/);
  await person.station('choose-account-refused');
  await person.press('不绑定，继续');
  walk.check(person.path.startsWith('/help'), 'a fresh account goes on to where the user was', person.path);
  await person.sees('the user is logged in', person.button('退出'));
}
