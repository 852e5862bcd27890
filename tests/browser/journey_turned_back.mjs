// SPDX-License-Identifier: MPL-2.0
// Refusals of a busy day, each brought about and pictured once: a session at its end, too many reports of one account, too many who wait for the SSO.
import { sql } from './demo_database.mjs';
import { log_in } from './journey_log_in.mjs';

const kAccount = '服务中心管理员（测试）';
const kMostReports = 2; // of one account in a worker of eight threads
const kMostAtTheSso = 4; // threads of such a worker

/** `portal`: one worker, that has asked nothing of the SSO yet. */
export async function be_turned_back(walk, portal) {
  const person = await walk.person('turned_back');
  await person.go('/');
  await log_in(person, kAccount);
  await come_back_too_late(person);
  await ask_for_too_many_reports(walk, person, portal);
  await find_the_sso_busy(walk, person, portal);
  await log_out_without_the_sso(walk, person);
}

/** The newest session of the account, as if it had begun and been used so many minutes ago. */
function put_back(began, seen) {
  return sql(`UPDATE session SET began_at = UTC_TIMESTAMP(6) - INTERVAL ${began} MINUTE, seen_at = UTC_TIMESTAMP(6) - INTERVAL ${seen} MINUTE
    WHERE user_id = (SELECT id FROM user WHERE name = '${kAccount}') ORDER BY id DESC LIMIT 1`);
}

/** The log-in page says which of its limits a session has come to. */
async function come_back_too_late(person) {
  for (const [began, seen, words, station] of [[40, 31, '您较长时间没有操作', 'session-idle'], [481, 1, '本次登录已满 8 小时', 'session-full']]) {
    await put_back(began, seen);
    await person.go('/workbench');
    await person.sees(`a session that has come to its end says why: ${words}`, new RegExp(words));
    await person.station(station);
  }
  await put_back(0, 0);
}

async function until(holds, words) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`in vain: ${words}`);
}

async function there_are(count, condition) {
  await until(async () => {
    const { stdout } = await sql(`SELECT COUNT(*) FROM information_schema.processlist WHERE ${condition}`);
    return Number(stdout.trim().split('\n').at(-1)) >= count;
  }, condition);
}

/** While nobody can read the list those who try keep all the places that their account has, and the next one is turned back. */
async function ask_for_too_many_reports(walk, person, portal) {
  const list = `${portal}/statistics/snapshots`;
  const locked = sql('LOCK TABLES statistic_snapshot WRITE; DO SLEEP(8)');
  await there_are(1, "info LIKE 'DO SLEEP%'");
  const held = Array.from({ length: kMostReports }, () => person.context.request.get(list, { timeout: 20_000 }));
  await there_are(kMostReports, "state = 'Waiting for table metadata lock'");
  const answer = await person.page.goto(list);
  walk.check(answer.status() === 429, 'a report too many is answered with 429', answer.status());
  await person.sees('and says what to do', person.page.getByRole('heading', { name: '查询和导出较多，请稍候再试' }));
  await person.station('too-many');
  await locked;
  const others = (await Promise.all(held)).map((each) => each.status());
  walk.check(others.every((status) => status === 200), 'those who had the places get their report', others.join(' '));
}

/** While the SSO does not answer, as many threads wait for it as may: who comes next is turned back at once. */
async function find_the_sso_busy(walk, person, portal) {
  const address = `${portal}/sign-in/sso`;
  await walk.sso();
  await walk.sso({ delay_ms: 3000, down: true, only: '/.well-known/' });
  const waiting = Array.from({ length: kMostAtTheSso }, () => fetch(address, { redirect: 'manual' }));
  await until(async () => (await (await fetch(`${walk.sso_control}/stand-in/log`)).json()).length >= kMostAtTheSso, 'log-ins wait for the SSO');
  const answer = await person.page.goto(address);
  walk.check(answer.status() === 503, 'a log-in too many is answered with 503', answer.status());
  await person.sees('and says that the SSO is busy', /统一身份认证正忙/);
  await person.station('door-busy');
  await Promise.all(waiting);
}

/** The portal's session ends all the same, and the page says what may be left. */
async function log_out_without_the_sso(walk, person) {
  await walk.sso();
  await walk.sso({ down: true });
  await person.press('退出');
  await walk.sso();
  await person.sees('who logs out while the SSO is down is told', /统一身份认证没有确认退出/);
  await person.station('signed-out-alone');
}
