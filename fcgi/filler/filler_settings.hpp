// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace tianbao::filler {

/// [filler] of the configuration.
struct FillerSettings {
    bool masks_names = false;                            ///< the enterprise's other users see 张** for the filler
    std::optional<std::chrono::days> offer_life = {};    ///< how long the receiver of a handover may accept it; none: it takes effect at once
    std::optional<std::chrono::hours> contest_time = {}; ///< how long the former filler may contest a handover; none: not at all
};

/// What the settings make of a handover, as one word: "at-once", "accept-5-contest-72". Files that say it in words are of the same settings.
std::string handover_rule_of(const FillerSettings& settings);

} // namespace tianbao::filler
