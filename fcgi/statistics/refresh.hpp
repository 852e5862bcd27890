// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "statistics/figures.hpp"
#include "util/time.hpp"

#include <set>
#include <string>

namespace tianbao::statistics {

/// How many rows a page waits for before it shows the last state instead.
inline constexpr int kMostForAPage = 2000;

/// Keeps the summary of a period true to the roster and to what was last submitted. Every change of the roster leaves a row uncounted; a
/// refresh packs what is new, then makes the districts concerned anew. Both are safe at any time and in several processes at once:
/// a row is marked counted only while it still stands as it was read, and whoever began before the figures of the year before changed keeps nothing.
class Refresh {
public:
    Refresh(db::Pool& pool, const form::FormBook& forms) : pool_(pool), figures_(forms) {}

    /// What is stale, a few periods at a time, the earliest first, since the next year's comparison depends on it. Periods refreshed.
    int all(Instant now);
    /// Of these periods what is stale, but only where it is little. For pages.
    void little(period::Period first, period::Period last, Instant now);
    /// False: somebody else is at it, or was quicker.
    bool period(period::Period period, Instant now);
    /// Makes the districts anew, whatever is stale. False: as above.
    bool make(period::Period period, const std::set<std::string>& districts, Instant now);

private:
    void pack(period::Period period);

    db::Pool& pool_;
    FigureBook figures_;
};

} // namespace tianbao::statistics
