// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/usual_range.hpp"
#include "period/period.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::statistics {

/// Enterprises that are measured by each other: section and size class, "C/large".
struct UsualMember {
    std::string enterprise;
    std::string group;
};

/// By group: the range of growth of each cell.
using GroupGrowth = std::map<std::string, form::UsualRanges, std::less<>>;

/// How far a period has been drawn.
struct UsualProgress {
    period::Period period;
    GroupGrowth growth;
    std::string after; ///< the last enterprise that is done
    Instant begun_at;
    std::optional<Instant> finished_at;
};

/// The drawing of usual ranges (usual_drawing.hpp).
class UsualRepository {
public:
    explicit UsualRepository(db::Reader& database) : database_(database) {}

    std::optional<UsualProgress> progress(period::Period period);
    void begin(const UsualProgress& progress);
    /// The portion up to that enterprise is done. False: it was begun anew meanwhile.
    bool note(const UsualProgress& progress, const std::string& last);
    void finish(const UsualProgress& progress, Instant now);

    /// In the order of their ids.
    std::vector<UsualMember> members(std::string_view after, int most);
    /// The packed figures of the members from the first to the last, of both or of any of the periods.
    void each_figures(const std::vector<UsualMember>& members, const std::vector<period::Period>& periods,
                      const std::function<void(const std::string& enterprise, period::Period period, const std::string& packed)>& take);
    /// Replaces what the members had; what is more than a year older goes.
    void store(period::Period period, const std::vector<UsualMember>& members, const std::vector<form::UsualRanges>& ranges);

private:
    db::Reader& database_;
};

} // namespace tianbao::statistics
