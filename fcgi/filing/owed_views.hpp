// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/owed.hpp"
#include "html/dictionary.hpp"

#include <string>

namespace tianbao::filing {

/// Adds one enterprise's rows to an OWED section (part/owed.tpl), which the page shows once when there are any.
void show_owed(html::Dictionary& list, const std::string& uscc, const std::string& enterprise_name, const std::vector<Owed>& owed);

} // namespace tianbao::filing
