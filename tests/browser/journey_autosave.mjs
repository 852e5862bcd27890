// SPDX-License-Identifier: MPL-2.0
// Nothing typed is lost: autosave, another month, network gone, closed tab, portal restarted, ended session.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { FilingPage } from './filing_page.mjs';
import { choose_account } from './journey_log_in.mjs';
import { end_from_elsewhere } from './journey_tabs.mjs';
import { Person } from './person.mjs';

const run = promisify(execFile);
const kRestart = fileURLToPath(new URL('restart_portal', import.meta.url));
const edit_address = (cast) => `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;

async function open(person, cast) {
  await person.go(edit_address(cast));
  return new FilingPage(person);
}

async function has(walk, filing, figures, words) {
  const values = await filing.values();
  const wrong = Object.keys(figures).filter((name) => values[name] !== figures[name]);
  walk.check(wrong.length === 0, words, wrong.map((name) => `${name}: ${values[name]} instead of ${figures[name]}`).join('\n'));
}

export async function save_by_itself(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  await filing.cell('A01.m').fill('约三百');
  await filing.cell('A02.m').fill('２，５００．５');
  await filing.cell('A02.m').blur();
  await person.sees('the bar says that something is unsaved', filing.state.getByText('有未保存的修改'));
  await filing.is_saved('and then that it is saved, with the time');
  const version = await filing.page.locator('#filing [name=version]').inputValue();
  await filing.cell('A02.m').fill('2600');
  await filing.page.keyboard.press('Control+s');
  await filing.is_saved('Ctrl+S saves at once');
  walk.check(Number(await filing.page.locator('#filing [name=version]').inputValue()) === Number(version) + 1, 'the form goes on with the next version');
  await tell_other_window(walk, person, cast);
  await has(walk, await open(person, cast), { 'A01.m': '约三百', 'A02.m': '2600.00' }, 'what is no number is saved as typed, what is one as it is stored');
  await be_put_off(walk, person, cast);
}

/** Too many requests from one address: nginx puts some off, and what was typed is saved all the same. */
async function be_put_off(walk, person, cast) {
  const filing = await open(person, cast);
  let times = 0;
  await person.through_trouble(async () => {
    await person.page.route('**/draft', (route) => {
      times += 1;
      return times > 1 ? route.continue() : route.fulfill({ status: 429, contentType: 'text/html', body: '<p>429</p>' });
    });
    await filing.cell('A03.m').fill('270');
    await filing.cell('A03.m').blur();
    await person.sees('a save that is put off will be tried again', filing.state.getByText('系统暂时不能应答，会自动再试'), 8000);
    await filing.is_saved('and a moment later it is saved by itself');
  });
  await person.page.unroute('**/draft');
  walk.check(times > 1, 'the save was sent again', `${times} times`);
  await has(walk, await open(person, cast), { 'A03.m': '270.00' }, 'the portal holds what was put off');
}

async function tell_other_window(walk, person, cast) {
  const { page } = person;
  person.page = await person.context.newPage();
  await open(person, cast);
  await person.sees('a second window of the same month is told', /本月报表已在另一个窗口打开（\d\d:\d\d 起）/);
  await person.station('filing-other-window');
  await person.page.close();
  person.page = page;
}

/** Another month is only a press away: what was typed is saved on the way. Where it cannot be, the page asks. */
export async function leave_for_another_month(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  const month = person.page.locator('.menu-months a').first();
  await filing.cell('B01.m').fill('66.6');
  await person.next_page(() => month.click());
  await has(walk, await open(person, cast), { 'B01.m': '66.60' }, 'the switch of the month has saved it without a question');
  await person.through_trouble(async () => {
    await person.page.route('**/draft', (route) => route.abort());
    await filing.cell('B01.m').fill('77.7');
    await month.click();
    await person.sees('what cannot be saved is asked about', person.page.getByRole('dialog').getByText('有内容没有保存到系统'), 8000);
  });
  await person.station('filing-leaving');
  await person.button('取消', person.page.getByRole('dialog')).click();
  walk.check(await filing.cell('B01.m').inputValue() === '77.70' && person.path === edit_address(cast), '取消 stays on the page');
  await person.through_trouble(async () => {
    await month.click();
    await person.page.getByRole('dialog').waitFor();
    await person.next_page(() => person.button('离开', person.page.getByRole('dialog')).click());
  });
  await person.page.unroute('**/draft');
  await take_copy(walk, person, cast, { 'B01.m': '77.70' }, 'filing-copy');
}

/** Opens the month, where the browser's copy is offered, and takes it. */
async function take_copy(walk, person, cast, figures, station) {
  const filing = await open(person, cast);
  await person.sees('the browser\'s copy is offered', '这台电脑上有没有保存到系统的内容');
  await person.sees('with the number of places', `共 ${Object.keys(figures).length} 处与当前不同。`);
  const kept = await person.page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith('tianbao/copy/')).flat().join(' '));
  const readable = [cast.enterprise.uscc, ...Object.keys(figures), ...Object.values(figures)].filter((each) => kept.includes(each));
  walk.check(kept !== '' && readable.length === 0, 'nobody else can read the copy', readable.join(' '));
  if (station) await person.station(station);
  await person.button('恢复到表中').click();
  await has(walk, filing, figures, 'the copy brings back what was typed');
  await filing.is_saved('and it is saved');
  await open(person, cast);
  walk.check(!(await person.page.locator('#copy-offer').isVisible()), 'a saved copy is not offered again');
}

export async function lose_the_network(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  await person.through_trouble(async () => {
    await person.context.setOffline(true);
    await filing.cell('B02.m').fill('12.3');
    await filing.cell('B03.m').fill('一百');
    await person.sees('without network the bar says so', filing.state.getByText('未保存：网络不通'), 8000);
    await person.context.setOffline(false);
    await filing.is_saved('with the network back it saves by itself');
  });
  await person.through_trouble(async () => {
    await person.context.setOffline(true);
    await filing.cell('B02.m').fill('45.6');
    await filing.cell('B03.m').fill('200');
    await filing.cell('B03.m').blur();
    await person.page.waitForTimeout(300);
    await person.page.close();
    person.page = await person.context.newPage();
    await person.context.setOffline(false);
  });
  await take_copy(walk, person, cast, { 'B02.m': '45.60', 'B03.m': '200.00' });
}

/** The kept copy is older than what was saved on another computer: only what is ticked is taken, and that can be taken back. */
export async function meet_newer_figures(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  await filing.cell('B07.m').fill('11');
  await filing.cell('B08.m').fill('11');
  await filing.is_saved('a draft to go on from');
  await person.through_trouble(async () => {
    await person.context.setOffline(true);
    await filing.cell('B07.m').fill('22');
    await filing.cell('B08.m').fill('22');
    await filing.cell('B08.m').blur();
    await person.page.waitForTimeout(300);
    await person.page.close();
    person.page = await person.context.newPage();
    await person.context.setOffline(false);
  });
  await save_elsewhere(walk, cast, { 'B08.m': '33', 'B09.e': '44' });
  await choose_from_copy(walk, person, await open(person, cast));
}

/** The same user at another computer. */
async function save_elsewhere(walk, cast, figures) {
  const context = await walk.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await context.addCookies(await cast.people.second.context.cookies());
  const person = new Person(walk, context, await context.newPage());
  const filing = await open(person, cast);
  for (const [name, text] of Object.entries(figures)) await filing.cell(name).fill(text);
  await filing.is_saved('another computer saves newer figures');
  await person.leave();
}

async function choose_from_copy(walk, person, filing) {
  const offer = person.page.locator('#copy-offer');
  const row = (code) => offer.getByRole('row', { name: new RegExp(`^${code} `) });
  await person.sees('an older copy is offered place by place', offer.getByText('此后本表又保存过'));
  walk.check(await offer.locator('tbody tr').count() === 2, 'only the places that were typed in it', await offer.innerText());
  walk.check(/33\.00\s+22\.00/.test(await row('B08').innerText()), 'with what is stored and what was kept', await row('B08').innerText());
  walk.check(await row('B07').getByRole('checkbox').isChecked(), 'what nobody else changed is ticked');
  walk.check(!(await row('B08').getByRole('checkbox').isChecked()), 'what was saved elsewhere is not');
  await person.station('filing-copy-older');
  await row('B07').getByRole('checkbox').uncheck();
  walk.check(await person.button('恢复到表中', offer).isDisabled(), 'without a tick there is nothing to take');
  await row('B07').getByRole('checkbox').check();
  await person.button('恢复到表中', offer).click();
  await has(walk, filing, { 'B07.m': '22.00', 'B08.m': '33.00', 'B09.e': '44.00' }, 'only what is ticked is taken, and newer figures stay');
  await person.button('撤销').click();
  await has(walk, filing, { 'B07.m': '11.00', 'B08.m': '33.00', 'B09.e': '44.00' }, 'and that can be taken back');
  await filing.cell('B07.m').fill('12');
  await filing.is_saved('work goes on');
}

export async function restart_the_portal(walk, cast) {
  if (!cast.script || !process.env.RUN_DIR) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  const portal = (act) => run(kRestart, [act], { env: { ...process.env, PORT: new URL(walk.portal).port } });
  await person.through_trouble(async () => {
    await portal('stop');
    await filing.cell('B04.m').fill('88.8');
    await person.sees('with the portal down the bar says so', filing.state.getByText('未保存：系统暂时不能应答'), 8000);
    await portal('start');
    await filing.is_saved('when the portal is back it is saved by itself');
  });
  await has(walk, await open(person, cast), { 'B04.m': '88.80' }, 'the portal\'s restart has lost nothing');
}

export async function lose_the_session(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const filing = await open(person, cast);
  await end_from_elsewhere(walk, cast);
  const figures = { 'A03.m': '55.50', 'B05.m': '70.10', 'B09.e': '9001.00', 'E03.v': '三百多' };
  await person.through_trouble(async () => {
    for (const [name, text] of Object.entries(figures)) await filing.cell(name).fill(text);
    await person.sees('after the session\'s end the bar says so', filing.state.getByText('未保存：登录已结束。'), 8000);
  });
  await person.station('filing-signed-out');
  const window = await log_in_beside(person, cast);
  await filing.is_saved('a log-in in a new window is enough to go on');
  await has(walk, filing, figures, 'with all that was typed');
  await window.close();
  await end_from_elsewhere(walk, cast);
  await person.through_trouble(async () => {
    for (const name of Object.keys(figures)) await filing.cell(name).fill('1');
    await filing.cell('E03.v').blur();
    await person.sees('a second time', filing.state.getByText('未保存：登录已结束。'), 8000);
    await person.page.close({ runBeforeUnload: false });
    person.page = await person.context.newPage();
  });
  await person.go(edit_address(cast));
  await person.follow('统一身份认证登录', (address) => address.pathname.endsWith('/edit') || address.pathname.includes('/interaction/'));
  if (!person.path.endsWith('/edit')) await choose_account(person, cast.second);
  await take_copy(walk, person, cast, Object.fromEntries(Object.keys(figures).map((name) => [name, name === 'E03.v' ? '1.0' : '1.00'])));
}

async function log_in_beside(person, cast) {
  const [window] = await Promise.all([person.context.waitForEvent('page'), person.link('重新登录（新窗口）').click()]);
  const { page } = person;
  person.page = window;
  await window.waitForLoadState();
  await person.follow('统一身份认证登录', (address) => address.pathname.endsWith('/edit') || address.pathname.includes('/interaction/'));
  if (!person.path.endsWith('/edit')) await choose_account(person, cast.second);
  person.page = page;
  return window;
}
