// SPDX-License-Identifier: MPL-2.0
#include "filing/state_views.hpp"

#include "html/names.hpp"

namespace tianbao::filing {

using namespace html::names;

void show_state(html::Dictionary& row, std::optional<State> state)
{
    if (!state) {
        row.show(kSTATE_MISSING);
        return;
    }
    switch (*state) {
    case State::draft: row.show(kSTATE_DRAFT); return;
    case State::submitted: row.show(kSTATE_SUBMITTED); return;
    case State::returned: row.show(kSTATE_RETURNED); return;
    case State::accepted: row.show(kSTATE_ACCEPTED); return;
    }
}

void show_reason_class(html::Dictionary& row, std::string_view reason_class)
{
    row.show(reason_class == "figures"      ? kRETURN_FIGURES
             : reason_class == "incomplete" ? kRETURN_INCOMPLETE
             : reason_class == "unit"       ? kRETURN_UNIT
             : reason_class == "request"    ? kRETURN_REQUEST
                                            : kRETURN_OTHER);
}

} // namespace tianbao::filing
