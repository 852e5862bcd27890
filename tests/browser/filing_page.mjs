// SPDX-License-Identifier: MPL-2.0
// What an accountant does on the filing page.

/** 本月 or 期末 or the single value of each number, 万元 and so on; the other columns follow from it. */
const kFigures = {
  A01: 1200, A02: 1100, A03: 300, A04: 1300, B01: 800, B02: 10, B03: 60, B04: 90, B05: 70, B06: -5, B07: 165, B08: 60, B09: 9000, B10: 1500,
  B11: 1200, B12: 600, B13: 4000, C01: 120, C02: 20, C03: 110, D01: 15.5, E01: 2000, E02: 400, E03: 82.5, F01: 1000, F02: 100, F03: 4.35,
  F04: 200, G01: 200,
};
const kChoices = { H01: 2, H02: 2, H03: 2, H04: 1, H05: 2, H06: 2, H07: 1 };
export const kExplanation = '测试：新签订单集中在本月交付，数据已核对无误。';
export const kRemark = '设备<老旧>，"更新"资金不足 & 审批慢\n第二行';

export const wanted_options = { ...kChoices, I01: 3, I02: 1 };

/** The cell's figure in `month`: 本年累计 grows with the months, last year's are a tenth lower; `share` of it, rates apart. */
export function figure(name, month, share = 1) {
  const [code, column] = name.split('.');
  const value = kFigures[code] * share;
  const of_column = { m: value, v: kFigures[code], e: value, y: value * month, py: value * month * 0.9, pe: value * 0.9 }[column];
  return code.startsWith('C') && /e$/.test(column) ? String(Math.round(of_column)) : String(Number(of_column.toFixed(2)));
}

export class FilingPage {
  constructor(person, page = person.page) {
    Object.assign(this, { person, page });
  }

  cell(name) {
    return this.page.locator(`[name="${name}"]`);
  }

  /** The names of the cells for numbers. */
  async numbers() {
    return this.page.locator('.figures input').evaluateAll((cells) => cells.map((cell) => cell.name));
  }

  /** Everything that the form would send now. */
  async values() {
    return this.page.locator('#filing').evaluate((form) => Object.fromEntries([...new FormData(form)].filter(([name]) => /^[A-I]\d\d\./.test(name))));
  }

  async fill_all(month, share = 1) {
    for (const name of await this.numbers()) await this.cell(name).fill(figure(name, month, share));
    for (const [code, option] of Object.entries(kChoices)) await this.page.locator(`#c-${code}-v-${option}`).check();
    await this.page.locator('#c-I01-v-3').check();
    await this.page.locator('#c-I02-v-1').check();
    await this.cell('I03.v').fill(kRemark);
  }

  async press(button) {
    const bar = this.page.locator('.finish');
    await this.person.next_page(() => bar.getByRole('button', { name: button, exact: true }).click());
  }

  /** What the bar says of saving. */
  get state() {
    return this.page.locator('[data-saved]');
  }

  /** 提交, which asks for explanations or leads to the page that shows what will be filed. */
  async submit() {
    await this.press('提交');
    if (await this.explain_all()) await this.press('提交');
  }

  /** Writes an explanation wherever one is asked for; whether there was any. */
  async explain_all() {
    const fields = await this.page.locator('textarea[name^="explain."]').all();
    for (const field of fields) {
      if (await field.inputValue() === '') await field.fill(kExplanation);
    }
    return fields.length > 0 && /\/filing\/\w+\/\d{4}-\d\d(\/edit\?check=1)?$/.test(this.person.path);
  }

  /** 确认提交 on the page that shows what will be filed. */
  async confirm() {
    const { page, person } = this;
    if (await page.getByLabel('职务').inputValue() === '') await page.getByLabel('职务').fill('会计（测试）');
    const look = page.getByLabel(/已逐项核对，数据无误$/); // only where a check asks for a look
    if (await look.count()) await look.check();
    await page.getByLabel(/^我已核对以上内容/).check();
    await person.press('确认提交');
  }

  /** Waits until the page says that all is saved. */
  async is_saved(words) {
    await this.person.sees(words, this.state.getByText(/^已暂存（\d\d:\d\d）$/), 12_000);
  }
}

/** The current period, and the months before it, as the workbench has them. */
export async function current_period(person, uscc) {
  await person.go('/workbench');
  const row = person.page.getByRole('row', { name: uscc });
  const href = await person.link('数据填报', row).getAttribute('href');
  const [, year, month] = /(\d{4})-(\d\d)\/edit$/.exec(href);
  return { year: Number(year), month: Number(month), text: `${year}-${month}`, words: `${year} 年 ${Number(month)} 月` };
}

export function month_before({ year, month }) {
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { year: y, month: m, text: `${y}-${String(m).padStart(2, '0')}`, words: `${y} 年 ${m} 月` };
}
