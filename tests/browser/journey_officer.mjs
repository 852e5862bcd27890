// SPDX-License-Identifier: MPL-2.0
// What officers do besides: 延期 of one enterprise, 常用答复, a notice opened again, 审核通过 of several filings at once.
import { kNotice } from './journey_desk.mjs';

const kReason = '企业财务系统升级，已来函说明（测试）';
const kKey = /\/management\/notice\/[0-9A-Z]{26}$/;

function day_after(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 延期 of the month that is still to come, so that the day is late enough whenever the walk is; withdrawn again. */
export async function grant_terms(walk, cast) {
  if (!cast.script) return;
  const { officer } = cast.people;
  await officer.go(`/review/${cast.enterprise.uscc}/terms`);
  await officer.station('terms-of-enterprise');
  await officer.press('批准延期');
  await officer.sees('an extension wants its month', officer.page.locator('#period-problem'));
  await officer.station('terms-problems');
  const month = officer.page.locator('#period');
  await month.selectOption({ index: 1 });
  const [due] = /\d{4}-\d\d-\d\d/.exec(await month.locator('option').nth(1).textContent());
  await officer.page.locator('#until').fill(day_after(due, 5));
  await officer.page.locator('#extension-reason').fill(kReason);
  await officer.press('批准延期');
  await officer.sees('the extension is granted', '已批准延期，填报员会收到消息。');
  await officer.station('terms-granted');
  await officer.press_and_confirm('撤销');
  await officer.sees('and withdrawn', '已撤销，填报员会收到消息。');
}

export async function keep_stock_answers(walk, cast) {
  if (!cast.script) return;
  const { officer } = cast.people;
  await officer.go('/management/stock-answer');
  await officer.station('stock-answers-none');
  await officer.press('添加');
  await officer.sees('a stock answer wants its words', officer.page.locator('#text-problem'));
  await officer.station('stock-answer-problems');
  await officer.page.locator('#title').fill('刷新后重试（测试）');
  await officer.page.locator('#text').fill('请刷新页面后重试；仍不成功的，请电话联系我们。');
  await officer.press('添加');
  await officer.sees('it is kept', '常用答复已添加，办理诉求时可以选用。');
  await officer.station('stock-answers');
  await officer.press_and_confirm('删除');
  await officer.sees('and taken away', '常用答复已删除。');
}

export async function open_a_notice_again(walk, cast) {
  if (!cast.script) return;
  const { officer } = cast.people;
  await officer.go('/management/notice');
  await officer.follow(/^打开/, kKey, officer.page.getByRole('row', { name: kNotice }));
  await officer.station('notice-edit');
}

/** One of the filings that wait, whichever the demo has. */
export async function accept_in_bulk(walk, cast) {
  if (!cast.script) return;
  const { centre } = cast.people;
  await centre.go('/review?state=submitted');
  const boxes = centre.page.locator('input[name^="chosen."]');
  const waiting = await boxes.count();
  walk.check(waiting > 0, 'the centre has filings to decide', centre.path);
  if (waiting === 0) return;
  await boxes.first().check();
  await centre.press('审核通过');
  await centre.sees('accepting in bulk says what it will do', '选中了 1 家。');
  await centre.station('review-bulk-accept');
  await centre.press('审核通过');
  await centre.sees('and what was done', /已审核通过 [01] 家/);
  await centre.station('review-bulk-done');
}
