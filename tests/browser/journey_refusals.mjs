// SPDX-License-Identifier: MPL-2.0
// Requests that the portal refuses.
import { has_database, sql, without_database } from './demo_database.mjs';
import { FilingPage } from './filing_page.mjs';
import { send_oddly } from './odd_requests.mjs';

export async function refuse_bad_requests(walk, cast) {
  const person = cast.people.second;
  await is_answered(walk, person, '/filing/91310101TBTB0049340', 404, 'not-found');
  await is_answered(walk, person, '/filing/91310115TBTB0059XK', 404);
  await is_answered(walk, person, '/association/match', 405, 'wrong-method');
  await is_answered(walk, person, '/review', 403, 'forbidden');
  if (cast.script) await be_answered_by_nginx(walk, person);
  if (cast.script) await find_the_portal_broken(walk, person);
  await send_from_elsewhere(walk, person);
  await send_old_token(walk, person, cast);
  await send_too_much(walk, person, cast);
}

async function is_answered(walk, person, path, status, station) {
  const answer = await person.go(path);
  walk.check(answer.status() === status, `${path} is answered with ${status}`, answer.status());
  if (station) await person.station(station);
}

async function be_answered_by_nginx(walk, person) {
  await is_answered(walk, person, '/form?a=1&a=2', 400, 'bad-request');
  await is_answered(walk, person, '/%', 400, 'nginx-bad-request');
  await is_answered(walk, person, '/static/nothing', 404, 'nginx-not-found');
  await send_oddly(person, '/', { headers: { host: 'other.example' } });
  await is_answered(walk, person, '/', 421, 'other-host');
}

/** A page without its table, and workers who find no database. */
async function find_the_portal_broken(walk, person) {
  if (!has_database) return;
  await sql('RENAME TABLE appeal TO appeal_away');
  try { await is_answered(walk, person, '/appeal', 500, 'fault'); } finally { await sql('RENAME TABLE appeal_away TO appeal'); }
  await without_database(() => is_answered(walk, person, '/workbench', 503, 'unavailable'));
}

/** A form that comes with neither the portal's cookie nor from its pages is not even kept for a second press. */
async function send_from_elsewhere(walk, person) {
  await person.go('/account');
  await send_oddly(person, '/account', { headers: { origin: 'http://elsewhere.example', 'sec-fetch-site': 'cross-site' } });
  await person.page.locator('form[action="/account"] button[type=submit]').first().click();
  await person.sees('a form from elsewhere is not carried out', '这次操作没有执行');
  await person.station('token-elsewhere');
}

/** A form whose token is no longer right loses nothing: one more press sends it. */
async function send_old_token(walk, person, cast) {
  await person.go(`/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`);
  const filing = new FilingPage(person);
  await filing.cell('B02.m').fill('7.5');
  await person.page.locator('#filing [name=csrf]').evaluate((field) => { field.value = 'x'; });
  await filing.press('暂存');
  await person.sees('an old token is told', '请再确认一次');
  await person.station('old-token');
  await person.press('重新提交');
  await person.sees('one more press saves it', /已暂存（/);
}

async function send_too_much(walk, person, cast) {
  await person.go(`/filing/${cast.enterprise.uscc}/${cast.earlier.text}/edit`);
  await person.page.locator('[name="I03.v"]').evaluate((field) => { field.value = '大'.repeat(400_000); });
  await new FilingPage(person).press('暂存');
  await person.sees('too much is told', /太大|过大|过长|太多/);
  await person.station('too-large');
}
