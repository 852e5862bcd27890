// SPDX-License-Identifier: MPL-2.0
// The auditor: finds what the walk's people did, looks at one act, exports with a purpose. A user: what is held about them.
import { log_in } from './journey_log_in.mjs';

export async function read_the_trail(walk, cast) {
  const auditor = await walk.person('auditor');
  await auditor.go('/');
  await log_in(auditor, '审计员（测试）');
  await auditor.follow('管理端', /\/audit$/);
  await auditor.sees('the auditor sees the state of the chain', auditor.page.getByRole('heading', { name: '审计链' }));
  await auditor.station('audit-list');
  await auditor.type('企业统一社会信用代码', cast.enterprise.uscc);
  await auditor.page.getByLabel('事项', { exact: true }).selectOption('filing.accept');
  await auditor.press('查询');
  await auditor.sees('the officer’s decision is in the trail', auditor.page.getByRole('cell', { name: '审核通过' }));
  await auditor.follow(/^详情/, /\/audit\/[0-9A-Z]{26}$/);
  await auditor.sees('one act is shown in full', auditor.page.getByRole('heading', { name: '审核通过' }));
  await auditor.station('audit-event');
  await auditor.go('/audit?from=2026-13-01');
  await auditor.sees('a wrong day is said beside its field', '日期请照这样填写：2026-11-30。');
  await auditor.station('audit-problems');
  await auditor.go('/audit?act=filing.export');
  await auditor.press('导出 CSV');
  await auditor.sees('an export wants a purpose', '请写明用途，4 至 200 个字。');
  await auditor.type('用途', '测试导出');
  const [file] = await Promise.all([auditor.page.waitForEvent('download'), auditor.button('导出 CSV').click()]);
  walk.check(file.suggestedFilename().endsWith('.csv'), 'the trail is exported', file.suggestedFilename());
}

export async function see_what_is_held(walk, cast) {
  const person = cast.people.second;
  await person.go('/account');
  await person.follow('个人信息', /\/account\/data$/);
  await person.sees('a user sees what is held', '本站保存的与您有关的全部信息，只有您本人能看到这一页。');
  await person.station('personal-data');
  const [file] = await Promise.all([person.page.waitForEvent('download'), person.link('下载全部（JSON）').click()]);
  walk.check(file.suggestedFilename().endsWith('.json'), 'it can be downloaded', file.suggestedFilename());
  await person.follow('注销账号', /\/account\/close$/);
  await person.sees('a filler hands over first', '请先移交填报权');
  await person.station('close-filler');
}
