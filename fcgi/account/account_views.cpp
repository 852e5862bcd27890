// SPDX-License-Identifier: MPL-2.0
#include "account/account_views.hpp"

#include "account/device.hpp"
#include "account/role_views.hpp"
#include "enterprise/fact_views.hpp"
#include "filing/state_views.hpp"
#include "util/text.hpp"

#include <array>

namespace tianbao::account {

namespace names = html::names;

namespace {

/// The kinds of messages and their sentences.
struct MessageKind {
    std::string_view kind;
    html::Name section;
};
constexpr std::array kMessageKinds{
    MessageKind{"filing.returned", names::kMESSAGE_RETURNED},
    MessageKind{"filing.accepted", names::kMESSAGE_ACCEPTED},
    MessageKind{"filing.adjusted", names::kMESSAGE_ADJUSTED},
    MessageKind{"filing.adjustment_withdrawn", names::kMESSAGE_ADJUSTMENT_WITHDRAWN},
    MessageKind{"filing.request_refused", names::kMESSAGE_REQUEST_REFUSED},
    MessageKind{"period.extended", names::kMESSAGE_EXTENDED},
    MessageKind{"period.extension_withdrawn", names::kMESSAGE_EXTENSION_WITHDRAWN},
    MessageKind{"period.exempted", names::kMESSAGE_EXEMPTED},
    MessageKind{"period.exemption_ended", names::kMESSAGE_EXEMPTION_ENDED},
    MessageKind{"period.exemption_withdrawn", names::kMESSAGE_EXEMPTION_WITHDRAWN},
    MessageKind{"association.revoked", names::kMESSAGE_REVOKED},
    MessageKind{"association.revoked_other", names::kMESSAGE_REVOKED_OTHER},
    MessageKind{"enterprise.category", names::kMESSAGE_CATEGORY},
    MessageKind{"enterprise.moved", names::kMESSAGE_MOVED},
    MessageKind{"enterprise.moved_by_registry", names::kMESSAGE_MOVED_BY_REGISTRY},
    MessageKind{"enterprise.renamed", names::kMESSAGE_RENAMED},
    MessageKind{"enterprise.status", names::kMESSAGE_STATUS},
    MessageKind{"association.added", names::kMESSAGE_ASSOCIATED},
    MessageKind{"association.first", names::kMESSAGE_FIRST},
    MessageKind{"association.left", names::kMESSAGE_LEFT},
    MessageKind{"association.last_left", names::kMESSAGE_LAST_LEFT},
    MessageKind{"association.departed", names::kMESSAGE_DEPARTED},
    MessageKind{"association.departed_other", names::kMESSAGE_DEPARTED_OTHER},
    MessageKind{"association.filler_departed", names::kMESSAGE_FILLER_DEPARTED},
    MessageKind{"association.last_departed", names::kMESSAGE_LAST_DEPARTED},
    MessageKind{"association.asked", names::kMESSAGE_APPROVAL_ASKED},
    MessageKind{"association.letter_asked", names::kMESSAGE_LETTER_ASKED},
    MessageKind{"association.letter_issued", names::kMESSAGE_LETTER_ISSUED},
    MessageKind{"association.granted", names::kMESSAGE_REQUEST_GRANTED},
    MessageKind{"association.refused", names::kMESSAGE_APPROVAL_REFUSED},
    MessageKind{"association.request_lapsed", names::kMESSAGE_REQUEST_LAPSED},
    MessageKind{"association.matched", names::kMESSAGE_MATCHED},
    MessageKind{"association.match_refused", names::kMESSAGE_MATCH_REFUSED},
    MessageKind{"association.match_lapsed", names::kMESSAGE_MATCH_LAPSED},
    MessageKind{"association.claim_confirmed", names::kMESSAGE_CLAIM_CONFIRMED},
    MessageKind{"association.claim_refused", names::kMESSAGE_CLAIM_REFUSED},
    MessageKind{"association.code_guessed", names::kMESSAGE_CODE_GUESSED},
    MessageKind{"filler.lost", names::kMESSAGE_FILLER_LOST},
    MessageKind{"filler.gained", names::kMESSAGE_FILLER_GAINED},
    MessageKind{"filler.may_prepare", names::kMESSAGE_MAY_PREPARE},
    MessageKind{"filler.may_not_prepare", names::kMESSAGE_MAY_NOT_PREPARE},
    MessageKind{"appeal.asked", names::kMESSAGE_APPEAL_ASKED},
    MessageKind{"appeal.added", names::kMESSAGE_APPEAL_ADDED},
    MessageKind{"appeal.answered", names::kMESSAGE_APPEAL_ANSWERED},
    MessageKind{"appeal.handed_on", names::kMESSAGE_APPEAL_HANDED_ON},
    MessageKind{"appeal.closed", names::kMESSAGE_APPEAL_CLOSED},
    MessageKind{"reminder.before_due", names::kMESSAGE_REMINDER_BEFORE},
    MessageKind{"reminder.after_due", names::kMESSAGE_REMINDER_AFTER},
    MessageKind{"reminder.after_return", names::kMESSAGE_REMINDER_RETURNED},
    MessageKind{"reminder.hand", names::kMESSAGE_REMINDER_HAND},
    MessageKind{"reminder.address_refused", names::kMESSAGE_ADDRESS_REFUSED},
    MessageKind{"filler.asked", names::kMESSAGE_FILLER_ASKED},
    MessageKind{"filler.offered", names::kMESSAGE_FILLER_OFFERED},
    MessageKind{"filler.offer_declined", names::kMESSAGE_FILLER_OFFER_DECLINED},
    MessageKind{"filler.offer_withdrawn", names::kMESSAGE_FILLER_OFFER_WITHDRAWN},
    MessageKind{"filler.contested", names::kMESSAGE_FILLER_CONTESTED},
    MessageKind{"filler.contest_rejected", names::kMESSAGE_FILLER_CONTEST_REJECTED},
    MessageKind{"filler.contest_lapsed", names::kMESSAGE_FILLER_CONTEST_LAPSED},
    MessageKind{"filler.contest_fallen", names::kMESSAGE_FILLER_CONTEST_FALLEN},
    MessageKind{"filler.claimed", names::kMESSAGE_FILLER_CLAIMED},
    MessageKind{"filler.request_refused", names::kMESSAGE_FILLER_REQUEST_REFUSED},
    MessageKind{"filler.replaced", names::kMESSAGE_FILLER_REPLACED},
    MessageKind{"filler.appointed", names::kMESSAGE_FILLER_APPOINTED},
    MessageKind{"filler.removed", names::kMESSAGE_FILLER_REMOVED},
    MessageKind{"filler.changed", names::kMESSAGE_FILLER_CHANGED},
    MessageKind{"filler.vacated", names::kMESSAGE_FILLER_VACATED},
    MessageKind{"filler.proposal_refused", names::kMESSAGE_FILLER_PROPOSAL_REFUSED},
    MessageKind{"account.bound", names::kMESSAGE_ACCOUNT_BOUND},
    MessageKind{"account.bound_by_wish", names::kMESSAGE_BOUND_BY_WISH},
    MessageKind{"account.joined", names::kMESSAGE_JOINED},
    MessageKind{"account.locked", names::kMESSAGE_LOCKED},
    MessageKind{"account.unlocked", names::kMESSAGE_UNLOCKED},
    MessageKind{"account.sessions_ended", names::kMESSAGE_SESSIONS_ENDED},
    MessageKind{"account.role", names::kMESSAGE_ROLE_CHANGED},
    MessageKind{"account.password_reset", names::kMESSAGE_PASSWORD_RESET},
    MessageKind{"account.second_factor_reset", names::kMESSAGE_SECOND_FACTOR_RESET},
    MessageKind{"account.merger_proposed", names::kMESSAGE_MERGER_PROPOSED},
    MessageKind{"account.merged", names::kMESSAGE_MERGED},
    MessageKind{"account.merged_away", names::kMESSAGE_MERGED_AWAY},
};

/// Why the registry refused what was asked about an enterprise.
constexpr std::array kRegistryRefusals{
    MessageKind{"uscc", names::kWHY_UNKNOWN},
    MessageKind{"name", names::kWHY_NAME},
    MessageKind{"representative", names::kWHY_REPRESENTATIVE},
    MessageKind{"name representative", names::kWHY_BOTH},
    MessageKind{"cancelled", names::kWHY_CANCELLED},
    MessageKind{"revoked", names::kWHY_REVOKED},
    MessageKind{"moved_out", names::kWHY_MOVED_OUT},
    MessageKind{"name_alone", names::kWHY_NAME_ALONE},
};

void show_registry_refusal(html::Dictionary& row, const Message& message)
{
    if (message.kind != "association.match_refused" && message.kind != "association.claim_refused") return;
    auto& why = row.add(names::kMESSAGE_WHY);
    for (const auto& [reason, section] : kRegistryRefusals) why.show_if(message.fact("reason") == reason, section);
}

/// What became of a fact of an enterprise: the kind "enterprise.status" tells of its status.
void show_fact_change(html::Dictionary& row, const Message& message)
{
    constexpr std::string_view kPrefix = "enterprise.";
    if (!message.kind.starts_with(kPrefix)) return;
    const auto field = std::string_view(message.kind).substr(kPrefix.size());
    enterprise::show_fact(row.add(names::kVALUE_BEFORE), field, message.fact("before"));
    enterprise::show_fact(row.add(names::kVALUE_AFTER), field, message.fact("after"));
}

html::Problem problem(const char* field_id, html::Name beside, html::Name words)
{
    return {field_id, beside, words};
}

html::Name words_of(NewPasswordFault fault)
{
    switch (fault) {
    case NewPasswordFault::required:
        return names::kNEW_PASSWORD_REQUIRED;
    case NewPasswordFault::too_short:
        return names::kNEW_PASSWORD_SHORT;
    case NewPasswordFault::too_long:
        return names::kNEW_PASSWORD_LONG;
    case NewPasswordFault::same:
        return names::kNEW_PASSWORD_SAME;
    case NewPasswordFault::personal:
        return names::kNEW_PASSWORD_PERSONAL;
    case NewPasswordFault::common:
        return names::kNEW_PASSWORD_COMMON;
    }
    return names::kNEW_PASSWORD_COMMON;
}

} // namespace

void show_profile(html::Dictionary& values, const Account& account, const Profile& typed, const enterprise::Districts& districts)
{
    values.show(names::kMENU_PROFILE);
    values.set(names::kUSER_NAME, account.name);
    values.set(names::kMOBILE_MASKED, account.mobile.masked());
    values.show(account.is_enterprise ? names::kKIND_ENTERPRISE : names::kKIND_PERSONAL);
    values.show_if(!account.login_name.empty(), names::kHAS_LOGIN_NAME);
    values.set(names::kLOGIN_NAME, account.login_name);
    values.show(account.is_bound ? names::kSSO_BOUND : names::kSSO_NOT_BOUND);
    values.set(names::kCREATED_ON, day_text(shanghai_day(account.created_at)));
    values.set(names::kPOST, typed.post);
    values.set(names::kEMAIL, typed.email);
    if (account.email_verified_at) values.add(names::kEMAIL_VERIFIED).set(names::kEMAIL_VERIFIED_ON, day_text(shanghai_day(*account.email_verified_at)));
    values.show_if(!account.email.empty() && !account.email_verified_at, names::kEMAIL_UNVERIFIED);
    if (account.role != http::Role::user) show_role(values.add(names::kROLE), account.role, account.district, districts);
}

std::vector<html::Problem> problems_of(const Profile& typed)
{
    std::vector<html::Problem> problems;
    if (code_points(typed.post) > kLongestPost) problems.push_back(problem("post", names::kPOST_PROBLEM, names::kPOST_LONG));
    if (fault_of_email(typed.email)) problems.push_back(problem("email", names::kEMAIL_PROBLEM, names::kEMAIL_ADDRESS));
    return problems;
}

void show_sessions(html::Dictionary& values, const std::vector<Session>& sessions, const SessionId& here)
{
    values.show(names::kMENU_SESSIONS);
    for (const auto& session : sessions) {
        auto& row = values.add(names::kSESSION);
        row.set(names::kSESSION_ID, session.id.text());
        row.set(names::kSIGNED_IN_AT, shanghai_text(session.began_at));
        row.set(names::kSEEN_AT, shanghai_minute_text(session.seen_at));
        row.set(names::kADDRESS, session.client_address);
        row.set(names::kDEVICE, device_name(session.user_agent));
        row.show(session.way == SignInWay::former ? names::kWAY_FORMER : names::kWAY_SSO);
        row.show(session.id == here ? names::kSESSION_HERE : names::kSESSION_ELSEWHERE);
        if (session.id != here) values.show(names::kOTHER_SESSIONS);
    }
}

void show_messages(html::Dictionary& values, const std::vector<Message>& messages)
{
    values.show(names::kMENU_MESSAGES);
    values.show(messages.empty() ? names::kNO_MESSAGES_YET : names::kMESSAGE_LIST);
    for (const auto& message : messages) {
        auto& row = values.add(names::kMESSAGE);
        row.show_if(!message.is_read, names::kUNREAD);
        row.set(names::kSENT_AT, shanghai_minute_text(message.sent_at));
        row.set(names::kMESSAGE_ENTERPRISE, message.fact("enterprise"));
        row.set(names::kMESSAGE_USCC, message.fact("uscc"));
        row.set(names::kMESSAGE_PERIOD, message.fact("period"));
        row.show_if(!message.fact("period").empty(), names::kMESSAGE_FROM_MONTH);
        row.set(names::kMESSAGE_REASON, message.fact("reason"));
        row.set(names::kMESSAGE_PERSON, message.fact("person"));
        row.set(names::kMESSAGE_UNTIL, message.fact("until"));
        const auto until_time = message.fact("until_time");
        row.set(names::kMESSAGE_UNTIL_TIME, until_time.empty() ? "24:00" : until_time);
        row.set(names::kMESSAGE_APPEAL, message.fact("appeal"));
        row.set(names::kMESSAGE_APPEAL_TITLE, message.fact("title"));
        if (const auto reference = message.fact("reference"); !reference.empty())
            row.add(names::kMESSAGE_HAS_REFERENCE).set(names::kMESSAGE_REFERENCE, reference);
        row.set(names::kMESSAGE_CELL, message.fact("cell"));
        row.set(names::kMESSAGE_VALUE, message.fact("value"));
        row.set(names::kMESSAGE_ADDRESS, message.fact("address"));
        row.set(names::kMESSAGE_LAST, message.fact("last"));
        row.show(message.fact("last").empty() ? names::kMESSAGE_NO_LAST : names::kMESSAGE_HAS_LAST);
        show_fact_change(row, message);
        show_registry_refusal(row, message);
        if (const auto reason_class = message.fact("class"); !reason_class.empty())
            filing::show_reason_class(row.add(names::kMESSAGE_CLASS), reason_class);
        if (const auto marks = message.fact("marks"); !marks.empty()) row.add(names::kMESSAGE_MARKS).set(names::kMESSAGE_MARK_COUNT, marks);
        if (const auto role = role_named(message.fact("role"))) show_role(row.add(names::kMESSAGE_ROLE), *role, message.fact("district"));
        if (const auto day = message.fact("fix_due"); !day.empty()) row.add(names::kMESSAGE_FIX_DUE).set(names::kMESSAGE_FIX_DAY, day);
        if (const auto contact = message.fact("contact"); !contact.empty()) row.add(names::kMESSAGE_ASK).set(names::kMESSAGE_CONTACT, contact);
        row.show(message.fact("requested").empty() ? names::kMESSAGE_UNASKED : names::kMESSAGE_REQUESTED);
        if (const auto text = message.fact("text"); message.kind.starts_with("reminder.") && !text.empty()) {
            row.add(names::kMESSAGE_WRITTEN).set(names::kMESSAGE_TEXT, text);
            continue;
        }
        for (const auto& [kind, section] : kMessageKinds) row.show_if(message.kind == kind, section);
    }
}

void show_password(html::Dictionary& values, const std::optional<FormerLogin>& login, const PasswordForm& typed, Instant now)
{
    values.show(names::kMENU_PASSWORD);
    const auto door = login ? mobile_door(*login, now) : MobileDoor::open;
    if (door == MobileDoor::open) values.show(login ? names::kHAS_PASSWORD : names::kNO_PASSWORD);
    values.show_if(door != MobileDoor::open, names::kCLOSED);
    values.show_if(door == MobileDoor::closed_for_now, names::kCLOSED_FOR_NOW);
    values.show_if(login && login->password_is_initial && door == MobileDoor::open, names::kFIRST);
    values.set(names::kWAIT_MINUTES, std::to_string(login ? minutes_locked(*login, now) : 1));
    values.set(names::kMOBILE_ON_RECORD, typed.mobile_on_record);
    values.set(names::kRETURN_TO, typed.return_to);
    if (login) values.set(names::kLOGIN_NAME, login->login_name);
}

std::vector<html::Problem> problems_of(const FormerLogin& login, const PasswordForm& typed)
{
    std::vector<html::Problem> problems;
    if (typed.current_password.empty())
        problems.push_back(problem("current-password", names::kCURRENT_PASSWORD_PROBLEM, names::kCURRENT_PASSWORD_REQUIRED));
    if (login.password_is_initial && typed.mobile_on_record.empty())
        problems.push_back(problem("mobile-on-record", names::kMOBILE_ON_RECORD_PROBLEM, names::kMOBILE_ON_RECORD_REQUIRED));
    const PasswordOwner owner{login.login_name, login.name, login.mobile ? login.mobile->reveal() : std::string{}, typed.current_password};
    if (const auto fault = fault_of_new_password(typed.new_password, owner))
        problems.push_back(problem("new-password", names::kNEW_PASSWORD_PROBLEM, words_of(*fault)));
    if (typed.new_password_again.empty())
        problems.push_back(problem("new-password-again", names::kNEW_PASSWORD_AGAIN_PROBLEM, names::kNEW_PASSWORD_AGAIN_REQUIRED));
    else if (!(typed.new_password_again == typed.new_password))
        problems.push_back(problem("new-password-again", names::kNEW_PASSWORD_AGAIN_PROBLEM, names::kNEW_PASSWORD_AGAIN_DIFFERS));
    return problems;
}

html::Problem problem_of_current_password()
{
    return problem("current-password", names::kCURRENT_PASSWORD_PROBLEM, names::kCURRENT_PASSWORD_WRONG);
}

html::Problem problem_of_slowing()
{
    return problem("current-password", names::kCURRENT_PASSWORD_PROBLEM, names::kLOGIN_SLOWED);
}

html::Problem problem_of_mobile_on_record()
{
    return problem("mobile-on-record", names::kMOBILE_ON_RECORD_PROBLEM, names::kMOBILE_ON_RECORD_DIFFERS);
}

} // namespace tianbao::account
