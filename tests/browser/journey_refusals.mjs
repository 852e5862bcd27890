// SPDX-License-Identifier: MPL-2.0
// Requests that the portal refuses.
import { FilingPage } from './filing_page.mjs';

export async function refuse_bad_requests(walk, cast) {
  const person = cast.people.second;
  await is_answered(walk, person, '/filing/91310101TBTB0049340', 404, 'not-found');
  await is_answered(walk, person, '/filing/91310115TBTB0059XK', 404);
  await is_answered(walk, person, '/association/match', 405, 'wrong-method');
  await is_answered(walk, person, '/review', 403, 'forbidden');
  await send_old_token(walk, person, cast);
  await send_too_much(walk, person, cast);
}

async function is_answered(walk, person, path, status, station) {
  const answer = await person.go(path);
  walk.check(answer.status() === status, `${path} is answered with ${status}`, answer.status());
  if (station) await person.station(station);
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
