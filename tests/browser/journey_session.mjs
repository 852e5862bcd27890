// SPDX-License-Identifier: MPL-2.0
// The session's end: the warning five minutes before, extension, the notice when it is over. The browser's clock is put forward.
import { month_before } from './filing_page.mjs';
import { Person } from './person.mjs';

export async function warn_of_the_end(walk, cast) {
  if (!cast.script) return;
  const context = await walk.browser.newContext({
    storageState: await cast.people.second.context.storageState(), viewport: { width: 1280, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const person = new Person(walk, context, page);
  cast.people.waiting = person;
  await page.clock.install();
  await person.go('/workbench');
  const dialog = page.getByRole('alertdialog');
  await page.clock.fastForward('24:00');
  walk.check(await dialog.count() === 0, 'six minutes before the end there is no warning yet');
  await page.clock.fastForward('01:30');
  await person.sees('five minutes before the end there is a warning', dialog.getByRole('heading', { name: '登录即将结束' }));
  walk.check(await page.evaluate(() => document.activeElement.textContent) === '继续使用', 'the warning has the focus');
  await person.station('session-warning');
  for (let i = 0; i < 3; i += 1) {
    await person.button('继续使用', dialog).click();
    await dialog.waitFor({ state: 'detached' });
    await page.clock.fastForward('25:30');
    await dialog.waitFor();
  }
  walk.check(true, '继续使用 extends the session as often as one likes');
  await use_in_another_tab(walk, person, dialog);
  await page.clock.fastForward('31:00');
  await person.sees('when it is over a notice says so', dialog.getByRole('heading', { name: '登录已结束' }));
  const way_back = await person.link('重新登录', dialog).getAttribute('href');
  walk.check(way_back === `/sign-in?return_to=${encodeURIComponent('/workbench')}`, 'its link comes back to the same page', way_back);
  await person.station('session-over');
  await person.button('留在本页', dialog).click();
  walk.check(await dialog.count() === 0, 'and one may stay to read');
  const { text } = month_before(month_before(cast.earlier)); // nobody has filed it
  await warn_while_filing(walk, person, dialog, `/filing/${cast.enterprise.uscc}/${text}/edit`);
}

/** Where the figures are typed the warning comes as everywhere, and leads back to the cell. */
async function warn_while_filing(walk, person, dialog, address) {
  const { page } = person;
  await person.go(address);
  await page.locator('[name="A01.m"]').focus();
  await page.clock.fastForward('24:00');
  walk.check(await dialog.count() === 0, 'on the filing page, too, there is no warning before its time');
  await page.clock.fastForward('01:30');
  await person.sees('and then it is there', dialog.getByRole('heading', { name: '登录即将结束' }));
  await person.station('session-warning-filing');
  await person.button('继续使用', dialog).click();
  await dialog.waitFor({ state: 'detached' });
  walk.check(await page.evaluate(() => document.activeElement.name) === 'A01.m', 'the focus is back in the cell');
  await page.clock.fastForward('31:00');
  await person.sees('the end is said on the filing page', dialog.getByRole('heading', { name: '登录已结束' }));
  const way_back = await person.link('重新登录', dialog).getAttribute('href');
  const field = `${address}?at=c-A01-m`;
  walk.check(way_back === `/sign-in?return_to=${encodeURIComponent(field)}`, 'with a link that comes back to the same field', way_back);
  await person.button('留在本页', dialog).click();
  await page.goto(`${walk.portal}${field}`);
  walk.check(await page.evaluate(() => document.activeElement.name) === 'A01.m', 'and coming back one is in that field');
  walk.check(new URL(page.url()).search === '', 'whose name the address does not keep', page.url());
}

/** A page opened in another tab is a use of the session: the warning goes. */
async function use_in_another_tab(walk, person, dialog) {
  const tab = await person.context.newPage();
  await tab.goto(`${walk.portal}/account`);
  await dialog.waitFor({ state: 'detached' });
  walk.check(true, 'a use in another tab takes the warning away');
  await tab.close();
}
