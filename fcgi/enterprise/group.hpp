// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "period/period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::enterprise {

/// From which month on an enterprise has a category, until its next step.
struct GroupStep {
    std::optional<period::Period> from; ///< none: since ever
    Category category = Category::other;
    std::string reason = {};
    Instant set_at = {};
    std::optional<UserId> set_by = {};
    std::string setter = {}; ///< the name, for a page
};

/// The steps of one enterprise, the earliest first, which is since ever. None: its category has always been the one that it has.
using GroupSteps = std::vector<GroupStep>;

Category category_at(const GroupSteps& steps, Category base, period::Period period);

/// The steps with another category from `step.from` on, until the end of `until` or for good. What held behind `until` holds there again, unless
/// it is the same category, whose end this is: then it is `other` from there on.
GroupSteps with_span(const GroupSteps& steps, const GroupStep& step, std::optional<period::Period> until);

/// The service centre's word, 填报范围: from that month on enterprises of a category must file, or need not.
struct CategoryDuty {
    Category category = Category::other;
    period::Period from = period::first_period();
    bool must_file = true;
};

/// Of two decisions about one month the later in the list holds; without one they must.
bool must_file(const std::vector<CategoryDuty>& duties, Category category, period::Period period);

/// Months in a row.
struct Stretch {
    period::Period first;
    std::optional<period::Period> last; ///< none: for good

    bool operator==(const Stretch&) const = default;
};

/// When an enterprise of these categories need not file.
std::vector<Stretch> not_asked(const GroupSteps& steps, Category base, const std::vector<CategoryDuty>& duties);

/// Reads "0other,202607specialised". Throws std::runtime_error for anything else.
GroupSteps steps_from(std::string_view list);
/// Reads "2027010other,2028011other": month, 1 for must file, category. Throws likewise.
std::vector<CategoryDuty> duties_from(std::string_view list);

} // namespace tianbao::enterprise
