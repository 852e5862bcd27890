// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/profile.hpp"
#include "html/page.hpp"

#include <vector>

namespace tianbao::association {

/// The page 完善企业基本信息, as it is drawn.
struct ProfileSheet {
    const enterprise::Enterprise& enterprise;
    const ProfileForm& form; ///< as typed
    OpenFields open;
    bool is_second_step; ///< the association is still to be made
    int version;         ///< that a save will name; 0 in the second step
    std::vector<ProfileProblem> problems;
    bool is_stale = false; ///< somebody else has saved meanwhile
};

void show_profile(html::Page& page, const ProfileSheet& sheet, const enterprise::Reference& reference);
/// 资料是否仍然正确, when nobody has confirmed it for a year.
void show_still_right(html::Dictionary& values, Instant confirmed_at, Instant now);

} // namespace tianbao::association
