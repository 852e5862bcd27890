// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/trial.hpp"

#include <string_view>
#include <vector>

namespace tianbao::filing {

/// What was filed for a month by all enterprises, as last submitted.
class TrialRepository {
public:
    explicit TrialRepository(db::Reader database) : database_(database) {}

    /// At most so many, in the order of the enterprises' ids, from the one behind `after` on (empty: from the first).
    std::vector<TrialFiling> filed(period::Period period, std::string_view after, int most);

private:
    db::Reader database_;
};

} // namespace tianbao::filing
