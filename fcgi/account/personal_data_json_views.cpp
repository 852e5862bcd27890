// SPDX-License-Identifier: MPL-2.0
#include "account/personal_data_views.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::account {

namespace {

using Json = nlohmann::ordered_json;

Json parsed(const std::string& text)
{
    auto value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json() : value;
}

Json maybe(const std::optional<Instant>& at)
{
    return at ? Json(shanghai_text(*at)) : Json();
}

const char* word_of(Doer doer)
{
    switch (doer) {
    case Doer::self:
        return "self";
    case Doer::other:
        return "other";
    case Doer::nobody:
        return "nobody";
    }
    return "nobody";
}

template <class Item, class Make>
Json list_of(const std::vector<Item>& items, const Make& make)
{
    auto list = Json::array();
    for (const auto& item : items) list.push_back(make(item));
    return list;
}

} // namespace

std::string personal_data_json(const PersonalData& data, Instant now)
{
    Json json{{"made_at", shanghai_text(now)},
              {"time_zone", "Asia/Shanghai"},
              {"account",
               {{"id", data.id.text()},
                {"name", data.name},
                {"mobile", data.mobile.reveal()},
                {"post", data.post},
                {"email", data.email},
                {"role", data.role},
                {"district", data.district},
                {"former_login_name", data.login_name},
                {"dismissed_notices", data.dismissed_notices},
                {"created_at", shanghai_text(data.created_at)}}}};
    json["identities"] = list_of(data.identities, [](const HeldIdentity& one) {
        return Json{{"issuer", one.issuer},
                    {"subject", one.subject},
                    {"kind", one.is_enterprise ? "enterprise" : "personal"},
                    {"uscc", one.uscc},
                    {"bound_at", shanghai_text(one.bound_at)}};
    });
    json["associations"] = list_of(data.associations, [](const HeldAssociation& one) {
        return Json{{"enterprise", one.enterprise_name},
                    {"uscc", one.uscc},
                    {"proof", one.proof},
                    {"since", shanghai_text(one.since)},
                    {"is_filler", one.is_filler}};
    });
    json["filler_changes"] = list_of(data.rights, [](const HeldRight& one) {
        return Json{{"enterprise", one.enterprise_name},
                    {"uscc", one.uscc},
                    {"act", one.act},
                    {"became_filler", one.is_gain},
                    {"changed_at", shanghai_text(one.changed_at)}};
    });
    json["registry_matches"] = list_of(data.matches, [](const HeldMatch& one) {
        return Json{{"uscc", one.uscc}, {"matched_at", shanghai_text(one.matched_at)}};
    });
    json["pending_matches"] = list_of(data.pending_matches, [](const HeldPendingMatch& one) {
        return Json{{"kind", one.is_claim ? "claim" : "match"},
                    {"uscc", one.uscc},
                    {"enterprise", one.enterprise_name},
                    {"legal_representative", one.legal_representative},
                    {"asked_at", shanghai_text(one.asked_at)},
                    {"tries", one.tries},
                    {"is_refused", one.is_refused}};
    });
    json["association_requests"] = list_of(data.requests, [](const HeldRequest& one) {
        return Json{{"uscc", one.uscc},
                    {"way", one.way},
                    {"reason", one.reason},
                    {"asked_at", shanghai_text(one.asked_at)},
                    {"outcome", one.outcome},
                    {"answer", one.answer}};
    });
    json["traces"] = list_of(data.traces, [](const HeldTrace& one) {
        return Json{{"kind", one.kind},
                    {"enterprise", one.enterprise_name},
                    {"uscc", one.uscc},
                    {"period", one.period},
                    {"words", one.words},
                    {"at", shanghai_text(one.at)}};
    });
    json["second_factor"] = data.second_factor ? Json{{"is_set", true},
                                                      {"enrolled_at", shanghai_text(data.second_factor->enrolled_at)},
                                                      {"unused_recovery_codes", data.second_factor->unused_recovery_codes}}
                                               : Json{{"is_set", false}};
    json["appeals"] = list_of(data.appeals, [](const HeldAppeal& one) {
        return Json{{"id", one.id},
                    {"title", one.title},
                    {"class", one.appeal_class},
                    {"state", one.state},
                    {"enterprise", one.enterprise_name},
                    {"period", one.period},
                    {"indicator", one.indicator},
                    {"district", one.district},
                    {"asked_at", shanghai_text(one.asked_at)},
                    {"changed_at", shanghai_text(one.changed_at)},
                    {"closed_at", maybe(one.closed_at)},
                    {"file_type", one.file_type},
                    {"steps", list_of(one.steps, [](const HeldAppealStep& step) {
                         return Json{{"kind", step.kind},
                                     {"by", step.is_officers ? "officers" : "self"},
                                     {"text", step.text},
                                     {"at", shanghai_text(step.at)}};
                     })}};
    });
    json["messages"] = list_of(data.messages, [](const HeldMessage& one) {
        return Json{{"kind", one.kind}, {"facts", parsed(one.facts)}, {"sent_at", shanghai_text(one.sent_at)}, {"read_at", maybe(one.read_at)}};
    });
    json["sessions"] = list_of(data.sessions, [](const Session& one) {
        return Json{{"method", one.way == SignInWay::former ? "former" : "sso"},
                    {"began_at", shanghai_text(one.began_at)},
                    {"seen_at", shanghai_text(one.seen_at)},
                    {"ended_at", maybe(one.ended_at)},
                    {"client_address", one.client_address},
                    {"user_agent", one.user_agent}};
    });
    json["audit_events"] = list_of(data.deeds, [](const HeldDeed& one) {
        Json deed{{"at", shanghai_text(one.at)}, {"act", one.act}, {"by", word_of(one.doer)}};
        if (one.doer == Doer::self) deed.update({{"client_address", one.client_address}, {"detail", parsed(one.detail)}});
        return deed;
    });
    json["audit_event_count"] = data.deed_count;
    return json.dump(2);
}

} // namespace tianbao::account
