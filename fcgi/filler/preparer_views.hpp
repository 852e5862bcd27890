// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/preparer.hpp"
#include "filler/filler.hpp"
#include "filler/filler_settings.hpp"
#include "html/page.hpp"

#include <vector>

namespace tianbao::filler {

/// The page 填报权限, as it is drawn.
struct RightsSheet {
    const FillerEnterprise& enterprise;
    const UserId& user; ///< who looks
    std::vector<filing::Preparer> preparers;
    std::vector<Candidate> colleagues; ///< for the filler alone: all others associated with the enterprise

    bool is_own() const { return standing(enterprise.filler, user) == Standing::own; }
};

void show_rights(html::Dictionary& values, const RightsSheet& sheet, const FillerSettings& settings);

} // namespace tianbao::filler
