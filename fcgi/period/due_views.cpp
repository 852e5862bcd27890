// SPDX-License-Identifier: MPL-2.0
#include "period/due_views.hpp"

#include "html/names.hpp"

namespace tianbao::period {

namespace names = html::names;

namespace {

html::Name section_of(const Move& move)
{
    switch (move.cause) {
    case MoveCause::holiday:
        return names::kMOVED_HOLIDAY;
    case MoveCause::weekend:
        return names::kMOVED_WEEKEND;
    case MoveCause::centre:
        return move.why.empty() ? names::kMOVED_PLAIN : names::kMOVED_CENTRE;
    }
    return names::kMOVED_PLAIN;
}

} // namespace

std::string due_text(ShanghaiDay last_day)
{
    return day_text(last_day) + " 24:00";
}

void show_due_day(html::Dictionary& values, Period period, const Calendar& calendar, const Terms& terms)
{
    const auto due = due_day(period, calendar, terms);
    values.set(names::kDUE_ON, due_text(due));
    const auto* extension = terms.extension(period);
    if (extension && extension->until == due && due > calendar.due_day(period)) {
        auto& extended = values.add(names::kDUE_EXTENDED);
        extended.set(names::kEXTENDED_UNTIL, day_text(extension->until));
        extended.set(names::kEXTENDED_REASON, extension->reason);
        return;
    }
    if (const auto move = calendar.move_of(period)) {
        auto& moved = values.add(names::kDUE_MOVED);
        moved.set(names::kMOVED_FROM, day_text(move->from));
        moved.set(names::kMOVED_WHY, move->why);
        moved.show(section_of(*move));
    }
}

void show_exemption_class(html::Dictionary& row, ExemptionClass exemption_class)
{
    switch (exemption_class) {
    case ExemptionClass::exempt:
        row.show(names::kEXEMPTION_EXEMPT);
        return;
    case ExemptionClass::ceased:
        row.show(names::kEXEMPTION_CEASED);
        return;
    case ExemptionClass::not_in_sample:
        row.show(names::kEXEMPTION_NOT_IN_SAMPLE);
        return;
    }
}

void show_exempt_reason(html::Dictionary& row, const Exemption& exemption)
{
    row.set(html::names::kEXEMPT_REASON, exemption.reason);
    if (!exemption.reason.empty()) return;
    row.show(exemption.exemption_class == ExemptionClass::not_in_sample ? html::names::kEXEMPT_NOT_IN_SAMPLE : html::names::kEXEMPT_BY_REGISTRY);
}

} // namespace tianbao::period
