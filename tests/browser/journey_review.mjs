// SPDX-License-Identifier: MPL-2.0
// The district's officer: 退回 with a reason, then 审核通过 of what was filed again; the service centre has the last word.
import { has_database } from './demo_database.mjs';
import { FilingPage } from './filing_page.mjs';
import { log_in } from './journey_log_in.mjs';

const kReason = '营业收入本月与累计不符（测试），请核对后重报。';

async function open_filing(officer, cast) {
  await officer.go('/');
  await officer.follow('管理端', /\/review/);
  await officer.type('企业名称、统一社会信用代码或电话（完整号码或后 4 位）', cast.enterprise.uscc);
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
  if (has_database) await officer.sees('what the filer was asked to look at, with how its range was found', /绝对中位差/);
  await officer.station('review-filing');
  await officer.press_and_confirm('退回');
  await officer.sees('退回 wants a reason', '请写明退回原因，企业会看到这段话。');
  await officer.station('review-problems');
  await officer.page.getByLabel('退回原因', { exact: true }).fill('还要再核对一下（测试）。');
  await officer.press('保存批注和意见');
  await officer.sees('what is not sent yet is kept', '批注和意见已保存，尚未发给企业，审核人员可以看到。');
  await officer.station('review-draft');
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

/** The centre filters the city's list, accepts finally what the district accepted, and looks at what a bulk act would do. */
export async function accept_finally(walk, cast) {
  const centre = await walk.person('centre');
  await centre.go('/');
  await log_in(centre, '服务中心管理员（测试）');
  await centre.follow('管理端', /\/review/);
  await centre.page.getByText('更多条件和排序').click();
  await centre.page.getByLabel('排序').selectOption('newest');
  await centre.press('查询');
  await centre.station('review-list-centre');
  await centre.follow(/^区已审核/, /state=checked/);
  await centre.sees('the centre sees what waits for it', centre.page.getByRole('row', { name: cast.enterprise.uscc }));
  await centre.follow('审核', new RegExp(`/review/${cast.enterprise.uscc}/`), centre.page.getByRole('row', { name: cast.enterprise.uscc }));
  await centre.sees('what the district said is shown', '区已审核，待中心审核');
  await centre.station('review-final');
  await centre.press_and_confirm('审核通过');
  await centre.sees('the centre has the last word', '中心已审核');
  await centre.follow('返回列表', /\/review\?/);
  await centre.follow(/^全部/, /\/review\?/);
  await centre.page.getByRole('row', { name: cast.enterprise.uscc }).getByRole('checkbox').check();
  await centre.press('退回');
  await centre.sees('a bulk act says what it will do', '选中了 1 家。');
  await centre.station('review-bulk');
  await centre.press('退回');
  await centre.sees('a return in bulk wants its reason', '请写明退回原因，企业会看到这段话。');
  await centre.follow('取消', /\/review\?/);
}
