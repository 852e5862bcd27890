// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"

#include <string>

namespace tianbao::audit {

/// Shows what an act says of itself, `detail` of its row, as FACT rows.
void show_facts(html::Dictionary& values, const std::string& detail);

} // namespace tianbao::audit
