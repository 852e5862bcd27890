// SPDX-License-Identifier: MPL-2.0
// The district's officer takes the list and the filings of a period away, and opens the files.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const kPatience = 30_000; // the runner looks once a second; the file is small

async function fetch_file(officer) {
  await officer.sees('the file is there', /文件已生成/, kPatience);
  const [download] = await Promise.all([officer.page.waitForEvent('download'), officer.link('下载文件').click()]);
  return { path: await download.path(), name: download.suggestedFilename() };
}

async function ask(officer, purpose) {
  await officer.type('用途', purpose);
  await officer.arrive(/\/job\/[0-9A-Z]+$/, officer.button('生成文件').click());
}

async function export_list(walk, cast, officer) {
  await officer.go('/job');
  await officer.station('jobs');
  await officer.follow('导出', /\/export$/);
  await officer.page.getByLabel('报表期', { exact: true }).selectOption(cast.period.text);
  await officer.station('export');
  await officer.press('生成文件');
  await officer.sees('an export wants a purpose', '请写明用途，4 至 200 个字。');
  await officer.station('export-problems');
  await ask(officer, '季度运行分析（测试）');
  const { path, name } = await fetch_file(officer);
  await officer.station('export-done');
  const rows = execFileSync('xlsx2csv', [path], { encoding: 'utf8' });
  walk.check(name.startsWith(`名单_${cast.period.text}_`) && name.endsWith('.xlsx'), 'the file says what it holds', name);
  walk.check(rows.includes(`${cast.enterprise.uscc},${cast.enterprise.name}`) && rows.includes('审核通过'), 'another program reads the list', rows.slice(0, 600));
}

async function export_filings(walk, cast, officer) {
  await officer.go(`/export?content=filings&period=${cast.period.text}`);
  await officer.page.getByLabel('CSV（.csv，适合很大的数据）').check();
  await ask(officer, '指标核对（测试）');
  const { path, name } = await fetch_file(officer);
  const text = readFileSync(path, 'utf8');
  walk.check(name.endsWith('.csv') && text.startsWith('\ufeff"报表期"'), 'the filings come as text that spreadsheet programs know', name);
  walk.check(text.includes(cast.enterprise.uscc) && text.includes('A01 营业收入（本月） 万元'), 'with a column for each cell', text.slice(0, 600));
}

export async function take_away(walk, cast) {
  const { officer } = cast.people;
  await export_list(walk, cast, officer);
  await export_filings(walk, cast, officer);
}
