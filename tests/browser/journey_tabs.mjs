// SPDX-License-Identifier: MPL-2.0
// Two tabs on one filing, and a session that ends while somebody is typing.
import { FilingPage } from './filing_page.mjs';
import { log_in } from './journey_log_in.mjs';

const edit_address = (cast) => `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;

export async function save_in_two_tabs(walk, cast) {
  const person = cast.people.second;
  await person.go(edit_address(cast));
  const one = new FilingPage(person);
  const tab = await person.context.newPage();
  await tab.goto(walk.portal + edit_address(cast));
  const other = new FilingPage(person, tab);
  await one.cell('A01.m').fill('100');
  await one.cell('A02.m').fill('90');
  await one.press('暂存');
  await other.cell('A01.m').fill('200');
  await other.cell('I03.v').fill('另一个窗口 & <文字>');
  person.page = tab;
  if (cast.script) {
    await person.through_trouble(async () => {
      await other.cell('I03.v').blur();
      await person.sees('a save by itself is told who was first, and when', other.state.getByText(new RegExp(`${cast.second} 在 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 从别处改动过`)), 8000);
    });
  }
  await other.press('暂存');
  await person.sees('the second save is shown both values', '请选择保留哪一份修改');
  await person.station('filing-conflict');
  await choose(walk, person, cast);
  person.page = one.page;
  await tab.close();
}

/** A01 as stored, the text as typed; A02, which this tab never touched, as stored. */
async function choose(walk, person, cast) {
  await person.page.locator('#c-A01-m-stored').check();
  await person.page.locator('#c-A02-m-stored').check();
  await person.page.locator('#c-I03-v-typed').check();
  await person.press('按选择暂存');
  await person.sees('the choice is saved', /已暂存（/);
  await person.go(edit_address(cast));
  const stored = await new FilingPage(person).values();
  const wanted = { 'A01.m': '100', 'A02.m': '90', 'I03.v': '另一个窗口 & <文字>' };
  const wrong = Object.keys(wanted).filter((name) => !stored[name]?.startsWith(wanted[name]));
  walk.check(wrong.length === 0, 'each value is the chosen one', wrong.map((name) => `${name}: ${stored[name]}`).join('\n'));
}

export async function end_session_while_typing(walk, cast) {
  const person = cast.people.second;
  await person.go(edit_address(cast));
  const filing = new FilingPage(person);
  await filing.cell('A03.m').fill('55.5');
  await person.through_trouble(async () => {
    await end_from_elsewhere(walk, cast);
    await filing.press('暂存');
  });
  walk.check(person.path.startsWith('/sign-in'), 'a save after the session has ended leads to the log-in', person.path);
  await person.station('log-in-again');
  await person.next_page(() => person.link('统一身份认证登录').click());
  await person.page.waitForURL(/\/sign-in\/resume/);
  await person.sees('what was typed is kept over the log-in', '您重新登录前填写的内容都还在');
  await person.station('resume');
  await person.press('继续');
  await person.sees('and is saved', /已暂存（/);
  await person.go(edit_address(cast));
  walk.check((await filing.cell('A03.m').inputValue()).startsWith('55.5'), 'what was typed has been saved');
}

/** The same user in another browser ends the session, 登录记录. */
export async function end_from_elsewhere(walk, cast) {
  const elsewhere = await walk.person('elsewhere');
  await elsewhere.go('/');
  await log_in(elsewhere, cast.second);
  await elsewhere.go('/account/sessions');
  await elsewhere.sees('登录记录 names the browser', /^Chrome \d+, Linux$/);
  await elsewhere.station('sessions');
  await elsewhere.press(/^结束/);
  await elsewhere.sees('a session is ended at once', '该登录已结束，那台设备需要重新登录。');
}
