// SPDX-License-Identifier: MPL-2.0
// 登录 and 退出 through the SSO.

import { has_database, sql } from './demo_database.mjs';

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

/** While `act` is done the account is associated with an enterprise that somebody else files for. */
async function with_an_enterprise(login_name, act) {
  if (!has_database) return act();
  await sql(`INSERT INTO association (user_id, enterprise_id, proof, since) SELECT l.user_id, f.enterprise_id, 'import', UTC_TIMESTAMP(6) FROM former_login l
    JOIN user u ON u.name = '测试填报员五' JOIN filler f ON f.user_id = u.id WHERE l.login_name = '${login_name}' ORDER BY f.enterprise_id LIMIT 1`);
  try {
    return await act();
  } finally { await sql(`DELETE a FROM association a JOIN former_login l ON l.user_id = a.user_id WHERE l.login_name = '${login_name}'`); }
}

/** The accounts of the verified mobile number, by their enterprises; without a choice nothing is bound. */
async function look_at_the_choices(person) {
  await person.sees('the accounts that the mobile number has are listed', person.page.getByRole('heading', { name: '按企业选择账号' }));
  await person.sees('one without an enterprise says so', '未关联企业');
  if (has_database) await person.sees('one with an enterprise by its name, the right and the last month', /不是填报员 · 最近填报 20\d\d-\d\d/);
  await person.does_not_see('user names are masked', 'ceshigeng');
  await person.press('绑定所选账号');
  await person.sees('who picks none is asked to', /请选择一个账号。/);
  await person.station('choose-account-none');
}

/** A log-in that may bind to no account by itself: where the SSO knows the mobile number one is picked by its enterprise; passwords prove it, too. */
export async function confirm_old_account(walk, cast) {
  await with_an_enterprise(cast.unbound.login_name, () => confirm_one(walk, cast.unbound));
}

async function confirm_one(walk, { name, login_name, has_mobile }) {
  const person = await walk.person('unbound');
  await person.go('/help');
  await log_in(person, name);
  await person.sees('a log-in that finds no one account is told', '确认原有账号');
  await person.station('choose-account');
  if (has_mobile) await look_at_the_choices(person);
  else await person.does_not_see('a number that is not verified shows no accounts', '按企业选择账号');
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
  if (has_mobile) {
    await person.page.getByRole('radio', { name: `${login_name[0]}**${login_name.at(-1)}` }).check();
    await person.press('绑定所选账号');
  } else {
    await person.press('不绑定，继续');
  }
  walk.check(person.path.startsWith('/help'), 'bound or not, the log-in goes on to where the user was', person.path);
  await person.go('/account');
  const seen = await person.page.getByText(login_name).count();
  walk.check(seen > 0 === has_mobile, 'the old account is bound when it was picked, and only then');
}
