// SPDX-License-Identifier: MPL-2.0
// 合并与绑定: a former account is joined by its name and password; a former user's account gets the SSO's log-in.
import { change, enter, kInitial } from './journey_former.mjs';
import { choose_account } from './journey_log_in.mjs';

const kUnbound = { login_name: 'ceshilao2015', mobile: '19900000104' };
const kOwner = '测试癸'; // at the SSO, and never at the portal before

export async function join_a_former_account(walk, cast) {
  const { first } = cast.people;
  const { login_name, mobile } = cast.joined;
  await first.go('/account');
  await first.follow('合并与绑定', /\/account\/merger$/);
  await first.station('account-merger');
  await prove(first, login_name, 'wrong-password');
  await first.sees('a wrong password joins nothing', /用户名或密码不正确，或该账号暂时锁定/);
  const kept = await first.page.getByLabel('原用户名', { exact: true }).inputValue();
  walk.check(kept === login_name, 'the name is still there', kept);
  await first.station('account-merger-problems');
  await prove(first, login_name, kInitial);
  await first.sees('nor does the shared initial password alone', /只凭它不能证明是您本人/);
  await first.page.getByLabel(/^原互动平台登记的手机号/).fill(mobile);
  await prove(first, login_name, kInitial);
  await first.sees('with the mobile number on record the account is joined', '原平台账号已并入您的账号，原有的企业、报表和填报权都在。');
  await first.station('account-merged');
  await first.go('/account/messages');
  await first.sees('and a message says so', new RegExp(login_name));
}

async function prove(person, login_name, password) {
  await person.type('原用户名', login_name);
  await person.type('原密码', password);
  await person.press('核对并合并');
}

/** The former user sees whose log-in at the SSO it is before it is bound. */
export async function bind_the_sso(walk, cast) {
  if (!cast.script) return; // happens once
  const person = await walk.person('binding');
  await person.go('/account/merger');
  walk.check(person.path.startsWith('/sign-in'), 'a visitor is asked to log in', person.path);
  await enter(person, kUnbound, kInitial);
  await change(person, kUnbound.mobile);
  await person.go('/account/merger');
  await person.sees('who came by a password joins nothing', /您这次是用原用户名登录的/);
  await person.sees('but may bind the SSO', /本账号还没有绑定统一身份认证/);
  await person.station('account-merger-former');
  await person.press('绑定：统一身份认证');
  await choose_account(person, kOwner);
  walk.check(person.path === '/account/binding', 'nothing is bound before it is confirmed', person.path);
  await person.sees('the page says whose log-in it is', person.page.getByRole('definition').filter({ hasText: kOwner }));
  await person.station('account-binding');
  await person.press('是我本人，绑定');
  await person.sees('then it is bound', '已绑定，以后也可以用它登录本账号。');
  await person.station('account-bound');
  await see_each_binding_refused(person);
}

/** Nothing waits any more; and what is said when the log-in at the SSO turns out to be bound elsewhere. */
async function see_each_binding_refused(person) {
  await person.go('/account/binding');
  await person.sees('a binding is confirmed once', /没有等待确认的绑定/);
  await person.station('account-binding-over');
  for (const [word, told] of [['own', /已经与本账号绑定，不必再绑定/], ['others', /在本站已有自己的账号，没有绑定/], ['taken', /两边之一刚刚已与别的账号绑定/]]) {
    await person.go(`/account/merger?binding=${word}`);
    await person.sees(`a binding that is refused (${word}) says why`, told);
    await person.station(`account-binding-${word}`);
  }
}
