// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"

namespace tianbao::filing {

inline constexpr std::size_t kShortestRequest = 6;   ///< code points
inline constexpr std::size_t kLongestRequest = 1000; ///< code points

/// What is wrong with the reason of a request to return.
enum class RequestFault { missing, too_short, too_long };

/// The reason as it is stored: trimmed, line ends as `\n`.
Expected<std::string, RequestFault> read_request_reason(std::string_view typed);

/// Why a filing's return cannot be asked for now.
enum class RequestRefusal {
    not_filler,    ///< somebody else holds the right, or nobody
    not_filed,     ///< a draft, or returned already: it can be changed without asking
    asked_already, ///< a request waits for its answer
    changed,       ///< the filing has changed since the page was opened
};

/// Whether `user` may ask for the filing's return, seeing `known_version`.
Expected<void, RequestRefusal> may_request(const Filing& filing, const std::optional<Holder>& holder, const UserId& user, int known_version);

/// 撤回: whether a request to return is granted at once where a filler may take back what nobody has looked at: submitted, not decided,
/// and its last day not over.
bool may_take_back(const Filing& filing, Instant now, Instant due);

/// The request about the last submission; one about an earlier submission has had its effect.
const ReturnRequest* present_request(const Filing& filing);

} // namespace tianbao::filing
