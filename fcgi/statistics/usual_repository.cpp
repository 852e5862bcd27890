// SPDX-License-Identifier: MPL-2.0
#include "statistics/usual_repository.hpp"

#include "db/batch.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::statistics {

namespace {

constexpr db::Sql kProgress{"SELECT growth, after_enterprise, begun_at, finished_at FROM usual_period WHERE period = ?"};
constexpr db::Sql kBegin{"INSERT INTO usual_period (period, growth, after_enterprise, begun_at, finished_at) VALUES (?, ?, '', ?, NULL)"
                         " ON DUPLICATE KEY UPDATE growth = VALUES(growth), after_enterprise = '', begun_at = VALUES(begun_at), finished_at = NULL"};
constexpr db::Sql kNote{"UPDATE usual_period SET after_enterprise = ? WHERE period = ? AND begun_at = ? AND after_enterprise = ?"};
constexpr db::Sql kFinish{"UPDATE usual_period SET finished_at = ? WHERE period = ? AND begun_at = ?"};
constexpr db::Sql kMembers{"SELECT id, CONCAT(LEFT(industry, 1), '/', COALESCE(size, '')) FROM enterprise WHERE id > ? ORDER BY id LIMIT ?"};
constexpr db::Sql kForget{"DELETE FROM usual_range WHERE enterprise_id BETWEEN ? AND ? AND (period = ? OR period < ?)"};

GroupGrowth growth_from(const std::string& text)
{
    GroupGrowth growth;
    const auto read = nlohmann::json::parse(text);
    for (const auto& [group, ranges] : read.items()) growth.emplace(group, form::usual_ranges_from_json(ranges.dump()));
    return growth;
}

std::string to_json(const GroupGrowth& growth)
{
    auto out = nlohmann::json::object();
    for (const auto& [group, ranges] : growth) out[group] = nlohmann::json::parse(form::usual_ranges_json(ranges));
    return out.dump();
}

} // namespace

std::optional<UsualProgress> UsualRepository::progress(period::Period period)
{
    auto rows = database_.query(kProgress, period.number());
    if (!rows.next()) return std::nullopt;
    return UsualProgress{period, growth_from(rows.text(1)), rows.text(2), rows.instant(3), rows.optional_instant(4)};
}

void UsualRepository::begin(const UsualProgress& progress)
{
    database_.execute(kBegin, progress.period.number(), to_json(progress.growth), progress.begun_at);
}

bool UsualRepository::note(const UsualProgress& progress, const std::string& last)
{
    return database_.execute(kNote, last, progress.period.number(), progress.begun_at, progress.after) == 1;
}

void UsualRepository::finish(const UsualProgress& progress, Instant now)
{
    database_.execute(kFinish, now, progress.period.number(), progress.begun_at);
}

std::vector<UsualMember> UsualRepository::members(std::string_view after, int most)
{
    auto rows = database_.query(kMembers, after, most);
    std::vector<UsualMember> members;
    while (rows.next()) members.push_back({rows.text(1), rows.text(2)});
    return members;
}

void UsualRepository::each_figures(const std::vector<UsualMember>& members, const std::vector<period::Period>& periods,
                                   const std::function<void(const std::string&, period::Period, const std::string&)>& take)
{
    if (members.empty() || periods.empty()) return;
    std::vector<db::Value> values;
    for (const auto period : periods) values.push_back(db::value_of(period.number()));
    values.push_back(db::value_of(members.front().enterprise));
    values.push_back(db::value_of(members.back().enterprise));
    auto rows = database_.query_once("SELECT enterprise_id, period, figures FROM figure WHERE period IN " + db::places(1, periods.size()) +
                                         " AND enterprise_id BETWEEN ? AND ? AND figures IS NOT NULL",
                                     values);
    while (rows.next()) {
        const auto period = period::Period::from_number(static_cast<int>(rows.number(2)));
        if (period) take(rows.text(1), *period, rows.text(3));
    }
}

void UsualRepository::store(period::Period period, const std::vector<UsualMember>& members, const std::vector<form::UsualRanges>& ranges)
{
    if (members.empty()) return;
    database_.execute(kForget, members.front().enterprise, members.back().enterprise, period.number(), period.year_before().number());
    db::Batch batch("INSERT INTO usual_range (enterprise_id, period, ranges)", 3);
    for (std::size_t i = 0; i < members.size(); ++i)
        if (!ranges[i].empty()) batch.add(members[i].enterprise, period.number(), form::usual_ranges_json(ranges[i]));
    batch.run(database_);
}

} // namespace tianbao::statistics
