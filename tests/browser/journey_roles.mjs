// SPDX-License-Identifier: MPL-2.0
// The other roles of 管理端: 查看员 sees a district's filings and figures, 审核员 reviews them, 报表设计员 sees the form; and the form as anybody sees it.
import { readFileSync } from 'node:fs';
import { log_in } from './journey_log_in.mjs';

const kOfOfficers = ['关联认证', '催报', '填报员', '导出', '通知公告'];
const kOfOthers = ['定稿', '批量导入', '账号', '审计日志'];

/** The menu of 管理端 has the entries of the role, and none of others. */
async function sees_menu(walk, person, role, own, others) {
  const menu = person.page.getByRole('navigation', { name: '管理端' });
  const entries = (await menu.getByRole('link').allInnerTexts()).map((text) => text.trim());
  const missing = own.filter((entry) => !entries.includes(entry));
  const alien = others.filter((entry) => entries.includes(entry));
  walk.check(missing.length === 0 && alien.length === 0, `${role} has the menu of the role`, `missing ${missing}, not theirs ${alien}: ${entries}`);
}

async function is_refused(walk, person, path) {
  const answer = await person.go(path);
  walk.check(answer.status() === 403, `${path} is not for this role`, answer.status());
}

export async function look_as_viewer(walk, cast) {
  if (!cast.script) return;
  const viewer = await walk.person('viewer');
  await viewer.go('/');
  await log_in(viewer, '黄浦区查看员（测试）');
  await viewer.follow('管理端', /\/review/);
  await sees_menu(walk, viewer, '查看员', ['报表审核', '企业', '延期和免报', '填报范围', '上报率', '汇总', '景气', '我的任务'], [...kOfOfficers, ...kOfOthers, '报表制度']);
  walk.check(await viewer.page.locator('input[name^="chosen."]').count() === 0, 'a viewer chooses no filings');
  await viewer.station('viewer-list');
  await viewer.go(`/review/${cast.enterprise.uscc}/${cast.period.text}`);
  await viewer.sees('a viewer is told who decides', /您是查看员，只能查看/);
  walk.check(await viewer.button('审核通过').count() === 0, 'and decides nothing');
  await viewer.station('viewer-filing');
  await viewer.go(`/enterprise/${cast.enterprise.uscc}`);
  await viewer.station('viewer-enterprise');
  await is_refused(walk, viewer, '/export');
  await is_refused(walk, viewer, '/reminder');
}

/** A month that was filed on the way here and that nobody has decided on. */
export async function review_as_reviewer(walk, cast) {
  if (!cast.script) return;
  const { uscc } = cast.enterprise;
  const reviewer = await walk.person('reviewer');
  const { page } = reviewer;
  await reviewer.go('/');
  await log_in(reviewer, '黄浦区审核员（测试）');
  await reviewer.follow('管理端', /\/review/);
  const own = ['报表审核', '企业', '延期和免报', '填报范围', '催报', '上报率', '汇总', '景气', '我的任务'];
  await sees_menu(walk, reviewer, '审核员', own, [...kOfOfficers.filter((entry) => !own.includes(entry)), ...kOfOthers, '报表制度']);

  await reviewer.go(`/review?period=${cast.earlier.text}&state=submitted`);
  const row = page.getByRole('row', { name: uscc });
  await reviewer.sees('a reviewer sees what waits in the district', row);
  await reviewer.station('reviewer-list');
  await reviewer.follow('审核', new RegExp(`/review/${uscc}/${cast.earlier.text}`), row);
  walk.check(await reviewer.link('设定或撤销核定值').count() === 0, 'a reviewer sets no value');
  await reviewer.station('reviewer-filing');
  const asked = await reviewer.press_and_confirm('审核通过');
  walk.check(asked.includes(cast.enterprise.name), 'the dialog of 审核通过 names the enterprise', asked);
  await reviewer.sees('a reviewer accepts it', /的报表已审核通过/);
  await reviewer.station('reviewer-accepted');

  await reviewer.go(`/review/${uscc}/terms`);
  walk.check(await reviewer.button('批准延期').count() === 0, 'a reviewer reads the terms and grants none');
  await reviewer.station('reviewer-terms');
  for (const path of ['/export', '/enrolment', '/management/filler', '/management/appeal', '/user', '/audit']) await is_refused(walk, reviewer, path);
  const elsewhere = await enterprise_of_another_district(cast);
  const answer = await reviewer.go(`/review/${elsewhere}/${cast.earlier.text}`);
  walk.check(answer.status() === 404, "another district's filing is not found", answer.status());
}

/** The code of one that the service centre sees in 浦东新区. */
async function enterprise_of_another_district({ people: { centre } }) {
  await centre.go('/review?district=310115');
  return (await centre.page.locator('tbody th .code').first().innerText()).trim();
}

/** The filing page of a definition, which is checked while typing and cannot be sent. */
async function fills_preview(walk, designer, file) {
  const definition = { name: file.suggestedFilename(), mimeType: 'application/toml', buffer: readFileSync(await file.path()) };
  await designer.page.locator('#file').setInputFiles(definition);
  await designer.press('预览并试算');
  const cell = designer.page.locator('#c-A01-m');
  await cell.fill('约十二');
  await cell.blur();
  await designer.page.locator('#c-A01-m-problem .problem').first().waitFor();
  walk.check(await designer.page.locator('#filing [type="submit"]').count() === 0, 'a previewed filing page has nothing to send it with');
  await designer.station('form-preview-filing');
}

export async function look_as_designer(walk, cast) {
  if (!cast.script) return;
  const designer = await walk.person('designer');
  await designer.go('/');
  await log_in(designer, '报表设计员（测试）');
  await designer.follow('管理端', /\/form$/);
  await sees_menu(walk, designer, '报表设计员', ['报表制度', '我的任务'], [...kOfOfficers, ...kOfOthers, '报表审核', '企业', '上报率']);
  await designer.station('designer-form');
  const [file] = await Promise.all([designer.page.waitForEvent('download'), designer.link('下载定义文件').click()]);
  walk.check(file.suggestedFilename().endsWith('.toml'), 'the definition is a file', file.suggestedFilename());
  await designer.follow('预览和试算', /\/form\/preview$/);
  await designer.station('form-preview');
  await fills_preview(walk, designer, file);
  await is_refused(walk, designer, '/review');
  const visitor = await walk.person('form-reader');
  await visitor.go('/form');
  walk.check(await visitor.link('下载定义文件').count() === 0, 'others read the form and have no file of it');
  await visitor.station('form');
}
