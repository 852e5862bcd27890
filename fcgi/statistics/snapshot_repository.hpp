// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/statistics_repository.hpp"
#include "util/id.hpp"

namespace tianbao::statistics {

/// 定稿: the totals of one period as they stood, under a name.
struct Snapshot {
    std::string id;
    period::Period period;
    std::string name;
    Instant taken_at;
    std::string taken_by; ///< name
    Instant counted_at;   ///< to when its figures say how things stood
    std::string form_version;
};

/// Snapshots are added and read, never changed.
class SnapshotRepository {
public:
    explicit SnapshotRepository(db::Reader& database) : database_(database) {}

    /// The latest first, at most 200.
    std::vector<Snapshot> list();
    std::optional<Snapshot> find(std::string_view id);
    /// Keeps the present totals of the period. False: the period has no summary, or a snapshot of that name already.
    bool take(period::Period period, std::string_view name, std::string_view form_version, const std::string& id, const UserId& by, Instant now);
    std::vector<SumRow> sums(const Snapshot& snapshot, std::string_view indicator);

private:
    db::Reader& database_;
};

} // namespace tianbao::statistics
