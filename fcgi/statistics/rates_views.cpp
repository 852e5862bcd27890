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
    CountMarker{names::kRETURNED_COUNT, &Counts::returned}, CountMarker{names::kACCEPTED_COUNT, &Counts::accepted},
    CountMarker{names::kEXPLAINED_COUNT, &Counts::explained}, CountMarker{names::kEXEMPT_COUNT, &Counts::exempt},
    CountMarker{names::kOUTSIDE_COUNT, &Counts::outside},
};

constexpr std::array kCategories{enterprise::Category::specialised, enterprise::Category::nurtured, enterprise::Category::other};
constexpr std::array kSizes{enterprise::SizeClass::large, enterprise::SizeClass::medium, enterprise::SizeClass::small, enterprise::SizeClass::micro};

void show_counts(html::Dictionary& row, const Counts& counts)
{
    for (const auto& marker : kMarkers) row.set(marker.marker, count_text(counts.*marker.count));
    const auto rates = rates_of(counts);
    show_figure(row, names::kRATE_REPORTING, percent_text(rates.reporting));
    show_figure(row, names::kRATE_ON_TIME, percent_text(rates.on_time));
    show_figure(row, names::kRATE_QUALITY, percent_text(rates.quality));
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

/// The counts, those leading to their lists that are of a group which a list can be asked for.
void show_linked(html::Dictionary& row, const TrendGroup& group, const std::string& district, const Counts& counts)
{
    show_counts(row, counts);
    row.set(names::kLINK_DISTRICT, district);
    row.set(names::kLINK_SECTION, group.dimension == Dimension::section ? group.code : "");
    row.set(names::kLINK_CATEGORY, group.dimension == Dimension::category ? group.code : "");
    row.set(names::kLINK_SIZE, group.dimension == Dimension::size ? group.code : "");
    const bool has_list = group.is_all() || !group.code.empty();
    for (const auto& link : kLinks) row.show(has_list && counts.*link.count > 0 ? link.linked : link.plain);
    if (has_list) row.add(names::kTREND_LINKED).set(names::kLINK_GROUP, text_of(group));
}

void show_row(html::Dictionary& row, const Table& table, const std::string& code, const Counts& counts, const RatesView& view, const Names& names_of)
{
    show_group(row, table.dimension, code, names_of);
    const bool is_district = table.dimension == Dimension::all;
    show_linked(row, {table.dimension, is_district ? std::string{} : code}, is_district ? code : view.head.district, counts);
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

void show_trend(html::Dictionary& values, const RatesView& view, const Names& names_of)
{
    const auto& group = view.group;
    if (view.trend.size() < 2) {
        if (!group.is_all()) show_group(values.add(names::kNO_TREND), group.dimension, group.code, names_of);
        return;
    }
    auto& section = values.add(names::kTREND);
    if (!group.is_all()) show_group(section.add(names::kTREND_GROUP), group.dimension, group.code, names_of);
    for (auto point = view.trend.rbegin(); point != view.trend.rend(); ++point) {
        auto& row = section.add(names::kTREND_ROW);
        row.set(names::kROW_PERIOD, point->period.text());
        show_linked(row, group, view.head.district, point->counts);
    }
}

void show_group_option(html::Dictionary& option, const TrendGroup& group, const TrendGroup& chosen, const Names& names_of)
{
    option.set(names::kOPTION_VALUE, text_of(group));
    option.show_if(text_of(group) == text_of(chosen), names::kOPTION_CHOSEN);
    show_group(option, group.dimension, group.code, names_of);
}

/// 走势分组: every group that a trend can be asked for.
void show_group_choice(html::Dictionary& values, const TrendGroup& chosen, const Names& names_of)
{
    for (const auto& [code, name] : names_of.sections.all())
        show_group_option(values.add(names::kGROUP_SECTION), {Dimension::section, code}, chosen, names_of);
    for (const auto category : kCategories)
        show_group_option(values.add(names::kGROUP_CATEGORY), {Dimension::category, std::string(enterprise::word_of(category))}, chosen, names_of);
    for (const auto size : kSizes)
        show_group_option(values.add(names::kGROUP_SIZE), {Dimension::size, std::string(enterprise::word_of(size))}, chosen, names_of);
}

} // namespace

void show_rates(html::Dictionary& values, const RatesView& view, const Names& names_of)
{
    show_head(values, view.head, names_of);
    show_group_choice(values, view.group, names_of);
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
    show_trend(summary, view, names_of);
}

} // namespace tianbao::statistics
