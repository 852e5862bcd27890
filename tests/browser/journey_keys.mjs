// SPDX-License-Identifier: MPL-2.0
// 财务软件接口: the filler makes a key, a program saves a draft with it, the filler takes it back; 填报范围: the centre says which categories must file.
import { get_as_a_program } from './odd_requests.mjs';

export async function make_a_key(walk, cast) {
  const { second } = cast.people;
  const { uscc } = cast.enterprise;
  await second.go(`/filing/${uscc}`);
  await second.follow('财务软件接口', /\/keys$/);
  await second.station('filing-keys');
  await second.press('生成密钥');
  await second.sees('a key wants a name', second.page.locator('#name-problem'));
  await second.station('filing-keys-problems');
  await second.type('名称', '测试财务软件');
  await second.press('生成密钥');
  await second.sees('the key is shown this once', '密钥已生成，只显示这一次');
  await second.station('filing-keys-made');
  const key = (await second.page.locator('#new-key').textContent()).trim();
  const path = `/api/v1/enterprises/${uscc}/filings/${cast.period.text}/definition`;
  const ask = (authorization) => get_as_a_program(walk.portal, path, authorization ? { authorization } : {});
  const answered = await ask(`Bearer ${key}`);
  walk.check(answered.status === 200 && answered.text.includes('A01'), 'the program reads the definition', `${answered.status}`);
  const refused = await ask();
  walk.check(refused.status === 401 && refused.text.includes('"outcome":"no_key"'), 'without the key it is refused in JSON', `${refused.status} ${refused.text}`);
  await second.go(`/filing/${uscc}/keys`);
  await second.does_not_see('the key is not shown again', key);
  await second.press_and_confirm(/^停用/, '停用');
  await second.sees('the key is revoked', '已停用');
  await second.station('filing-keys-revoked');
  walk.check((await ask(`Bearer ${key}`)).status === 401, 'a revoked key is dead at once');
}

export async function say_who_must_file(walk, cast) {
  const { centre, officer } = cast.people;
  const far = `${Number(cast.period.text.slice(0, 4)) + 1}-12`; // no other step of the walk reaches it
  await centre.go('/review/duty');
  await centre.station('review-duty');
  await centre.press('设定');
  await centre.sees('a decision wants its category', centre.page.locator('#category-problem'));
  await centre.station('review-duty-problems');
  await centre.page.getByLabel('企业类别', { exact: true }).selectOption('other');
  await centre.type('起始月', far);
  await centre.page.getByLabel('是否须填报', { exact: true }).selectOption(cast.script ? 'need_not' : 'must');
  await centre.page.getByLabel('原因', { exact: true }).fill('测试文号〔2026〕1号');
  await centre.press('设定');
  await centre.sees('the decision stands in the list', centre.page.getByRole('cell', { name: '测试文号〔2026〕1号' }));
  await centre.station('review-duty-set');
  await officer.go('/review/duty');
  await officer.sees('a district sees it', far);
  walk.check((await officer.page.getByRole('button', { name: '设定' }).count()) === 0, 'and changes nothing');
}
