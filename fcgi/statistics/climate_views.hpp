// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/climate.hpp"
#include "statistics/statistics_views.hpp"

namespace tianbao::statistics {

/// One question in the scope, this month and the month before.
struct Question {
    const form::Indicator* indicator;
    Cube::Cell now;
    std::optional<Cube::Cell> before;
};

struct ClimatePoint {
    period::Period period;
    Cube::Cell cell;
};

struct ClimateView {
    const HeadView& head;
    std::vector<Question> questions;
    const form::Indicator& chosen; ///< the question that is shown by groups and in its course
    Dimension by;
    Cube::Table table;               ///< of the chosen question
    std::vector<ClimatePoint> trend; ///< of the chosen question, the earliest first
    std::vector<std::pair<const form::Indicator*, Cube::Cell>> rankings;
};

void show_climate(html::Dictionary& values, const ClimateView& view, const Names& names_of);

} // namespace tianbao::statistics
