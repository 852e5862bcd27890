// SPDX-License-Identifier: MPL-2.0
// The district's officer: 退回 with a reason, then 审核通过 of what was filed again.
import { FilingPage } from './filing_page.mjs';
import { log_in } from './journey_log_in.mjs';

const kReason = '营业收入本月与累计不符（测试），请核对后重报。';

async function open_filing(officer, cast) {
  await officer.go('/');
  await officer.follow('管理端', /\/review/);
  await officer.type('企业名称或统一社会信用代码', cast.enterprise.uscc);
  await officer.press('查询');
  await officer.follow('审核', new RegExp(`/review/${cast.enterprise.uscc}/`), officer.page.getByRole('row', { name: cast.enterprise.uscc }));
}

export async function give_back(walk, cast) {
  const officer = await walk.person('officer');
  await officer.go('/');
  await log_in(officer, cast.officer);
  await officer.follow('管理端', /\/review/);
  await officer.sees('the officer sees the district', officer.page.getByRole('row', { name: cast.enterprise.uscc }));
  await officer.station('review-list');
  await open_filing(officer, cast);
  await officer.station('review-filing');
  await officer.press_and_confirm('退回');
  await officer.sees('退回 wants a reason', '请写明退回原因，企业会看到这段话。');
  await officer.station('review-problems');
  await officer.page.getByLabel('原因类别').selectOption('figures');
  await officer.page.getByLabel('退回原因', { exact: true }).fill(kReason);
  const asked = await officer.press_and_confirm('退回');
  if (cast.script) walk.check(asked.includes(cast.enterprise.name) && asked.includes(cast.period.words), 'the dialog of 退回 names enterprise and period', asked);
  await officer.sees('退回 says what happens now', /已退回“.+”的报表/);
  await officer.station('review-returned');
}

/** The new filler reads the reason, corrects, files again. */
export async function correct_returned(walk, cast) {
  const person = cast.people.second;
  await person.follow(/^消息/, /\/account\/messages$/);
  await person.sees('a message tells the filler', new RegExp(`报表已退回修改：${kReason.slice(0, 8)}`));
  await person.station('messages');
  await person.go(`/filing/${cast.enterprise.uscc}`);
  await person.sees('the list shows the reason', `退回原因：${kReason}`);
  await person.station('filing-list-returned');
  await person.follow('修改', /\/edit$/, person.page.getByRole('row', { name: cast.period.words }));
  await person.sees('the filing shows the reason', kReason);
  await person.station('filing-returned');
  const filing = new FilingPage(person);
  await filing.cell('A01.m').fill('1250');
  await filing.submit();
  await filing.confirm();
  await person.sees('filed again', /报表已提交/);
}

export async function accept(walk, cast) {
  const { officer, second } = cast.people;
  await open_filing(officer, cast);
  await officer.sees('the officer sees that it came a second time', /第 2 次/);
  await officer.station('review-again');
  await officer.press_and_confirm('审核通过');
  await officer.sees('审核通过', /的报表已审核通过/);
  await second.go(`/filing/${cast.enterprise.uscc}/${cast.period.text}`);
  await second.sees('the enterprise sees both submissions', second.page.getByRole('heading', { name: '历次提交' }));
  await second.station('filing-accepted');
}
