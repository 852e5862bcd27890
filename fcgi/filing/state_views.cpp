// SPDX-License-Identifier: MPL-2.0
#include "filing/state_views.hpp"

#include "html/names.hpp"

namespace tianbao::filing {

using namespace html::names;

namespace {

constexpr int kSoon = 3; ///< days from which the due date is marked

void show_days(html::Dictionary& row, const DueMoment& moment)
{
    const int days_left = period::days_left(moment.now, moment.period, moment.calendar, moment.terms);
    if (days_left < 0) {
        row.add(kDUE_PAST).set(kDAYS_PAST, std::to_string(-days_left));
    } else if (days_left == 0) {
        row.add(kDUE_TODAY).set(kDUE_TIME, period::time_text(period::deadline(moment.period, moment.calendar, moment.terms).time));
    } else {
        row.add(days_left <= kSoon ? kDUE_SOON : kDUE_AHEAD).set(kDAYS_LEFT, std::to_string(days_left));
    }
}

} // namespace

void show_state(html::Dictionary& row, std::optional<State> state)
{
    if (!state) {
        row.show(kSTATE_MISSING);
        return;
    }
    switch (*state) {
    case State::draft:
        row.show(kSTATE_DRAFT);
        return;
    case State::submitted:
        row.show(kSTATE_SUBMITTED);
        return;
    case State::returned:
        row.show(kSTATE_RETURNED);
        return;
    case State::accepted:
        row.show(kSTATE_ACCEPTED);
        return;
    }
}

void show_state(html::Dictionary& row, std::optional<State> state, period::PeriodStanding standing)
{
    if (!state && standing == period::PeriodStanding::exempt) {
        row.show(kSTATE_EXEMPT);
        return;
    }
    show_state(row, state);
}

void show_due(html::Dictionary& row, Due due, const DueMoment& moment)
{
    switch (due) {
    case Due::none:
        row.show(kDUE_NONE);
        return;
    case Due::met:
        row.show(kDUE_MET);
        return;
    case Due::mend:
        row.show(kDUE_MEND);
        return;
    case Due::exempt:
        row.show(kDUE_EXEMPT);
        return;
    case Due::open:
        show_days(row, moment);
        return;
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
