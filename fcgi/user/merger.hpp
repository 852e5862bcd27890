// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "user/user.hpp"
#include "util/expected.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::user {

using MergerId = Id<struct MergerTag>;

/// How a merger ended. lapsed: it was not possible any more when it was confirmed.
enum class MergerOutcome { confirmed, refused, withdrawn, expired, lapsed };

std::string_view word_of(MergerOutcome outcome);
std::optional<MergerOutcome> merger_outcome_from(std::string_view word);

/// 合并账号: two accounts of one person become one. An administrator proposes it on a written request, another one confirms it.
struct Merger {
    MergerId id;
    UserId kept;
    std::string kept_name;
    UserId joined; ///< closed by it, with all that it has going over
    std::string joined_name;
    std::string reference; ///< 文号
    std::string reason;
    UserId proposed_by;
    std::string proposer_name;
    Instant proposed_at;
    Instant expires_at;
    std::optional<MergerOutcome> outcome;
    std::string answer;
    std::string decider_name;
    std::optional<Instant> decided_at;

    /// Whether it waits for its second administrator.
    bool is_waiting(Instant now) const { return !outcome && now < expires_at; }
};

/// Days after which a merger that nobody has confirmed is void.
inline constexpr std::chrono::days kMergerDays{10};

/// Why two accounts cannot be merged; the first that applies.
enum class MergerObstacle {
    same_account,
    own_account,     ///< nobody merges their own
    closed,          ///< one of them is
    locked,          ///< one of them is: a merger must not let somebody in again
    management_role, ///< one of them has a role of 管理端
    enterprise_user, ///< one of them is an enterprise, by the SSO's word, and no person
    waiting,         ///< one of them is in a merger that waits
    bound_elsewhere, ///< the joined one has a log-in of the same SSO as the kept one, which nobody has proven
};

/// Of the accounts themselves, whoever merges them.
std::optional<MergerObstacle> obstacle_between(const User& kept, const User& joined);
std::optional<MergerObstacle> obstacle_to_merger(const User& kept, const User& joined, const UserId& actor);

/// What an administrator typed.
struct MergerForm {
    std::string kept;
    std::string joined;
    std::string search;
    std::string reference;
    std::string reason;
};

enum class MergerFault { joined_missing, reference_missing, reference_long, reason_missing, reason_short, reason_long };

inline constexpr std::size_t kLongestMergerReference = 80; ///< code points

/// All that is wrong with what was typed.
std::vector<MergerFault> faults_of(const MergerForm& form);

} // namespace tianbao::user
