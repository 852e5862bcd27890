// SPDX-License-Identifier: MPL-2.0
#include "statistics/figure_repository.hpp"

#include "db/batch.hpp"

#include <map>

namespace tianbao::statistics {

namespace {

period::Period year_after(period::Period period)
{
    return {period.year() + 1, period.month()};
}

} // namespace

void FigureRepository::store(const std::vector<PackedFiling>& filings)
{
    if (filings.empty()) return;
    db::Batch batch("INSERT INTO figure (period, enterprise_id, submission, figures)", 4,
                    " ON DUPLICATE KEY UPDATE figures = IF(VALUES(submission) > submission, VALUES(figures), figures),"
                    " submission = GREATEST(VALUES(submission), submission)");
    for (const auto& filing : filings) batch.add(filing.period.number(), filing.enterprise, filing.submission, filing.figures);
    batch.run(database_);
    make_next_year_stale(filings);
}

/// Whoever counts a period and began before finds another revision and keeps nothing.
void FigureRepository::make_next_year_stale(const std::vector<PackedFiling>& filings)
{
    std::map<int, std::vector<db::Value>> enterprises;
    for (const auto& filing : filings) enterprises[year_after(filing.period).number()].push_back(db::value_of(filing.enterprise));
    std::string where;
    std::vector<db::Value> values;
    std::vector<db::Value> periods;
    for (auto& [period, ids] : enterprises) {
        where += (where.empty() ? "(period = ? AND enterprise_id IN " : " OR (period = ? AND enterprise_id IN ") + db::places(1, ids.size()) + ")";
        values.push_back(std::int64_t{period});
        values.insert(values.end(), ids.begin(), ids.end());
        periods.push_back(std::int64_t{period});
    }
    database_.execute_all("UPDATE roster SET is_counted = 0 WHERE " + where, values);
    database_.execute_all("UPDATE statistic_period SET revision = revision + 1 WHERE period IN " + db::places(1, periods.size()), periods);
}

} // namespace tianbao::statistics
