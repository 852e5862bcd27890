// SPDX-License-Identifier: MPL-2.0
#include "statistics/snapshot_repository.hpp"

namespace tianbao::statistics {

namespace {

#define TIANBAO_SNAPSHOT                                                                                                                             \
    "SELECT s.id, s.period, s.name, s.taken_at, COALESCE(u.name, ''), s.counted_at, s.form_version FROM statistic_snapshot s"                        \
    " LEFT JOIN user u ON u.id = s.taken_by"

constexpr db::Sql kList{TIANBAO_SNAPSHOT " ORDER BY s.taken_at DESC, s.id DESC LIMIT 200"};
constexpr db::Sql kFind{TIANBAO_SNAPSHOT " WHERE s.id = ?"};

#undef TIANBAO_SNAPSHOT

constexpr db::Sql kTake{"INSERT INTO statistic_snapshot (id, period, name, taken_at, taken_by, counted_at, form_version)"
                        " SELECT ?, period, ?, ?, ?, counted_at, ? FROM statistic_period WHERE period = ? AND counted_at IS NOT NULL"};
constexpr db::Sql kTakeSums{"INSERT INTO statistic_snapshot_sum (snapshot_id, indicator, district, sums)"
                            " SELECT ?, indicator, district, sums FROM statistic_sum WHERE period = ?"};
constexpr db::Sql kSums{"SELECT district, sums FROM statistic_snapshot_sum WHERE snapshot_id = ? AND indicator = ? ORDER BY district"};

Snapshot snapshot_of(const db::Rows& rows)
{
    return {rows.text(1),    period::Period::from_number(static_cast<int>(rows.number(2))).value(), rows.text(3), rows.instant(4), rows.text(5),
            rows.instant(6), rows.text(7)};
}

} // namespace

std::vector<Snapshot> SnapshotRepository::list()
{
    auto rows = database_.query(kList);
    std::vector<Snapshot> found;
    while (rows.next()) found.push_back(snapshot_of(rows));
    return found;
}

std::optional<Snapshot> SnapshotRepository::find(std::string_view id)
{
    auto rows = database_.query(kFind, id);
    return rows.next() ? std::optional(snapshot_of(rows)) : std::nullopt;
}

bool SnapshotRepository::take(period::Period period, std::string_view name, std::string_view form_version, const std::string& id, const UserId& by,
                              Instant now)
{
    try {
        if (database_.execute(kTake, id, name, now, by, form_version, period.number()) == 0) return false;
    } catch (const db::DuplicateKey&) {
        return false;
    }
    database_.execute(kTakeSums, id, period.number());
    return true;
}

std::vector<SumRow> SnapshotRepository::sums(const Snapshot& snapshot, std::string_view indicator)
{
    auto rows = database_.query(kSums, snapshot.id, indicator);
    std::vector<SumRow> found;
    while (rows.next()) found.push_back({snapshot.period, rows.text(1), unpack_groups(rows.text(2))});
    return found;
}

} // namespace tianbao::statistics
