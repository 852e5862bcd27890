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

/** Each entry of the log-in page leads to its provider and back, whatever that speaks. The mobile number finds the account once, by the first one: a further entry asks. */
export async function log_in_by_each_entry(walk) {
  const person = await walk.person('entries');
  await person.go('/sign-in?return_to=%2Faccount');
  await person.follow('统一身份认证登录', kSsoPage);
  await choose_account(person, '测试戊');
  await person.press('退出');
  await person.page.waitForURL((url) => url.origin === walk.portal);
  for (const entry of ['个人登录（OAuth 2）', '市级平台登录（OAuth 2）', '单位账号登录（CAS）', '市民云登录（票据）']) {
    await person.go('/sign-in?return_to=%2Faccount');
    if (entry.startsWith('个人')) await person.station('sign-in-entries');
    await person.follow(entry, /:\d+\/(interaction|oauth2|cas|exchange)\//);
    await choose_account(person, '测试戊');
    if (person.path === '/sign-in/choose') {
      await person.sees(`${entry} does not bind the account of another entry`, /已经与另一种登录方式绑定|不止一个账号/);
      await person.press('不绑定，继续');
      await person.page.waitForURL((url) => url.pathname === '/account');
    }
    walk.check(person.path === '/account', `${entry} leads back to the page that was wanted`, person.path);
    await person.sees(`${entry} knows who it is`, '199****0005');
    if (entry.startsWith('市级')) await person.station('signed-in-by-oauth2');
    await person.press('退出');
    await person.page.waitForURL((url) => url.origin === walk.portal);
    await person.sees(`after ${entry} a log-out ends at the portal`, '您已退出');
  }
}

/** The first log-in with the mobile number of a former user's account finds that account, and all that it had. */
export async function bind_by_mobile(walk, cast) {
  if (!cast.script) return; // happens once
  const person = await walk.person('bound');
  await person.go('/association');
  await person.follow('统一身份认证登录', kSsoPage);
  await choose_account(person, '测试丙');
  await person.sees('the account of the same mobile number is bound, with its enterprises', person.page.getByRole('heading', { name: /已关联企业（\d+）/ }));
  await person.station('bound');
}

/** A log-in that may bind to no account by itself: the old account's password proves it, where the SSO knows its mobile number. */
export async function confirm_old_account(walk, cast) {
  const { name, login_name, has_mobile } = cast.unbound;
  const person = await walk.person('unbound');
  await person.go('/help');
  await log_in(person, name);
  await person.sees('a log-in that finds no one account is told', '确认原有账号');
  await person.station('choose-account');
  await person.type('原用户名', login_name);
  await person.type('原密码', has_mobile ? 'wrong-password' : '111111');
  await person.press('确认并绑定');
  const told = has_mobile ? /用户名或密码不正确/ : /统一发放的初始密码，不能证明/;
  await person.sees(has_mobile ? 'a wrong password proves nothing' : 'the shared initial password alone proves nothing', told);
  await person.station('choose-account-refused');
  for (const [proof, words] of [['unbound', /没有可以确认的原账号/], ['taken', /该账号已与另一个统一身份认证账号绑定/]]) {
    await person.go(`/sign-in/choose?proof=${proof}`);
    await person.sees(`a proof by another entry that is none (${proof}) says why`, words);
    await person.station(`choose-account-${proof}`);
  }
  await person.type('原用户名', login_name);
  if (has_mobile) {
    await person.type('原密码', '111111');
    await person.press('确认并绑定');
  } else {
    await person.press('不绑定，继续');
  }
  walk.check(person.path.startsWith('/help'), 'proved or not, the log-in goes on to where the user was', person.path);
  await person.go('/account');
  const seen = await person.page.getByText(login_name).count();
  walk.check(seen > 0 === has_mobile, 'the old account is bound when it was proved, and only then');
}
