// SPDX-License-Identifier: MPL-2.0
#include "enrolment/enrolment_repository.hpp"

#include "association/enrolment_code_repository.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "review/own_repository.hpp"

namespace tianbao::enrolment {

using association::proof_rule_from;
using association::ProofRule;

namespace {

constexpr int kCodesShown = 20;

constexpr db::Sql kFind{"SELECT e.proof_rule, d.rule, EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = e.id) FROM enterprise e"
                        " LEFT JOIN district_proof d ON d.district = e.district WHERE e.uscc = ? AND (? = '' OR e.district = ?)"};
constexpr db::Sql kSetRule{"UPDATE enterprise SET proof_rule = ?, version = version + 1 WHERE id = ? AND version = ?"};

constexpr db::Sql kDistrictRules{"SELECT d.district, d.rule, d.version, d.changed_at, u.name FROM district_proof d LEFT JOIN user u ON u.id = d.changed_by"};
constexpr db::Sql kAddDistrictRule{"INSERT INTO district_proof (district, rule, version, changed_at, changed_by) VALUES (?, ?, 1, ?, ?)"};
constexpr db::Sql kSetDistrictRule{"UPDATE district_proof SET rule = ?, version = version + 1, changed_at = ?, changed_by = ?"
                                   " WHERE district = ? AND version = ?"};

#define TIANBAO_ADDRESSEES                                                                                                                           \
    " FROM enterprise e LEFT JOIN district_proof d ON d.district = e.district WHERE e.status = 'in_business' AND e.address <> ''"                    \
    " AND (? = '' OR e.district = ?) AND (? = '' OR e.category = ?) AND (COALESCE(e.proof_rule, d.rule) IN ('code', 'either')"                       \
    " OR (? <> (FIND_IN_SET(e.district, ?) > 0) AND e.proof_rule IS NULL AND d.rule IS NULL))"                                                       \
    " AND (NOT ? OR NOT EXISTS (SELECT 1 FROM association a WHERE a.enterprise_id = e.id))"                                                          \
    " AND NOT EXISTS (SELECT 1 FROM enrolment_code c WHERE c.enterprise_id = e.id AND c.is_open AND c.valid_until > ?)"

constexpr db::Sql kAddressees{"SELECT e.id, e.uscc, e.name, e.address, e.legal_representative, e.district" TIANBAO_ADDRESSEES
                              " ORDER BY e.uscc LIMIT ?"};
constexpr db::Sql kCountAddressees{"SELECT COUNT(*)" TIANBAO_ADDRESSEES};

#undef TIANBAO_ADDRESSEES

constexpr db::Sql kExpireCode{"UPDATE enrolment_code SET is_open = NULL, ending = 'expired', ended_at = ?"
                              " WHERE enterprise_id = ? AND is_open AND valid_until <= ?"};

bool asks_code(ProofRule rule)
{
    return association::openers(rule, false).code;
}

/// The districts that the configuration lets ask for a code where it lets others not, or the other way round, parted by commas.
std::string exceptions(const association::ProofDefaults& defaults)
{
    std::string codes;
    for (const auto& [district, rule] : defaults.districts) {
        if (asks_code(rule) != asks_code(defaults.others)) codes += (codes.empty() ? "" : ",") + district;
    }
    return codes;
}

} // namespace

std::optional<ProofSheet> EnrolmentRepository::find(std::string_view district, std::string_view uscc, const UserId& officer)
{
    std::optional<ProofRule> own;
    std::optional<ProofRule> of_district;
    bool has_filler = false;
    {
        auto rows = database_.query(kFind, uscc, district, district);
        if (!rows.next()) return std::nullopt;
        own = proof_rule_from(rows.text(1));
        of_district = proof_rule_from(rows.text(2));
        has_filler = rows.flag(3);
    }
    auto facts = enterprise::EnterpriseRepository(database_).find(uscc);
    if (!facts) return std::nullopt;
    const bool is_own = review::OwnRepository(database_).is_own(facts->id, officer);
    auto codes = association::EnrolmentCodeRepository(database_).list(facts->id, kCodesShown);
    return ProofSheet{*std::move(facts), own, of_district, has_filler, is_own, std::move(codes)};
}

bool EnrolmentRepository::set_rule(const EnterpriseId& enterprise, int version, std::optional<ProofRule> rule)
{
    const auto word = rule ? std::optional(word_of(*rule)) : std::nullopt;
    return database_.execute(kSetRule, word, enterprise, version) == 1;
}

std::vector<DistrictRule> EnrolmentRepository::district_rules()
{
    auto rows = database_.query(kDistrictRules);
    std::vector<DistrictRule> rules;
    while (rows.next())
        rules.push_back({rows.text(1), proof_rule_from(rows.text(2)).value(), static_cast<int>(rows.number(3)), rows.instant(4), rows.text(5)});
    return rules;
}

bool EnrolmentRepository::set_district_rule(std::string_view district, ProofRule rule, int version, const UserId& by, Instant now)
{
    if (version > 0) return database_.execute(kSetDistrictRule, word_of(rule), now, by, district, version) == 1;
    try {
        database_.execute(kAddDistrictRule, district, word_of(rule), now, by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

std::vector<Addressee> EnrolmentRepository::addressees(const LetterFilter& filter, Instant now, int most)
{
    auto rows = database_.query(kAddressees, filter.district, filter.district, filter.category, filter.category,
                                asks_code(filter.defaults.others), exceptions(filter.defaults), filter.without_users, now, most);
    std::vector<Addressee> addressees;
    while (rows.next())
        addressees.push_back({EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)});
    return addressees;
}

int EnrolmentRepository::count_addressees(const LetterFilter& filter, Instant now)
{
    auto rows = database_.query(kCountAddressees, filter.district, filter.district, filter.category, filter.category,
                                asks_code(filter.defaults.others), exceptions(filter.defaults), filter.without_users, now);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

void EnrolmentRepository::expire_code(const EnterpriseId& enterprise, Instant now)
{
    database_.execute(kExpireCode, now, enterprise, now);
}

} // namespace tianbao::enrolment
