// SPDX-License-Identifier: MPL-2.0
#include "period/due_views.hpp"

#include "html/names.hpp"

#include <string>

namespace tianbao::period {

namespace {

constexpr int kSoon = 3; ///< days from which the due date is marked

} // namespace

void show_due(html::Dictionary& row, int days_left)
{
    using namespace html::names;
    if (days_left < 0) {
        row.add(kDUE_PAST).set(kDAYS_PAST, std::to_string(-days_left));
    } else if (days_left == 0) {
        row.show(kDUE_TODAY);
    } else {
        row.add(days_left <= kSoon ? kDUE_SOON : kDUE_AHEAD).set(kDAYS_LEFT, std::to_string(days_left));
    }
}

} // namespace tianbao::period
