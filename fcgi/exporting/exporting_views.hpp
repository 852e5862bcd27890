// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exporting/exporting.hpp"
#include "html/page.hpp"

namespace tianbao::exporting {

/// The page /export (views/exporting/export.tpl), with what is wrong beside its fields.
void show_export(html::Page& page, const ExportForm& form, const ExportChoices& choices, const std::vector<ExportRefusal>& refusals);

} // namespace tianbao::exporting
