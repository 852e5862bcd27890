// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/export_repository.hpp"
#include "filing/paper_word_views.hpp"
#include "form/form_book.hpp"

namespace tianbao::filing {

/// All that was ever submitted, as a PDF file: a list of the submissions, then each as the form that was filed, with its explanations and 核定值.
/// Handed over page by page.
void export_paper(const html::Words& words, const form::FormBook& forms, const ExportedHistory& history, Instant now, const pdf::Sink& sink);

} // namespace tianbao::filing
