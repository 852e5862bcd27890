// SPDX-License-Identifier: MPL-2.0
#include "user/merger.hpp"

#include "account/one_account.hpp"
#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::user {

namespace {

constexpr MergerOutcome kOutcomes[] = {MergerOutcome::confirmed, MergerOutcome::refused, MergerOutcome::withdrawn, MergerOutcome::expired,
                                       MergerOutcome::lapsed};

MergerFault fault_of(ReasonFault fault)
{
    switch (fault) {
    case ReasonFault::required:
        return MergerFault::reason_missing;
    case ReasonFault::too_short:
        return MergerFault::reason_short;
    case ReasonFault::too_long:
        break;
    }
    return MergerFault::reason_long;
}

} // namespace

std::string_view word_of(MergerOutcome outcome)
{
    switch (outcome) {
    case MergerOutcome::confirmed:
        return "confirmed";
    case MergerOutcome::refused:
        return "refused";
    case MergerOutcome::withdrawn:
        return "withdrawn";
    case MergerOutcome::expired:
        return "expired";
    case MergerOutcome::lapsed:
        return "lapsed";
    }
    throw std::logic_error("no such outcome");
}

std::optional<MergerOutcome> merger_outcome_from(std::string_view word)
{
    for (const auto one : kOutcomes) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

std::optional<MergerObstacle> obstacle_to_merger(const User& kept, const User& joined, const UserId& actor)
{
    const bool is_own = kept.id == actor || joined.id == actor;
    return is_own && kept.id != joined.id ? MergerObstacle::own_account : obstacle_between(kept, joined);
}

std::optional<MergerObstacle> obstacle_between(const User& kept, const User& joined)
{
    if (kept.id == joined.id) return MergerObstacle::same_account;
    if (kept.closed_at || joined.closed_at) return MergerObstacle::closed;
    if (kept.locked_at || joined.locked_at) return MergerObstacle::locked;
    if (http::is_management(kept.role) || http::is_management(joined.role)) return MergerObstacle::management_role;
    return account::fit_one_account(kept.is_enterprise, joined.is_enterprise) ? std::nullopt : std::optional{MergerObstacle::enterprise_user};
}

std::vector<MergerFault> faults_of(const MergerForm& form)
{
    std::vector<MergerFault> faults;
    if (!UserId::parse(form.joined)) faults.push_back(MergerFault::joined_missing);
    if (form.reference.empty()) faults.push_back(MergerFault::reference_missing);
    if (code_points(form.reference) > kLongestMergerReference) faults.push_back(MergerFault::reference_long);
    if (const auto fault = fault_of_reason(form.reason)) faults.push_back(fault_of(*fault));
    return faults;
}

} // namespace tianbao::user
