// SPDX-License-Identifier: MPL-2.0
// 个人中心, 关联企业: every outcome of the match, then the second step; and a filler whom the registry has not confirmed.
import { has_database, sql } from './demo_database.mjs';

const kNameDiffers = '企业名称与法人库登记的不一致';
const kPersonDiffers = '法定代表人与法人库登记的不一致';

export async function fill_match(person, { name, uscc, legal_representative }) {
  await person.type('企业名称', name);
  await person.type('统一社会信用代码', uscc);
  await person.type('法定代表人', legal_representative);
}

/** Sends the match form; what was typed must still be there after a refusal. */
async function is_refused(person, facts, words, text, station) {
  await fill_match(person, facts);
  await person.press('提交关联');
  await person.sees(words, text);
  const kept = await Promise.all(['企业名称', '统一社会信用代码', '法定代表人'].map((label) => person.page.getByLabel(label, { exact: true }).inputValue()));
  const typed = [facts.name, facts.uscc, facts.legal_representative];
  person.walk.check(typed.every((each, i) => kept[i] === each), `${words}: what was typed is still there`, `${typed} became ${kept}`);
  if (station) await person.station(station);
}

export async function associate(walk, cast) {
  const person = cast.people.first;
  await open_account(person);
  await registry_fails(person, cast); // before the registry's answer is known for a minute
  await match_wrongly(person, cast);
  await match(person, cast.enterprise);
  await come_back_a_day_later(person, cast);
  await complete(person, cast, true);
  await person.sees('the list shows the enterprise', person.page.getByRole('row', { name: cast.enterprise.uscc }));
  await person.station('associated');
  await match_once_more(person, cast);
}

/** The second step as it is when the match is a day old. */
async function come_back_a_day_later(person, { enterprise, script }) {
  if (!script || !has_database) return;
  const profile = person.page.url();
  const put = (sign) => sql(`UPDATE registry_match SET matched_at = matched_at ${sign} INTERVAL 25 HOUR WHERE uscc = '${enterprise.uscc}'`);
  await put('-');
  await person.page.goto(profile);
  await person.sees('a match is good for a day', /上次比对已超过 24 小时/);
  await person.station('match-expired');
  await put('+');
  await person.page.goto(profile);
}

async function match_once_more(person, { enterprise, script }) {
  if (!script) return;
  const list = person.page.url();
  await person.go('/association/new');
  await is_refused(person, enterprise, 'an enterprise is associated once', '您已关联这家企业', 'match-already');
  await person.page.goto(list);
}

async function open_account(person) {
  await person.follow('个人中心', /\/account$/);
  await person.station('account');
  await person.follow('关联企业', /\/association$/);
  await person.station('associations-none');
  await person.follow('增加关联企业', /\/association\/new$/);
  await person.station('match');
}

async function match_wrongly(person, { enterprise, script }) {
  const wrong_code = enterprise.uscc.slice(0, -1) + (enterprise.uscc.endsWith('0') ? '1' : '0');
  await is_refused(person, { name: '', uscc: '', legal_representative: '' }, 'empty fields are named', '请填写统一社会信用代码。', 'match-empty');
  await is_refused(person, { ...enterprise, uscc: wrong_code }, 'a wrong check character is told', /校验位不符/, 'match-check-character');
  const differing = { ...enterprise, name: '测试另一家有限公司', legal_representative: '测试某人' };
  await is_refused(person, differing, 'what differs is named', kNameDiffers, 'match-differs');
  await person.sees('信息比对不一致 names the representative too', kPersonDiffers);
  await person.does_not_see('the registry\'s name is not shown', enterprise.name);
  await is_refused(person, { name: '测试无此企业', uscc: '91310101MA1K00015A', legal_representative: '测试' }, 'a code of nobody is told', /法人库中没有这个/, 'match-unknown');
  const cancelled = { name: '上海测试013号矿山服务有限公司', uscc: '91310101TBTB001353', legal_representative: '测试013' };
  await is_refused(person, cancelled, 'a cancelled enterprise is told', '该企业已注销', 'match-cancelled');
  if (!script) return;
  const revoked = { name: '测试017号热电（上海）有限公司', uscc: '91310103TBTB00178D', legal_representative: '测试017' };
  await is_refused(person, revoked, 'a revoked enterprise is told', '该企业已吊销', 'match-revoked');
  const moved_out = { name: '测试019号建设工程（上海）有限公司', uscc: '91310115TBTB00194F', legal_representative: '测试019' };
  await is_refused(person, moved_out, 'an enterprise that has moved out is told', '该企业已迁出本市', 'match-moved-out');
}

async function registry_fails(person, { enterprise, script }) {
  const only = `/v1/entities/${enterprise.uscc}`;
  const faults = [
    [{ down: true }, '法人库暂时不能应答，还没有比对', 'match-registry-down'],
    [{ garbage: true }, '法人库的应答不能识别，还没有比对', 'match-registry-nonsense'],
    ...(script ? [[{ delay_ms: 6000 }, '法人库应答太慢，还没有比对', 'match-registry-slow']] : []),
  ];
  for (const [fault, words, station] of faults) {
    await person.walk.registry({ ...fault, only });
    await is_refused(person, enterprise, words, words, station);
    await person.walk.registry();
  }
}

/** Half-width brackets and blanks make no difference. */
export async function match(person, enterprise) {
  const name = ` ${enterprise.name.replace('（', '(').replace('）', ') ')}`;
  await fill_match(person, { ...enterprise, name });
  await person.press('提交关联');
  person.walk.check(person.path === `/association/${enterprise.uscc}/profile`, 'a match leads to 完善企业基本信息', person.path);
}

/** The second step. `is_first`: nobody has completed this enterprise before. */
export async function complete(person, cast, is_first) {
  await person.station(is_first ? 'profile' : 'profile-known');
  if (is_first) {
    await person.type('手机号', '12345');
    await person.press('提交关联');
    await person.sees('a wrong mobile number is told', /手机号应为 1 开头的 11 位数字/);
    await person.station('profile-problems');
    await person.page.getByLabel('小型', { exact: true }).check();
  }
  await person.type('联系人', '测试联系人');
  await person.type('手机号', '19900009998');
  await person.type('电子邮箱', 'ceshi@example.com');
  await person.press('提交关联');
  await person.sees('associated, and told what comes next', `已关联“${cast.enterprise.name}”`);
}

/** 待核验: while the registry is waited for, the workbench and the filing page say so, drafts are kept, and nothing is submitted. */
export async function wait_for_the_registry(walk, cast) {
  if (!has_database) return;
  const person = cast.people.first;
  const back = person.page.url();
  const { name, uscc } = cast.enterprise;
  await sql(`INSERT INTO pending_match (user_id, uscc, kind, enterprise_name, legal_representative, asked_at, next_try_at)
    SELECT f.user_id, e.uscc, 'claim', e.name, '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY FROM filler f JOIN enterprise e ON e.id = f.enterprise_id WHERE e.uscc = '${uscc}'`);
  const filing = `/filing/${uscc}/${cast.period.text}`;
  for (const [path, station] of [['/workbench', 'workbench-unverified'], [`${filing}/edit`, 'filing-unverified']]) {
    await person.go(path);
    await person.sees(`${path} says that the registry is waited for`, person.page.getByRole('heading', { name: `法人库还没有确认“${name}”` }));
    await person.station(station);
  }
  await person.go(`${filing}/confirm`);
  await person.sees('nothing is submitted before it has answered', '法人库核验通过前不能提交');
  await person.station('not-verified');
  await sql(`DELETE FROM pending_match WHERE uscc = '${uscc}'`);
  await person.go(`${filing}/edit`);
  await person.does_not_see('once it has answered nothing is said of it', '法人库还没有确认');
  await person.page.goto(back);
}
