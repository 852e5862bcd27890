// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "review/terms_repository.hpp"

namespace tianbao::review {

/// What an officer typed on the page of an enterprise's terms, as it came back.
struct TermsTyped {
    ExtensionForm extension = {};
    ExemptionForm exemption = {};
    EndForm end = {};
    std::vector<html::Problem> problems = {};
    bool is_gone = false; ///< what was to be changed is not there any more
};

std::vector<html::Problem> problems_of(const std::vector<ExtensionRefusal>& refusals);
std::vector<html::Problem> problems_of(const std::vector<ExemptionRefusal>& refusals);
html::Problem problem_of(EndRefusal refusal);

/// The terms of one enterprise, with the forms to grant and to end them.
void show_terms(html::Page& page, const TermsSheet& sheet, const period::Calendar& calendar, const TermsTyped& typed, Instant now);

/// All running terms. `next_key` empty: the last page.
void show_running(html::Dictionary& values, const std::vector<RunningTerm>& terms, const enterprise::Districts& districts, bool is_first_page,
                  const std::string& next_key);

} // namespace tianbao::review
