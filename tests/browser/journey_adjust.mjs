// SPDX-License-Identifier: MPL-2.0
// 核定值: the centre sets one beside the filed value, and the enterprise sees both; 以企业视角查看: the officer sees what the enterprise sees.

const kReason = '与税务数据核对后认定（测试）。';

export async function adjust_a_value(walk, cast) {
  const { centre, second } = cast.people;
  await centre.go(`/review/${cast.enterprise.uscc}/${cast.period.text}`);
  await centre.follow('设定或撤销核定值', /\/adjustment$/);
  await centre.station('adjustment');
  await centre.press_and_confirm('设定核定值', '设定');
  await centre.sees('核定值 wants its cell', '请选择要核定的指标。');
  await centre.station('adjustment-problems');
  await centre.page.getByLabel('指标', { exact: true }).selectOption('A01.m');
  await centre.type('核定值', '1249.50');
  await centre.page.getByLabel('原因', { exact: true }).fill(kReason);
  const asked = await centre.press_and_confirm('设定核定值', '设定');
  if (cast.script) walk.check(asked.includes(cast.enterprise.name), 'the dialog of 核定值 names the enterprise', asked);
  await centre.sees('核定值 is set', '已设定核定值，填报值未改动，企业已收到消息。');
  await centre.station('adjustment-set');
  await second.go(`/filing/${cast.enterprise.uscc}/${cast.period.text}`);
  await second.sees('the enterprise sees it beside its own value', '核定 1,249.50');
  await second.sees('and why', kReason);
  await second.station('filing-adjusted');
  await second.go('/account/messages');
  await second.sees('a message tells the filler of it', /设定了核定值 1249\.50/);
  await centre.type('撤销原因', '企业已来函说明（测试）。');
  await centre.press_and_confirm('撤销核定值', '撤销');
  await centre.sees('核定值 is withdrawn', '已撤销：企业已来函说明（测试）。');
  await centre.station('adjustment-withdrawn');
}

export async function look_as_the_enterprise(walk, cast) {
  const { officer, second } = cast.people;
  await officer.go(`/enterprise/${cast.enterprise.uscc}`);
  await officer.follow('以企业视角查看', /\/as$/);
  await officer.sees('a band says whose eyes these are', /正在以企业视角查看/);
  await officer.station('watched-list');
  await officer.follow('查看', /\/as\/\d{4}-\d{2}$/);
  await officer.station('watched-filing');
  await officer.follow('查看并打印回执', /\/receipt/);
  await officer.station('watched-receipt');
  await officer.go(`/enterprise/${cast.enterprise.uscc}/as/timeline`);
  await officer.station('watched-timeline');
  await officer.follow('退出企业视角', new RegExp(`/enterprise/${cast.enterprise.uscc}$`));
  await second.go(`/filing/${cast.enterprise.uscc}/timeline`);
  await second.sees('the enterprise sees who looked', /管理端以企业视角查看/);
  walk.check(Boolean(cast), 'the officer has looked');
}
