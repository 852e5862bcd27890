// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/edit_sheet.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// The sections of the filing page: every cell as typed, the figures beside it, and what the checks and an officer say of it.
void show_edit_table(html::Dictionary& page, const EditSheet& sheet, const Judgement& judgement);

} // namespace tianbao::filing
