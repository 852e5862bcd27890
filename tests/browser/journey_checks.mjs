// SPDX-License-Identifier: MPL-2.0
// The checks while the form is filled in: on leaving a cell, in the server's words, with explanations in place.
import { FilingPage, kExplanation } from './filing_page.mjs';

const edit_address = (cast) => `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;

/** What a page says at the cells, by cell, and what it asks about them: the one that is open, or the one that the server answers with. */
function said(page, html) {
  return page.evaluate((text) => {
    const root = text ? new DOMParser().parseFromString(text, 'text/html') : document;
    const texts = (place, what) => [...place.querySelectorAll(what)].map((each) => each.textContent.trim());
    const boxes = [...root.querySelectorAll('[id^="c-"][id$="-problem"]')];
    return {
      problems: Object.fromEntries(boxes.map((box) => [box.id, texts(box, '.problem')]).filter(([, all]) => all.length > 0)),
      doubts: boxes.filter((box) => box.querySelector('.doubt')).map(({ id }) => id),
      questions: texts(root, '.explain [data-message]'),
      owed: root.querySelector('[data-owed-count]').textContent,
      open: root.querySelector('[data-open-count]').textContent,
      unevaluated: texts(root, '#not-evaluated li'),
    };
  }, html);
}

async function enter(filing, figures) {
  for (const [name, text] of Object.entries(figures)) {
    await filing.cell(name).fill(text);
    await filing.cell(name).blur();
  }
}

export async function check_while_typing(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const { page } = person;
  await person.go(edit_address(cast));
  const filing = new FilingPage(person);
  walk.check(await page.locator('#nil-problem').count() === 0, 'a form that is not filled in yet is not blamed for being empty');
  await enter(filing, { 'A01.m': '300', 'A01.y': '3000', 'A01.py': '1000', 'A02.m': '４００', 'A02.y': '1e3', 'C02.e': '20.5' });
  walk.check(await filing.cell('A02.m').inputValue() === '400.00', 'what is typed in full width stands as it will be stored');
  walk.check(await page.locator('[data-growth="A01"]').textContent() === '200.0%', 'the growth follows the figures');
  const live = await said(page);
  walk.check(live.problems['c-A02-y-problem']?.length === 1 && !live.problems['c-A04-m-problem'], 'a wrong cell is told on leaving it, an empty one is not', JSON.stringify(live.problems));
  walk.check(/^（\d+ 处需要修改）/.test(await page.title()), 'the title counts what is to be corrected', await page.title());
  await person.sees('so does the section', page.locator('[data-section-problems="A"]:visible'));
  await explain(walk, person, filing);
  await filing.is_saved('all of it is saved');
  await compare_with_server(walk, person, filing);
}

async function explain(walk, person, filing) {
  const field = filing.cell('explain.Q05.A01.y');
  await person.sees('a soft check asks for an explanation at its row', field);
  const owed = async () => Number(await person.page.locator('[data-owed-count]').textContent());
  const before = await owed();
  await field.fill('增长增长增长增长');
  await field.blur();
  await person.sees('filler text is told', person.page.locator('#x-Q05-A01-y-problem'));
  await person.station('filing-explanation');
  await field.fill(kExplanation);
  await field.blur();
  walk.check(await owed() === before - 1, 'an explanation settles it', `${before}, then ${await owed()}`);
  await enter(filing, { 'A01.y': '3100' });
  walk.check(await field.inputValue() === '', 'a changed figure drops its explanation');
  await person.sees('and says so', person.page.locator('.explain[data-place="A01.y"] [data-dropped]:visible'));
  await enter(filing, { 'A01.y': '3000' });
  walk.check(await field.inputValue() === kExplanation, 'the old figure brings it back');
}

/** Reloaded with every problem shown, the page says at each cell that was filled what the script had said, and of the whole the same. */
async function compare_with_server(walk, person, filing) {
  const live = await said(filing.page);
  // by the browser itself, which knows the name of its own machine wherever it runs
  const text = await person.page.evaluate(async (address) => (await fetch(address)).text(), `${person.page.url()}?check=1`);
  const server = await said(filing.page, text);
  server.problems = Object.fromEntries(Object.entries(server.problems).filter(([id]) => id in live.problems));
  for (const part of Object.keys(live)) {
    const [one, other] = [live, server].map((each) => JSON.stringify(each[part]));
    walk.check(one === other, `browser and server say the same: ${part}`, `${one}\n${other}`);
  }
}
