// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_rule_views.hpp"

#include "html/names.hpp"

namespace tianbao::filler {

namespace names = html::names;

void show_handover_rule(html::Dictionary& values, const FillerSettings& settings)
{
    if (settings.offer_life) {
        values.add(names::kNEEDS_ACCEPTANCE).set(names::kOFFER_DAYS, std::to_string(settings.offer_life->count()));
    } else {
        values.show(names::kAT_ONCE);
    }
    if (settings.contest_time) values.add(names::kCONTESTABLE).set(names::kCONTEST_HOURS, std::to_string(settings.contest_time->count()));
}

} // namespace tianbao::filler
