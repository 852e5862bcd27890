// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/series_repository.hpp"
#include "filing/timeline_repository.hpp"
#include "form/form_book.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// Whether the timeline has words for the act.
bool is_told(std::string_view act);

/// The lines of a timeline. `next` empty: the last page. `forms`: that the cells' names are taken from.
void show_timeline(html::Dictionary& values, const TimelineEnterprise& enterprise, const std::vector<TimelineLine>& lines, const form::FormBook& forms,
                   bool is_first_page, const std::string& next);

/// A series as asked for.
struct SeriesView {
    const SeriesSheet& sheet;
    const form::Form& form;
    const form::Indicator& indicator;
    form::Column column;
    period::Period to;
    period::Period latest; ///< beyond which nothing can be asked for
    const std::vector<SeriesPoint>& points;
};

void show_series(html::Dictionary& values, const SeriesView& view);

} // namespace tianbao::filing
