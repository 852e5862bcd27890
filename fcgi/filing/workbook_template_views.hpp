// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "filing/workbook.hpp"
#include "form/evaluation.hpp"
#include "html/words.hpp"

namespace tianbao::filing {

/// What the workbook to be filled offline is made from.
struct WorkbookSheet {
    const FilingEnterprise& enterprise;
    const form::Form& form;
    const form::Context& context; ///< its previous and last year's cells stand beside those to fill
    const form::Cells& cells;     ///< of the draft
};

WorkbookMark mark_of(const WorkbookSheet& sheet);

/// The bytes of the template (.xlsx): one sheet to fill, whose other cells are locked, and a hidden one that says what it is for.
std::string template_workbook(const html::Words& words, const WorkbookSheet& sheet, Instant now);

/// Under which name it is kept.
std::string template_filename(const html::Words& words, const WorkbookSheet& sheet);

} // namespace tianbao::filing
