// SPDX-License-Identifier: MPL-2.0
// Leaving with unsaved changes, and requests that the portal refuses.
import { FilingPage, month_before } from './filing_page.mjs';

/** With scripts: the switch of the month asks, and the browser's copy brings back what was left. */
export async function ask_before_leaving(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const address = `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;
  await person.go(address);
  const filing = new FilingPage(person);
  await filing.cell('B01.m').fill('66.6');
  const month = person.page.locator('.menu-months a').first();
  await month.click();
  await person.sees('the switch of the month asks', person.page.getByRole('dialog').getByText('有未保存的修改'));
  await person.station('filing-leaving');
  await person.button('取消', person.page.getByRole('dialog')).click();
  walk.check(await filing.cell('B01.m').inputValue() === '66.6' && person.path === address, '取消 stays on the page');
  await month.click();
  await person.next_page(() => person.button('离开', person.page.getByRole('dialog')).click());
  await person.go(address);
  await person.sees('the browser\'s copy is offered', '浏览器中有上次没有保存的内容');
  await person.station('filing-copy');
  await person.button('恢复到表中').click();
  walk.check(await filing.cell('B01.m').inputValue() === '66.6', 'the copy brings back what was typed');
  await filing.press('暂存');
  await person.go(address);
  walk.check(!(await person.page.locator('#copy-offer').isVisible()), 'a saved copy is not offered again');
}

export async function refuse_bad_requests(walk, cast) {
  const person = cast.people.second;
  await is_answered(walk, person, '/filing/91310101TBTB0049340', 404, 'not-found');
  await is_answered(walk, person, '/filing/91310115TBTB0059XK', 404);
  await is_answered(walk, person, '/association/match', 405, 'wrong-method');
  await is_answered(walk, person, '/review', 403, 'forbidden');
  await send_old_token(walk, person, cast);
  await send_too_much(walk, person, cast);
}

async function is_answered(walk, person, path, status, station) {
  const answer = await person.go(path);
  walk.check(answer.status() === status, `${path} is answered with ${status}`, answer.status());
  if (station) await person.station(station);
}

/** A form whose token is no longer right loses nothing: one more press sends it. */
async function send_old_token(walk, person, cast) {
  await person.go(`/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`);
  const filing = new FilingPage(person);
  await filing.cell('B02.m').fill('7.5');
  await person.page.locator('#filing [name=csrf]').evaluate((field) => { field.value = 'x'; });
  await filing.press('暂存');
  await person.sees('an old token is told', '请再确认一次');
  await person.station('old-token');
  await person.press('重新提交');
  await person.sees('one more press saves it', /已暂存（/);
}

async function send_too_much(walk, person, cast) {
  await person.go(`/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`);
  await person.page.locator('[name="I03.v"]').evaluate((field) => { field.value = '大'.repeat(400_000); });
  await new FilingPage(person).press('暂存');
  await person.sees('too much is told', /太大|过大|过长|太多/);
  await person.station('too-large');
}
