// SPDX-License-Identifier: MPL-2.0
// A second user of the enterprise, and 填报人更换.
import { FilingPage, month_before } from './filing_page.mjs';
import { complete, match } from './journey_association.mjs';
import { log_in } from './journey_log_in.mjs';

const row_of = (person, cast) => person.page.getByRole('row', { name: cast.enterprise.uscc });

/** A link whose page is shown in a dialog where there are scripts. */
async function open(person, cast, name) {
  await person.link(name, row_of(person, cast)).click();
  if (cast.script) await person.page.getByRole('dialog').waitFor();
  else await person.page.waitForLoadState();
}

export async function second_user(walk, cast) {
  const person = await walk.person('second');
  await person.go('/association/new');
  walk.check(person.path.startsWith('/sign-in'), 'a visitor who wants 关联企业 is asked to log in', person.path);
  await person.follow('统一身份认证登录', /\/interaction\//);
  await person.next_page(() => person.page.getByRole('button', { name: new RegExp(`^${cast.second} `) }).click());
  walk.check(person.path.startsWith('/association/new'), 'the log-in leads to the wanted page', person.path);
  await match(person, cast.enterprise);
  await complete(person, cast, false);
  await person.follow('运行监测', /\/workbench$/);
  await open(person, cast, '申请填报员');
  await person.sees('申请填报员 answers who is filler', `当前企业已有填报员（${cast.first}）`);
  await person.station('filler-taken');
  await person.link('知道了').click();
}

export async function hand_over(walk, cast) {
  const { first } = cast.people;
  cast.earlier = month_before(cast.period);
  const other_tab = await first.context.newPage();
  // what is typed here is kept by nobody before the right has gone, however slow the machine is
  await other_tab.route('**/draft', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort('aborted')));
  await other_tab.goto(`${walk.portal}/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`);
  const filing = new FilingPage(first, other_tab);
  await filing.cell('A01.m').fill('777.77');
  await first.go('/workbench');
  await open(first, cast, '填报人更换');
  await first.station('handover');
  await first.page.getByLabel(new RegExp(`^${cast.second} `)).check();
  await first.press('确认更换');
  await first.sees('the name has to be typed', '请输入新填报员的姓名，确认更换。');
  await first.type('输入新填报员的姓名，确认更换', cast.second);
  await first.press('确认更换');
  await first.sees('更换 takes effect at once', `填报员现在是 ${cast.second}`);
  await first.station('workbench-handed-over');
  await save_too_late(walk, cast, other_tab);
}

/** The form that the former filler had open: refused, and what was typed is shown. */
async function save_too_late(walk, cast, tab) {
  const { first } = cast.people;
  const former = first.page;
  first.page = tab;
  await new FilingPage(first).press('暂存');
  await first.sees('the former filler\'s save is refused', '您不再是这家企业的填报员');
  await first.sees('and what was typed is on the screen', '777.77');
  await first.station('filing-refused');
  first.page = former;
  await tab.close();
}
