// SPDX-License-Identifier: MPL-2.0
// 企业: the officer finds an enterprise by its filler's telephone, sees what is held of it, and changes its category.

const kReason = '已通过本区复核认定（测试）';

export async function look_after_an_enterprise(walk, cast) {
  const { officer, second } = cast.people;
  await officer.go('/review/terms');
  await officer.station('terms');
  await officer.go('/enterprise');
  await officer.station('enterprises');
  await officer.type('企业名称、统一社会信用代码或电话（完整号码或后 4 位）', cast.enterprise.uscc);
  await officer.press('查询');
  await officer.follow(/^查看/, new RegExp(`/enterprise/${cast.enterprise.uscc}$`), officer.page.getByRole('row', { name: cast.enterprise.uscc }));
  await officer.sees('the page tells who is filler', officer.page.getByRole('heading', { name: '填报权变动' }));
  await officer.sees('telephone numbers are masked', /\d{3}\*{4}\d{4}/);
  await officer.station('enterprise');
  const card = officer.page.getByRole('region', { name: '调整企业类别' });
  await card.getByLabel('企业类别', { exact: true }).selectOption('nurtured');
  await officer.press('调整类别');
  await officer.sees('a category wants a reason', '请写明原因，企业会看到这段话。');
  await officer.station('enterprise-problems');
  await card.getByLabel('原因', { exact: true }).fill(kReason);
  await officer.press('调整类别');
  await officer.sees('the category is changed', '企业类别已调整，企业用户会收到消息。');
  await officer.sees('and stands in the history', kReason);
  await officer.station('enterprise-changed');
  await second.go('/account/messages');
  await second.sees('the users are told', /的企业类别已调整/);
}
