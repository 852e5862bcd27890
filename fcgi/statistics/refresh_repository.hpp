// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "statistics/summary.hpp"
#include "util/id.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace tianbao::statistics {

/// A submission whose figures are not packed yet.
struct UnpackedFiling {
    std::string district;
    std::string enterprise;
    int submission = 0;
    std::string form_version;
    form::Cells cells;
};

/// One row of the roster with what the summary is made of.
struct RosterRow {
    std::string enterprise;
    std::string standing; ///< all that is counted, `district|section|category|size|duty|state|submission|late|nil|explained|packed submission`
    bool is_counted = false;
    std::string counted_in; ///< of a row that is not counted as it stands: the district in whose summary it is; empty: none
    std::string figures; ///< packed; empty: none
    std::string before;  ///< of the same month of last year
};

/// Reads the parts of RosterRow::standing; they point into it.
Member member_of(const RosterRow& row);

using Summaries = std::map<std::string, DistrictSummary, std::less<>>;

/// What a refresh of the summary reads and writes. `figure.counted` always says in which district, and how, the summary has a row, so that
/// a row that moved is taken out where it was.
class RefreshRepository {
public:
    explicit RefreshRepository(db::Reader& database) : database_(database) {}

    /// The first period, after the one named, with rows that the summary does not have as they stand.
    std::optional<period::Period> stale_period(std::optional<period::Period> after);
    /// How many such rows the period has, counted up to `most`.
    int stale_rows(period::Period period, int most);

    /// False: somebody else is at work.
    bool lease(period::Period period, Instant now, Instant until);
    void release(period::Period period, Instant now);
    std::int64_t revision(period::Period period);

    /// After district and enterprise, in their order.
    std::vector<UnpackedFiling> unpacked(period::Period period, std::string_view district, std::string_view enterprise, int most);
    /// Stores figures by enterprise; an older submission never replaces a newer one. The same month of next year becomes stale with them.
    void store_figures(period::Period period, const std::vector<std::pair<const UnpackedFiling*, std::string>>& packed);

    /// Where the rows belong that the summary does not have as they stand, and where it has them.
    std::set<std::string> stale_districts(period::Period period);
    /// In the order of enterprises, each once.
    void each_row(period::Period period, const std::set<std::string>& districts, const std::function<void(const RosterRow&)>& take);
    /// That the summary has the rows as they were read.
    void note_counted(period::Period period, const std::vector<RosterRow>& rows);
    void store(period::Period period, const Layout& layout, const std::set<std::string>& districts, const Summaries& summaries);
    /// Those that still stand as they were read, their figures too.
    void mark_counted(period::Period period, const std::set<std::string>& districts);
    /// False: the revision is another one by now, so nothing of this may be kept.
    bool finish(period::Period period, std::int64_t revision, Instant counted_at, Instant now);

private:
    void store_counts(period::Period period, const std::string& district, const DistrictSummary& summary);
    void store_sums(period::Period period, const Layout& layout, const std::string& district, const DistrictSummary& summary);

    db::Reader& database_;
};

} // namespace tianbao::statistics
