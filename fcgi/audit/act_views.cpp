// SPDX-License-Identifier: MPL-2.0
#include "audit/act_views.hpp"

#include <algorithm>

namespace tianbao::audit {

namespace names = html::names;

namespace {

constexpr Act kActs[] = {
    {"sign_in.sso", names::kACT_SIGN_IN_SSO},
    {"sign_in.former", names::kACT_SIGN_IN_FORMER},
    {"sign_in.proof", names::kACT_SIGN_IN_PROOF},
    {"sign_in.fresh", names::kACT_SIGN_IN_FRESH},
    {"sign_in.waiting", names::kACT_SIGN_IN_WAITING},
    {"sign_in.refused", names::kACT_SIGN_IN_REFUSED},
    {"former_login.try", names::kACT_FORMER_LOGIN_TRY},
    {"former_login.mobile", names::kACT_FORMER_LOGIN_MOBILE},
    {"former_login.address_locked", names::kACT_FORMER_LOGIN_ADDRESS},
    {"sign_out", names::kACT_SIGN_OUT},
    {"sign_out.notice", names::kACT_SIGN_OUT_NOTICE},
    {"sign_out.refused", names::kACT_SIGN_OUT_REFUSED},
    {"session.end", names::kACT_SESSION_END},
    {"session.end_others", names::kACT_SESSION_END_OTHERS},
    {"account.profile", names::kACT_ACCOUNT_PROFILE},
    {"account.email_code", names::kACT_ACCOUNT_EMAIL_CODE},
    {"account.email_verify", names::kACT_ACCOUNT_EMAIL_VERIFY},
    {"account.refresh", names::kACT_ACCOUNT_REFRESH},
    {"account.password", names::kACT_ACCOUNT_PASSWORD},
    {"personal.view", names::kACT_PERSONAL_VIEW},
    {"personal.download", names::kACT_PERSONAL_DOWNLOAD},
    {"account.close", names::kACT_ACCOUNT_CLOSE},
    {"second_factor.try", names::kACT_SECOND_FACTOR_TRY},
    {"second_factor.enrol", names::kACT_SECOND_FACTOR_ENROL},
    {"second_factor.pass", names::kACT_SECOND_FACTOR_PASS},
    {"second_factor.recovery_codes", names::kACT_SECOND_FACTOR_RECOVERY_CODES},
    {"user.search", names::kACT_USER_SEARCH},
    {"user.view", names::kACT_USER_VIEW},
    {"user.lock", names::kACT_USER_LOCK},
    {"user.unlock", names::kACT_USER_UNLOCK},
    {"user.end_sessions", names::kACT_USER_END_SESSIONS},
    {"user.role", names::kACT_USER_ROLE},
    {"user.reset_password", names::kACT_USER_RESET_PASSWORD},
    {"user.reset_second_factor", names::kACT_USER_RESET_SECOND_FACTOR},
    {"user.propose_merger", names::kACT_USER_PROPOSE_MERGER},
    {"user.merge", names::kACT_USER_MERGE},
    {"user.join", names::kACT_USER_JOIN},
    {"account.bind", names::kACT_ACCOUNT_BIND},
    {"user.refuse_merger", names::kACT_USER_REFUSE_MERGER},
    {"user.withdraw_merger", names::kACT_USER_WITHDRAW_MERGER},
    {"user.lapse_merger", names::kACT_USER_LAPSE_MERGER},
    {"association.match", names::kACT_ASSOCIATION_MATCH},
    {"association.mismatch", names::kACT_ASSOCIATION_MISMATCH},
    {"association.pend", names::kACT_ASSOCIATION_PEND},
    {"association.withdraw_pending", names::kACT_ASSOCIATION_WITHDRAW_PENDING},
    {"association.lapse", names::kACT_ASSOCIATION_LAPSE},
    {"association.add", names::kACT_ASSOCIATION_ADD},
    {"association.end", names::kACT_ASSOCIATION_END},
    {"association.depart", names::kACT_ASSOCIATION_DEPART},
    {"association.wrong_code", names::kACT_ASSOCIATION_WRONG_CODE},
    {"association.request", names::kACT_ASSOCIATION_REQUEST},
    {"association.withdraw_request", names::kACT_ASSOCIATION_WITHDRAW_REQUEST},
    {"association.lapse_request", names::kACT_ASSOCIATION_LAPSE_REQUEST},
    {"association.approve", names::kACT_ASSOCIATION_APPROVE},
    {"association.refuse", names::kACT_ASSOCIATION_REFUSE},
    {"enrolment.read", names::kACT_ENROLMENT_READ},
    {"enrolment.issue", names::kACT_ENROLMENT_ISSUE},
    {"enrolment.use", names::kACT_ENROLMENT_USE},
    {"enrolment.revoke", names::kACT_ENROLMENT_REVOKE},
    {"enrolment.guessed", names::kACT_ENROLMENT_GUESSED},
    {"enrolment.rule", names::kACT_ENROLMENT_RULE},
    {"enrolment.district_rule", names::kACT_ENROLMENT_DISTRICT_RULE},
    {"enterprise.change", names::kACT_ENTERPRISE_CHANGE},
    {"enterprise.confirm", names::kACT_ENTERPRISE_CONFIRM},
    {"enterprise.compare", names::kACT_ENTERPRISE_COMPARE},
    {"enterprise.missing", names::kACT_ENTERPRISE_MISSING},
    {"enterprise.read", names::kACT_ENTERPRISE_READ},
    {"enterprise.view_as", names::kACT_ENTERPRISE_VIEW_AS},
    {"preparer.give", names::kACT_PREPARER_GIVE},
    {"preparer.take_back", names::kACT_PREPARER_TAKE_BACK},
    {"key.make", names::kACT_KEY_MAKE},
    {"key.revoke", names::kACT_KEY_REVOKE},
    {"duty.set", names::kACT_DUTY_SET},
    {"enterprise.category", names::kACT_ENTERPRISE_CATEGORY},
    {"enterprise.move", names::kACT_ENTERPRISE_MOVE},
    {"association.revoke", names::kACT_ASSOCIATION_REVOKE},
    {"filler.apply", names::kACT_FILLER_APPLY},
    {"filler.handover", names::kACT_FILLER_HANDOVER},
    {"filler.offer", names::kACT_FILLER_OFFER},
    {"filler.accept_offer", names::kACT_FILLER_ACCEPT_OFFER},
    {"filler.decline_offer", names::kACT_FILLER_DECLINE_OFFER},
    {"filler.withdraw_offer", names::kACT_FILLER_WITHDRAW_OFFER},
    {"filler.contest", names::kACT_FILLER_CONTEST},
    {"filler.uphold_contest", names::kACT_FILLER_UPHOLD_CONTEST},
    {"filler.reject_contest", names::kACT_FILLER_REJECT_CONTEST},
    {"filler.lapse_contest", names::kACT_FILLER_LAPSE_CONTEST},
    {"filler.claim", names::kACT_FILLER_CLAIM},
    {"filler.request", names::kACT_FILLER_REQUEST},
    {"filler.read_evidence", names::kACT_FILLER_READ_EVIDENCE},
    {"filler.withdraw_request", names::kACT_FILLER_WITHDRAW_REQUEST},
    {"filler.refuse_request", names::kACT_FILLER_REFUSE_REQUEST},
    {"filler.propose", names::kACT_FILLER_PROPOSE},
    {"filler.replace", names::kACT_FILLER_REPLACE},
    {"filler.remove", names::kACT_FILLER_REMOVE},
    {"filler.depart", names::kACT_FILLER_DEPART},
    {"filler.refuse_proposal", names::kACT_FILLER_REFUSE_PROPOSAL},
    {"filler.withdraw_proposal", names::kACT_FILLER_WITHDRAW_PROPOSAL},
    {"filler.lapse_proposal", names::kACT_FILLER_LAPSE_PROPOSAL},
    {"filler.read", names::kACT_FILLER_READ},
    {"filler.read_list", names::kACT_FILLER_READ_LIST},
    {"filing.save", names::kACT_FILING_SAVE},
    {"filing.submit", names::kACT_FILING_SUBMIT},
    {"filing.request_return", names::kACT_FILING_REQUEST_RETURN},
    {"filing.withdraw", names::kACT_FILING_WITHDRAW},
    {"filing.refuse_request", names::kACT_FILING_REFUSE_REQUEST},
    {"filing.return", names::kACT_FILING_RETURN},
    {"filing.accept", names::kACT_FILING_ACCEPT},
    {"filing.adjust", names::kACT_FILING_ADJUST},
    {"filing.withdraw_adjustment", names::kACT_FILING_WITHDRAW_ADJUSTMENT},
    {"filing.read", names::kACT_FILING_READ},
    {"form.try", names::kACT_FORM_TRY},
    {"filing.export", names::kACT_FILING_EXPORT},
    {"explanation.accept", names::kACT_EXPLANATION_ACCEPT},
    {"explanation.withdraw", names::kACT_EXPLANATION_WITHDRAW},
    {"terms.extend", names::kACT_TERMS_EXTEND},
    {"terms.withdraw_extension", names::kACT_TERMS_WITHDRAW_EXTENSION},
    {"terms.exempt", names::kACT_TERMS_EXEMPT},
    {"terms.end", names::kACT_TERMS_END},
    {"terms.withdraw_exemption", names::kACT_TERMS_WITHDRAW_EXEMPTION},
    {"notice.publish", names::kACT_NOTICE_PUBLISH},
    {"notice.change", names::kACT_NOTICE_CHANGE},
    {"notice.correct", names::kACT_NOTICE_CORRECT},
    {"notice.withdraw", names::kACT_NOTICE_WITHDRAW},
    {"contact.change", names::kACT_CONTACT_CHANGE},
    {"appeal.ask", names::kACT_APPEAL_ASK},
    {"appeal.add", names::kACT_APPEAL_ADD},
    {"appeal.answer", names::kACT_APPEAL_ANSWER},
    {"appeal.hand_on", names::kACT_APPEAL_HAND_ON},
    {"appeal.close", names::kACT_APPEAL_CLOSE},
    {"appeal.reopen", names::kACT_APPEAL_REOPEN},
    {"appeal.read", names::kACT_APPEAL_READ},
    {"appeal.read_file", names::kACT_APPEAL_READ_FILE},
    {"stock_answer.add", names::kACT_STOCK_ANSWER_ADD},
    {"stock_answer.remove", names::kACT_STOCK_ANSWER_REMOVE},
    {"reminder.begin", names::kACT_REMINDER_BEGIN},
    {"reminder.send", names::kACT_REMINDER_SEND},
    {"reminder.read", names::kACT_REMINDER_READ},
    {"reminder.retry", names::kACT_REMINDER_RETRY},
    {"reminder.forgive_address", names::kACT_REMINDER_FORGIVE_ADDRESS},
    {"reminder.plan", names::kACT_REMINDER_PLAN},
    {"reminder.text", names::kACT_REMINDER_TEXT},
    {"export.ask", names::kACT_EXPORT_ASK},
    {"import.ask", names::kACT_IMPORT_ASK},
    {"import.confirm", names::kACT_IMPORT_CONFIRM},
    {"import.resume", names::kACT_IMPORT_RESUME},
    {"import.withdraw", names::kACT_IMPORT_WITHDRAW},
    {"import.finish", names::kACT_IMPORT_FINISH},
    {"import.read", names::kACT_IMPORT_READ},
    {"import.report", names::kACT_IMPORT_REPORT},
    {"enterprise.import", names::kACT_ENTERPRISE_IMPORT},
    {"user.import", names::kACT_USER_IMPORT},
    {"filing.import", names::kACT_FILING_IMPORT},
    {"job.cancel", names::kACT_JOB_CANCEL},
    {"job.read_file", names::kACT_JOB_READ_FILE},
    {"statistics.export", names::kACT_STATISTICS_EXPORT},
    {"statistics.freeze", names::kACT_STATISTICS_FREEZE},
    {"audit.search", names::kACT_AUDIT_SEARCH},
    {"audit.read", names::kACT_AUDIT_READ},
    {"audit.export", names::kACT_AUDIT_EXPORT},
    {"audit.verify", names::kACT_AUDIT_VERIFY},
    {"audit.purge", names::kACT_AUDIT_PURGE},
    {"sealing.reseal", names::kACT_SEALING_RESEAL},
    {"sealing.retire", names::kACT_SEALING_RETIRE},
};

struct ObjectKind {
    std::string_view kind;
    html::Name words;
};

constexpr ObjectKind kObjectKinds[] = {
    {"enterprise", names::kOBJECT_ENTERPRISE},
    {"filing", names::kOBJECT_FILING},
    {"form", names::kOBJECT_FORM},
    {"user", names::kOBJECT_USER},
    {"session", names::kOBJECT_SESSION},
    {"former_login", names::kOBJECT_FORMER_LOGIN},
    {"district", names::kOBJECT_DISTRICT},
    {"sso", names::kOBJECT_SSO},
    {"uscc", names::kOBJECT_USCC},
    {"category", names::kOBJECT_CATEGORY},
    {"notice", names::kOBJECT_NOTICE},
    {"contact", names::kOBJECT_CONTACT},
    {"appeal", names::kOBJECT_APPEAL},
    {"stock_answer", names::kOBJECT_STOCK_ANSWER},
    {"reminder", names::kOBJECT_REMINDER},
    {"job", names::kOBJECT_JOB},
    {"import", names::kOBJECT_IMPORT},
    {"statistics", names::kOBJECT_STATISTICS},
    {"audit", names::kOBJECT_AUDIT},
    {"audit_event", names::kOBJECT_AUDIT_EVENT},
    {"sealing_key", names::kOBJECT_SEALING_KEY},
};

} // namespace

std::span<const Act> acts()
{
    return kActs;
}

bool is_act(std::string_view act)
{
    return std::any_of(std::begin(kActs), std::end(kActs), [&](const Act& known) { return known.act == act; });
}

void show_act(html::Dictionary& row, const std::string& act)
{
    row.set(names::kACT_CODE, act);
    const auto known = std::find_if(std::begin(kActs), std::end(kActs), [&](const Act& one) { return one.act == act; });
    row.show(known == std::end(kActs) ? names::kACT_OTHER : known->words);
}

std::vector<std::string_view> object_kinds()
{
    std::vector<std::string_view> kinds;
    for (const auto& [kind, words] : kObjectKinds) kinds.push_back(kind);
    return kinds;
}

void show_object_kind(html::Dictionary& row, const std::string& kind)
{
    row.set(names::kOBJECT_CODE, kind);
    const auto known = std::find_if(std::begin(kObjectKinds), std::end(kObjectKinds), [&](const ObjectKind& one) { return one.kind == kind; });
    row.show(known == std::end(kObjectKinds) ? names::kOBJECT_OTHER : known->words);
}

} // namespace tianbao::audit
