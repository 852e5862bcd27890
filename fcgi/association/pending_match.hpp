// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "registry/registry.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::association {

/// 待核验: what is asked of the registry again, since it gave no answer.
struct PendingMatch {
    UserId user;
    std::string uscc;
    bool is_claim = false; ///< what the SSO says; else what the user typed
    std::string enterprise_name;
    std::string legal_representative;
    Instant asked_at;
    int tries = 0;           ///< after the first
    bool is_refused = false; ///< a claim of an enterprise that the user is associated with: nothing is submitted for it

    MatchForm form() const { return {enterprise_name, uscc, legal_representative}; }
};

/// How many a user may have.
inline constexpr int kMostPending = 5;
/// What was typed is given up after that; a claim never is.
inline constexpr std::chrono::hours kPendingLife{72};

/// How long until the registry is asked again: 2, 5, 15 and 30 minutes, then every hour.
std::chrono::minutes pause_before(int try_number);

/// Whether the fault may be of this one enterprise alone, so that others are asked for all the same.
bool is_of_one(registry::RegistryFault fault);

/// For the audit trail: what is the same when a match is one.
std::string compared_with(const registry::Entity& entity);

/// Why what was claimed is refused, for the message: a word of mismatch ("name", "representative", "name representative"), a status
/// ("cancelled" …) or "name_alone"; empty: it is not.
std::string refusal_of(const Claimed& claimed, const registry::Entity& entity, const registry::Coverage& coverage);

} // namespace tianbao::association
