// SPDX-License-Identifier: MPL-2.0
// Scans a running demo: node scan.mjs --effort quick|thorough --portal ADDRESS --run-dir DIR --minutes N. For people: tests/faults/scanners.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { Endpoint } from './endpoint.mjs';
import { line_of, read_suppressions, sift } from './findings.mjs';
import { begin_session, is_alive, is_late, kKinds } from './kinds.mjs';
import { keep_at_work } from './limits.mjs';
import { forge, probe } from './probe.mjs';
import { prepare_scene } from './scene.mjs';
import { self_test } from './self_test.mjs';
import { attack_with_sqlmap, has_places } from './sqlmap.mjs';
import { Routes, collect, made_up } from './targets.mjs';
import { server_faults, size_of } from './server_faults.mjs';
import { attack_with_wapiti, page_of } from './wapiti.mjs';

const kAtOnce = 2;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values: options } = parseArgs({ options: { effort: { type: 'string' }, portal: { type: 'string' }, 'run-dir': { type: 'string' }, minutes: { type: 'string' } } });
const { effort, portal, 'run-dir': run_dir } = options;
const folder = join(run_dir, 'scanners');
const deadline = Date.now() + Number(options.minutes) * 60_000;
const seconds_left = () => (deadline - Date.now()) / 1000;
const say = (words) => process.stdout.write(`${words}\n`);

/** Which targets are attacked as whom. Quick: each route as one who may call it and has pages that lead to it. Thorough: as all who reach it. */
async function choose_targets(routes) {
  const seen = {};
  for (const kind of Object.keys(kKinds)) {
    const { browser } = await begin_session(portal, kind);
    seen[kind] = await collect(browser, routes);
    for (const [name, { route, path }] of browser.uscc ? seen[kind] : [])
      if (route.pattern.includes('{uscc}') && !path.includes(browser.uscc)) seen[kind].delete(name); // a key is of one enterprise
  }
  const chosen = [];
  let led_to = 0;
  for (const route of routes.all) {
    const whose = Object.keys(kKinds).filter((kind) => kKinds[kind].may.includes(route.access));
    const reaching = Object.keys(kKinds).filter((kind) => seen[kind].has(route.name) && !kKinds[kind].has_own_routes_alone).sort((one, other) => whose.includes(other) - whose.includes(one));
    if (reaching.length > 0) led_to += 1;
    const kinds = effort === 'thorough' ? new Set([...reaching, ...whose]) : [reaching[0] ?? whose[0]];
    for (const kind of kinds) chosen.push({ kind, target: seen[kind].get(route.name) ?? made_up(route, seen[kind], '') });
  }
  say(`# ${routes.all.length} routes, ${led_to} of them by the portal's own links and forms, the others by made-up requests; ${chosen.length} targets`);
  return chosen;
}

const with_token = (target, csrf) => ({ ...target, fields: new Map([...target.fields].map(([name, field]) => [name, name === 'csrf' ? { ...field, value: csrf } : field])) });

/** `tasks` in their order, a few at once. */
async function work_through(tasks) {
  const waiting = [...tasks];
  const next = async () => { for (let task = waiting.shift(); task; task = waiting.shift()) await task(); };
  await Promise.all(Array.from({ length: kAtOnce }, next));
}

const found = [];
const add = (findings, who) => found.push(...findings.map((each) => ({ ...each, who })));

/** What needs a session: a kind without one is not attacked, and that is a finding. */
async function as_kind(kind, words, act) {
  let session;
  try { session = await begin_session(portal, kind); } catch (error) {
    add([{ tool: 'scan', kind: 'not attacked', route: words, parameter: '-', detail: error.message }], kind);
    return;
  }
  await act(session);
}

/** Odd values and forged forms, then sqlmap, on one target with a session of its own. */
function task_of({ kind, target }, name) {
  return () => as_kind(kind, target.route.name, async (session) => {
    const mine = with_token(target, session.csrf);
    add(await forge(mine, session.browser), kind);
    await probe(mine, session.browser);
    if (!has_places(mine)) return;
    const fresh = await is_alive(session, kind) ? session : await begin_session(portal, kind);
    const seconds = Math.min(seconds_left(), effort === 'quick' ? 300 : 900);
    if (seconds > 0) add(await attack_with_sqlmap(with_token(target, fresh.csrf), fresh, { folder: join(folder, 'sqlmap'), name, effort, seconds }), kind);
    else add([{ tool: 'sqlmap', kind: 'not attacked', route: target.route.name, parameter: '-', detail: 'there was no time left' }], kind);
    if (is_late(target.route) || await is_alive(fresh, kind)) return;
    add([{ tool: 'sqlmap', kind: 'session ended', route: target.route.name, parameter: '-', detail: 'a part of the attack saw the log-in page; name the route in is_late' }], kind);
  });
}

const target_tasks = (chosen, late) => chosen.filter(({ target }) => is_late(target.route) === late).map((each, at) => task_of(each, `${late ? 'late' : 'usual'}-${at}-${each.kind}`));

/** wapiti on all targets of a kind of user in one run; `wide` for a visitor, who has no 退出 to be found. */
function wapiti_task(kind, targets, endpoint, late) {
  return () => as_kind(kind, '-', async (session) => {
    const path = `/targets/${kind}${late ? '-late' : ''}`;
    endpoint.pages.set(path, page_of(targets.map((target) => with_token(target, session.csrf)), portal));
    const start = new URL(path, endpoint.address).href;
    const seconds = Math.max(30, Math.min(seconds_left(), effort === 'quick' ? 600 : 1800));
    const settings = { folder: join(folder, 'wapiti'), name: `${kind}${late ? '-late' : ''}`, effort, seconds };
    add(await attack_with_wapiti({ ...session, root: kind === 'visitor' ? '/' : '/livez', start, endpoint: endpoint.address }, routes, settings), kind);
    add(endpoint.take_findings(kind), kind);
    if (!late && !await is_alive(session, kind)) add([{ tool: 'wapiti', kind: 'session ended', route: '-', parameter: '-', detail: 'a part of the attacks saw the log-in page' }], kind);
  });
}

function wapiti_tasks(chosen, endpoint, late) {
  return Object.keys(kKinds).flatMap((kind) => {
    const targets = chosen.filter((each) => each.kind === kind && is_late(each.target.route) === late).map(({ target }) => target);
    return targets.length > 0 ? [wapiti_task(kind, targets, endpoint, late)] : [];
  });
}

function report(findings, suppressions) {
  for (const each of findings) say(line_of(each));
  const suppressed = suppressions.filter(({ used }) => used > 0);
  for (const { tool, kind, route, parameter, reason, used } of suppressed) say(`# no fault, ${used} times: ${tool}: ${kind}: ${route}, ${parameter}: ${reason}`);
  for (const { tool, kind, route, parameter } of suppressions.filter(({ used }) => used === 0)) say(`# this run needs no suppression of ${tool}: ${kind}: ${route}, ${parameter}`);
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ effort, findings, suppressed }, null, 2));
}

rmSync(folder, { recursive: true, force: true });
for (const name of ['sqlmap', 'wapiti', 'self-test']) mkdirSync(join(folder, name), { recursive: true });
const routes = new Routes(readFileSync(here('../../pages/routes.txt'), 'utf8'));
const missed = await self_test(join(folder, 'self-test'));
for (const each of missed) say(`the scanners do not find what they should: ${each}`);
if (missed.length > 0 || effort === 'self-test') {
  say(`${missed.length} findings`);
  process.exit(missed.length > 0 ? 1 : 0);
}
say('# the scanners find each fault of the self-test');
const log = join(run_dir, 'log/access.log');
const log_before = size_of(log);
const endpoint = await Endpoint.open();
const end_lifting = keep_at_work(join(run_dir, 'db/db.sock'));
await prepare_scene(portal);
const chosen = await choose_targets(routes);
for (const late of [false, true]) {
  await work_through(target_tasks(chosen, late));
  say(`# odd values, forged forms and sqlmap are through with ${late ? 'the rest' : 'what takes nothing away'}, ${Math.round(seconds_left())} s left`);
  await work_through(wapiti_tasks(chosen, endpoint, late));
  say(`# and wapiti, ${Math.round(seconds_left())} s left`);
}
end_lifting();
endpoint.close();
add(await server_faults(log, log_before, routes));
const suppressions = read_suppressions(here('suppressions.txt'));
const findings = sift(found, suppressions);
report(findings, suppressions);
say(`${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
