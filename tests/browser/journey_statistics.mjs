// SPDX-License-Identifier: MPL-2.0
// 上报率, 汇总 and 景气 as the district's officer; 定稿 and the export as the service centre.
import { readFileSync } from 'node:fs';
import { log_in } from './journey_log_in.mjs';

/** With scripts the first chart is saved as a picture and its table as CSV; without them no button is in the way. */
async function saves_chart(walk, person, cast, place) {
  const acts = person.page.locator('[data-chart-acts]:visible');
  if (!cast.script) {
    walk.check((await acts.count()) === 0, `${place}: without scripts nothing offers to save a chart`);
    return;
  }
  for (const [act, ending] of [['picture', 'png'], ['table', 'csv']]) {
    const [file] = await Promise.all([person.page.waitForEvent('download'), acts.first().locator(`[data-save=${act}]`).click()]);
    const bytes = readFileSync(await file.path());
    const begin = act === 'picture' ? bytes.subarray(1, 4).toString() === 'PNG' : bytes.subarray(0, 3).toString('hex') === 'efbbbf';
    walk.check(file.suggestedFilename().endsWith(`.${ending}`) && begin, `${place}: the ${act} is saved`, file.suggestedFilename());
  }
}

/** With scripts every chart is drawn, with the table behind it; without them the tables stand alone. */
async function sees_charts(walk, person, cast, place) {
  const charts = person.page.locator('[data-chart]');
  const drawn = await charts.locator('svg').count();
  const visible = await person.page.locator('[data-chart]:visible').count();
  walk.check(cast.script ? drawn > 0 : visible === 0, `${place}: charts are ${cast.script ? 'drawn' : 'not in the way'}`, `${drawn} drawn, ${visible} visible`);
  walk.check((await person.page.locator('table').count()) > 0, `${place}: the tables are there`);
}

export async function read_statistics(walk, cast) {
  const officer = cast.people.officer;
  await officer.go('/statistics/rates');
  await officer.sees('the rates say to when they are true', /统计截至/);
  await sees_charts(walk, officer, cast, '上报率');
  await saves_chart(walk, officer, cast, '上报率');
  await officer.station('statistics-rates');
  await officer.follow('及时率', /\/statistics\/definitions#on-time/);
  await officer.station('statistics-definitions');
  await officer.follow('汇总', /\/statistics\/totals/);
  await officer.page.getByLabel('指标', { exact: true }).selectOption('A01');
  await officer.page.getByLabel('分组', { exact: true }).selectOption('section');
  await officer.press('查看');
  await officer.sees('totals name the indicator', officer.page.getByRole('heading', { name: /A01 营业收入/ }));
  await officer.station('statistics-totals');
  await officer.type('用途', '会');
  await officer.press('导出');
  await officer.sees('an export wants a purpose', '请写明用途，4 至 200 个字。');
  await officer.station('statistics-totals-purpose');
  await officer.follow('景气', /\/statistics\/climate/);
  await officer.sees('the climate has its indexes', officer.page.getByRole('heading', { name: '各项扩散指数' }));
  await sees_charts(walk, officer, cast, '景气');
  await officer.station('statistics-climate');
}

/** The service centre sees all districts, freezes the month and takes the totals along. */
export async function freeze_month(walk, cast) {
  const centre = await walk.person('centre');
  await centre.go('/');
  await log_in(centre, '服务中心管理员（测试）');
  await centre.go('/statistics/rates');
  await centre.sees('the centre sees the districts', centre.page.getByRole('heading', { name: '按区' }));
  await centre.station('statistics-rates-city');
  await centre.go('/statistics/totals');
  await centre.page.getByLabel('用途', { exact: true }).fill('月度运行分析会（测试）');
  const [file] = await Promise.all([centre.page.waitForEvent('download'), centre.button('导出').click()]);
  walk.check(/汇总_.*\.xlsx$/.test(file.suggestedFilename()), 'the export is called by its month', file.suggestedFilename());
  await centre.follow('定稿', /\/statistics\/snapshots$/);
  await centre.type('名称', `正式数${cast.mark}`);
  await centre.press('定稿');
  await centre.sees('the frozen month has its revision', centre.page.getByRole('columnheader', { name: '修订幅度' }));
  await centre.station('statistics-snapshot');
  await centre.follow('定稿', /\/statistics\/snapshots$/);
  await centre.station('statistics-snapshots');
}
