// SPDX-License-Identifier: MPL-2.0
#include "statistics/statistics_handlers.hpp"

#include "html/names.hpp"
#include "period/calendar.hpp"

namespace tianbao::statistics {

namespace names = html::names;

namespace {

/// The first of the 24 months that end with this one.
period::Period trend_begin(period::Period last)
{
    return last.year_before().year_before().next();
}

/// The group that is asked for, if there is such a one.
TrendGroup group_in(const http::FormData& said, const StatisticsParts& parts)
{
    auto group = parse_group(said.text("group"));
    bool is_known = true;
    switch (group.dimension) {
    case Dimension::all:
        break;
    case Dimension::section:
        is_known = parts.sections.name(group.code).has_value();
        break;
    case Dimension::category:
        is_known = enterprise::category_from(group.code).has_value();
        break;
    case Dimension::size:
        is_known = enterprise::size_from(group.code).has_value();
        break;
    }
    return is_known ? group : TrendGroup{};
}

} // namespace

Asked read_asked(const http::FormData& said, const http::Caller& caller, const StatisticsParts& parts, Instant now)
{
    const auto latest = period::current_period(now);
    const auto period = period::Period::parse(said.text("period"));
    const auto seen = review::scope_of(caller.user());
    Asked asked{period && *period <= latest && *period >= period::first_period() ? *period : latest, latest, seen, seen};
    const auto* district = parts.districts.find(said.text("district"));
    if (seen.district.empty() && district) asked.chosen.district = district->code;
    return asked;
}

http::Response StatisticsHandlers::rates(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto asked = read_asked(request.query, caller, parts_, now);
    const auto group = group_in(request.query, parts_);
    const auto first = trend_begin(asked.period);
    refresh_.little(first, asked.period, now);
    auto reader = pool_.read();
    StatisticsRepository statistics(reader);
    const auto counts = statistics.counts(asked.chosen, asked.period);
    const auto trend = statistics.trend(asked.chosen, first, asked.period, group);
    std::optional<Counts> city;
    if (!asked.chosen.district.empty())
        for (const auto& all : statistics.trend({}, asked.period, asked.period)) city = all.counts;
    const HeadView head{asked.period, asked.latest, asked.seen, asked.chosen.district, statistics.standing(asked.period)};
    html::Page page(frame_, request, caller, names::kTITLE_RATES, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_RATES);
    show_rates(page.values(), {head, counts, trend, city, group}, parts_.names());
    return page.answer("statistics/rates.tpl");
}

http::Response StatisticsHandlers::definitions(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_DEFINITIONS, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_DEFINITIONS);
    return page.answer("statistics/definitions.tpl");
}

} // namespace tianbao::statistics
