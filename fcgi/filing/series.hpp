// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "form/form_book.hpp"
#include "util/decimal.hpp"

#include <cstdint>
#include <vector>

namespace tianbao::filing {

inline constexpr int kSeriesMonths = 24;
inline constexpr int kGrowthMonths = 12; ///< months before the first that growth looks back to

/// One month as last submitted, with what is needed of it for a series.
struct SeriesMonth {
    std::string form_version;
    form::Cells cells;
    bool nil_declared = false;
    form::Explanations explanations;
};

/// Why a month of a series has a value, or has none.
enum class SeriesGap {
    none,            ///< there is a value
    empty,           ///< submitted without a value
    not_applicable,  ///< 不适用
    no_series,       ///< the form of that month had no such indicator
    missing,         ///< nothing was submitted
    exempt,          ///< 免报
    before_founding, ///< the enterprise did not exist
    not_open,        ///< the month has not ended, or lies before 2012
};

/// One month of a series.
struct SeriesPoint {
    explicit SeriesPoint(period::Period of) : period(of) {}

    period::Period period;
    SeriesGap gap = SeriesGap::missing;
    Decimal value;                           ///< without a gap
    std::optional<std::int64_t> growth = {}; ///< on the same month of the year before, in thousandths
    bool nil_declared = false;               ///< 本月停产（歇业）
    std::vector<std::string> explanations;   ///< the enterprise's own, at this cell
};

/// 指标走势: kSeriesMonths months of one numeric cell of `form`, the last one `to`, in order. Months filed with another version of the form
/// are read by the mapping of the book. `months` holds what was submitted, from kGrowthMonths before the first month on.
std::vector<SeriesPoint> series_of(const form::CellKey& cell, const form::Form& form, period::Period to,
                                   const std::map<period::Period, SeriesMonth>& months, const form::FormBook& forms, const period::Terms& terms,
                                   Instant now);

/// The first period of the series that ends with `to`, growth counted in when asked for.
period::Period series_begin(period::Period to, bool with_growth);

} // namespace tianbao::filing
