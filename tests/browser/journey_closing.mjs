// SPDX-License-Identifier: MPL-2.0
// The last of a user: too many wrong codes of the letter, then 注销账号 of somebody who fills nothing.
import { fill_match } from './journey_association.mjs';

const kWrongCode = 'AAAA-BBBB-CCCC';
const kMostTries = 7; // five in an hour are free
const kName = '测试壬';

async function set_rule(officer, uscc, rule) {
  await officer.go(`/enterprise/${uscc}/proof`);
  await officer.page.getByLabel('用户关联这家企业须').selectOption(rule);
  await officer.press('保存认证方式');
}

export async function guess_a_code(walk, cast) {
  if (!cast.script) return;
  const { officer, third } = cast.people;
  const { uscc } = cast.enterprise;
  await set_rule(officer, uscc, 'either');
  await third.go('/association/new');
  await fill_match(third, cast.enterprise);
  await third.press('提交关联');
  const told = third.page.getByRole('heading', { name: '输错的认证码太多' });
  for (let tries = 0; tries < kMostTries && await told.count() === 0; tries += 1) {
    await third.type('企业认证码', kWrongCode);
    await third.press('提交关联');
  }
  await third.sees('many wrong codes have to wait', told);
  await third.station('proof-guesses');
  await set_rule(officer, uscc, '');
}

export async function close_an_account(walk, cast) {
  const { third } = cast.people;
  await third.go('/account/close');
  await third.sees('who fills nothing may close the account', third.button('注销账号'));
  await third.station('close-account');
  await third.press_and_confirm('注销账号', '注销');
  await third.sees('the name has to be typed', third.page.locator('#confirmation-problem'));
  await third.station('close-problems');
  await third.page.locator('#confirmation').fill(kName);
  await third.press_and_confirm('注销账号', '注销');
  await third.sees('the account is closed', third.page.getByRole('heading', { name: '账号已注销' }));
  await third.station('account-closed');
  await third.go('/account');
  walk.check(third.path.startsWith('/sign-in'), 'and its log-in has ended', third.path);
}
