// SPDX-License-Identifier: MPL-2.0
#include "account/personal_data_views.hpp"

#include "account/device.hpp"
#include "audit/act_views.hpp"

#include <utility>

namespace tianbao::account {

namespace names = html::names;

namespace {

void show_account(html::Dictionary& values, const PersonalData& data)
{
    values.set(names::kPERSON_ID, data.id.text());
    values.set(names::kPERSON_NAME, data.name);
    values.set(names::kMOBILE, data.mobile.reveal());
    values.show_if(data.mobile.empty(), names::kNO_MOBILE);
    values.set(names::kPOST, data.post);
    values.show_if(data.post.empty(), names::kNO_POST);
    values.set(names::kEMAIL, data.email);
    values.show_if(data.email.empty(), names::kNO_EMAIL);
    values.show_if(!data.login_name.empty(), names::kHAS_LOGIN_NAME);
    values.set(names::kLOGIN_NAME, data.login_name);
    values.set(names::kCREATED_ON, day_text(shanghai_day(data.created_at)));
    values.set(names::kHELD_MESSAGES, std::to_string(data.message_count));
}

void show_identities(html::Dictionary& values, const std::vector<HeldIdentity>& identities)
{
    values.show_if(identities.empty(), names::kNO_IDENTITIES);
    if (identities.empty()) return;
    auto& list = values.add(names::kIDENTITIES);
    for (const auto& identity : identities) {
        auto& row = list.add(names::kIDENTITY);
        row.set(names::kIDENTITY_SUBJECT, identity.subject);
        row.set(names::kIDENTITY_ISSUER, identity.issuer);
        row.set(names::kIDENTITY_USCC, identity.uscc);
        row.set(names::kBOUND_AT, shanghai_minute_text(identity.bound_at));
        row.show(identity.is_enterprise ? names::kKIND_ENTERPRISE : names::kKIND_PERSONAL);
    }
}

void show_enterprises(html::Dictionary& values, const PersonalData& data)
{
    values.show_if(data.associations.empty(), names::kNO_ASSOCIATIONS);
    if (!data.associations.empty()) {
        auto& list = values.add(names::kASSOCIATIONS);
        for (const auto& association : data.associations) {
            auto& row = list.add(names::kASSOCIATION);
            row.set(names::kENTERPRISE_NAME, association.enterprise_name);
            row.set(names::kUSCC, association.uscc);
            row.set(names::kSINCE, shanghai_minute_text(association.since));
            row.show(association.is_filler ? names::kIS_FILLER : names::kIS_NO_FILLER);
        }
    }
    values.show_if(data.rights.empty(), names::kNO_RIGHTS);
    if (data.rights.empty()) return;
    auto& list = values.add(names::kRIGHTS);
    for (const auto& right : data.rights) {
        auto& row = list.add(names::kRIGHT);
        row.set(names::kENTERPRISE_NAME, right.enterprise_name);
        row.set(names::kCHANGED_AT, shanghai_minute_text(right.changed_at));
        row.show(right.is_gain ? names::kRIGHT_GAINED : names::kRIGHT_GIVEN);
    }
}

constexpr std::pair<std::string_view, html::Name> kTraces[] = {
    {"handover_request", names::kTRACE_HANDOVER}, {"return_request", names::kTRACE_RETURN}, {"mark_answer", names::kTRACE_ANSWER},
    {"submission", names::kTRACE_SUBMISSION},     {"key", names::kTRACE_KEY},               {"proposal", names::kTRACE_PROPOSAL},
    {"handover_file", names::kTRACE_EVIDENCE},     {"handover_contest", names::kTRACE_CONTEST},  {"reminder", names::kTRACE_REMINDER},         {"mail_refusal", names::kTRACE_REFUSAL},
};

void show_traces(html::Dictionary& values, const std::vector<HeldTrace>& traces)
{
    values.show_if(traces.empty(), names::kNO_TRACES);
    if (traces.empty()) return;
    auto& list = values.add(names::kTRACES);
    for (const auto& trace : traces) {
        auto& row = list.add(names::kTRACE);
        for (const auto& [kind, words] : kTraces) row.show_if(trace.kind == kind, words);
        row.set(names::kTRACE_AT, shanghai_minute_text(trace.at));
        row.set(names::kENTERPRISE_NAME, trace.enterprise_name);
        row.set(names::kUSCC, trace.uscc);
        row.set(names::kTRACE_PERIOD, trace.period);
        row.set(names::kTRACE_WORDS, trace.words);
    }
}

void show_pending_matches(html::Dictionary& values, const std::vector<HeldPendingMatch>& pending)
{
    values.show_if(pending.empty(), names::kNO_PENDING_MATCHES);
    if (pending.empty()) return;
    auto& list = values.add(names::kPENDING_MATCHES);
    for (const auto& match : pending) {
        auto& row = list.add(names::kPENDING_MATCH);
        row.set(names::kENTERPRISE_NAME, match.enterprise_name);
        row.set(names::kUSCC, match.uscc);
        row.set(names::kLEGAL_REPRESENTATIVE, match.legal_representative);
        row.set(names::kASKED_AT, shanghai_minute_text(match.asked_at));
        row.show(match.is_claim ? names::kPENDING_CLAIM : names::kPENDING_TYPED);
        row.show(match.is_refused ? names::kPENDING_REFUSED : names::kPENDING_WAITS);
    }
}

void show_appeals(html::Dictionary& values, const std::vector<HeldAppeal>& appeals)
{
    values.show_if(appeals.empty(), names::kNO_APPEALS);
    if (appeals.empty()) return;
    auto& list = values.add(names::kAPPEALS);
    for (const auto& appeal : appeals) {
        auto& row = list.add(names::kHELD_APPEAL);
        row.set(names::kAPPEAL_KEY, appeal.id);
        row.set(names::kAPPEAL_TITLE, appeal.title);
        if (!appeal.period.empty()) row.add(names::kHELD_APPEAL_PERIOD).set(names::kAPPEAL_PERIOD, appeal.period);
        if (!appeal.indicator.empty()) row.add(names::kHELD_APPEAL_INDICATOR).set(names::kAPPEAL_INDICATOR, appeal.indicator);
        row.set(names::kASKED_AT, shanghai_minute_text(appeal.asked_at));
        row.set(names::kSTEP_COUNT, std::to_string(appeal.steps.size()));
        if (appeal.state == "waiting") row.show(names::kHELD_WAITING);
        if (appeal.state == "answered") row.show(names::kHELD_ANSWERED);
        if (appeal.state == "closed") row.show(names::kHELD_CLOSED);
    }
}

void show_second_factor(html::Dictionary& values, const std::optional<HeldSecondFactor>& factor)
{
    if (!factor) {
        values.show(names::kFACTOR_NONE);
        return;
    }
    auto& held = values.add(names::kFACTOR_SET);
    held.set(names::kENROLLED_AT, shanghai_minute_text(factor->enrolled_at));
    held.set(names::kRECOVERY_COUNT, std::to_string(factor->unused_recovery_codes));
}

void show_sign_ins(html::Dictionary& values, const PersonalData& data, const SessionSettings& settings, Instant now)
{
    if (data.sessions.empty()) return;
    auto& list = values.add(names::kSIGN_INS);
    for (const auto& session : data.sessions) {
        auto& row = list.add(names::kSIGN_IN);
        row.set(names::kSIGNED_IN_AT, shanghai_text(session.began_at));
        row.set(names::kSEEN_AT, shanghai_minute_text(session.seen_at));
        row.set(names::kADDRESS, session.client_address);
        row.set(names::kDEVICE, device_name(session.user_agent));
        row.show(session.way == SignInWay::former ? names::kWAY_FORMER : names::kWAY_SSO);
        row.show(is_alive(session, settings, now) ? names::kSIGN_IN_ALIVE : names::kSIGN_IN_OVER);
    }
}

html::Name section_of(Doer doer)
{
    switch (doer) {
    case Doer::self:
        return names::kBY_SELF;
    case Doer::other:
        return names::kBY_OTHER;
    case Doer::nobody:
        return names::kBY_NOBODY;
    }
    return names::kBY_NOBODY;
}

void show_deeds(html::Dictionary& values, const PersonalData& data)
{
    values.set(names::kDEED_COUNT, std::to_string(data.deed_count));
    values.show_if(data.deeds.empty(), names::kNO_DEEDS);
    if (data.deeds.empty()) return;
    auto& list = values.add(names::kDEEDS);
    for (const auto& deed : data.deeds) {
        auto& row = list.add(names::kDEED);
        row.set(names::kEVENT_AT, shanghai_text(deed.at));
        row.set(names::kCLIENT_ADDRESS, deed.client_address);
        audit::show_act(row, deed.act);
        row.show(section_of(deed.doer));
    }
}

} // namespace

void show_personal_data(html::Dictionary& values, const PersonalData& data, bool may_close, const SessionSettings& settings, Instant now)
{
    values.show(names::kMENU_DATA);
    show_account(values, data);
    show_identities(values, data.identities);
    show_enterprises(values, data);
    show_pending_matches(values, data.pending_matches);
    show_traces(values, data.traces);
    show_appeals(values, data.appeals);
    show_second_factor(values, data.second_factor);
    show_sign_ins(values, data, settings, now);
    show_deeds(values, data);
    values.show_if(may_close, names::kMAY_CLOSE);
}

void show_close(html::Dictionary& values, const CloseView& view)
{
    values.show(names::kMENU_DATA);
    values.set(names::kPERSON_NAME, view.name);
    values.set(names::kCONFIRMATION, view.confirmation);
    if (view.is_official) {
        values.show(names::kIS_OFFICIAL);
        return;
    }
    if (view.filled.empty()) {
        values.show(names::kMAY_CLOSE);
        return;
    }
    auto& list = values.add(names::kSTILL_FILLER);
    for (const auto& enterprise : view.filled) {
        auto& row = list.add(names::kFILLED);
        row.set(names::kENTERPRISE_NAME, enterprise.name);
        row.set(names::kUSCC, enterprise.uscc);
    }
}

html::Problem problem_of_confirmation()
{
    return {"confirmation", names::kCONFIRMATION_PROBLEM, names::kCONFIRMATION_DIFFERS};
}

} // namespace tianbao::account
