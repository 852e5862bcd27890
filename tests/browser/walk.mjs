// SPDX-License-Identifier: MPL-2.0
// Walks the manual from beginning to end in real Chromium, against a portal with fresh demo data:
//   PORTAL=http://localhost:8080 SSO_CONTROL=… REGISTRY_CONTROL=… MAIL_CONTROL=… RUN_DIR=folder SCREENSHOTS=folder MANUAL=folder node walk.mjs
// RUN_DIR is the portal's: without it, what needs its database or a second portal beside it is left out, and so are some pages that the last check wants.
// Once with scripts and once without, each as two users of one enterprise, their district's officer and the service centre. Prints `ok`/`not ok` lines.
import { act_on_accounts, manage_accounts } from './journey_accounts.mjs';
import { adjust_a_value, look_as_the_enterprise } from './journey_adjust.mjs';
import { associate, wait_for_the_registry } from './journey_association.mjs';
import { read_the_trail, see_what_is_held } from './journey_audit.mjs';
import { leave_for_another_month, lose_the_network, lose_the_session, meet_newer_figures, restart_the_portal, save_by_itself } from './journey_autosave.mjs';
import { check_while_typing } from './journey_checks.mjs';
import { close_an_account, guess_a_code } from './journey_closing.mjs';
import { knock_at_every_door } from './journey_doors.mjs';
import { take_away } from './journey_export.mjs';
import { correct_and_submit, save_draft, submit_with_errors } from './journey_filing.mjs';
import { ask_about_an_indicator, ask_and_answer, keep_contact, publish_notice, read_contact, read_manual } from './journey_desk.mjs';
import { prove_an_address } from './journey_email.mjs';
import { look_after_an_enterprise } from './journey_enterprise.mjs';
import { ask_for_the_right, replace_the_filler } from './journey_filler_request.mjs';
import { log_in_as_former_user } from './journey_former.mjs';
import { hand_over, second_user } from './journey_handover.mjs';
import { import_enterprises } from './journey_import.mjs';
import { bind_the_sso, join_a_former_account } from './journey_joining.mjs';
import { look_back } from './journey_history.mjs';
import { make_a_key, say_who_must_file } from './journey_keys.mjs';
import { file_by_keyboard, file_month_before, move_and_copy } from './journey_keyboard.mjs';
import { bind_by_mobile, confirm_old_account, log_in_by_each_entry, log_out } from './journey_log_in.mjs';
import { hand_over_by_offer } from './journey_offer.mjs';
import { accept_in_bulk, grant_terms, keep_stock_answers, open_a_notice_again } from './journey_officer.mjs';
import { save_as_pdf } from './journey_papers.mjs';
import { paste_block, upload_workbook } from './journey_paste.mjs';
import { log_in_by_a_real_provider } from './journey_lemonldap.mjs';
import { refuse_bad_requests } from './journey_refusals.mjs';
import { prove_an_enterprise } from './journey_proof.mjs';
import { ask_other_registries } from './journey_registry.mjs';
import { find_the_mail, look_after_the_plan, remind_by_hand, write_the_texts } from './journey_reminder.mjs';
import { accept, accept_finally, correct_returned, give_back } from './journey_review.mjs';
import { let_a_colleague_prepare } from './journey_rights.mjs';
import { look_as_designer, look_as_viewer, review_as_reviewer } from './journey_roles.mjs';
import { guess_codes, pass_second_factor } from './journey_second_factor.mjs';
import { meet_the_rest } from './journey_second_portal.mjs';
import { warn_of_the_end } from './journey_session.mjs';
import { freeze_month, read_statistics } from './journey_statistics.mjs';
import { end_session_while_typing, save_in_two_tabs } from './journey_tabs.mjs';
import { visit } from './journey_visitor.mjs';
import { weigh_page } from './journey_weight.mjs';
import { read_at_double_size } from './journey_zoom.mjs';
import { Walk } from './walk_run.mjs';

const kCasts = [
  {
    mark: '', script: true, first: '测试甲', second: '测试乙', officer: '黄浦区管理员（测试）', unbound: { name: '测试庚', login_name: 'ceshigeng2012', has_mobile: true },
    enterprise: { name: '测试009号电气设备（上海）有限公司', uscc: '91310101TBTB00098W', legal_representative: '测试009' },
    industrial: true, former: { login_name: 'ceshilao2012', mobile: '19900000101', name: '测试老用户' }, joined: { login_name: 'ceshilao2013', mobile: '19900000102' },
  },
  {
    mark: 'noscript', script: false, first: '测试丁', second: '测试辛', officer: '浦东新区管理员（测试）', unbound: { name: '测试己', login_name: 'ceshiji2012', has_mobile: false },
    enterprise: { name: '测试007号网络科技（上海）股份有限公司', uscc: '91310115TBTB00071E', legal_representative: '测试007' },
    industrial: false, former: { login_name: 'ceshigeng2016', mobile: '19900000007', name: '测试庚（二）' }, joined: { login_name: 'ceshilao2014', mobile: '19900000103' },
  },
];

const kJourneys = [
  visit, associate, save_draft, wait_for_the_registry, submit_with_errors, correct_and_submit, second_user, hand_over, give_back, correct_returned, accept, accept_finally, adjust_a_value, make_a_key, say_who_must_file, take_away, read_the_trail, see_what_is_held,
  publish_notice, ask_and_answer, keep_contact, read_manual,
  look_back, look_after_an_enterprise, look_as_the_enterprise, prove_an_enterprise, read_contact, read_statistics, freeze_month, save_in_two_tabs, end_session_while_typing, save_by_itself, leave_for_another_month, lose_the_network, meet_newer_figures, restart_the_portal, lose_the_session, check_while_typing,
  paste_block, upload_workbook, refuse_bad_requests, file_month_before, move_and_copy, file_by_keyboard, weigh_page,
  warn_of_the_end, remind_by_hand, find_the_mail, look_after_the_plan, write_the_texts, ask_for_the_right, replace_the_filler, log_out, log_in_by_each_entry, log_in_by_a_real_provider, knock_at_every_door, bind_by_mobile, confirm_old_account, log_in_as_former_user,
  pass_second_factor, manage_accounts, import_enterprises,
  look_as_viewer, review_as_reviewer, look_as_designer, grant_terms, keep_stock_answers, open_a_notice_again, accept_in_bulk, read_at_double_size, guess_a_code, close_an_account, guess_codes, act_on_accounts, meet_the_rest, ask_other_registries,
  save_as_pdf, let_a_colleague_prepare, ask_about_an_indicator, prove_an_address, join_a_former_account, bind_the_sso, hand_over_by_offer,
];

const walk = await Walk.begin(process.env);
for (const cast of kCasts) await walk.play({ ...cast, people: {} }, kJourneys);
process.exit(await walk.end());
