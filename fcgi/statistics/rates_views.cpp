// SPDX-License-Identifier: MPL-2.0
#include "html/names.hpp"
#include "statistics/statistics_views.hpp"

#include <array>
#include <map>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

struct CountMarker {
    html::Name marker;
    std::int64_t Counts::*count;
};

const std::array kMarkers{
    CountMarker{names::kDUE_COUNT, &Counts::due},           CountMarker{names::kFILED_COUNT, &Counts::filed},
    CountMarker{names::kON_TIME_COUNT, &Counts::on_time},   CountMarker{names::kLATE_COUNT, &Counts::late},
    CountMarker{names::kNIL_COUNT, &Counts::nil},           CountMarker{names::kMISSING_COUNT, &Counts::missing},
    CountMarker{names::kDRAFT_COUNT, &Counts::draft},       CountMarker{names::kRETURNED_COUNT, &Counts::returned},
    CountMarker{names::kACCEPTED_COUNT, &Counts::accepted}, CountMarker{names::kEXPLAINED_COUNT, &Counts::explained},
    CountMarker{names::kEXEMPT_COUNT, &Counts::exempt},     CountMarker{names::kOUTSIDE_COUNT, &Counts::outside},
};

void show_counts(html::Dictionary& row, const Counts& counts)
{
    for (const auto& marker : kMarkers) row.set(marker.marker, count_text(counts.*marker.count));
    const auto rates = rates_of(counts);
    row.set(names::kRATE_REPORTING, percent_text(rates.reporting));
    row.set(names::kRATE_ON_TIME, percent_text(rates.on_time));
    row.set(names::kRATE_QUALITY, percent_text(rates.quality));
    row.set(names::kRATE_VALUES, percent_number(rates.reporting) + "|" + percent_number(rates.on_time) + "|" + percent_number(rates.quality));
}

/// A figure of a row that leads to its list.
struct Link {
    std::int64_t Counts::*count;
    html::Name linked;
    html::Name plain;
};

const std::array kLinks{
    Link{&Counts::due, names::kDUE_LINKED, names::kDUE_PLAIN},
    Link{&Counts::late, names::kLATE_LINKED, names::kLATE_PLAIN},
    Link{&Counts::missing, names::kMISSING_LINKED, names::kMISSING_PLAIN},
    Link{&Counts::returned, names::kRETURNED_LINKED, names::kRETURNED_PLAIN},
    Link{&Counts::exempt, names::kEXEMPT_LINKED, names::kEXEMPT_PLAIN},
};

/// One table: how it is headed, and how its rows lead to their lists.
struct Table {
    html::Name heading;
    const char* id;
    Dimension dimension; ///< all: by district
};

const std::array kTables{
    Table{names::kBY_DISTRICT, "by-district", Dimension::all},
    Table{names::kBY_SECTION, "by-section", Dimension::section},
    Table{names::kBY_CATEGORY, "by-category", Dimension::category},
    Table{names::kBY_SIZE, "by-size", Dimension::size},
};

void show_row(html::Dictionary& row, const Table& table, const std::string& code, const Counts& counts, const RatesView& view, const Names& names_of)
{
    show_group(row, table.dimension, code, names_of);
    show_counts(row, counts);
    const bool is_district = table.dimension == Dimension::all;
    row.set(names::kLINK_DISTRICT, is_district ? code : view.head.district);
    row.set(names::kLINK_SECTION, table.dimension == Dimension::section ? code : "");
    row.set(names::kLINK_CATEGORY, table.dimension == Dimension::category ? code : "");
    row.set(names::kLINK_SIZE, table.dimension == Dimension::size ? code : "");
    const bool has_list = !(table.dimension == Dimension::size && code.empty());
    for (const auto& link : kLinks) row.show(has_list && counts.*link.count > 0 ? link.linked : link.plain);
}

void show_table(html::Dictionary& values, const Table& table, const RatesView& view, const Names& names_of)
{
    std::map<std::string, Counts> groups;
    for (const auto& row : view.counts)
        if (row.dimension == table.dimension) groups[table.dimension == Dimension::all ? row.district : row.code] += row.counts;
    auto& shown = values.add(names::kRATE_TABLE);
    shown.show(table.heading);
    shown.set(names::kTABLE_ID, table.id);
    if (groups.size() > 1) shown.show(names::kRATE_CHART);
    for (const auto& [code, counts] : groups) show_row(shown.add(names::kRATE_ROW), table, code, counts, view, names_of);
}

void show_trend(html::Dictionary& values, const std::vector<PeriodCounts>& trend)
{
    if (trend.size() < 2) return;
    auto& section = values.add(names::kTREND);
    for (auto point = trend.rbegin(); point != trend.rend(); ++point) {
        auto& row = section.add(names::kTREND_ROW);
        row.set(names::kROW_PERIOD, point->period.text());
        show_counts(row, point->counts);
    }
}

} // namespace

void show_rates(html::Dictionary& values, const RatesView& view, const Names& names_of)
{
    show_head(values, view.head, names_of);
    if (!view.head.standing.counted_at) return;
    Counts all;
    for (const auto& row : view.counts)
        if (row.dimension == Dimension::all) all += row.counts;
    auto& summary = values.add(names::kRATES);
    show_counts(summary, all);
    summary.set(names::kLINK_DISTRICT, view.head.district);
    if (view.city) show_counts(summary.add(names::kCITY_RATES), *view.city);
    for (const auto& table : kTables) {
        if (table.dimension == Dimension::all && !view.head.district.empty()) continue;
        show_table(summary, table, view, names_of);
    }
    show_trend(summary, view.trend);
}

} // namespace tianbao::statistics
