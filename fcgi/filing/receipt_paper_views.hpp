// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_repository.hpp"
#include "filing/paper_word_views.hpp"
#include "form/form.hpp"

namespace tianbao::filing {

/// 回执 of one submission of the folder as a PDF file: what the page says. `origin`: of the portal, for the code that leads to its
/// verification.
std::string receipt_paper(const html::Words& words, const form::Form& form, const Folder& folder, const Submission& submission,
                          const std::string& origin, Instant now);
std::string receipt_paper_name(const html::Words& words, const Folder& folder, const Submission& submission);

} // namespace tianbao::filing
