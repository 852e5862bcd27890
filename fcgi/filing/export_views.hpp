// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/export_repository.hpp"
#include "form/form_book.hpp"
#include "html/words.hpp"

namespace tianbao::filing {

/// Every submission, a line each, as it was filed and declared, the last one of its period marked, with a column for what 核定值 stand beside it; on further
/// sheets the receipts and hashes, each explanation, each 核定值 and what became of it (.xlsx). A cell of the form has a
/// column of its own for each wording that the form's versions gave it. Empty, 0 and 不适用 stay three different things.
std::string export_workbook(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, Instant now);

/// The first of these sheets as comma-separated text, with the explanations in its last column.
std::string export_csv(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history);

/// Under which name it is kept; `extension` as ".csv".
std::string export_filename(const html::Words& words, const ExportedHistory& history, std::string_view extension);

} // namespace tianbao::filing
