// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/size_class.hpp"
#include "filing/desk.hpp"
#include "form/evaluation.hpp"
#include "form/form_book.hpp"

namespace tianbao::filing {

/// What filings are checked against, on every page that checks one.
struct Basis {
    const form::FormBook& forms;
    const enterprise::SizeThresholds& sizes;
    bool months_in_order = false; ///< no month is submitted before the earlier ones that are over
};

/// What was filed for another month, in the cells of the form version that it was made with.
struct Filed {
    form::Cells cells;
    std::string form_version;
};

/// The form of a filing: its own version for ever, for a new one the version valid for the period.
/// Throws std::runtime_error when the book has none.
const form::Form& form_of(const Basis& basis, const std::optional<Filing>& filing, period::Period period);

/// What the checks of one filing know beside its cells. The other months' cells come under the codes of `form`.
form::Context context_of(const Basis& basis, const FilingEnterprise& enterprise, const form::Form& form, period::Period period, bool nil_declared,
                         const std::optional<Filed>& previous, const std::optional<Filed>& last_year, form::UsualRanges usual = {});
form::Context context_of(const Basis& basis, const Desk& desk, const form::Form& form, period::Period period, bool nil_declared);

/// The same for the checks in the browser, as JSON: {"period", "section", "category", "previous", "last_year", "size", "usual", "acceptances"}.
/// Whether 本月停产 is declared stands in the page itself. Only acceptances that still hold in the period.
std::string browser_context(const form::Context& context, const std::vector<form::Acceptance>& acceptances);

} // namespace tianbao::filing
