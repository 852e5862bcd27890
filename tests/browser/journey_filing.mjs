// SPDX-License-Identifier: MPL-2.0
// 运行监测, 申请填报员, 数据填报, 暂存, 提交, 查看.
import { join } from 'node:path';

import { has_database, sql } from './demo_database.mjs';
import { FilingPage, current_period, kRemark } from './filing_page.mjs';

export async function save_draft(walk, cast) {
  const person = cast.people.first;
  await apply(person, cast);
  cast.period = await current_period(person, cast.enterprise.uscc);
  await person.follow('数据填报', /\/edit$/, row_of(person, cast));
  await person.station('filing-empty');
  const filing = new FilingPage(person);
  await filing.cell('A01.m').fill('一百二十万');
  await filing.cell('A02.m').fill('１，１００.5');
  await filing.cell('I03.v').fill(kRemark);
  await filing.press('暂存');
  await person.sees('暂存 says what is still to be done', /已暂存（\d\d:\d\d）。提交前还需填写或修改 \d+ 项/);
  await person.station('filing-list-draft');
  await person.follow(/^(填报|补填|修改)$/, /\/edit$/, person.page.getByRole('row', { name: cast.period.words }));
  walk.check(await filing.cell('A01.m').inputValue() === '一百二十万', 'text that is no number is in the draft as typed');
  walk.check(await filing.cell('I03.v').inputValue() === kRemark, 'text of several lines is in the draft as typed');
  await person.page.locator('#section-C').click();
  walk.check(!(await filing.cell('C01.e').isVisible()), 'a section folds by its heading');
  await person.page.locator('#section-C').click();
  walk.check(await filing.cell('C01.e').isVisible(), 'and opens again');
}

const row_of = (person, cast) => person.page.getByRole('row', { name: cast.enterprise.uscc });

async function apply(person, cast) {
  await person.follow('运行监测', /\/workbench$/);
  await person.station('workbench-no-filler');
  const link = person.link('申请填报员', row_of(person, cast));
  if (cast.script) await link.click();
  else await person.arrive(/\/apply$/, link.click());
  await person.sees('申请填报员 asks for a confirmation', person.button('确认申请'));
  await person.station('apply');
  await person.press('确认申请');
  await person.sees('the user is filler at once', person.link('填报人更换', row_of(person, cast)));
  await person.station('workbench-filler');
}

export async function submit_with_errors(walk, cast) {
  const person = cast.people.first;
  const filing = new FilingPage(person);
  await filing.cell('A02.m').fill('99999');
  await filing.cell('B01.m').fill('1e3');
  await filing.cell('E03.v').fill('不清楚');
  const typed = await filing.values();
  await filing.press('提交');
  await person.sees('the summary says how many problems', /有 \d+ 处需要修改，您填写的内容都还在/);
  await person.sees('and the bar says that it is not saved', filing.state.getByText('有未保存的修改'));
  const kept = await filing.values();
  const lost = Object.keys({ ...typed, ...kept }).filter((name) => typed[name] !== kept[name]);
  walk.check(lost.length === 0, 'after a refused submit every value is as typed', lost.map((name) => `${name}: ${typed[name]} became ${kept[name]}`).join('\n'));
  await person.station('filing-errors');
  await use_summary(walk, person);
}

/** The summary has the focus (script), and its links lead to their fields. */
async function use_summary(walk, person) {
  const { page } = person;
  if (walk.cast.script) {
    walk.check(await page.locator('#problems').evaluate((box) => box === document.activeElement), 'the summary has the focus');
  }
  const targets = await page.locator('#problems a').evaluateAll((links) => links.map((link) => link.getAttribute('href').slice(1)));
  const missing = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), targets);
  const fields = await page.locator('#filing [id^="c-"]').evaluateAll((all) => all.map((field) => field.id));
  const places = targets.map((id) => fields.indexOf(id));
  walk.check(places.every((place, i) => i === 0 || places[i - 1] <= place), 'the summary follows the order of the page', targets.join(' '));
  walk.check(targets.length > 3 && missing.length === 0, 'each link of the summary has its field', `${targets.length} links, without field: ${missing}`);
  await page.locator('#problems a').first().click();
  const { hash } = new URL(page.url());
  walk.check(hash === `#${targets[0]}` && await page.locator(hash).isVisible(), 'a link of the summary leads to its field', hash);
}

export async function correct_and_submit(walk, cast) {
  const person = cast.people.first;
  const filing = new FilingPage(person);
  await filing.fill_all(cast.period.month);
  await person.station('filing-filled');
  if (has_database) await draw_range(cast);
  await filing.submit();
  await person.sees('提交 leads to a page that shows what will be filed', person.page.getByRole('heading', { name: `核对并提交 ${cast.period.words}报表` }));
  await person.sees('with the figures', '1,200.00');
  if (has_database) await person.sees('what lies outside the usual range stands apart', person.page.getByRole('heading', { name: '请再次核对的项目' }));
  await person.station('filing-confirm');
  if (cast.script) await print(walk, person, 'filing-confirm');
  await person.press('确认提交');
  await person.sees('without 职务 and the declaration it goes no further', '请填写职务。');
  if (has_database) await person.sees('nor without having looked again', '请逐项核对“请再次核对的项目”，数据无误的请勾选，再提交。');
  await person.station('filing-confirm-problems');
  await filing.confirm();
  await person.sees('提交 hands out a receipt', /报表已提交（\d\d:\d\d）。回执编号/);
  await person.station('filing-list-submitted');
  await person.follow('查看', new RegExp(`/${cast.period.text}$`), person.page.getByRole('row', { name: cast.period.words }));
  await person.sees('查看 shows the receipt', person.page.getByRole('heading', { name: '回执' }));
  await person.sees('查看 shows figures with separators', '1,200.00');
  const answers = await person.page.locator('td .lines').allInnerTexts();
  walk.check(answers.some((each) => each.trim() === kRemark), 'a text of several lines is shown as typed', answers.join('\n'));
  await person.station('filing-view');
  if (cast.script) await print(walk, person, 'filing-view', '.paper-only');
  await person.follow('回执', /\/receipt/);
  await person.sees('the receipt has its page', person.page.getByRole('heading', { name: '报表提交回执' }));
  await person.station('filing-receipt');
  if (cast.script) await print(walk, person, 'filing-receipt');
}

/** 常见范围 as the nightly duty draws them, in which 从业人员期末人数 does not lie. */
const draw_range = ({ enterprise, period }) => sql(`REPLACE INTO usual_range (enterprise_id, period, ranges) SELECT id, ${period.year * 100 + period.month},
  '{"C01.e":{"low":"80.0000","high":"100.0000","median":"90.0000","deviation":"1.5000","count":24,"group":false}}' FROM enterprise WHERE uscc = '${enterprise.uscc}'`);

/** On paper: no frame, and what the pdf looks like is kept beside the pictures. */
async function print(walk, person, name, line) {
  const { page } = person;
  await page.emulateMedia({ media: 'print' });
  const frame = await page.locator('.bar, .entries, .foot, .months, .crumbs').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
  walk.check(frame === 0, `${name}: on paper there is no frame`, frame);
  if (line) walk.check(await page.locator(line).first().isVisible(), `${name}: on paper a line says form and receipt`);
  await page.pdf({ path: join(walk.screenshots, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
}
