// SPDX-License-Identifier: MPL-2.0
#include "review/desk_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::review {

namespace {

constexpr db::Sql kKeep{"INSERT INTO review_draft (period, enterprise_id, officer_id, form, saved_at) VALUES (?, ?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE form = VALUES(form), saved_at = VALUES(saved_at)"};
constexpr db::Sql kDrop{"DELETE FROM review_draft WHERE period = ? AND enterprise_id = ? AND officer_id = ?"};
constexpr db::Sql kDrafts{"SELECT d.officer_id, u.name, d.saved_at, d.form FROM review_draft d JOIN user u ON u.id = d.officer_id"
                          " WHERE d.period = ? AND d.enterprise_id = ? ORDER BY d.saved_at, d.officer_id"};

// a claim passes to the next officer when its holder has not been seen since the third value
constexpr db::Sql kClaim{"INSERT INTO review_claim (period, enterprise_id, officer_id, since, seen_at) VALUES (?, ?, ?, ?, ?)"
                         " ON DUPLICATE KEY UPDATE since = IF(officer_id <> VALUES(officer_id) AND seen_at < ?, VALUES(since), since),"
                         " officer_id = IF(officer_id <> VALUES(officer_id) AND seen_at < ?, VALUES(officer_id), officer_id),"
                         " seen_at = IF(officer_id = VALUES(officer_id), VALUES(seen_at), seen_at)"};
constexpr db::Sql kHolder{"SELECT c.officer_id, u.name, c.since FROM review_claim c JOIN user u ON u.id = c.officer_id"
                          " WHERE c.period = ? AND c.enterprise_id = ?"};
constexpr db::Sql kRelease{"DELETE FROM review_claim WHERE period = ? AND enterprise_id = ?"};

std::string json_of(const ReturnForm& form)
{
    return nlohmann::json{
        {"class", form.reason_class}, {"reason", form.reason}, {"notes", form.notes}, {"fix_due", form.fix_due}, {"contact", form.contact}}
        .dump();
}

ReturnForm form_from(const std::string& json)
{
    const auto form = nlohmann::json::parse(json);
    ReturnForm typed{form.at("class").get<std::string>(),
                     form.at("reason").get<std::string>(),
                     {},
                     form.at("fix_due").get<std::string>(),
                     form.at("contact").get<std::string>()};
    for (const auto& [place, note] : form.at("notes").items()) typed.notes.emplace(place, note.get<std::string>());
    return typed;
}

} // namespace

void DeskRepository::keep(const ReturnForm& form, const UserId& officer, Instant now)
{
    if (form.is_empty()) {
        drop(officer);
        return;
    }
    database_.execute(kKeep, period_, enterprise_, officer, json_of(form), now);
}

void DeskRepository::drop(const UserId& officer)
{
    database_.execute(kDrop, period_, enterprise_, officer);
}

std::vector<Draft> DeskRepository::drafts()
{
    auto rows = database_.query(kDrafts, period_, enterprise_);
    std::vector<Draft> drafts;
    while (rows.next()) drafts.push_back({UserId::stored(rows.text(1)), rows.text(2), rows.instant(3), form_from(rows.text(4))});
    return drafts;
}

Claim DeskRepository::claim(const UserId& officer, Instant now)
{
    database_.execute(kClaim, period_, enterprise_, officer, now, now, now - kClaimLife, now - kClaimLife);
    auto rows = database_.query(kHolder, period_, enterprise_);
    if (!rows.next()) return {officer, {}, now};
    return {UserId::stored(rows.text(1)), rows.text(2), rows.instant(3)};
}

void DeskRepository::release()
{
    database_.execute(kRelease, period_, enterprise_);
}

} // namespace tianbao::review
