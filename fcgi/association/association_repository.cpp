// SPDX-License-Identifier: MPL-2.0
#include "association/association_repository.hpp"

#include "filing/preparer_repository.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::association {

namespace {

constexpr db::Sql kList{"SELECT e.uscc, e.name, e.district, e.category, e.completed_at, a.since, fl.user_id, u.name"
                        " FROM association a JOIN enterprise e ON e.id = a.enterprise_id"
                        " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
                        " WHERE a.user_id = ? ORDER BY e.name, e.id"};

// one round trip for all that is unfinished; an enterprise user has no other identity and no password of the former platform
constexpr db::Sql kUnfinished{
    "SELECT 'match', m.uscc, m.entity, m.matched_at FROM registry_match m WHERE m.user_id = ? AND m.matched_at >= ?"
    " UNION ALL SELECT DISTINCT 'claim', i.uscc, NULL, NULL FROM identity i"
    " WHERE i.user_id = ? AND i.kind = 'enterprise' AND i.uscc IS NOT NULL AND NOT EXISTS (SELECT 1 FROM association a"
    " JOIN enterprise e ON e.id = a.enterprise_id WHERE a.user_id = i.user_id AND e.uscc = i.uscc)"
    " UNION ALL SELECT DISTINCT 'enterprise_user', '', NULL, NULL FROM identity i"
    " WHERE i.user_id = ? AND i.kind = 'enterprise' AND NOT EXISTS (SELECT 1 FROM identity p WHERE p.user_id = i.user_id AND p.kind = 'personal')"
    " AND NOT EXISTS (SELECT 1 FROM former_login l WHERE l.user_id = i.user_id)"};

constexpr db::Sql kLeaving{"SELECT e.id, e.uscc, e.name, e.district, EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = e.id AND fl.user_id = a.user_id),"
                           " NOT EXISTS (SELECT 1 FROM association o WHERE o.enterprise_id = e.id AND o.user_id <> a.user_id)"
                           " FROM association a JOIN enterprise e ON e.id = a.enterprise_id WHERE a.user_id = ? AND e.uscc = ?"};

constexpr db::Sql kFormerClaims{"SELECT e.id, e.uscc, e.name, e.district, fl.epoch FROM association a JOIN enterprise e ON e.id = a.enterprise_id"
                                " LEFT JOIN filler fl ON fl.enterprise_id = a.enterprise_id AND fl.user_id = a.user_id"
                                " WHERE a.user_id = ? AND a.proof = 'sso_claim'"
                                " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.user_id = a.user_id AND i.uscc = e.uscc) ORDER BY e.id"};

constexpr db::Sql kUseAccount{"UPDATE user SET standing = standing + 1 WHERE id = ? AND role = 'user'"};

constexpr db::Sql kAdd{"INSERT INTO association (user_id, enterprise_id, proof, since) VALUES (?, ?, ?, ?)"};

constexpr db::Sql kOthers{"SELECT a.user_id, e.name, me.name FROM association a JOIN enterprise e ON e.id = a.enterprise_id JOIN user me ON me.id = ?"
                          " WHERE a.enterprise_id = ? AND a.user_id <> me.id"};

constexpr db::Sql kProofStanding{"SELECT e.id, e.proof_rule, COALESCE(d.rule, r.rule), fl.user_id, e.district FROM (SELECT 1 AS one) asked"
                                 " LEFT JOIN enterprise e ON e.uscc = ? LEFT JOIN filler fl ON fl.enterprise_id = e.id"
                                 " LEFT JOIN district_proof d ON d.district = e.district LEFT JOIN district_proof r ON e.id IS NULL AND r.district = ?"};

constexpr db::Sql kName{"SELECT name FROM user WHERE id = ?"};

constexpr db::Sql kTell{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};

constexpr db::Sql kOfficers{"SELECT id FROM user WHERE role = 'district_officer' AND district = ? AND closed_at IS NULL"
                            " UNION ALL SELECT c.id FROM user c WHERE c.role = 'centre_officer' AND c.closed_at IS NULL AND NOT EXISTS"
                            " (SELECT 1 FROM user o WHERE o.role = 'district_officer' AND o.district = ? AND o.closed_at IS NULL)"};

constexpr db::Sql kEnd{"DELETE FROM association WHERE user_id = ? AND enterprise_id = ?"
                       " AND NOT EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = ? AND fl.user_id = ?)"};

enterprise::Category category_of(const std::string& word)
{
    const auto category = enterprise::category_from(word);
    if (!category) throw std::runtime_error("unknown category of an enterprise");
    return *category;
}

Match match_of(const db::Rows& rows)
{
    auto entity = registry::entity_from_json(nlohmann::json::parse(rows.text(3)));
    if (!entity) throw std::runtime_error("a match is stored without its entity");
    return {*std::move(entity), rows.instant(4)};
}

} // namespace

std::vector<Association> AssociationRepository::list(const UserId& user)
{
    auto rows = database_.query(kList, user);
    std::vector<Association> associations;
    while (rows.next())
        associations.push_back({rows.text(1), rows.text(2), rows.text(3), category_of(rows.text(4)), !rows.is_null(5), rows.instant(6), rows.text(8),
                                rows.text(7) == user.text()});
    return associations;
}

Unfinished AssociationRepository::unfinished(const UserId& user, Instant now)
{
    auto rows = database_.query(kUnfinished, user, now - kMatchLife, user, user);
    Unfinished unfinished;
    while (rows.next()) {
        const auto kind = rows.text(1);
        if (kind == "match") unfinished.matches.push_back(match_of(rows));
        if (kind == "claim") unfinished.claims.push_back(rows.text(2));
        if (kind == "enterprise_user") unfinished.is_enterprise_user = true;
    }
    return unfinished;
}

std::vector<FormerClaim> AssociationRepository::former_claims(const UserId& user)
{
    auto rows = database_.query(kFormerClaims, user);
    std::vector<FormerClaim> former;
    while (rows.next())
        former.push_back({EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4),
                          rows.is_null(5) ? std::nullopt : std::optional(rows.number(5))});
    return former;
}

std::optional<Leaving> AssociationRepository::find_leaving(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kLeaving, user, uscc);
    if (!rows.next()) return std::nullopt;
    return Leaving{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.flag(5), rows.flag(6)};
}

ProofStanding AssociationRepository::proof_standing(std::string_view uscc, std::string_view told_district)
{
    auto rows = database_.query(kProofStanding, uscc, told_district);
    if (!rows.next()) return {};
    ProofStanding standing;
    if (const auto id = rows.optional_text(1)) standing.enterprise = EnterpriseId::stored(*id);
    standing.own = proof_rule_from(rows.text(2));
    standing.of_district = proof_rule_from(rows.text(3));
    standing.district = standing.enterprise ? rows.text(5) : std::string(told_district);
    if (const auto filler = rows.optional_text(4)) standing.filler = UserId::stored(*filler);
    return standing;
}

bool AssociationRepository::use_account(const UserId& user)
{
    return database_.execute(kUseAccount, user) == 1;
}

bool AssociationRepository::add(const UserId& user, const EnterpriseId& enterprise, Proof proof, Instant now)
{
    try {
        database_.execute(kAdd, user, enterprise, word_of(proof), now);
    } catch (const db::DuplicateKey&) {
        return false;
    }
    return true;
}

int AssociationRepository::tell_others(std::string_view kind, const UserId& user, const EnterpriseId& enterprise, Instant now)
{
    std::vector<std::pair<std::string, nlohmann::json>> messages;
    {
        auto rows = database_.query(kOthers, user, enterprise);
        while (rows.next()) messages.emplace_back(rows.text(1), nlohmann::json{{"enterprise", rows.text(2)}, {"person", rows.text(3)}});
    }
    for (const auto& [other, facts] : messages) database_.execute(kTell, new_id_text(now), other, kind, facts.dump(), now);
    return static_cast<int>(messages.size());
}

std::string AssociationRepository::name_of(const UserId& user)
{
    auto rows = database_.query(kName, user);
    return rows.next() ? rows.text(1) : std::string{};
}

void AssociationRepository::tell(const UserId& user, const Told& told, Instant now)
{
    const nlohmann::json facts{
        {"enterprise", told.enterprise}, {"uscc", told.uscc}, {"person", told.person}, {"reason", told.reason}, {"until", told.until}};
    database_.execute(kTell, new_id_text(now), user, told.kind, facts.dump(), now);
}

void AssociationRepository::tell_officers(std::string_view district, const Told& told, Instant now)
{
    std::vector<UserId> officers;
    {
        auto rows = database_.query(kOfficers, district, district);
        while (rows.next()) officers.push_back(UserId::stored(rows.text(1)));
    }
    for (const auto& officer : officers) tell(officer, told, now);
}

bool AssociationRepository::end(const UserId& user, const EnterpriseId& enterprise)
{
    if (database_.execute(kEnd, user, enterprise, enterprise, user) != 1) return false;
    filing::PreparerRepository(database_).take_back(enterprise, user);
    return true;
}

} // namespace tianbao::association
