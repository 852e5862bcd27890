// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association_request.hpp"
#include "association/match.hpp"
#include "association/proof_rule.hpp"
#include "enterprise/enterprise.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::association {

/// What proved that a user belongs to an enterprise.
enum class Proof {
    registry,          ///< 信息比对
    sso_claim,         ///< the SSO says that the account is the enterprise
    enrolment_code,    ///< 企业认证码
    filler_approval,   ///< 填报员确认
    district_decision, ///< officers decided in the filler's place
};

std::string_view word_of(Proof proof);

/// 关联: a user's proven link to an enterprise, as its list shows it.
struct Association {
    std::string uscc;
    std::string name;
    std::string district; ///< code
    enterprise::Category category = enterprise::Category::other;
    bool is_completed = false; ///< 完善企业基本信息 was done once
    Instant since;
    std::string filler_name; ///< empty: no filler
    bool is_filler = false;  ///< the user is
};

/// What is asked beside the match at one enterprise, which may not be in the portal yet.
struct ProofStanding {
    std::optional<EnterpriseId> enterprise;
    std::optional<ProofRule> own = {};
    std::optional<ProofRule> of_district = {};
    std::string district = {}; ///< code; empty: not known
    std::optional<UserId> filler;

    Openers openers(const ProofDefaults& defaults) const
    {
        return association::openers(rule_in_force(own, of_district, district, defaults).rule, filler.has_value());
    }
};

/// What a user has begun and not finished.
struct Unfinished {
    std::vector<Match> matches;      ///< 待完善, still fresh
    std::vector<std::string> claims; ///< 待核验: codes that the SSO says the account is
    bool is_enterprise_user = false; ///< 企业用户 with no other way in: only the enterprise of the claim
};

/// What a user who wants to leave an enterprise has to know.
struct Leaving {
    EnterpriseId enterprise;
    std::string uscc;
    std::string name;
    std::string district;
    bool is_filler = false; ///< must hand the right over first
    bool is_last = false;   ///< nobody else is associated
};

/// An association by the SSO's word that the account was that enterprise, which it says no more.
struct FormerClaim {
    EnterpriseId enterprise;
    std::string uscc;
    std::string name;
    std::string district;
    std::optional<std::int64_t> epoch; ///< of the right to file, when the account has it
};

/// What a claim came to.
enum class ClaimOutcome {
    associated, ///< now or before
    slow,
    down, ///< any other fault of the registry
    unknown,
    not_in_business,
};

} // namespace tianbao::association
