// SPDX-License-Identifier: MPL-2.0
#include "statistics/snapshot_views.hpp"

#include "html/names.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

void show_option(html::Dictionary& row, std::string value, std::string name, bool is_chosen)
{
    row.set(names::kOPTION_VALUE, std::move(value));
    row.set(names::kOPTION_NAME, std::move(name));
    row.show_if(is_chosen, names::kOPTION_CHOSEN);
}

void show_snapshot(html::Dictionary& row, const Snapshot& snapshot)
{
    row.set(names::kSNAPSHOT_ID, snapshot.id);
    row.set(names::kSNAPSHOT_NAME, snapshot.name);
    row.set(names::kROW_PERIOD, snapshot.period.text());
    row.set(names::kTAKEN_AT, shanghai_minute_text(snapshot.taken_at));
    row.set(names::kTAKEN_BY, snapshot.taken_by);
    row.set(names::kSNAPSHOT_COUNTED_AT, shanghai_minute_text(snapshot.counted_at));
}

const Cube::Cell* cell_in(const Cube::Table& table, const std::string& code)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const Cube::Cell& cell) { return cell.code == code; });
    return found == table.rows.end() ? nullptr : &*found;
}

/// A side on which nobody is counts as nothing.
const Measure& measure_of(const Cube::Cell* cell, std::size_t place)
{
    static const Measure kNothing;
    return cell && place < cell->group.measures.size() ? cell->group.measures[place] : kNothing;
}

void show_difference(html::Dictionary& row, const Cube::Cell* frozen, const Cube::Cell* present, const RevisionView& view)
{
    const auto& columns = view.indicator.columns();
    const auto place = static_cast<std::size_t>(std::find(columns.begin(), columns.end(), view.column) - columns.begin());
    const auto& before = measure_of(frozen, place);
    const auto& now = measure_of(present, place);
    row.set(names::kFROZEN_COUNT, count_text(before.filled));
    row.set(names::kPRESENT_COUNT, count_text(now.filled));
    if ((frozen && frozen->is_hidden) || (present && present->is_hidden)) {
        row.show(names::kREVISION_HIDDEN);
        return;
    }
    const bool is_mean = is_average(view.indicator);
    const auto then = total_of(before, before, is_mean).sum.value_or(0);
    const auto since = total_of(now, now, is_mean).sum.value_or(0);
    auto& shown = row.add(names::kREVISION_SHOWN);
    shown.set(names::kFROZEN_SUM, sum_text(then, view.indicator.decimals, true));
    shown.set(names::kPRESENT_SUM, sum_text(since, view.indicator.decimals, true));
    shown.set(names::kREVISION_SUM, (since > then ? "+" : "") + sum_text(since - then, view.indicator.decimals, true));
    show_figure(shown, names::kREVISION_RATE, percent_text(permille_of(since - then, then)));
}

void show_choices(html::Dictionary& values, const RevisionView& view)
{
    for (const auto& indicator : view.form.indicators)
        if (indicator.is_numeric())
            show_option(values.add(names::kINDICATOR_OPTION), indicator.code, indicator.code + " " + indicator.short_name,
                        indicator.code == view.indicator.code);
    for (const auto& [column, title] : view.form.column_titles)
        show_option(values.add(names::kCOLUMN_OPTION), std::string(form::column_text(column)), title, column == view.column);
    values.add(names::kBY_DISTRICT_CHOICE).show_if(view.by == Dimension::all, names::kOPTION_CHOSEN);
    values.show_if(view.by == Dimension::section, names::kCHOSEN_SECTION);
    values.show_if(view.by == Dimension::category, names::kCHOSEN_CATEGORY);
    values.show_if(view.by == Dimension::size, names::kCHOSEN_SIZE);
}

} // namespace

void show_snapshots(html::Dictionary& values, const SnapshotListView& view)
{
    for (auto period = view.latest; period >= period::Period(view.latest.year() - 2, 1); period = period.previous())
        show_option(values.add(names::kPERIOD_OPTION), period.text(), period.text(), period.text() == view.period);
    values.set(names::kNEW_NAME, view.name);
    if (view.snapshots.empty()) {
        values.show(names::kNO_SNAPSHOTS);
        return;
    }
    auto& list = values.add(names::kSNAPSHOTS);
    for (const auto& snapshot : view.snapshots) show_snapshot(list.add(names::kSNAPSHOT_ROW), snapshot);
}

void show_revision(html::Dictionary& values, const RevisionView& view, const Names& names_of)
{
    show_snapshot(values, view.snapshot);
    show_choices(values, view);
    values.set(names::kINDICATOR_CODE, view.indicator.code);
    values.set(names::kINDICATOR_NAME, view.indicator.short_name);
    values.set(names::kINDICATOR_UNIT, view.indicator.unit);
    values.set(names::kCOLUMN_TITLE, view.form.column_titles.at(view.column));
    values.set(names::kCOUNTED_AT, view.standing.counted_at ? shanghai_minute_text(*view.standing.counted_at) : "");
    values.show(view.by == Dimension::all       ? names::kBY_DISTRICT
                : view.by == Dimension::section ? names::kBY_SECTION
                : view.by == Dimension::size    ? names::kBY_SIZE
                                                : names::kBY_CATEGORY);
    std::map<std::string, bool> codes;
    for (const auto* table : {&view.frozen, &view.present})
        for (const auto& cell : table->rows) codes[cell.code] = true;
    for (const auto& [code, is_there] : codes) {
        auto& row = values.add(names::kREVISION_ROW);
        show_group(row, view.by, code, names_of);
        show_difference(row, cell_in(view.frozen, code), cell_in(view.present, code), view);
    }
    show_difference(values.add(names::kWHOLE_ROW), &view.frozen.total, &view.present.total, view);
}

} // namespace tianbao::statistics
