// SPDX-License-Identifier: MPL-2.0
// A visitor reads, turns back at the SSO once, and logs in.
import { choose_account } from './journey_log_in.mjs';

export async function visit(walk, cast) {
  const person = await walk.person('first');
  await person.go('/');
  await person.sees('the home page shows the way in', person.link('进入运行监测'));
  await person.station('home');
  walk.check(await person.page.locator('.old-browser').isHidden(), 'a browser of today is not told that it is old');
  if (cast.script) await read(person);
  await person.follow('通知公告', /\/notice$/);
  await person.follow('登录', /\/sign-in\?/);
  await person.station('log-in');
  await person.follow('统一身份认证登录', /\/interaction\//);
  if (cast.script) await turn_back(person);
  await choose_account(person, cast.first);
  walk.check(new URL(person.page.url()).pathname === '/notice', 'after the log-in the user is back where he was', person.path);
  await person.sees('the bar shows the name', person.link(cast.first));
  await person.go('/');
  await person.station('home-logged-in');
}

async function read(person) {
  await person.follow('填报帮助', /\/help/);
  await person.station('help');
  await person.follow('无障碍声明', /\/accessibility/);
  await person.station('accessibility');
  await person.follow('通知公告', /\/notice$/);
  await person.station('notices');
  await person.follow('关于报送月度运行监测数据的通知', /\/notice\/.+/);
  await person.station('notice');
}

async function turn_back(person) {
  await person.press('取消，返回服务云');
  await person.sees('turning back at the SSO is told', '您取消了登录。');
  await person.station('log-in-cancelled');
  await person.follow('重新登录', /\/sign-in\?/);
  await person.follow('统一身份认证登录', /\/interaction\//);
}
