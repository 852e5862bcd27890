// SPDX-License-Identifier: MPL-2.0
#include "filing/history_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "form/growth.hpp"
#include "html/names.hpp"

namespace tianbao::filing {

namespace names = html::names;

namespace {

html::Name section_of(SeriesGap gap)
{
    switch (gap) {
    case SeriesGap::none:
        return names::kPOINT_VALUE;
    case SeriesGap::empty:
        return names::kGAP_EMPTY;
    case SeriesGap::not_applicable:
        return names::kGAP_NOT_APPLICABLE;
    case SeriesGap::no_series:
        return names::kGAP_NO_SERIES;
    case SeriesGap::missing:
        return names::kGAP_MISSING;
    case SeriesGap::exempt:
        return names::kGAP_EXEMPT;
    case SeriesGap::before_founding:
        return names::kGAP_BEFORE_FOUNDING;
    case SeriesGap::not_open:
        return names::kGAP_NOT_OPEN;
    }
    return names::kGAP_MISSING;
}

void show_point(html::Dictionary& row, const SeriesPoint& point, int decimals)
{
    const bool has_value = point.gap == SeriesGap::none;
    const auto text = point.value.to_text(decimals);
    row.set(names::kPOINT_PERIOD, point.period.text());
    row.set(names::kPOINT_NUMBER, has_value ? text : "");
    auto& section = row.add(section_of(point.gap));
    if (has_value) section.set(names::kPOINT_FIGURE, figure_text(text));
    row.set(names::kPOINT_GROWTH, point.growth ? form::growth_text(*point.growth) : "");
    row.show_if(point.nil_declared, names::kPOINT_NIL);
    const bool is_filed = has_value || point.gap == SeriesGap::empty || point.gap == SeriesGap::not_applicable || point.gap == SeriesGap::no_series;
    row.show(is_filed ? names::kPOINT_FILED : names::kPOINT_UNFILED);
    for (const auto& explanation : point.explanations) row.add(names::kPOINT_EXPLANATION).set(names::kEXPLANATION_TEXT, explanation);
}

void show_choices(html::Dictionary& values, const SeriesView& view)
{
    for (const auto& indicator : view.form.indicators) {
        if (!indicator.is_numeric()) continue;
        auto& option = values.add(names::kINDICATOR_OPTION);
        option.set(names::kOPTION_VALUE, indicator.code);
        option.set(names::kOPTION_NAME, indicator.code + " " + indicator.short_name);
        option.show_if(&indicator == &view.indicator, names::kOPTION_CHOSEN);
    }
    for (const auto column : view.indicator.columns()) {
        auto& option = values.add(names::kCOLUMN_OPTION);
        option.set(names::kOPTION_VALUE, std::string(form::column_text(column)));
        option.set(names::kOPTION_NAME, view.form.column_titles.at(column));
        option.show_if(column == view.column, names::kOPTION_CHOSEN);
    }
}

period::Period a_year_later(period::Period period)
{
    return {period.year() + 1, period.month()};
}

} // namespace

void show_series(html::Dictionary& values, const SeriesView& view)
{
    values.set(names::kENTERPRISE_NAME, view.sheet.name);
    values.set(names::kUSCC, view.sheet.uscc);
    values.set(names::kINDICATOR_CODE, view.indicator.code);
    values.set(names::kINDICATOR_NAME, view.indicator.short_name);
    values.set(names::kINDICATOR_UNIT, view.indicator.unit);
    values.set(names::kCOLUMN_CODE, std::string(form::column_text(view.column)));
    values.set(names::kCOLUMN_TITLE, view.form.column_titles.at(view.column));
    values.set(names::kSERIES_FROM, series_begin(view.to, false).text());
    values.set(names::kSERIES_TO, view.to.text());
    if (series_begin(view.to, false) > period::first_period()) values.add(names::kEARLIER).set(names::kEARLIER_PERIOD, view.to.year_before().text());
    if (view.to < view.latest) {
        const auto later = std::min(a_year_later(view.to), view.latest);
        values.add(names::kLATER).set(names::kLATER_PERIOD, later.text());
    }
    show_choices(values, view);
    for (auto point = view.points.rbegin(); point != view.points.rend(); ++point)
        show_point(values.add(names::kPOINT), *point, view.indicator.decimals);
}

} // namespace tianbao::filing
