// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/paper_sheet_views.hpp"

namespace tianbao::filing {

/// 报表 on pages of its own, blank and filled alike: the same rows at the same places. What was explained, noted and adjusted follows.
void draw_form(pdf::Paper& paper, PaperWords& words, const form::Form& form, const PaperSheet& sheet);

/// The blank form as a PDF file.
std::string blank_paper(const html::Words& words, const form::Form& form, Instant now);
std::string blank_paper_name(const html::Words& words, const form::Form& form);

/// A filing as a PDF file: one submission of it, or, with none, its draft, which is marked as such on each page.
std::string filing_paper(const html::Words& words, const form::Form& form, const Folder& folder, const Submission* submission, Instant now);
std::string filing_paper_name(const html::Words& words, const Folder& folder);

} // namespace tianbao::filing
