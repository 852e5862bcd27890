// SPDX-License-Identifier: MPL-2.0
// Makes what the manual (操作手册) shows of the running version: pictures of the portal's own pages, and the manual as PDF.
//   PORTAL=http://localhost:8080 node manual.mjs FOLDER
// FOLDER then holds NAME.png, manual.pdf and manifest.json, which names the version and the edition of its pages. Reads only: nothing is saved in the portal.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

import { FilingPage } from './filing_page.mjs';
import { log_in } from './journey_log_in.mjs';
import { Person } from './person.mjs';
import { kBrowser } from './walk_run.mjs';

const kView = { width: 1200, height: 820 };
const kPatience = 20_000; // until the portal shows what was made

const kFiller = '测试戊';
const kOfficer = '服务中心管理员（测试）';
const kAdministrator = '系统管理员（测试）';
const kAuditor = '审计员（测试）';

class Making {
  pictures = {};

  constructor(browser, portal, folder) {
    Object.assign(this, { browser, portal, folder, cast: { script: true }, stamp: Date.now().toString(36) });
  }

  async person() {
    const context = await this.browser.newContext({ viewport: kView, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(kPatience);
    return new Person(this, context, await context.newPage());
  }

  /** A picture of what is in view; `top` is scrolled to the upper edge. */
  async take(person, name, top) {
    if (top) await top.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await person.page.bringToFront();
    await person.page.screenshot({ path: join(this.folder, `${name}.png`), animations: 'disabled' });
    this.pictures[name] = kView;
  }

  async show(person, name, path) {
    await person.go(path);
    await this.take(person, name);
  }

  /** The portal looks at the manifest every few seconds. */
  tell(more = {}) {
    const file = join(this.folder, 'manifest.json');
    writeFileSync(`${file}.new`, JSON.stringify({ version: this.version, edition: this.edition, stamp: this.stamp, pictures: this.pictures, ...more }, null, 1));
    renameSync(`${file}.new`, file);
  }
}

async function as_visitor(making) {
  const visitor = await making.person();
  await visitor.go('/sign-in?return_to=%2F&own=yes');
  making.version = (await visitor.page.locator('.foot').getByText(/^版本 /).innerText()).replace('版本 ', '');
  await making.take(visitor, 'sign-in');
  await visitor.go('/manual/print');
  making.edition = await visitor.page.locator('.manual-all').getAttribute('data-edition');
  return visitor;
}

async function as_filler(making) {
  const person = await making.person();
  await person.go('/');
  await log_in(person, kFiller);
  await making.show(person, 'home', '/');
  await making.show(person, 'match', '/association/new');
  await making.show(person, 'associations', '/association');
  await making.show(person, 'workbench', '/workbench');
  const edit = await person.link('数据填报').first().getAttribute('href');
  const [, , uscc, period] = edit.split('/');
  await making.show(person, 'handover', `/filler/${uscc}/handover`);
  await making.show(person, 'filing-list', `/filing/${uscc}`);
  await making.show(person, 'accounting-keys', `/filing/${uscc}/keys`);
  await enquire(making, person, edit);
  const filed = `/filing/${uscc}/${month_before(period)}`;
  await making.show(person, 'receipt', `${filed}/receipt`);
  await making.show(person, 'filing-view', filed);
  await making.take(person, 'return-request', person.button('申请退回').or(person.link('申请退回')).first());
  await making.show(person, 'appeal', `/appeal/new?uscc=${uscc}&period=${period}`);
  await person.context.close();
}

/** The filing page, and an enquiry at a cell; the autosave's requests are held back, and what was typed is taken away again. */
async function enquire(making, person, edit) {
  const { context, page } = person;
  await context.route(/\/draft$/, () => {});
  await making.show(person, 'filing', edit);
  const filing = new FilingPage(person);
  const before = await filing.values();
  for (const [name, figure] of Object.entries({ 'A01.m': '99999.00', 'A01.y': '9999999.00', 'A01.py': '100.00' })) {
    await filing.cell(name).fill(figure);
    await filing.cell(name).blur();
  }
  const enquiry = page.locator('.explain [data-message]:visible').first();
  await enquiry.waitFor();
  await making.take(person, 'enquiry', enquiry);
  for (const name of ['A01.m', 'A01.y', 'A01.py']) await filing.cell(name).fill(before[name] ?? '');
  await page.goto('about:blank');
}

function month_before(period) {
  const [year, month] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

async function as_officer(making) {
  const officer = await making.person();
  await officer.go('/');
  await log_in(officer, kOfficer);
  await making.show(officer, 'review-list', '/review');
  await officer.go('/review?state=submitted');
  await officer.follow('审核', /\/review\/[^/]+\/\d/);
  await making.take(officer, 'review-filing');
  const [period] = /\d{4}-\d\d/.exec(new URL(officer.page.url()).pathname.replace(/^\/review\/\w+/, ''));
  await officer.go('/management/notice/new');
  await officer.type('标题', '关于做好年末数据填报的通知');
  await officer.type('正文', '请各企业于 **12 月 20 日 24:00** 前完成填报。\n\n- 填报前请先看[操作手册](/manual)\n- 有问题请联系所在区');
  await making.take(officer, 'notice-edit');
  await making.show(officer, 'review-duty', '/review/duty');
  await at_the_desk(making, officer, period);
  await over_the_figures(making, officer);
  await officer.context.close();
}

/** What officers do besides; the page before a bulk act only asks. */
async function at_the_desk(making, officer, period) {
  await making.show(officer, 'review-levels', `/review?period=${month_before(period)}&state=accepted`);
  await officer.go('/review?state=submitted');
  await officer.page.locator('input[name^="chosen."]').first().check();
  await officer.press('退回');
  await making.take(officer, 'review-bulk');
  await making.show(officer, 'reminder-list', '/reminder');
  await making.show(officer, 'reminder-new', '/reminder/new');
  await making.show(officer, 'replacement', '/management/filler?list=all');
  await making.show(officer, 'enrolment', '/enrolment');
}

async function over_the_figures(making, officer) {
  await making.show(officer, 'statistics-rates', '/statistics/rates');
  await making.show(officer, 'statistics-totals', '/statistics/totals');
  await making.show(officer, 'statistics-climate', '/statistics/climate');
  await making.show(officer, 'statistics-snapshots', '/statistics/snapshots');
  await making.show(officer, 'export', '/export');
}

async function as_administrator(making) {
  const administrator = await making.person();
  await administrator.go('/');
  await log_in(administrator, kAdministrator);
  await making.show(administrator, 'accounts', '/user');
  await administrator.go(`/user?q=${encodeURIComponent(kFiller)}`);
  await administrator.follow(/^查看/, /\/user\/[0-9A-Z]{26}$/, administrator.page.getByRole('row', { name: kFiller }));
  await making.take(administrator, 'account-acts');
  await administrator.context.close();
}

async function as_auditor(making) {
  const auditor = await making.person();
  await auditor.go('/');
  await log_in(auditor, kAuditor);
  await making.show(auditor, 'audit', '/audit');
  await auditor.context.close();
}

/** The PDF is printed from the page that shows all pictures. */
async function print(making, visitor) {
  const { page } = visitor;
  const until = Date.now() + kPatience;
  const wanted = Object.keys(making.pictures).length;
  const pictures = page.locator(`img[src$="v=${making.stamp}"]`);
  for (await visitor.go('/manual/print'); await pictures.count() < wanted; await visitor.go('/manual/print')) {
    if (Date.now() > until) throw new Error(`the portal shows ${await pictures.count()} of ${wanted} pictures`);
    await page.waitForTimeout(1000);
  }
  await page.waitForLoadState('networkidle');
  making.handover = await page.locator('.manual-all').getAttribute('data-handover');
  await page.pdf({ path: join(making.folder, 'manual.pdf'), format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** Makes everything; the manifest's version, stamp and pictures. */
export async function make_manual(browser, portal, folder) {
  mkdirSync(folder, { recursive: true });
  const making = new Making(browser, portal, folder);
  const visitor = await as_visitor(making);
  await as_filler(making);
  await as_officer(making);
  await as_administrator(making);
  await as_auditor(making);
  making.tell();
  await print(making, visitor);
  making.tell({ pdf: 'manual.pdf', handover: making.handover });
  await visitor.context.close();
  return making;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await chromium.launch(kBrowser);
  const made = await make_manual(browser, process.env.PORTAL ?? 'http://localhost:8080', process.argv[2]);
  await browser.close();
  console.log(`${Object.keys(made.pictures).length} pictures and the PDF of version ${made.version} are in ${process.argv[2]}`);
}
