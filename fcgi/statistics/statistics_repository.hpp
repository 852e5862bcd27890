// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "review/scope.hpp"
#include "statistics/rates.hpp"
#include "statistics/summary.hpp"
#include "statistics/totals.hpp"

#include <optional>

namespace tianbao::statistics {

/// How true the summary of a period is.
struct Standing {
    std::optional<Instant> counted_at; ///< nothing: there is no summary yet
    bool is_stale = false;             ///< something has changed since
};

struct CountRow {
    Dimension dimension;
    std::string district;
    std::string code;
    Counts counts;
};

struct PeriodCounts {
    period::Period period;
    Counts counts;
};

/// One indicator in one district.
struct SumRow {
    period::Period period;
    std::string district;
    std::vector<IndicatorGroup> groups;
};

/// The maintained summary, as pages read it.
class StatisticsRepository {
public:
    explicit StatisticsRepository(db::Reader& database) : database_(database) {}

    Standing standing(period::Period period);
    std::vector<CountRow> counts(const review::Scope& scope, period::Period period);
    /// All that were counted, or one group of them, the earliest first; the first and the last included.
    std::vector<PeriodCounts> trend(const review::Scope& scope, period::Period first, period::Period last, const TrendGroup& group = {});
    /// Of all districts, since hiding takes the whole city; what a page shows of it is the page's scope.
    std::vector<SumRow> sums(period::Period first, period::Period last, std::string_view indicator);
    /// How many of that period's submissions have a 核定值, at how many cells; of one district, or of the city where it is empty.
    Adjusted adjusted(period::Period period, std::string_view district);
    /// The same of each group and cell.
    AdjustedCells adjusted_cells(period::Period period, std::string_view district, Dimension by);

private:
    db::Reader& database_;
};

} // namespace tianbao::statistics
