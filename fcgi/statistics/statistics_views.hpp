// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "html/page.hpp"
#include "period/period.hpp"
#include "statistics/rates.hpp"
#include "statistics/statistics_repository.hpp"

namespace tianbao::statistics {

/// The names that codes are shown by.
struct Names {
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
};

/// What every page of the statistics is asked for and shows on top.
struct HeadView {
    period::Period period;
    period::Period latest;     ///< that may be chosen
    const review::Scope& seen; ///< of the officer: empty for the city
    std::string district;      ///< chosen; empty: the whole city
    Standing standing;
};

/// PERIOD with its options, the scope, and to when the figures say how things stood.
void show_head(html::Dictionary& values, const HeadView& head, const Names& names_of);

/// Names a group in a row's own dictionary (part/statistics_group.tpl). A district stands as Dimension::all with its code.
void show_group(html::Dictionary& row, Dimension dimension, const std::string& code, const Names& names_of);

/// A figure in a section of the row's own (part/figure.tpl); an empty text: there is none, which is shown as a dash.
void show_figure(html::Dictionary& row, html::Name section, const std::string& text);

/// `1,234`.
std::string count_text(std::int64_t count);

struct RatesView {
    const HeadView& head;
    const std::vector<CountRow>& counts; ///< of the scope
    const std::vector<PeriodCounts>& trend;
    std::optional<Counts> city; ///< to compare a district with
    TrendGroup group = {};           ///< whose trend it is
};

void show_rates(html::Dictionary& values, const RatesView& view, const Names& names_of);

} // namespace tianbao::statistics
