// SPDX-License-Identifier: MPL-2.0
#include "statistics/statistics_views.hpp"

#include "enterprise/category_views.hpp"
#include "html/names.hpp"

#include <map>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

void show_size(html::Dictionary& row, const std::string& code)
{
    const auto size = enterprise::size_from(code);
    if (!size) {
        row.show(names::kGROUP_UNKNOWN);
        return;
    }
    switch (*size) {
    case enterprise::SizeClass::large:
        row.show(names::kSIZE_LARGE);
        return;
    case enterprise::SizeClass::medium:
        row.show(names::kSIZE_MEDIUM);
        return;
    case enterprise::SizeClass::small:
        row.show(names::kSIZE_SMALL);
        return;
    case enterprise::SizeClass::micro:
        row.show(names::kSIZE_MICRO);
        return;
    }
}

void show_periods(html::Dictionary& values, const HeadView& head)
{
    const period::Period oldest(head.latest.year() - 2, 1);
    const auto add = [&](period::Period period) {
        auto& option = values.add(names::kPERIOD_OPTION);
        option.set(names::kOPTION_VALUE, period.text());
        option.set(names::kOPTION_NAME, period.text());
        option.show_if(period == head.period, names::kOPTION_CHOSEN);
    };
    for (auto period = head.latest; period >= oldest; period = period.previous()) add(period);
    if (head.period < oldest) add(head.period);
}

} // namespace

std::string count_text(std::int64_t count)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<int>(text.size()) - 3; at > (count < 0 ? 1 : 0); at -= 3) text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

void show_figure(html::Dictionary& row, html::Name section, const std::string& text)
{
    auto& figure = row.add(section);
    if (text.empty()) {
        figure.show(names::kFIGURE_NONE);
        return;
    }
    figure.add(names::kFIGURE_KNOWN).set(names::kFIGURE_TEXT, text);
}

void show_group(html::Dictionary& row, Dimension dimension, const std::string& code, const Names& names_of)
{
    switch (dimension) {
    case Dimension::all: {
        const auto* district = names_of.districts.find(code);
        row.add(names::kGROUP_NAMED).set(names::kGROUP_NAME, district ? district->name : code);
        return;
    }
    case Dimension::section:
        row.add(names::kGROUP_NAMED).set(names::kGROUP_NAME, code + " " + names_of.sections.name(code).value_or(""));
        return;
    case Dimension::size:
        show_size(row, code);
        return;
    case Dimension::category:
        enterprise::show_category(row, enterprise::category_from(code).value());
        return;
    }
}

void show_head(html::Dictionary& values, const HeadView& head, const Names& names_of)
{
    values.set(names::kPERIOD, head.period.text());
    values.set(names::kPERIOD_YEAR, std::to_string(head.period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(head.period.month()));
    values.set(names::kDISTRICT, head.district);
    show_periods(values, head);
    const auto* district = names_of.districts.find(head.district);
    auto& scope = values.add(head.district.empty() ? names::kSCOPE_CITY : names::kSCOPE_DISTRICT);
    if (district) scope.set(names::kDISTRICT_NAME, district->name);
    if (head.seen.district.empty()) {
        auto& choice = values.add(names::kDISTRICT_CHOICE);
        for (const auto& each : names_of.districts.all()) {
            auto& option = choice.add(names::kDISTRICT_OPTION);
            option.set(names::kOPTION_VALUE, each.code);
            option.set(names::kOPTION_NAME, each.name);
            option.show_if(each.code == head.district, names::kOPTION_CHOSEN);
        }
    }
    if (!head.standing.counted_at) {
        values.show(names::kNOT_COUNTED);
        return;
    }
    auto& counted = values.add(names::kCOUNTED);
    counted.set(names::kCOUNTED_AT, shanghai_minute_text(*head.standing.counted_at));
    counted.show_if(head.standing.is_stale, names::kCOUNT_STALE);
}

} // namespace tianbao::statistics
