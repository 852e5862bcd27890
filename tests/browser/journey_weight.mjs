// SPDX-License-Identifier: MPL-2.0
// The weight of the filing page when it has the most to show: last month's and last year's figures, explanations, an officer's notes.
import { FilingPage } from './filing_page.mjs';
import { file_month } from './journey_keyboard.mjs';

const kMostBytes = 60_000;
const kLastYear = 0.9; // of this year's figures, as they are in the columns of last year
const kNotes = { 'A01.y': '累计数与上月累计不衔接（测试），请核对后说明。', 'B01.m': '成本比上月下降较多（测试），请说明原因。', 'C01.e': '期末人数与社保人数相差较大（测试），请核对。' };

const edit_address = (cast) => `/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`;

export async function weigh_page(walk, cast) {
  if (!cast.script) return;
  const person = cast.people.second;
  const { year, month, text } = cast.earlier;
  await file_month(person, cast, { year: year - 1, month, text: text.replace(String(year), String(year - 1)) }, kLastYear);
  await return_with_notes(cast);
  const { bytes, parts, shown } = await measure(walk, person, cast);
  const is_full = shown.last_month > 20 && shown.last_year > 20 && shown.explanations > 0 && shown.notes === Object.keys(kNotes).length;
  walk.check(is_full, 'the page that is weighed shows all that it may', JSON.stringify(shown));
  walk.check(bytes < kMostBytes && parts.length > 4, `the filing page with all its assets is ${(bytes / 1000).toFixed(1)} kB`, parts.join('\n'));
  await person.station('filing-full');
  await empty_a_figure_of_last_year(walk, person);
  await file_again(person);
}

/** What is left empty of last year's figures the portal fills in; the page does so at once, so that both check the same. */
async function empty_a_figure_of_last_year(walk, person) {
  const cell = new FilingPage(person).cell('A01.py');
  const filed = await cell.inputValue();
  await cell.fill('');
  await cell.blur();
  const now = await cell.inputValue();
  walk.check(filed !== '' && now === filed, 'an emptied figure of last year is filled in as it was filed', `${filed}, then ${now}`);
}

/** The officer returns the month with notes on some of its figures. */
async function return_with_notes(cast) {
  const { officer } = cast.people;
  await officer.go(`/review/${cast.enterprise.uscc}/${cast.earlier.text}`);
  for (const [name, note] of Object.entries(kNotes)) {
    const field = officer.page.locator(`[name="mark.${name}"]`);
    await officer.page.locator('details', { has: field }).last().locator('summary').click();
    await field.fill(note);
  }
  await officer.page.getByLabel('原因类别').selectOption('figures');
  await officer.page.getByLabel('退回原因', { exact: true }).fill('有三处请核对后逐条答复（测试）。');
  await officer.press_and_confirm('退回');
  await officer.sees('a month is returned with notes', /已退回“.+”的报表/);
}

/** Everything that opening the page brings over the wire, compressed as it comes. */
async function measure(walk, person, cast) {
  const network = await person.context.newCDPSession(person.page);
  let bytes = 0;
  const parts = [];
  const addresses = new Map();
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  network.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    parts.push(`${encodedDataLength} ${addresses.get(requestId)}`);
  });
  await person.page.goto(walk.portal + edit_address(cast), { waitUntil: 'networkidle' });
  await network.detach();
  const shown = await person.page.evaluate(() => ({
    last_month: document.querySelectorAll('[data-before]').length,
    last_year: [...document.querySelectorAll('.before')].filter(({ textContent }) => textContent.includes('上年已报')).length,
    explanations: [...document.querySelectorAll('.explain textarea')].filter(({ value }) => value !== '').length,
    notes: document.querySelectorAll('.mark textarea').length,
  }));
  return { bytes, parts, shown };
}

/** Answers the notes and files the month again, as the steps that follow expect it. */
async function file_again(person) {
  const filing = new FilingPage(person);
  for (const answer of await person.page.locator('textarea[name^="answer."]').all()) await answer.fill('已核对，数据无误（测试）。');
  await filing.submit();
  await filing.confirm();
  await person.sees('the returned month is filed again', /报表已提交/);
}
