// SPDX-License-Identifier: MPL-2.0
#include "period/due_views.hpp"

#include "enterprise/category_views.hpp"
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

void show_groups(html::Dictionary& values, Period period, const Calendar& calendar)
{
    html::Dictionary* groups = nullptr;
    html::Dictionary* before = nullptr;
    for (const auto category : enterprise::kAllCategories) {
        const auto due = calendar.deadline(period, category);
        if (due == calendar.deadline(period)) continue;
        if (!groups) groups = &values.add(names::kDUE_GROUPS);
        if (before) before->show(names::kDUE_GROUP_NEXT);
        before = &groups->add(names::kDUE_GROUP);
        enterprise::show_category(*before, category);
        before->set(names::kGROUP_DUE_ON, text_of(due));
    }
}

} // namespace

std::string due_text(ShanghaiDay last_day)
{
    return text_of(Deadline(last_day));
}

void show_due_day(html::Dictionary& values, Period period, const Calendar& calendar, const Terms& terms)
{
    const auto group = terms.group(period);
    const auto due = deadline(period, calendar, terms);
    values.set(names::kDUE_ON, text_of(due));
    if (!group) show_groups(values, period, calendar);
    const auto* extension = terms.extension(period);
    if (extension && due > calendar.deadline(period, group)) {
        auto& extended = values.add(names::kDUE_EXTENDED);
        extended.set(names::kEXTENDED_UNTIL, day_text(extension->until));
        extended.set(names::kEXTENDED_REASON, extension->reason);
        return;
    }
    if (const auto move = calendar.move_of(period, group)) {
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
