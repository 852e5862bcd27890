// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_settings.hpp"

namespace tianbao::filler {

std::string handover_rule_of(const FillerSettings& settings)
{
    const auto accepted = settings.offer_life ? "accept-" + std::to_string(settings.offer_life->count()) : std::string("at-once");
    return settings.contest_time ? accepted + "-contest-" + std::to_string(settings.contest_time->count()) : accepted;
}

} // namespace tianbao::filler
