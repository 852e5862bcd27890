// SPDX-License-Identifier: MPL-2.0
// 催报: the officer chooses, previews, sends and sees what became of it; the filler finds the message.
import { log_in } from './journey_log_in.mjs';
import { wait_for_mail } from './mails.mjs';

const kNote = '请在本周内办理（测试）。';

export async function remind_by_hand(walk, cast) {
  const officer = await walk.person('reminding');
  await officer.go('/');
  await log_in(officer, cast.officer);
  await officer.follow('管理端', /\/review/);
  await officer.go('/reminder');
  await officer.sees('the list of reminders says what it is for', officer.page.getByRole('heading', { name: '催报', exact: true }));
  await officer.station('reminders');
  await officer.follow('手工催报', /\/reminder\/new/);
  await officer.type('附言 选填', kNote);
  await officer.station('reminder-new');
  await officer.press('预览');
  await officer.sees('the preview shows the text', '第一次填报，只要三步');
  await officer.sees('the preview shows the note', kNote);
  const row = officer.page.getByRole('row').nth(1);
  cast.reminded = (await row.getByRole('rowheader').innerText()).split('\n')[0];
  await officer.station('reminder-preview');
  await officer.press('确认发送');
  await officer.sees('the press says what happens now', '已催报。站内消息已发出，邮件由系统逐封发送，结果见下。');
  await officer.station('reminder-run');
}

export async function find_the_mail(walk, cast) {
  const officer = cast.people.reminding;
  const hour = (new Date().getUTCHours() + 8) % 24;
  if (hour < 8 || hour >= 21) return; // quiet hours: the mail goes in the morning
  const row = officer.page.getByRole('row').filter({ hasText: '邮件' }).first();
  const name = (await row.getByRole('rowheader').innerText()).split('\n')[0];
  const mail = await wait_for_mail(walk, ({ text }) => text.includes(name));
  walk.check(Boolean(mail), 'the mail server got the mail', name);
  walk.check(mail?.includes('/workbench') && mail.includes('24:00'), 'the mail says due time and the way in', mail);
  await officer.page.reload();
  await officer.sees('the run shows what was sent', '已发送');
  await officer.station('reminder-sent');
}

export async function look_after_the_plan(walk, cast) {
  const centre = await walk.person('centre');
  await centre.go('/');
  await log_in(centre, '服务中心管理员（测试）');
  await centre.go('/reminder');
  await centre.follow('修改安排', /\/reminder\/plan$/);
  await centre.station('reminder-plan');
  await centre.type('截止前多少天', '99');
  await centre.press('保存');
  await centre.sees('a plan that cannot be is refused', '请填 1 至 31 的天数，用逗号分开，不重复，最多 8 个。');
  await centre.station('reminder-plan-problems');
  await centre.type('截止前多少天', '10, 5, 1');
  await centre.press('保存');
  await centre.sees('the plan is kept', '安排已保存，从下一次自动催报起执行。');
  await centre.follow('拒收的邮箱', /\/reminder\/refused$/);
  await centre.station('reminder-refused');
  walk.check(Boolean(cast), 'the centre has looked after the plan');
}

export async function write_the_texts(walk, cast) {
  const { centre } = cast.people;
  await centre.go('/reminder');
  await centre.follow('催报文字', /\/reminder\/text$/);
  await centre.station('reminder-texts');
  await centre.go('/reminder/text/hand');
  await centre.station('reminder-text-standard');
  await centre.page.getByLabel('正文', { exact: true }).fill('请填报 {手机号}');
  await centre.press('预览');
  await centre.sees('only known placeholders are taken', '花括号中只能是 {企业名称}、{报表期}、{截止时间}，请核对。');
  await centre.station('reminder-text-problems');
  await centre.page.getByLabel('正文', { exact: true }).fill('{企业名称}：请在 {截止时间} 前提交 {报表期} 月报（测试）。');
  await centre.press('预览');
  await centre.sees('the preview is filled in', /示例企业（上海）有限公司：请在 \d{4}-\d{2}-\d{2} 24:00 前提交/);
  await centre.station('reminder-text-preview');
  await centre.press('保存');
  await centre.sees('the text is kept', '催报文字已保存，以后发出的催报都用新的文字。');
  await centre.station('reminder-text');
  await centre.press_and_confirm('恢复标准文字', '恢复');
  await centre.sees('the standard text holds again', '已恢复标准文字，原来的文字留在历史中。');
  walk.check(Boolean(cast), 'the centre has written a text');
}
