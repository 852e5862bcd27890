// SPDX-License-Identifier: MPL-2.0
// 关联认证: the officer asks more than the match of an enterprise and prints the letter with its code; the filler refuses who asks;
// the code of the letter associates.
import { join } from 'node:path';
import { has_database, sql } from './demo_database.mjs';
import { fill_match } from './journey_association.mjs';
import { choose_account } from './journey_log_in.mjs';

const kAsker = '测试壬';
const kWrongCode = 'AAAA-BBBB-CCCC';
const kWhy = '请先与本企业财务部联系（测试）';

export async function prove_an_enterprise(walk, cast) {
  const { officer, second } = cast.people;
  const uscc = cast.enterprise.uscc;
  await officer.go(`/enterprise/${uscc}/proof`);
  await officer.page.getByLabel('用户关联这家企业须').selectOption('either');
  await officer.press('保存认证方式');
  await officer.sees('the rule is set', '认证方式已保存，即时生效。');
  await officer.station('enterprise-proof');
  await find_the_sheet_changed(officer, uscc);
  await officer.press('签发并打印信函');
  await officer.sees('the code is shown once', '只显示这一次');
  await officer.station('letter');
  const code = await officer.page.locator('.letter-code').innerText();
  walk.check(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/.test(code), 'the letter has a code', code);
  await print_letter(walk, officer);
  await officer.go(`/enterprise/${uscc}/proof`);
  await officer.does_not_see('the code is not shown again', code);
  await officer.sees('its state is', '未使用');
  await officer.go('/enrolment/letters');
  await officer.station('letters');

  const third = await walk.person('third');
  await third.go('/association/new');
  await third.follow('统一身份认证登录', /\/interaction\//);
  await choose_account(third, kAsker);
  if (third.path.startsWith('/sign-in/choose')) await third.press('不绑定，继续'); // has no mobile number; once
  await third.go('/association/new');
  await fill_match(third, cast.enterprise);
  await third.press('提交关联');
  await third.sees('the match alone does not associate', '任选一种即可');
  await third.station('proof');
  await third.type('企业认证码', kWrongCode);
  await third.press('提交关联');
  await third.sees('a wrong code is refused', /认证码不对，或已失效/);
  await third.station('proof-wrong');
  await find_the_rule_changed(officer, third, uscc);
  await third.type('说明', '财务部会计（测试）');
  await third.press('申请确认');
  await third.sees('nothing is associated yet', '还没有关联。确认或凭认证码证明后，才能查看企业的报表。');
  await third.station('associations-pending');

  await second.go('/workbench');
  await second.sees('the filler has it to do', /1 人申请关联/);
  await second.station('workbench-approval');
  await second.go(`/association/${uscc}/approval`);
  await second.station('approval');
  await find_the_request_withdrawn(second, third, uscc);
  await find_the_asker_promoted(second);
  await second.press('不同意');
  await second.sees('a refusal wants a reason', second.page.locator('.problem'));
  await second.page.getByLabel('不同意的理由（同意时不用填写）').fill(kWhy);
  await second.press('不同意');
  await second.sees('the refusal is answered', '已答复：不同意。申请人会收到您的理由。');

  await third.go('/account/messages');
  await third.sees('the asker reads the reason', new RegExp(kWhy));
  await third.go(`/association/${uscc}/proof`);
  await third.type('企业认证码', code.toLowerCase());
  await third.press('提交关联');
  await third.sees('the code associates', third.page.getByRole('row', { name: uscc }));
  await officer.go('/enrolment');
  await officer.station('enrolment');
  await find_the_district_changed(officer, cast);
  await officer.go(`/enterprise/${uscc}/proof`);
  await officer.sees('the code is used', '已使用');
  await leave_as_it_was(officer, third, uscc);
}

async function find_the_sheet_changed(officer, uscc) {
  if (!has_database) return;
  await officer.go(`/enterprise/${uscc}/proof`);
  await sql(`UPDATE enterprise SET version = version + 1 WHERE uscc = '${uscc}'`);
  await officer.press('保存认证方式');
  await officer.sees('what somebody else has changed meanwhile is not written over', /这家企业的信息或认证码刚刚有了变化/);
  await officer.station('enterprise-proof-stale');
  await officer.go(`/enterprise/${uscc}/proof`);
}

/** A colleague has set the district's rule while the desk is open. */
async function find_the_district_changed(officer, cast) {
  if (!has_database) return;
  await sql(`INSERT INTO district_proof (district, rule, changed_at, changed_by) SELECT district, 'registry', UTC_TIMESTAMP(6), id FROM user WHERE name = '${cast.officer}'`);
  await officer.press(/^保存/);
  await officer.sees('a rule that a colleague has set meanwhile is told', /同事刚刚改过这个区的认证方式/);
  await officer.station('enrolment-stale');
  await sql(`DELETE FROM district_proof WHERE changed_by = (SELECT id FROM user WHERE name = '${cast.officer}')`);
}

/** Who has got a role of 管理端 while the request waited is not associated. */
async function find_the_asker_promoted(second) {
  if (!has_database) return;
  await sql(`UPDATE user SET role = 'district_officer', district = '310115' WHERE name = '${kAsker}'`);
  await second.press_and_confirm('同意关联');
  await second.sees('who has a role of 管理端 is not associated', /申请人的账号现在是管理端账号/);
  await second.station('approval-role');
  await sql(`UPDATE user SET role = 'user', district = NULL WHERE name = '${kAsker}'`);
}

/** The district asks something else while the page is open. */
async function find_the_rule_changed(officer, third, uscc) {
  const set = async (rule) => {
    await officer.go(`/enterprise/${uscc}/proof`);
    await officer.page.getByLabel('用户关联这家企业须').selectOption(rule);
    await officer.press('保存认证方式');
  };
  await set('approval');
  await third.type('企业认证码', kWrongCode);
  await third.press('提交关联');
  await third.sees('a way that is not open any more is told', /这家企业的认证方式刚刚有了变化/);
  await third.station('proof-gone');
  await set('either');
  await third.go(`/association/${uscc}/proof`);
}

/** The asker withdraws the request while the filler has it on the screen, and asks again. */
async function find_the_request_withdrawn(second, third, uscc) {
  await third.go('/association');
  await third.press(/^撤回/);
  await second.page.getByLabel('不同意的理由（同意时不用填写）').fill(kWhy);
  await second.press('不同意');
  await second.sees('a request that was withdrawn meanwhile is told', /这份申请刚刚撤回、失效，或已有答复/);
  await second.station('approval-gone');
  await third.go(`/association/${uscc}/proof`);
  await third.type('说明', '财务部会计（测试）');
  await third.press('申请确认');
  await second.go(`/association/${uscc}/approval`);
}

/** On paper each letter is one sheet of A4. */
async function print_letter(walk, officer) {
  const pdf = await officer.page.pdf({ path: join(walk.screenshots, `letter${walk.cast.mark}.pdf`), preferCSSPageSize: true, printBackground: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  walk.check(sheets === 1, 'the letter is one sheet', `${sheets} sheets`);
}

async function leave_as_it_was(officer, third, uscc) {
  await officer.page.getByLabel('用户关联这家企业须').selectOption('');
  await officer.press('保存认证方式');
  await third.go(`/association/${uscc}/end`);
  await third.station('association-end');
  await third.press('解除关联');
}
