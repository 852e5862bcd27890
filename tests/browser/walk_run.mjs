// SPDX-License-Identifier: MPL-2.0
// One run of the walk: the browser, the lines it prints, the stations it stops at.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { Person } from './person.mjs';
import { get_routes, not_visited, route_of } from './routes_visited.mjs';

const kAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const kBrowser = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic', '--disable-component-update'] };
export const kWide = { width: 1280, height: 900 };
const kNarrow = { width: 360, height: 740 };
const kNarrowest = { width: 320, height: 740 }; // WCAG 1.4.10: 1280 px at 400 %
const kMostMilliseconds = 10_000; // for one act; the registry may take 4 s

export class Walk {
  failed = 0;

  stations = 0;

  origins = new Set(); // of portals beside the one that is walked

  routes = get_routes();

  visited = new Set(); // routes at whose pages there was a station

  looked_at_narrow = new Set(); // routes whose page axe has seen at 360 px

  static async begin({ PORTAL, SSO_CONTROL, REGISTRY_CONTROL, MAIL_CONTROL, SCREENSHOTS, MANUAL, RUN_DIR }) {
    const walk = new Walk();
    walk.portal = PORTAL ?? 'http://localhost:8080';
    const port = Number(new URL(walk.portal).port);
    walk.sso_control = SSO_CONTROL ?? `http://127.0.0.1:${port + 3}`;
    walk.registry_control = REGISTRY_CONTROL ?? `http://127.0.0.1:${port + 4}`;
    walk.mail_control = MAIL_CONTROL ?? `http://127.0.0.1:${port + 6}`;
    walk.screenshots = SCREENSHOTS ?? 'screenshots';
    walk.manual = MANUAL ?? join(RUN_DIR ?? '.run', 'manual');
    mkdirSync(walk.screenshots, { recursive: true });
    walk.browser = await chromium.launch(kBrowser);
    return walk;
  }

  /** One line; `detail` follows a failure. */
  check(holds, words, detail = '') {
    const place = this.cast?.mark ? ` (${this.cast.mark})` : '';
    process.stdout.write(`${holds ? 'ok' : 'not ok'} - ${words}${place}\n`);
    if (holds) return;
    this.failed += 1;
    if (detail) process.stdout.write(`${String(detail).replace(/^/gm, '    ')}\n`);
  }

  /** Each journey needs what the ones before have left, so the first that breaks off ends the play. */
  async play(cast, journeys) {
    this.cast = cast;
    for (const journey of journeys) {
      const began = Date.now();
      try {
        await journey(this, cast);
      } catch (error) {
        this.check(false, `${journey.name} breaks off`, error.stack);
        for (const [name, person] of Object.entries(cast.people)) {
          await person.page.screenshot({ path: join(this.screenshots, `broken-${cast.mark}-${name}.png`) }).catch(() => {});
          process.stdout.write(`    ${name} is at ${person.page.url()}\n`);
        }
        this.is_broken = true;
        break;
      }
      process.stdout.write(`# ${journey.name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    }
    for (const person of Object.values(cast.people)) await person.leave();
  }

  /** A browser of its own for somebody. */
  async person(role) {
    const context = await this.browser.newContext({ javaScriptEnabled: this.cast.script, viewport: kWide, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(kMostMilliseconds);
    const person = new Person(this, context, await context.newPage());
    this.cast.people[role] = person;
    return person;
  }

  /** Stops for pictures of the page: nothing scrolls sideways, at 320 px neither, axe finds nothing, at 360 px once for each route. `whole` false: of what is in view. */
  async station(person, name, { whole = true } = {}) {
    const { page } = person;
    const problems = [];
    const file = this.next_file(name);
    await page.bringToFront();
    await page.screenshot({ path: file(kWide.width), fullPage: whole });
    const route = person.opened && route_of(person.opened, this.routes);
    if (route) this.visited.add(route);
    problems.push(...(await this.faults_of_layout(page, kWide)));
    if (this.cast.script) problems.push(...(await faults_of_access(page)));
    await page.setViewportSize(kNarrow);
    problems.push(...(await this.faults_of_layout(page, kNarrow)));
    if (this.cast.script) {
      await page.screenshot({ path: file(kNarrow.width), fullPage: whole });
      problems.push(...(await this.faults_of_narrow_access(page, route)));
    }
    await page.setViewportSize(kNarrowest);
    problems.push(...(await this.faults_of_layout(page, kNarrowest)));
    await page.setViewportSize(kWide);
    problems.push(...person.take_complaints());
    this.check(problems.length === 0, `station ${name}`, problems.join('\n'));
  }

  /** The names of the pictures of the next station, by width. */
  next_file(name) {
    this.stations += 1;
    const number = String(this.stations).padStart(3, '0');
    return (width) => join(this.screenshots, `${[number, name, this.cast.mark, width].filter(Boolean).join('-')}.png`);
  }

  async faults_of_narrow_access(page, route) {
    if (!route || this.looked_at_narrow.has(route)) return [];
    this.looked_at_narrow.add(route);
    return (await run_axe(page)).map((fault) => `at ${kNarrow.width} px ${fault}`);
  }

  async faults_of_layout(page, { width }) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return over > 0 ? [`at ${width} px the page is ${over} px too wide`] : [];
  }

  /** Tells the registry stand-in to behave so for one enterprise; without `faults` it behaves well again. */
  async registry(faults) {
    const act = faults ? 'behave' : 'calm';
    const answer = await fetch(`${this.registry_control}/stand-in/${act}`, { method: 'POST', body: JSON.stringify(faults ?? {}) });
    if (!answer.ok) throw new Error(`the registry's control port answered ${answer.status}`);
  }

  /** The same for the SSO stand-in. */
  async sso(faults) {
    const answer = await fetch(`${this.sso_control}/stand-in/${faults ? 'behave' : 'calm'}`, { method: 'POST', body: JSON.stringify(faults ?? {}) });
    if (!answer.ok) throw new Error(`the SSO's control port answered ${answer.status}`);
  }

  /** The exit status. */
  async end() {
    await this.browser.close();
    this.cast = undefined;
    if (!this.is_broken) {
      const missing = not_visited(this.visited, this.routes);
      this.check(missing.length === 0, 'every page of tests/pages/routes.txt has its station', missing.join('\n'));
    }
    this.check(this.stations > 0 && this.failed === 0, `the walk: ${this.stations} stations`);
    return this.failed > 0 ? 1 : 0;
  }
}

export async function faults_of_access(page) {
  await page.evaluate(kAxe);
  return run_axe(page);
}

function run_axe(page) {
  return page.evaluate(async () => (await window.axe.run({ resultTypes: ['violations'] })).violations.map((each) =>
    `axe ${each.id}: ${each.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`));
}
