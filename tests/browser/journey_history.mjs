// SPDX-License-Identifier: MPL-2.0
// Looking back at what was filed twice: 历次提交 compared, 时间线, 指标走势, and the receipt verified by somebody who is not logged in.

export async function look_back(walk, cast) {
  const person = cast.people.second;
  const list = `/filing/${cast.enterprise.uscc}`;
  await compare_submissions(person, `${list}/${cast.period.text}`);
  await person.go(list);
  await person.follow('时间线', /\/timeline$/);
  for (const act of ['第 2 次提交', /退回修改：/, '审核通过', /将填报员更换为/]) await person.sees(`the timeline tells: ${act}`, act);
  await person.station('timeline');
  await person.go(list);
  await person.follow('指标走势', /\/series$/);
  await see_series(walk, cast, person);
  await verify_receipt(walk, person, `${list}/${cast.period.text}/receipt`);
}

async function compare_submissions(person, address) {
  await person.go(`${address}?with=1&number=2`);
  const row = person.page.locator('#comparison').getByRole('row', { name: /A01.*1,?200\.00.*1,?250\.00/ });
  await person.sees('two submissions are compared field by field', row);
  await person.station('filing-compared');
}

/** With scripts a chart over the table; without, the table alone. */
async function see_series(walk, cast, person) {
  const { page } = person;
  const rows = await page.locator('#series tbody tr').count();
  walk.check(rows === 24, 'a series has 24 months', rows);
  await person.sees('with the value that was filed last', page.getByRole('row', { name: new RegExp(`^${cast.period.text} 1,250\\.00`) }));
  const chart = page.locator('[data-series-chart]');
  if (cast.script) await person.sees('a chart draws what the table says', chart.locator('svg text').filter({ hasText: '万元' }));
  else walk.check(!(await chart.isVisible()), 'without scripts there is the table and no empty chart');
  await person.station('series');
}

async function verify_receipt(walk, person, address) {
  await person.go(address);
  const number = await person.page.locator('.receipt-number').innerText();
  const hash = await person.page.locator('.receipt-hash').innerText();
  const anybody = await walk.person('anybody');
  await anybody.go('/verify');
  await anybody.type('回执编号', number.trim());
  await anybody.type('内容校验码', hash.trim().slice(0, 19));
  await anybody.press('核验');
  await anybody.sees('anybody verifies a receipt by number and hash', '核验一致：回执由本平台出具');
  await anybody.does_not_see('and sees no figure', '1,250');
  await anybody.station('verified');
  await anybody.type('内容校验码', '0'.repeat(16));
  await anybody.press('核验');
  await anybody.sees('a wrong hash is told', '核验不一致');
  await anybody.station('not-verified');
}
