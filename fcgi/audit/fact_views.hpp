// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"

#include <string>
#include <string_view>

namespace tianbao::audit {

/// Shows what an act says of itself, `detail` of its row, as FACT rows.
void show_facts(html::Dictionary& values, const std::string& detail);

/// Whether the page has a word for what an act says of itself under this name.
bool is_fact(std::string_view name);

} // namespace tianbao::audit
