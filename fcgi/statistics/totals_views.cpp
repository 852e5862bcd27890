// SPDX-License-Identifier: MPL-2.0
#include "statistics/totals_views.hpp"

#include "html/names.hpp"

namespace tianbao::statistics {

namespace names = html::names;

namespace {

void show_option(html::Dictionary& row, std::string value, std::string name, bool is_chosen)
{
    row.set(names::kOPTION_VALUE, std::move(value));
    row.set(names::kOPTION_NAME, std::move(name));
    row.show_if(is_chosen, names::kOPTION_CHOSEN);
}

void show_choices(html::Dictionary& values, const TotalsView& view)
{
    for (const auto& indicator : view.form.indicators)
        if (indicator.is_numeric())
            show_option(values.add(names::kINDICATOR_OPTION), indicator.code, indicator.code + " " + indicator.short_name,
                        indicator.code == view.indicator.code);
    for (const auto& [column, title] : view.form.column_titles)
        show_option(values.add(names::kCOLUMN_OPTION), std::string(form::column_text(column)), title, column == view.column);
    values.set(names::kBY_WORD, std::string(word_of(view.by)));
    if (view.head.district.empty()) values.add(names::kBY_DISTRICT_CHOICE).show_if(view.by == Dimension::all, names::kOPTION_CHOSEN);
    values.show_if(view.by == Dimension::section, names::kCHOSEN_SECTION);
    values.show_if(view.by == Dimension::category, names::kCHOSEN_CATEGORY);
    values.show_if(view.by == Dimension::size, names::kCHOSEN_SIZE);
}

/// `12.3`, with its sign: points are no percentages.
std::string points_text(const std::optional<std::int64_t>& permille)
{
    return percent_number(permille);
}

void show_figures(html::Dictionary& row, const Cube::Cell& cell, const Cube::Cell& whole, const TotalsView& view)
{
    const auto place = static_cast<std::size_t>(std::find(view.indicator.columns().begin(), view.indicator.columns().end(), view.column) -
                                                view.indicator.columns().begin());
    const auto& measure = cell.group.measures.at(place);
    row.set(names::kENTERPRISE_COUNT, count_text(measure.filled));
    row.set(names::kBOTH_COUNT, count_text(measure.both));
    if (cell.is_hidden) {
        row.set(names::kTOTAL_VALUES, "");
        row.show(names::kTOTAL_HIDDEN);
        return;
    }
    const auto total = total_of(measure, whole.group.measures.at(place), is_average(view.indicator));
    row.set(names::kTOTAL_VALUES, total.sum ? sum_text(*total.sum, view.indicator.decimals, false) : "");
    auto& shown = row.add(names::kTOTAL_SHOWN);
    shown.set(names::kTOTAL_SUM, total.sum ? sum_text(*total.sum, view.indicator.decimals, true) : "");
    show_figure(shown, names::kTOTAL_SHARE, whole.is_hidden ? "" : percent_text(total.share));
    show_figure(shown, names::kTOTAL_GROWTH, percent_text(total.growth));
    show_figure(shown, names::kTOTAL_CONTRIBUTION, whole.is_hidden ? "" : points_text(total.contribution));
}

} // namespace

bool is_average(const form::Indicator& indicator)
{
    return indicator.unit == "%";
}

void show_totals(html::Dictionary& values, const TotalsView& view, const Names& names_of)
{
    show_head(values, view.head, names_of);
    show_choices(values, view);
    values.set(names::kINDICATOR_CODE, view.indicator.code);
    values.set(names::kINDICATOR_NAME, view.indicator.short_name);
    values.set(names::kINDICATOR_UNIT, view.indicator.unit);
    values.set(names::kCOLUMN_CODE, std::string(form::column_text(view.column)));
    values.set(names::kCOLUMN_TITLE, view.form.column_titles.at(view.column));
    values.set(names::kPURPOSE, view.purpose);
    values.show(is_average(view.indicator) ? names::kIS_AVERAGE : names::kIS_SUM);
    if (view.table.rows.empty()) {
        values.show_if(view.head.standing.counted_at.has_value(), names::kNO_TOTALS);
        return;
    }
    auto& totals = values.add(names::kTOTALS);
    if (view.adjusted.cells > 0) {
        auto& adjusted = totals.add(names::kHAS_ADJUSTED);
        adjusted.set(names::kADJUSTED_FILINGS, count_text(view.adjusted.filings));
        adjusted.set(names::kADJUSTED_COUNT, count_text(view.adjusted.cells));
    }
    totals.show(view.by == Dimension::all       ? names::kBY_DISTRICT
                : view.by == Dimension::section ? names::kBY_SECTION
                : view.by == Dimension::size    ? names::kBY_SIZE
                                                : names::kBY_CATEGORY);
    bool has_hidden = view.table.total.is_hidden;
    for (const auto& cell : view.table.rows) {
        auto& row = totals.add(names::kTOTAL_ROW);
        show_group(row, view.by, cell.code, names_of);
        show_figures(row, cell, view.table.total, view);
        has_hidden = has_hidden || cell.is_hidden;
    }
    show_figures(totals.add(names::kWHOLE_ROW), view.table.total, view.table.total, view);
    totals.show_if(has_hidden, names::kHAS_HIDDEN);
}

} // namespace tianbao::statistics
