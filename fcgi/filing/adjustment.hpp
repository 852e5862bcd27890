// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

/// 核定值: what an officer holds to be right at one cell of a submission. It stands beside the filed value, which nobody alters.
struct Adjustment {
    enum class Standing {
        stands,
        replaced,
        withdrawn,
        overtaken, ///< the enterprise has filed again since
    };

    std::string id;
    int number = 0; ///< of the submission
    std::string place;
    std::string filed; ///< empty: nothing was filed there
    std::string value;
    std::string reason;
    bool is_of_centre = false;
    std::string by;
    Instant at;
    Standing standing = Standing::stands;
    std::optional<Instant> ended_at; ///< of a replaced or withdrawn one
    std::string ended_by;
    std::string end_reason;
};

/// How an adjustment stands. `ended_as`: "replaced", "withdrawn" or empty; `submission`: the filing's last one.
Adjustment::Standing standing_of(std::string_view ended_as, int number, int submission);

/// The one that is in force beside that submission's cell, or was until the next submission.
const Adjustment* adjustment_at(const std::vector<Adjustment>& adjustments, int number, std::string_view place);

} // namespace tianbao::filing
