// SPDX-License-Identifier: MPL-2.0
// The right on request: a colleague asks the filler, who refuses with words; officers replace him, two of them.
import { log_in } from './journey_log_in.mjs';

const kReason = '原填报员已调岗（测试）';
const kReference = '测试函〔2026〕7 号';

/** After the handover the second user is filler, and the first one asks for the right. */
export async function ask_for_the_right(walk, cast) {
  const { first, second } = cast.people;
  await first.go(`/filler/${cast.enterprise.uscc}/apply`);
  await first.sees('the page says who the filler is', `您已不是填报员，现在是 ${cast.second}`);
  await first.follow('申请移交填报权', /\/request$/);
  await first.press('提交申请');
  await first.sees('the request wants a reason', '请写明理由，对方会看到这段话。');
  await first.station('right-ask-problems');
  await first.type('申请理由', kReason);
  await first.page.getByLabel(/^证明材料/).setInputFiles({ name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n测试') });
  await first.press('提交申请');
  await first.sees('the request waits', '您的申请正在等待答复');
  await first.sees('with what was attached', first.link('下载证明材料'));
  await first.station('right-asked');
  await second.go('/account/messages');
  await second.follow('去答复', /\/request$/);
  await second.sees('the filler sees who asks', kReason);
  await second.station('right-answer');
  await second.type('不同意的理由（同意时不用填写）', '我仍在岗（测试）');
  await second.press('不同意');
  await second.sees('the refusal is said', '已答复：不同意移交。申请人会收到您的理由。');
  await first.go(`/filler/${cast.enterprise.uscc}/request`);
  await first.sees('the asker reads why', '未获同意。答复：我仍在岗（测试）');
  await first.station('right-refused');
}

/** The district's officer proposes, the service centre confirms; the former filler's open form is refused at once. */
export async function replace_the_filler(walk, cast) {
  const { officer, first, second } = cast.people;
  const centre = cast.people.confirming ?? await walk.person('confirming');
  await officer.go('/management/filler');
  await officer.station('fillers');
  await officer.type('企业名称或统一社会信用代码', cast.enterprise.uscc);
  await officer.press('查询');
  await officer.follow('更换或撤销', /\/management\/filler\/\w+$/, officer.page.getByRole('row', { name: cast.enterprise.uscc }));
  await officer.press('提交复核');
  await officer.sees('a proposal wants a reference', '请填写书面申请的文号或编号。');
  await officer.station('filler-propose-problems');
  await officer.page.getByLabel('更换填报员', { exact: true }).check();
  const option = officer.page.locator('#successor option').filter({ hasText: cast.first });
  await officer.page.getByLabel('新的填报员（更换时）').selectOption(await option.getAttribute('value'));
  await officer.type('书面申请的文号或编号', kReference);
  await officer.type('原因', kReason);
  await officer.press('提交复核');
  await officer.sees('the proposal waits for another officer', '须由同区的其他管理员或服务中心复核后生效。');
  await officer.station('filler-proposed');
  await centre.go('/');
  await log_in(centre, '服务中心管理员（测试）');
  await centre.go('/management/filler');
  await centre.follow('复核', /\/management\/filler\/\w+$/, centre.page.getByRole('row', { name: cast.enterprise.uscc }));
  await centre.station('filler-confirm');
  await centre.press_and_confirm('同意并生效');
  await centre.sees('the confirmation is said', '已复核并生效，双方和企业的其他用户会收到消息。');
  await centre.station('filler-confirmed');
  await first.go('/account/messages');
  await first.sees('the new filler is told', new RegExp(`已将您定为 .+ 的填报员。依据：${kReference}`));
  await second.go('/account/messages');
  await second.sees('the former filler is told', /您不再是填报员。依据：/);
  await second.station('messages-replaced');
  await centre.go('/management/filler?list=vacant');
  await centre.station('fillers-vacant');
}
