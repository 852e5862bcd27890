// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "html/names.hpp"

#include <string_view>

namespace tianbao::importing {

/// The section of part/import_reason.tpl that a reason's words stand in. Throws std::invalid_argument when it has none.
html::Name section_of(std::string_view reason);

} // namespace tianbao::importing
