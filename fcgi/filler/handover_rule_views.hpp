// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filler/filler_settings.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filler {

/// When a 填报人更换 takes effect and whether it can be contested, in the sentences of part/handover_rule.tpl; help and manual say the same.
void show_handover_rule(html::Dictionary& values, const FillerSettings& settings);

} // namespace tianbao::filler
