// SPDX-License-Identifier: MPL-2.0
// 填报人更换 where the city wants more of it, at the second portal: it waits until the receiver accepts; the former filler contests it, and the district decides.
import { has_database } from './demo_database.mjs';
import { beside_the_first } from './journey_second_portal.mjs';

const kWhy = '不是本人办理的更换（测试）';
const kAnswer = '经与企业核实，异议属实（测试）';

/** The last of the walk, since the right goes to and fro; afterwards it is where it was. */
export async function hand_over_by_offer(walk, cast) {
  if (!cast.script || !has_database) return;
  const { first, second, officer } = cast.people;
  await beside_the_first(walk, async (portal) => {
    const filler = `${portal}/filler/${cast.enterprise.uscc}`;
    await offer(first, cast, filler);
    await accept(second, cast, filler);
    await contest(first, filler);
    await decide(officer, cast, portal);
    await first.page.goto(`${filler}/contest`);
    await first.sees('the former filler reads how it ended', '异议成立，填报权已还给您');
    await first.sees('and why', kAnswer);
    for (const person of [first, second, officer]) await person.go('/');
  });
  await first.go('/workbench');
  await first.sees('and is filler again', first.link('填报人更换', first.page.getByRole('row', { name: cast.enterprise.uscc })));
}

async function offer(first, cast, filler) {
  await first.page.goto(`${filler}/handover`);
  await first.sees('the handover will wait for the receiver', /对方在 \d+ 天内接受后生效/);
  await first.station('handover-waiting');
  await first.page.getByLabel(new RegExp(`^${cast.second} `)).check();
  await first.type('输入新填报员的姓名，确认更换', cast.second);
  await first.press('确认更换');
  await first.sees('the right is offered', '已提出，等待对方接受。对方会收到消息，在此之前您仍是填报员。');
  await first.station('offer-made');
}

async function accept(second, cast, filler) {
  await second.page.goto(`${filler}/offer`);
  await second.sees('the receiver sees who offers it', new RegExp(`${cast.first} 于 .*请您接任这家企业的填报员`));
  await second.station('offer-received');
  await second.press('接受，成为填报员');
  await second.sees('and has it by accepting', `您已成为“${cast.enterprise.name}”的填报员`);
}

async function contest(first, filler) {
  await first.page.goto(`${filler}/apply`);
  await first.follow('提出异议', /\/contest$/);
  await first.station('contest');
  await first.press('提出异议');
  await first.sees('a contest wants its reason', '请写明理由，对方会看到这段话。');
  await first.type('理由', kWhy);
  await first.press('提出异议');
  await first.sees('the contest is handed in', '异议已提交，由所在区裁定，结果会用消息告诉您。');
  await first.sees('and waits for the district', '您的异议正在等待所在区裁定');
  await first.station('contest-waits');
}

async function decide(officer, { enterprise }, portal) {
  await officer.page.goto(`${portal}/management/filler?list=contests`);
  await officer.station('fillers-contested');
  await officer.follow('裁定', /\/contest$/, officer.page.getByRole('row', { name: enterprise.uscc }));
  await officer.sees('the officer reads why', kWhy);
  await officer.station('contest-decision');
  await officer.press('不支持异议');
  await officer.sees('a decision wants its reason', '请写明理由，对方会看到这段话。');
  await officer.type('理由', kAnswer);
  await officer.press_and_confirm('异议成立', '成立并生效');
  await officer.sees('the decision is told', '已裁定，双方会收到消息。');
  await officer.station('contest-decided');
}
