// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "form/form_book.hpp"
#include "period/calendar.hpp"

#include <functional>

namespace tianbao::demo {

/// How large a made-up city is wanted.
struct CitySize {
    int enterprises; ///< at most 900,000
    int months;      ///< filings of each, up to the period that is due now
};

/// Done and wanted enterprises, after each transaction; one call at a time.
using CityProgress = std::function<void(int done, int wanted)>;

/// Adds made-up enterprises, each with a filler of its own, and their filings, for load: the same ones for the same size. Accepted
/// for the most part, some late, returned, saved only or missing, most so in the last period. Several connections share the work; what an
/// interrupted run has left stays, and the next one makes what is missing. Draws the rosters of all their periods. The number of filings added.
std::int64_t make_city(db::Pool& pool, const form::FormBook& forms, const enterprise::Districts& districts, const period::Calendar& calendar,
                       const CitySize& size, Instant now, const CityProgress& progress);

} // namespace tianbao::demo
