// SPDX-License-Identifier: MPL-2.0
// 通知公告, 联系方式, 诉求反映 from both sides, and the manual.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { log_in } from './journey_log_in.mjs';
import { month_of_last_year } from './journey_rights.mjs';
import { make_manual } from './manual.mjs';

export const kNotice = '测试公告：年末填报安排';
const kQuestion = 'A01 填不进去（测试）';

/** The officer publishes a notice for the district, after a look at it; the user reads it on top of a page, and dismisses it. */
export async function publish_notice(walk, cast) {
  const { officer, second } = cast.people;
  await officer.go('/review');
  await officer.go('/management/notice');
  await officer.station('notices-written');
  await officer.follow('发布公告', /\/management\/notice\/new$/);
  await officer.station('notice-new');
  await officer.type('标题', kNotice);
  await officer.page.getByLabel(/页面顶部提示/).check();
  await officer.press('发布');
  await officer.sees('a notice without words and without an end is refused', '请填写正文。');
  await officer.station('notice-problems');
  await officer.type('正文', '请于 **12 月 20 日** 前填报。\n\n| 月份 | 截止 |\n| 11 月 | 12 月 20 日 |\n\n- 见[操作手册](/manual)\n- <b>不是</b> HTML');
  await officer.page.getByLabel(/^有效期至/).fill('2099-12-31');
  await officer.press('预览');
  await officer.sees('the preview shows it as it will stand', officer.page.locator('.preview strong', { hasText: '12 月 20 日' }));
  await officer.station('notice-preview');
  await officer.press('发布');
  await officer.sees('it is published', '公告已保存');
  await wait_for_banner(second);
  await second.sees('the user sees it on top of the page', second.page.locator('.banner', { hasText: kNotice }));
  await second.station('banner');
  await second.follow(kNotice, /\/notice\/.+/);
  await second.sees('and reads it', second.page.getByRole('heading', { name: kNotice }));
  await second.station('notice-of-district');
  await dismiss(walk, second);
}

/** The workers look for notices every ten seconds, and for a user's districts once a minute. */
async function wait_for_banner(person) {
  for (let seconds = 0; seconds < 75; seconds += 5) {
    await person.go('/workbench');
    if (await person.page.locator('.banner', { hasText: kNotice }).count() > 0) return;
    await person.page.waitForTimeout(5_000);
  }
}

async function dismiss(walk, person) {
  await person.go('/workbench');
  if (walk.cast.script) {
    await person.button(/^不再提示/).click();
    await person.page.locator('.banner').waitFor({ state: 'detached' });
  } else {
    await person.follow(kNotice, /\/notice\/.+/);
    await person.press('不再在页面顶部提示');
  }
  await person.go('/workbench');
  walk.check(await person.page.locator('.banner').count() === 0, 'what was dismissed stays away');
}

/** The user asks with a file, the officer answers, the user closes. */
export async function ask_and_answer(walk, cast) {
  const { officer, second } = cast.people;
  await second.go('/account');
  await second.follow('诉求反映', /\/appeal$/);
  await second.station('appeals-none');
  await second.follow('我要反映', /\/appeal\/new$/);
  await second.station('appeal-new');
  await second.type('标题', kQuestion);
  await second.press('提交');
  await second.sees('what is missing is told', '请填写内容。');
  await second.station('appeal-problems');
  await second.page.getByLabel('企业', { exact: true }).selectOption(cast.enterprise.uscc);
  await second.page.getByLabel('类别').selectOption('filing');
  await second.type('内容', '打开本期报表，\n在 A01 填 1200 后没有反应。');
  const file = join(walk.screenshots, `question-${walk.cast.mark}.png`);
  writeFileSync(file, await second.page.screenshot());
  await second.page.getByLabel(/^附件/).setInputFiles(file);
  await second.station('appeal-filled');
  await second.press('提交');
  await second.sees('the appeal is handed in', '办理部门答复后，会发消息告诉您');
  await second.station('appeal');
  const address = second.path.replace(/\?.*/, '');

  await officer.go('/management/appeal');
  await officer.station('appeal-desk');
  await officer.follow(/^办理/, /\/management\/appeal\/.+/, officer.page.getByRole('row', { name: kQuestion }).last());
  await officer.sees('the officer reads it', '在 A01 填 1200 后没有反应');
  await officer.station('appeal-answering');
  const [download] = walk.cast.script ? await Promise.all([officer.page.waitForEvent('download'), officer.link('下载附件').click()]) : [];
  if (download) walk.check(/^appeal-[0-9A-Z]{26}\.png$/.test(download.suggestedFilename()), 'the attachment has a name of ours', download.suggestedFilename());
  await officer.type('答复内容', '请刷新页面后重试。');
  await officer.press('答复');
  await officer.sees('it is answered', '答复已发出');
  await officer.station('appeal-answered');

  await second.go('/account/messages');
  await second.sees('a message tells the user', new RegExp(`${kQuestion.slice(0, 5)}.*已有答复`));
  await second.go(address);
  await second.sees('the user reads the answer', '请刷新页面后重试。');
  await second.press_and_confirm('问题已解决，办结');
  await second.sees('the user closes it', '已办结。15 天内可以重新提出一次。');
  await second.station('appeal-closed');
}

/** From the explanation of an indicator on the filing page to a question that names it. */
export async function ask_about_an_indicator(walk, cast) {
  const { first } = cast.people;
  const month = month_of_last_year(cast);
  await first.go(`/filing/${cast.enterprise.uscc}/${month}/edit`);
  const row = first.page.locator('tr', { has: first.page.locator('[name="A01.m"]') });
  await row.locator('.define summary').click();
  await first.follow(/^提问/, /\/appeal\/new\?/, row);
  const chosen = await Promise.all(['#enterprise', '#period', '#indicator'].map((field) => first.page.locator(field).inputValue()));
  walk.check(chosen.join(' ') === `${cast.enterprise.uscc} ${month} A01`, 'the question knows enterprise, period and indicator', chosen.join(' '));
  await first.station('appeal-new-indicator');
  await first.page.getByLabel('类别').selectOption('filing');
  await first.type('标题', '营业收入的口径（测试）');
  await first.type('内容', '出租设备的收入是否计入？');
  await first.press('提交', first.page.getByRole('main'));
  await first.sees('the question is handed in', '办理部门答复后，会发消息告诉您');
  await first.sees('and names the indicator', first.page.getByRole('definition').filter({ hasText: /A01.*营业收入/ }));
  await first.station('appeal-indicator');
}

/** The district's contact, as its officer keeps it. */
export async function keep_contact(walk, cast) {
  const { officer } = cast.people;
  await officer.go('/management/contact');
  await officer.station('contacts-kept');
  await officer.follow(/^修改/, /\/management\/contact\/\d+/);
  await officer.type('电话', '021-00001234 转 5');
  await officer.page.getByLabel(/^办公时间/).fill('工作日 8:30—17:00');
  await officer.station('contact-edit');
  await officer.press('保存');
  await officer.sees('the contact is saved', '联系方式已保存');
  cast.contact_saved_at = Date.now();
}

/** It is everybody's to read, ten seconds later at most. */
export async function read_contact(walk, cast) {
  const { second } = cast.people;
  await second.page.waitForTimeout(Math.max(0, cast.contact_saved_at + 11_000 - Date.now()));
  await second.go('/contact');
  await second.sees('everybody reads it', '021-00001234 转 5');
  await second.station('contacts');
}

/** Pictures and PDF are made of the portal that runs; every chapter shows its own. */
export async function read_manual(walk, cast) {
  if (!cast.script) return; // made once
  const made = await make_manual(walk.browser, walk.portal, walk.manual);
  const person = await walk.person('reader');
  await person.page.waitForTimeout(6_000);
  await person.go('/manual');
  await person.sees('the manual has its flow chart', person.page.getByRole('img', { name: '填报流程图' }));
  await person.station('manual');
  walk.check((await person.page.locator('.foot').innerText()).includes(`版本 ${made.version}`), 'the pictures are of the running version', made.version);
  const pdf = await person.page.request.get(walk.portal + await person.link('下载 PDF').getAttribute('href'));
  walk.check(pdf.ok() && (await pdf.body()).subarray(0, 5).toString() === '%PDF-', 'the PDF is there', pdf.status());
  const chapters = await person.page.locator('.menu a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((href) => href !== '/manual'));
  walk.check(chapters.length === 20, 'the manual has twenty chapters', chapters.join(' '));
  for (const chapter of chapters) {
    await person.go(chapter);
    const pictures = await person.page.locator('.picture img').evaluateAll((all) => all.map((each) => ({ src: each.getAttribute('src'), is_there: each.naturalWidth > 0 })));
    walk.check(pictures.length > 0 && pictures.every((each) => each.is_there), `${chapter} has its pictures`, JSON.stringify(pictures));
    await person.station(`manual${chapter.replaceAll('/', '-').replace('-manual', '')}`);
  }
  await person.go('/manual/print');
  await person.station('manual-print', { whole: false }); // all of it is longer than a picture can be
}
