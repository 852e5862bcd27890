// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hpp"
#include "html/words.hpp"
#include "statistics/statistics_views.hpp"
#include "statistics/totals.hpp"

namespace tianbao::statistics {

/// One column of one indicator by one dimension.
struct TotalsView {
    const HeadView& head;
    const form::Form& form;
    const form::Indicator& indicator;
    form::Column column;
    Dimension by; ///< all: by district
    Cube::Table table;
    std::string purpose; ///< of an export, as typed
    Adjusted adjusted = {};
};

/// Whether the indicator is averaged, not added: percentages.
bool is_average(const form::Indicator& indicator);

void show_totals(html::Dictionary& values, const TotalsView& view, const Names& names_of);

/// Every figure of every indicator by one dimension.
struct ExportedTotals {
    const HeadView& head;
    const form::Form& form;
    Dimension by;
    AdjustedCells adjusted;
    std::vector<std::pair<const form::Indicator*, Cube::Table>> tables;
};

std::string totals_workbook(const html::Words& words, const ExportedTotals& totals, const Names& names_of, Instant now);
std::string totals_csv(const html::Words& words, const ExportedTotals& totals, const Names& names_of);
/// The lines alone, without the note on top.
std::string totals_json(const html::Words& words, const ExportedTotals& totals, const Names& names_of);
std::string totals_filename(const html::Words& words, const ExportedTotals& totals, std::string_view extension);

} // namespace tianbao::statistics
