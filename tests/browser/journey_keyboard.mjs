// SPDX-License-Identifier: MPL-2.0
// A month filed with the keyboard alone, from a form with last month's figures beside it.
import { FilingPage, figure, kExplanation, month_before, wanted_options } from './filing_page.mjs';

const kDelay = 15; // milliseconds between two keys
const kMost = 60_000;

const edit_address = (cast, period) => `/filing/${cast.enterprise.uscc}/${period.text}/edit`;

/** The month before is filed, so that there is something to compare with and to copy. */
export async function file_month_before(walk, cast) {
  if (!cast.script) return;
  await file_month(cast.people.second, cast, month_before(cast.earlier));
}

/** Files a month whose figures are `share` of what they are in the others. */
export async function file_month(person, cast, period, share = 1) {
  await person.go(edit_address(cast, period));
  const filing = new FilingPage(person);
  await filing.fill_all(period.month, share);
  await filing.submit();
  await filing.confirm();
  await person.sees(`${period.text} is filed`, /报表已提交/);
}

export async function move_and_copy(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const { page } = person;
  await person.go(edit_address(cast, cast.earlier));
  const filing = new FilingPage(person);
  const focused = () => page.evaluate(() => document.activeElement.name);
  const goes = async (keys, name, words) => {
    for (const key of keys) await page.keyboard.press(key);
    walk.check(await focused() === name, words, `the focus is at ${await focused()}`);
  };
  await filing.cell('A01.m').focus();
  await goes(['Enter'], 'A02.m', 'Enter goes down');
  await goes(['Shift+Enter'], 'A01.m', 'Shift+Enter goes up');
  await goes(['ArrowDown', 'ArrowRight'], 'A02.y', 'arrows go down and right');
  await goes(['ArrowUp', 'ArrowLeft'], 'A01.m', 'and up and left');
  await page.getByLabel(/^按 Enter 移到右边一格/).check();
  await filing.cell('A01.m').focus();
  await goes(['Enter'], 'A01.y', 'Enter goes right when that is chosen');
  await person.go(edit_address(cast, cast.earlier));
  await filing.cell('A01.m').focus();
  await goes(['Enter'], 'A01.y', 'which the browser remembers');
  await page.getByLabel(/^按 Enter 移到右边一格/).uncheck();
  await filing.cell('A01.m').fill('123');
  await goes(['End', 'Home'], 'A01.m', 'Home and End stay in the text');
  await turn_the_wheel(walk, page, filing);
  await filing.cell('A01.m').focus();
  await page.keyboard.press('Alt+ArrowDown');
  walk.check(await filing.cell('A01.m').inputValue() === '1200.00', 'Alt and arrow down copies last month\'s figure', await filing.cell('A01.m').inputValue());
  await page.keyboard.press('Enter');
  walk.check(await filing.cell('A01.m').evaluate((cell) => cell.classList.contains('copied') && cell.getAttribute('aria-describedby').includes('copied-words')), 'and marks it');
  await person.station('filing-copied');
  await filing.cell('A01.m').focus();
  await page.keyboard.press('Enter');
  walk.check(await filing.cell('A01.m').evaluate((cell) => !cell.classList.contains('copied')), 'until somebody has looked at it');
  await copy_by_mouse(walk, person, cast, filing);
  await correct_slip(walk, person, filing);
}

/** A section folds by its heading. A link to a cell inside opens it, and so do the keys that lead there. */
async function fold_section(walk, page, filing) {
  const cell = filing.cell('B01.m');
  await page.locator('#section-B').click();
  walk.check(!(await cell.isVisible()), 'a section folds');
  await page.locator('#problems li:not([hidden]) a[href^="#c-B"]').first().click();
  walk.check(await cell.isVisible(), 'a link to what is wrong in it opens it');
  await page.locator('#section-B').click();
  await filing.cell('A04.m').focus();
  await page.keyboard.press('Enter');
  walk.check(await cell.isVisible() && await page.evaluate(() => document.activeElement.name) === 'B01.m', 'and so does Enter on the way down');
}

/** A wheel over the cell that is being typed in; and no figure is an input of the kind that counts with it. */
async function turn_the_wheel(walk, page, filing) {
  await filing.cell('A01.m').focus();
  await filing.cell('A01.m').hover();
  const before = JSON.stringify(await filing.values());
  const is_over = await page.evaluate(() => document.activeElement.name === 'A01.m' && document.activeElement.matches(':hover'));
  for (const distance of [300, -300]) await page.mouse.wheel(0, distance);
  await page.waitForTimeout(100);
  walk.check(is_over && JSON.stringify(await filing.values()) === before, 'the wheel over a focused cell changes no figure', `over the cell: ${is_over}`);
  const kinds = await page.locator('.figures input').evaluateAll((all) => [...new Set(all.map(({ type }) => type))].join());
  walk.check(kinds === 'text' && await page.locator('[type="number"]').count() === 0, 'no figure is an input that a wheel counts', kinds);
}

/** The button in a cell: its mark outlasts the next cell, autosave, a reload and a refused 提交, until somebody has been in the cell again. */
async function copy_by_mouse(walk, person, cast, filing) {
  const { page } = person;
  const copied = page.locator('.copied[name="A02.m"]');
  await filing.cell('A02.m').fill('5');
  await page.locator('td', { has: filing.cell('A02.m') }).locator('.before-copy').click();
  walk.check(await filing.cell('A02.m').inputValue() === '1100.00', 'the button in a cell copies last month\'s figure', await filing.cell('A02.m').inputValue());
  await page.keyboard.press('Tab');
  await person.sees('a copy by mouse is marked when one moves on', copied);
  await filing.is_saved('it is saved');
  await person.go(edit_address(cast, cast.earlier));
  await person.sees('its mark is there when the saved draft is opened', copied);
  await filing.press('提交');
  await person.sees('a form with gaps is refused', page.locator('#problems'));
  await person.sees('with the mark', copied);
  await fold_section(walk, page, filing);
  await filing.cell('A02.m').focus();
  await page.keyboard.press('Tab');
  walk.check(await copied.count() === 0, 'somebody has been in the cell, the mark goes');
  await filing.is_saved('what came back is saved by itself');
  await person.go(edit_address(cast, cast.earlier));
  await page.waitForTimeout(300); // marks come a moment after the page
  walk.check(await copied.count() === 0, 'and does not come back');
}

/** A figure ten thousand times too large: one press puts it right, another takes that back. */
async function correct_slip(walk, person, filing) {
  await filing.cell('A01.m').fill('12000000');
  await filing.cell('A01.m').blur();
  const correct = person.page.locator('[data-check="Q07"][data-place="A01.m"] [data-correct]');
  await person.sees('a slip of unit offers its correction', correct);
  await person.station('filing-slip');
  await filing.is_saved('it is saved as it is'); // or the corrected one, which was there before, would be nothing to save
  await correct.click();
  walk.check(await filing.cell('A01.m').inputValue() === '1200.00', 'one press corrects it', await filing.cell('A01.m').inputValue());
  await person.button('撤销').click();
  walk.check(await filing.cell('A01.m').inputValue() === '12000000.00', 'and one takes that back', await filing.cell('A01.m').inputValue());
  await correct.click();
  await filing.is_saved('saved');
}

export async function file_by_keyboard(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  await person.go(edit_address(cast, cast.earlier));
  const began = Date.now();
  const typist = new Typist(person);
  await typist.tab_to((at) => at.name === 'A01.m');
  await typist.fill_figures(cast.earlier.month);
  await typist.answer_questions();
  await typist.submit();
  await person.sees('the keyboard alone leads to the confirmation', person.page.getByRole('heading', { name: /^核对并提交/ }));
  await typist.confirm();
  await person.sees('and files the month', /报表已提交/);
  const took = Date.now() - began;
  walk.check(took < kMost, `a month filed by keyboard takes ${(took / 1000).toFixed(1)} s`);
}

class Typist {
  constructor(person) {
    Object.assign(this, { person, page: person.page });
  }

  press(key) {
    return this.page.keyboard.press(key, { delay: kDelay });
  }

  at() {
    return this.page.evaluate(() => {
      const { name, type, value, checked, textContent, tagName } = document.activeElement;
      const chosen = type === 'radio' ? document.querySelector(`[name="${name}"]:checked`)?.value : undefined;
      return { name, type, value, checked, chosen, text: textContent.trim(), tag: tagName };
    });
  }

  async tab_to(is_there) {
    for (let i = 0; i < 300; i += 1) {
      const at = await this.at();
      if (is_there(at)) return at;
      await this.press('Tab');
    }
    throw new Error('300 tabs lead nowhere');
  }

  /** Down each column; Enter leads from the foot of one to the head of the next, and from the last to the first question. */
  async fill_figures(month) {
    for (let i = 0; i < 200; i += 1) {
      const { name } = await this.at();
      if (!/^[A-G]\d\d\./.test(name ?? '')) return;
      await this.page.keyboard.type(figure(name, month), { delay: kDelay });
      await this.press('Enter');
    }
  }

  async answer_questions() {
    for (let i = 0; i < 100; i += 1) {
      const at = await this.at();
      if (at.tag === 'BUTTON') return;
      if (at.type === 'radio') await this.choose(at);
      else if (at.type === 'checkbox') await this.tick(at);
      else if (at.name?.startsWith('explain.') && at.value === '') await this.page.keyboard.type(kExplanation, { delay: kDelay });
      await this.press('Tab');
    }
  }

  async choose({ name }) {
    const wanted = String(wanted_options[name.split('.')[0]]);
    for (let i = 0; i < 20; i += 1) {
      const { chosen } = await this.at();
      if (chosen === wanted) return;
      await this.press(chosen === undefined ? 'Space' : 'ArrowDown');
    }
  }

  async tick({ name, checked }) {
    const [indicator, , option] = name.split('.');
    if (checked !== (String(wanted_options[indicator]) === option)) await this.press('Space');
  }

  /** 提交; where explanations are asked for, the links of the summary lead to each. */
  async submit() {
    const { person, page } = this;
    await this.tab_to((at) => at.text === '提交');
    await person.next_page(() => this.press('Enter'));
    if (!(await page.locator('#problems').count())) return;
    const count = await page.locator('#problems a').count();
    for (let i = 0; i < count; i += 1) {
      await page.locator('#problems').focus();
      for (let tab = 0; tab <= i; tab += 1) await this.press('Tab');
      await this.press('Enter');
      const at = await this.at();
      if (at.name?.startsWith('explain.') && at.value === '') await page.keyboard.type(kExplanation, { delay: kDelay });
    }
    await this.tab_to((at) => at.text === '提交');
    await person.next_page(() => this.press('Enter'));
  }

  async confirm() {
    const post = await this.tab_to((at) => at.name === 'signed_post');
    if (post.value === '') await this.page.keyboard.type('会计（测试）', { delay: kDelay });
    for (let name; name !== 'declared';) { // before it, the tick that a check may ask for
      const box = await this.tab_to((at) => at.name === 'looked_at' || at.name === 'declared');
      if (!box.checked) await this.press('Space');
      ({ name } = box);
    }
    await this.tab_to((at) => at.text === '确认提交');
    await this.person.next_page(() => this.press('Enter'));
  }
}
