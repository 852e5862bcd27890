// SPDX-License-Identifier: MPL-2.0
// The system administrator: finds an account, locks it, gives and takes a role, resets a password, proposes a merger.
import { log_in } from './journey_log_in.mjs';

const kReason = '本人来电要求办理，已核实身份';

export async function manage_accounts(walk, cast) {
  const administrator = await walk.person('administrator');
  await administrator.go('/');
  await log_in(administrator, '系统管理员（测试）');
  await administrator.follow('管理端', /\/user$/);
  await administrator.station('users');
  await find(administrator, cast.former.login_name);
  await administrator.sees('an account is found by its old user name', administrator.page.getByRole('row', { name: cast.former.login_name }));
  await administrator.station('users-found');
  await administrator.follow(/^查看/, /\/user\/[0-9A-Z]{26}$/, administrator.page.getByRole('row', { name: cast.former.login_name }));
  await administrator.station('user');
  await lock(walk, cast, administrator);
  await change_role(walk, administrator);
  await reset_password(walk, cast, administrator);
  await propose_merger(walk, administrator);
  await look_at_oneself(administrator);
}

async function find(administrator, text) {
  await administrator.type('姓名、原用户名或手机号（11 位或后 4 位）', text);
  await administrator.press('查询');
}

async function lock(walk, cast, administrator) {
  const { former } = cast.people;
  await administrator.follow('锁定账号', /\/lock$/);
  await administrator.station('user-act');
  await administrator.type('原因', '离职');
  await administrator.press('锁定账号');
  await administrator.sees('a reason of two characters is too short', '原因请至少写 6 个字。');
  await administrator.station('user-lock');
  await administrator.type('原因', kReason);
  await administrator.press('锁定账号');
  await administrator.sees('the lock is told', '账号已锁定，正在使用的登录都已失效。');
  await administrator.station('user-locked');
  await former.go('/account');
  walk.check(former.path.startsWith('/sign-in'), 'the locked user is out at the next request', former.path);
  await administrator.follow('解除锁定', /\/unlock$/);
  await administrator.type('原因', kReason);
  await administrator.press('解除锁定');
  await administrator.sees('and the lock is taken away', '已解除锁定，账号可以照常登录。');
}

async function change_role(walk, administrator) {
  await administrator.follow('更改角色', /\/role$/);
  await administrator.page.getByLabel('新角色').selectOption('district_officer');
  await administrator.type('原因', kReason);
  await administrator.press('更改角色');
  await administrator.sees('a district officer needs a district', '区管理员和审核员须选择所管的区。');
  await administrator.station('user-role');
  await administrator.page.getByLabel(/^区/).selectOption('310106');
  await administrator.press('更改角色');
  await administrator.sees('the new role is told', '角色已更改，用户重新登录后生效。');
  await administrator.follow('管理角色', /\/user\/roles$/);
  walk.check(await administrator.page.getByRole('row', { name: /静安区/ }).count() === 2, 'and stands in the list of roles');
  await administrator.station('roles');
  await administrator.page.goBack();
  await administrator.follow('更改角色', /\/role$/);
  await administrator.page.getByLabel('新角色').selectOption('user');
  await administrator.type('原因', kReason);
  await administrator.press('更改角色');
  await administrator.sees('and is taken away', '角色已更改，用户重新登录后生效。');
}

async function reset_password(walk, cast, administrator) {
  const { former } = cast.people;
  await administrator.follow('重置密码', /\/password$/);
  await administrator.type('原因', kReason);
  await administrator.press('重置密码');
  await administrator.sees('the initial password is shown', '新的初始密码');
  const password = await administrator.page.locator('#initial-password').innerText();
  await administrator.station('initial-password');
  await administrator.follow('已告知，返回账号', /\/user\/[0-9A-Z]{26}$/);
  await former.go('/sign-in?return_to=/account');
  await former.type('用户名', cast.former.login_name);
  await former.type('密码', password);
  await former.press('登录', former.page.getByRole('main'));
  walk.check(former.path.startsWith('/account/password'), 'it opens nothing but 修改密码', former.path);
}

async function propose_merger(walk, administrator) {
  const { page } = administrator;
  await administrator.follow('把另一个账号并入此账号', /\/merger\/new\?kept=/);
  await administrator.station('merger-empty');
  await administrator.type(/^查找要并入的账号/, '测试庚');
  await administrator.press('查找');
  await administrator.type('原因', '短');
  await administrator.press('提出合并');
  await administrator.sees('what is missing is named', '请选择要并入的账号。');
  await administrator.station('merger-new');
  await page.getByRole('radio').first().check();
  await administrator.type('文号', '测试〔2026〕1号');
  await administrator.type('原因', kReason);
  await administrator.press('提出合并');
  await administrator.sees('a merger waits for another administrator', /须由另一位系统管理员复核/);
  await administrator.station('merger');
  await administrator.follow('合并账号', /\/merger$/, page.getByRole('navigation', { name: '管理端' }));
  await administrator.station('mergers');
  await administrator.follow(/^查看/, /\/merger\/[0-9A-Z]{26}$/, page.getByRole('region', { name: '待复核' }));
  await administrator.press('撤回');
  await administrator.sees('and is withdrawn', '已撤回，两个账号不变。');
  walk.check(await page.getByRole('button').filter({ hasText: '撤回' }).count() === 0, 'and cannot be withdrawn twice');
}

async function look_at_oneself(administrator) {
  await administrator.go('/user?role=administrator');
  await administrator.follow(/^查看/, /\/user\/[0-9A-Z]{26}$/);
  await administrator.sees('nobody acts on their own account', /这是您自己的账号/);
  await administrator.station('user-own');
}

/** The acts that are left: all log-ins ended; without scripts, when its officer comes no more, the authenticator taken away. */
export async function act_on_accounts(walk, cast) {
  const { administrator } = cast.people;
  await open_account(administrator, cast.former.login_name);
  await administrator.follow('结束全部登录', /\/user\/[0-9A-Z]{26}\/\w+$/);
  await administrator.station('user-sessions');
  await administrator.type('原因', kReason);
  await administrator.press('结束全部登录');
  await administrator.sees('all log-ins of an account are ended', '账号的全部登录已结束，可以重新登录。');
  await administrator.follow('重置密码', /\/password$/);
  await administrator.station('user-password');
  await open_account(administrator, '静安区管理员');
  const reset = administrator.link('重置二次验证');
  if (await reset.count() === 0) return; // in the cast that has set none up
  await administrator.follow('重置二次验证', /\/second-factor$/);
  await administrator.station('user-second-factor');
  if (cast.script) return;
  await administrator.type('原因', kReason);
  await administrator.press('重置二次验证');
  await administrator.sees('an authenticator is taken away', '二次验证已重置，请告知用户重新登录。');
}

async function open_account(administrator, text) {
  await administrator.go('/user');
  await find(administrator, text);
  await administrator.follow(/^查看/, /\/user\/[0-9A-Z]{26}$/, administrator.page.getByRole('row', { name: text }));
}
