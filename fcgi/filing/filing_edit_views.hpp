// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_views.hpp"

namespace tianbao::filing {

/// Fills the table of filing/edit.tpl: every cell as typed, last month's and last year's figures beside it, and what
/// `sheet.report`, where there is one, finds wrong. `open` is the report that counts what is still to do.
void show_edit_table(html::Page& page, const EditSheet& sheet, const form::Report& open);

} // namespace tianbao::filing
