// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "filing/registry_wait.hpp"

namespace tianbao::filing {

/// All that the filing page of one period needs.
struct Desk {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::string holder_post;                ///< 职务 of the holder, as the account has it
    std::optional<Filing> filing;           ///< of the period itself
    std::optional<form::Cells> previous;    ///< as submitted for the previous month
    std::optional<form::Cells> last_year;   ///< as submitted for the same month of last year
    std::string previous_version;           ///< form version of `previous`
    std::string last_year_version;          ///< form version of `last_year`
    std::map<period::Period, State> states; ///< of the months of the year and the year before that have a filing
    std::vector<form::Acceptance> acceptances;
    form::UsualRanges usual = {};           ///< 常见范围 of the period
    bool is_prepared = false; ///< by a colleague whom the holder lets save drafts, 协助填写; nobody but the holder submits
    std::optional<Instant> last_year_at = {}; ///< when `last_year` was submitted
    std::optional<RegistryWait> registry_wait = {}; ///< that the user's association still lacks: nothing is submitted
};

/// In whose right a draft is saved: one's own, or with the holder's leave the holder's.
inline const UserId& drafting_for(const Desk& desk, const UserId& user)
{
    return desk.is_prepared ? desk.holder->user : user;
}

} // namespace tianbao::filing
