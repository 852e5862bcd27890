// SPDX-License-Identifier: MPL-2.0
// A window of 1280 px at 200 %: nothing scrolls sideways but a table within its own box, and the keyboard's focus is in sight.
import { month_before } from './filing_page.mjs';
import { Person } from './person.mjs';
import { faults_of_access } from './walk_run.mjs';

const kZoom = 2;
const kZoomed = { width: 640, height: 450 }; // 1280 by 900 px
const kTabs = 40;

export async function read_at_double_size(walk, cast) {
  if (!cast.script) return;
  const person = await at_double_size(walk, cast.people.first);
  cast.people.zooming = person;
  const list = `/filing/${cast.enterprise.uscc}`;
  const { text } = month_before(month_before(cast.earlier)); // nobody has filed it
  for (const [path, name] of [['/workbench', 'workbench'], [list, 'filing-list'], [`${list}/${cast.period.text}`, 'filing-view'], [`${list}/${text}/edit`, 'filing']]) {
    await person.go(path);
    await look(walk, person, `${name}-zoomed`);
  }
  await go_through_by_keyboard(walk, person);
}

/** The same user in a window of another size. */
async function at_double_size(walk, { context }) {
  const zoomed = await walk.browser.newContext({
    storageState: await context.storageState(), viewport: kZoomed, deviceScaleFactor: kZoom, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  });
  return new Person(walk, zoomed, await zoomed.newPage());
}

async function look(walk, person, name) {
  const { page } = person;
  await page.screenshot({ path: walk.next_file(name)(kZoomed.width), fullPage: true, scale: 'css' });
  const problems = [...await walk.faults_of_layout(page, kZoomed), ...await faults_of_access(page), ...person.take_complaints()];
  walk.check(problems.length === 0, `station ${name}`, problems.join('\n'));
}

/** From the first figure on: each field that the focus comes to is at least in part in view, covered by no bar, and the page stays where it is sideways. */
async function go_through_by_keyboard(walk, person) {
  const { page } = person;
  await page.locator('[name="A01.m"]').focus();
  const hidden = [];
  for (let i = 0; i < kTabs; i += 1) {
    await page.keyboard.press('Tab');
    const { name, is_seen, left } = await page.evaluate(focused);
    if (!is_seen || left !== 0) hidden.push(`${name}: ${is_seen ? `the page is ${left} px aside` : 'not in sight'}`);
  }
  walk.check(hidden.length === 0, 'at 200 % the focus is in sight wherever the keyboard leads', hidden.join('\n'));
}

/** In the page: what has the focus, and whether any of its corners or its middle is what one sees there. */
function focused() {
  const at = document.activeElement;
  const { left, top, width, height } = at.getBoundingClientRect();
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => document.elementFromPoint(left + x * width, top + y * height));
  const is_seen = points.some((hit) => hit !== null && (at.contains(hit) || hit.closest('label')?.control === at));
  return { name: at.name || at.textContent.trim().slice(0, 30), is_seen, left: document.documentElement.scrollLeft };
}
