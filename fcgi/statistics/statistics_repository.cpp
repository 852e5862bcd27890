// SPDX-License-Identifier: MPL-2.0
#include "statistics/statistics_repository.hpp"

namespace tianbao::statistics {

namespace {

constexpr db::Sql kStanding{"SELECT p.counted_at, EXISTS (SELECT 1 FROM roster WHERE is_counted = 0 AND period = w.period)"
                            " FROM (SELECT ? AS period) w LEFT JOIN statistic_period p ON p.period = w.period"};

// in the order of kCountColumns
constexpr db::Sql kCounts{"SELECT dimension, district, code, due, filed, on_time, late, nil, missing, draft, returned, accepted, accepted_at_once,"
                          " decided, explained, exempt, outside, filings, flagged FROM statistic WHERE period = ? AND (? = '' OR district = ?)"
                          " ORDER BY dimension, district, code"};
constexpr db::Sql kTrend{
    "SELECT period, SUM(due), SUM(filed), SUM(on_time), SUM(late), SUM(nil), SUM(missing), SUM(draft), SUM(returned), SUM(accepted),"
    " SUM(accepted_at_once), SUM(decided), SUM(explained), SUM(exempt), SUM(outside), SUM(filings), SUM(flagged) FROM statistic"
    " WHERE period BETWEEN ? AND ? AND dimension = ? AND code = ? AND (? = '' OR district = ?) GROUP BY period ORDER BY period"};

constexpr db::Sql kSums{"SELECT period, district, sums FROM statistic_sum WHERE period BETWEEN ? AND ? AND indicator = ? ORDER BY period, district"};

constexpr db::Sql kAdjusted{"SELECT COUNT(DISTINCT j.enterprise_id), COUNT(*) FROM filing_adjustment j JOIN filing f ON f.period = j.period AND f.enterprise_id = j.enterprise_id"
                            " AND f.submission = j.number WHERE j.period = ? AND j.stands AND (? = '' OR f.district = ?)"};
constexpr db::Sql kAdjustedCells{
    "SELECT CASE ? WHEN 'section' THEN r.section WHEN 'size' THEN COALESCE(r.size, '') WHEN 'category' THEN r.category ELSE r.district END AS code,"
    " j.place, COUNT(*) FROM filing_adjustment j JOIN roster r ON r.period = j.period AND r.enterprise_id = j.enterprise_id"
    " AND r.submission = j.number WHERE j.period = ? AND j.stands AND (? = '' OR r.district = ?) GROUP BY code, j.place"};

period::Period period_in(const db::Rows& rows, int column)
{
    return period::Period::from_number(static_cast<int>(rows.number(column))).value();
}

Counts counts_in(const db::Rows& rows, int column)
{
    Counts counts;
    for (const auto& each : kCountColumns) counts.*each.count = rows.number(column++);
    return counts;
}

} // namespace

Standing StatisticsRepository::standing(period::Period period)
{
    auto rows = database_.query(kStanding, period.number());
    rows.next();
    return {rows.optional_instant(1), rows.flag(2)};
}

std::vector<CountRow> StatisticsRepository::counts(const review::Scope& scope, period::Period period)
{
    auto rows = database_.query(kCounts, period.number(), scope.district, scope.district);
    std::vector<CountRow> found;
    while (rows.next()) found.push_back({dimension_from(rows.text(1)).value(), rows.text(2), rows.text(3), counts_in(rows, 4)});
    return found;
}

std::vector<PeriodCounts> StatisticsRepository::trend(const review::Scope& scope, period::Period first, period::Period last, const TrendGroup& group)
{
    auto rows = database_.query(kTrend, first.number(), last.number(), word_of(group.dimension), group.code, scope.district, scope.district);
    std::vector<PeriodCounts> found;
    while (rows.next()) found.push_back({period_in(rows, 1), counts_in(rows, 2)});
    return found;
}

std::vector<SumRow> StatisticsRepository::sums(period::Period first, period::Period last, std::string_view indicator)
{
    auto rows = database_.query(kSums, first.number(), last.number(), indicator);
    std::vector<SumRow> found;
    while (rows.next()) found.push_back({period_in(rows, 1), rows.text(2), unpack_groups(rows.text(3))});
    return found;
}

Adjusted StatisticsRepository::adjusted(period::Period period, std::string_view district)
{
    auto rows = database_.query(kAdjusted, period.number(), district, district);
    return rows.next() ? Adjusted{rows.number(1), rows.number(2)} : Adjusted{};
}

AdjustedCells StatisticsRepository::adjusted_cells(period::Period period, std::string_view district, Dimension by)
{
    auto rows = database_.query(kAdjustedCells, word_of(by), period.number(), district, district);
    AdjustedCells cells;
    while (rows.next()) cells[{rows.text(1), rows.text(2)}] = rows.number(3);
    return cells;
}

} // namespace tianbao::statistics
