// SPDX-License-Identifier: MPL-2.0
#include "filing/series.hpp"

#include "form/growth.hpp"

namespace tianbao::filing {

namespace {

struct Value {
    SeriesGap gap;
    Decimal number = {};
};

/// What a submitted month has in the cell, whatever the version of its form.
class Reader {
public:
    Reader(const form::CellKey& cell, const form::Form& form, const form::FormBook& forms) : cell_(cell), form_(form), forms_(forms) {}

    std::optional<form::CellKey> place_in(const SeriesMonth& month) const
    {
        const auto* own = forms_.version(month.form_version);
        return own ? forms_.cell_in(cell_, form_, *own) : std::nullopt;
    }

    Value value_in(const SeriesMonth& month) const
    {
        const auto place = place_in(month);
        if (!place) return {SeriesGap::no_series};
        const auto text = form::cell_text(month.cells, place->text());
        if (text.empty()) return {SeriesGap::empty};
        if (text == form::kNotApplicable) return {SeriesGap::not_applicable};
        const auto number = Decimal::parse(text, Decimal::kDecimals);
        return number ? Value{SeriesGap::none, *number} : Value{SeriesGap::empty};
    }

private:
    const form::CellKey& cell_;
    const form::Form& form_;
    const form::FormBook& forms_;
};

SeriesGap gap_without_filing(period::Period period, const period::Terms& terms, Instant now)
{
    // the calendar decides late or not, which is nothing to a series
    switch (period::standing(period, now, period::Calendar{}, terms)) {
    case period::PeriodStanding::not_open:
        return SeriesGap::not_open;
    case period::PeriodStanding::before_founding:
        return SeriesGap::before_founding;
    case period::PeriodStanding::exempt:
        return SeriesGap::exempt;
    case period::PeriodStanding::open:
    case period::PeriodStanding::backfill:
    case period::PeriodStanding::view_only:
        return SeriesGap::missing;
    }
    return SeriesGap::missing;
}

std::vector<std::string> explanations_at(const SeriesMonth& month, const std::string& place)
{
    std::vector<std::string> texts;
    for (const auto& explanation : month.explanations) {
        if (explanation.place == place) texts.push_back(explanation.text);
    }
    return texts;
}

} // namespace

period::Period series_begin(period::Period to, bool with_growth)
{
    auto first = to;
    for (int i = 1; i < kSeriesMonths + (with_growth ? kGrowthMonths : 0); ++i) first = first.previous();
    return first;
}

std::vector<SeriesPoint> series_of(const form::CellKey& cell, const form::Form& form, period::Period to,
                                   const std::map<period::Period, SeriesMonth>& months, const form::FormBook& forms, const period::Terms& terms,
                                   Instant now)
{
    const Reader reader(cell, form, forms);
    std::vector<SeriesPoint> points;
    for (auto period = series_begin(to, false); period <= to; period = period.next()) {
        auto& point = points.emplace_back(period);
        const auto month = months.find(period);
        if (month == months.end()) {
            point.gap = gap_without_filing(period, terms, now);
            continue;
        }
        const auto value = reader.value_in(month->second);
        point.gap = value.gap;
        point.value = value.number;
        point.nil_declared = month->second.nil_declared;
        if (const auto place = reader.place_in(month->second)) point.explanations = explanations_at(month->second, place->text());
        const auto before = months.find(period.year_before());
        if (value.gap != SeriesGap::none || before == months.end()) continue;
        const auto base = reader.value_in(before->second);
        if (base.gap == SeriesGap::none) point.growth = form::growth(value.number, base.number);
    }
    return points;
}

} // namespace tianbao::filing
