// SPDX-License-Identifier: MPL-2.0
// 登录 through a real provider: LemonLDAP::NG of Debian as CAS 3.0 server and as OpenID Connect provider (tests/stand-ins/lemonldap).

export const kCas = 'LemonLDAP 登录（CAS）';
export const kOidc = 'LemonLDAP 登录（OpenID Connect）';

const kWays = [
  { entry: kCas, user: 'ceshi-zi', mobile: '199****0021', name: '测试子' },
  { entry: kOidc, user: 'ceshi-chou', mobile: '199****0022', name: '测试丑' },
];

/** From the log-in page by `entry` and back. */
export async function pass_lemonldap(person, entry, user) {
  await person.follow(entry, (url) => url.origin === person.lemonldap);
  await person.page.locator('input[name=user]').fill(user);
  await person.page.locator('input[name=password]').fill(user);
  await person.next_page(() => person.page.locator('button[type=submit]').first().click());
  await person.page.waitForURL((url) => url.origin === person.walk.portal);
}

export async function log_in_by_a_real_provider(walk) {
  const person = await walk.person('real');
  for (const { entry, user, mobile, name } of kWays) {
    await person.go('/sign-in?return_to=%2Faccount');
    await pass_lemonldap(person, entry, user);
    walk.check(person.path === '/account', `${entry} leads back to the page that was wanted`, person.path);
    await person.sees(`${entry} tells the verified mobile number`, mobile);
    await person.sees('and the name', person.page.getByText(name));
    await person.press('退出');
    await person.page.waitForURL((url) => url.origin === walk.portal);
    await person.sees(`after ${entry} a log-out ends at the portal`, '您已退出');
  }
}
