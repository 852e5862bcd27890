// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "util/id.hpp"

#include <string>
#include <vector>

namespace tianbao::statistics {

/// The packed figures of one submission.
struct PackedFiling {
    period::Period period;
    EnterpriseId enterprise;
    int submission = 0;
    std::string figures;
};

/// What the statistics know of each enterprise's last submission in each period.
class FigureRepository {
public:
    explicit FigureRepository(db::Reader& database) : database_(database) {}

    /// Stores figures; an older submission never replaces a newer one. The same months of next year become stale with them.
    void store(const std::vector<PackedFiling>& filings);

private:
    void make_next_year_stale(const std::vector<PackedFiling>& filings);

    db::Reader& database_;
};

} // namespace tianbao::statistics
