// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_context.hpp"
#include "filing/form_preview.hpp"
#include "filing/trial.hpp"
#include "html/page.hpp"

#include <vector>

namespace tianbao::filing {

/// What was tried, and over how much.
struct ShownTrial {
    period::Period period;
    const Trial& trial;
    bool is_whole = true; ///< all filings of the month, not the first of them alone
};

inline constexpr int kFewestTried = 10; ///< filings; of fewer nothing is counted, since a count would tell of one of them
inline constexpr int kFewestCounted = 3; ///< of a check; fewer are said to be few

/// Whose filing page is previewed: an enterprise that there is not.
struct PreviewEnterprise {
    std::string industry = "C35"; ///< as typed; every indicator applies to industry
    std::optional<enterprise::SizeClass> size = std::nullopt;
};

/// views/filing/form_preview.tpl as it opens, or with what is wrong with its fields.
void show_preview_form(html::Page& page, const std::string& period, const PreviewEnterprise& enterprise,
                       const std::vector<html::Problem>& problems = {});

/// What is wrong with a definition, with the line of its text.
void show_fault(html::Dictionary& values, const form::FormSource& given, const form::FormFault& fault);

/// The definition, its trial, and the filing page as a filler of the enterprise, without earlier filings, finds it. Its industry is one that there is.
/// `basis` has the preview's book.
void show_preview(html::Dictionary& values, const FormPreview& preview, const ShownTrial& shown, const PreviewEnterprise& enterprise, const Basis& basis);

} // namespace tianbao::filing
