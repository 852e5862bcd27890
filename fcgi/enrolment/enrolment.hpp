// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association_request.hpp"
#include "association/enrolment_code.hpp"
#include "association/proof_rule.hpp"
#include "enterprise/enterprise.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::enrolment {

/// An enterprise as officers decide how it is proven.
struct ProofSheet {
    enterprise::Enterprise facts;
    std::optional<association::ProofRule> own;
    std::optional<association::ProofRule> of_district;
    bool has_filler = false;
    bool is_own = false; ///< of the officer who asks, who decides nothing about it
    std::vector<association::EnrolmentCode> codes = {}; ///< the latest first

    association::RuleInForce in_force(const association::ProofDefaults& defaults) const
    {
        return association::rule_in_force(own, of_district, facts.district, defaults);
    }
    /// What it would ask without a rule of its own.
    association::RuleInForce by_district(const association::ProofDefaults& defaults) const
    {
        return association::rule_in_force({}, of_district, facts.district, defaults);
    }
    /// The id of the latest code; empty: there was none.
    std::string latest_code() const { return codes.empty() ? std::string{} : codes.front().id.text(); }
};

/// What a district asks of enterprises that have no rule of their own, 默认认证方式.
struct DistrictRule {
    std::string district;
    association::ProofRule rule = association::ProofRule::registry;
    int version = 0; ///< 0: never set by officers
    std::optional<Instant> changed_at = {};
    std::string changed_by = {};
};

/// The district's among those that officers have set; else what the configuration asks there, as version 0.
DistrictRule rule_of(const std::vector<DistrictRule>& rules, const std::string& district, const association::ProofDefaults& defaults);

/// Which enterprises get letters: in business, asking for a code, without one that can still be used, with an address.
struct LetterFilter {
    std::string district = {}; ///< empty: the whole city
    std::string category = {}; ///< a word; empty: all
    bool without_users = false;
    association::ProofDefaults defaults = {};
};

/// Letters printed at once; the next ones come after these.
inline constexpr int kMostLetters = 200;

/// Whom a letter goes to, 收件企业.
struct Addressee {
    EnterpriseId id;
    std::string uscc;
    std::string name;
    std::string address;
    std::string legal_representative;
    std::string district;
};

/// A letter as it is printed, once: the code is not kept.
struct Letter {
    Addressee to;
    Secret code;
    Instant issued_at;
    Instant valid_until;
};

} // namespace tianbao::enrolment
