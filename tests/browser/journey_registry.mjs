// SPDX-License-Identifier: MPL-2.0
// Refusals of the match that the walked portal has no cause for, each brought about at a second portal with another registry: one where all places are taken, one
// that does not know the portal, one that cannot show who it is, and a public one that knows no legal representative.
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { join } from 'node:path';

import { has_database, sql } from './demo_database.mjs';
import { log_in } from './journey_log_in.mjs';
import { beside_the_first } from './journey_second_portal.mjs';

const kLabels = { name: '企业名称', uscc: '统一社会信用代码', legal_representative: '法定代表人' };
const kOne = { name: '测试004号电子元件（上海）有限公司', uscc: '91310104TBTB000470', legal_representative: '测试004' };
const kAnother = { name: '测试006号百货零售（上海）有限公司', uscc: '91310105TBTB000634', legal_representative: '测试006' };
const kWaiting = '测试等待比对有限公司';

export async function ask_other_registries(walk, cast) {
  if (!cast.script || !has_database) return;
  const person = await walk.person('matcher');
  await person.go('/');
  await log_in(person, cast.first);
  await beside_the_first(walk, async (portal) => {
    await find_all_places_taken(walk, person, portal);
    await is_turned_back(person, portal, '法人库没有受理，还没有比对', 'match-registry-refused');
    await wait_for_as_many_as_may_be(person, portal, cast);
  }, ['most_waiting=1', 'total_ms=8000', 'app_id="nobody"']);
  const impostor = await listen_as_somebody_else();
  try {
    await beside_the_first(walk, (portal) => is_turned_back(person, portal, '无法确认对方就是法人库，还没有比对', 'match-registry-not-trusted'),
      [`url="https://localhost:${impostor.address().port}"`]);
  } finally { impostor.close(); }
  const gleif = `http://localhost:${Number(new URL(walk.portal).port) + 2}`;
  await beside_the_first(walk, (portal) => ask_a_public_registry(person, portal), ['kind="gleif"', `gleif_url="${gleif}"`]);
  await sql(`DELETE FROM pending_match WHERE uscc IN ('${kOne.uscc}', '${kAnother.uscc}')`);
  await person.leave();
  delete cast.people.matcher;
}

async function fill(page, portal, facts) {
  await page.goto(`${portal}/association/new`);
  for (const [fact, text] of Object.entries(facts)) await page.getByLabel(kLabels[fact], { exact: true }).fill(text);
}

async function is_turned_back(person, portal, words, station, facts = kOne) {
  await fill(person.page, portal, facts);
  await person.press('提交关联');
  await person.sees(words);
  await person.station(station);
}

/** While one waits for the registry, in another window, nobody else may. */
async function find_all_places_taken(walk, person, portal) {
  await walk.registry();
  await walk.registry({ delay_ms: 9000, only: '/v1/entities/' });
  const window = await person.context.newPage();
  await fill(window, portal, kOne);
  const held = window.waitForEvent('domcontentloaded', { timeout: 20_000 }).catch(() => {});
  await window.getByRole('button', { name: '提交关联', exact: true }).click({ noWaitAfter: true });
  await registry_is_asked(walk);
  await is_turned_back(person, portal, '正在比对的人较多，还没有比对', 'match-registry-busy', kAnother);
  await held;
  await walk.registry();
  await window.close();
}

async function registry_is_asked(walk) {
  for (let tries = 0; tries < 100; tries += 1) {
    const log = await (await fetch(`${walk.registry_control}/stand-in/log`)).json();
    if (log.length > 0) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error('in vain: the registry is asked');
}

/** Five wait for the registry already: the next one is not kept. */
async function wait_for_as_many_as_may_be(person, portal, { first }) {
  const codes = [1, 2, 3, 4, 5].map((number) => `SELECT 'W0000000000000000${number}' AS uscc`).join(' UNION ALL ');
  await sql(`INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, next_try_at)
    SELECT u.id, w.uscc, 'match', '${kWaiting}', '测试', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY FROM user u JOIN (${codes}) w WHERE u.name = '${first}'`);
  await is_turned_back(person, portal, /您已有 5 家企业在等待比对，这一家没有记下/, 'match-not-kept');
  await sql(`DELETE FROM pending_match WHERE enterprise_name = '${kWaiting}'`);
}

/** A server whose certificate nobody vouches for: that of the mail server, made for this run. */
function listen_as_somebody_else() {
  const read = (name) => readFileSync(join(process.env.RUN_DIR, 'state/mail', name));
  const server = https.createServer({ cert: read('certificate.pem'), key: read('key.pem') }, (request, response) => response.end('{}'));
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

/** Its register has no legal representative, so that this is not even asked for. */
async function ask_a_public_registry(person, portal) {
  const { name, uscc } = kOne;
  await is_turned_back(person, portal, '代码和名称一致，但还不能关联', 'match-name-too-little', { name, uscc });
}
