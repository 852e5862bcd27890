// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "form/form_fixture.hpp"

namespace tianbao::form {

/// A filing of October 2026 to which no check objects, hard or soft, with September's and last October's at hand.
inline Cells quiet_cells()
{
    return {{"A01.m", "1000.00"},  {"A01.y", "10000.00"},  {"A01.py", "9500.00"}, {"A02.m", "950.00"},   {"A02.y", "9500.00"},  {"A02.py", "9000.00"},
            {"A03.m", "100.00"},   {"A03.y", "1000.00"},   {"A03.py", "900.00"},  {"A04.m", "1020.00"},  {"A04.y", "10200.00"}, {"A04.py", "9700.00"},
            {"B01.m", "700.00"},   {"B01.y", "7000.00"},   {"B01.py", "6650.00"}, {"B02.m", "6.00"},     {"B02.y", "60.00"},    {"B02.py", "57.00"},
            {"B03.m", "50.00"},    {"B03.y", "500.00"},    {"B03.py", "480.00"},  {"B04.m", "70.00"},    {"B04.y", "700.00"},   {"B04.py", "660.00"},
            {"B05.m", "40.00"},    {"B05.y", "400.00"},    {"B05.py", "380.00"},  {"B06.m", "5.00"},     {"B06.y", "50.00"},    {"B06.py", "55.00"},
            {"B07.m", "120.00"},   {"B07.y", "1200.00"},   {"B07.py", "1100.00"}, {"B08.m", "45.00"},    {"B08.y", "450.00"},   {"B08.py", "430.00"},
            {"B09.e", "16000.00"}, {"B09.pe", "15000.00"}, {"B10.e", "2400.00"},  {"B10.pe", "2300.00"}, {"B11.e", "1900.00"},  {"B11.pe", "1800.00"},
            {"B12.e", "700.00"},   {"B12.pe", "650.00"},   {"B13.e", "7400.00"},  {"B13.pe", "7000.00"}, {"C01.e", "120"},      {"C01.pe", "115"},
            {"C02.e", "20"},       {"C02.pe", "18"},       {"C03.m", "110.00"},   {"C03.y", "1100.00"},  {"C03.py", "1050.00"}, {"D01.m", "4.0000"},
            {"D01.y", "40.0000"},  {"D01.py", "38.0000"},  {"E01.e", "2600.00"},  {"E01.pe", "2500.00"}, {"E02.e", "310.00"},   {"E02.pe", "300.00"},
            {"E03.v", "78.5"},     {"F01.e", "2100.00"},   {"F01.pe", "2000.00"}, {"F02.m", "30.00"},    {"F02.y", "300.00"},   {"F02.py", "280.00"},
            {"F03.v", "3.45"},     {"F04.e", "160.00"},    {"F04.pe", "150.00"},  {"G01.m", "200.00"},   {"G01.y", "2000.00"},  {"G01.py", "1900.00"},
            {"H01.v", "2"},        {"H02.v", "1"},         {"H03.v", "2"},        {"H04.v", "2"},        {"H05.v", "2"},        {"H06.v", "2"},
            {"H07.v", "1"},        {"I01.v", "1,4"},       {"I02.v", "1,2"}};
}

/// September's: y is October's y without its m, what else there is differs a little.
inline Cells quiet_previous()
{
    Cells cells;
    const auto now = quiet_cells();
    for (const auto& indicator : shipped_form().indicators) {
        const auto number = [&](Column column) { return Decimal::parse(now.at(indicator.cell(column).text()), Decimal::kDecimals).value(); };
        const auto set = [&](Column column, Decimal value) { cells[indicator.cell(column).text()] = value.to_text(indicator.decimals); };
        const auto slightly_less = [](Decimal value) { return value - Decimal::from_units((value.units() / 50 / 10'000 + 1) * 10'000); };
        if (indicator.kind == Kind::flow) {
            set(Column::year, number(Column::year) - number(Column::month));
            set(Column::month, indicator.code == "D01" ? Decimal::from_units(39'000) : slightly_less(number(Column::month)));
        } else if (indicator.kind == Kind::stock) {
            set(Column::end, slightly_less(number(Column::end)));
        }
    }
    return cells;
}

/// Last October's: its y is this October's py.
inline Cells quiet_last_year()
{
    Cells cells;
    for (const auto& [key, text] : quiet_cells()) {
        const auto place = CellKey::parse(key).value();
        if (place.column == Column::last_year) cells[CellKey{place.indicator, Column::year}.text()] = text;
    }
    return cells;
}

/// 大型 from 1000 people and 40000 万元, 中型 from 300 and 2000, 小型 from 20 and 300.
inline const enterprise::SizeThresholds::IndustryLimits& manufacturing_limits()
{
    static const enterprise::SizeThresholds::IndustryLimits limits{{1000, 40000, {}}, {300, 2000, {}}, {20, 300, {}}};
    return limits;
}

/// Around the quiet filing's figures, half of each to either side.
inline UsualRanges quiet_ranges()
{
    UsualRanges ranges;
    const auto cells = quiet_cells();
    for (const auto* key : {"A01.m", "A04.m", "B01.m", "B09.e", "C01.e", "C03.m", "D01.m"}) {
        const auto middle = Decimal::parse(cells.at(key), Decimal::kDecimals).value().units();
        ranges.emplace(key, UsualRange{Decimal::from_units(middle / 2), Decimal::from_units(middle * 3 / 2), Decimal::from_units(middle), {}, 24});
    }
    return ranges;
}

inline Context quiet_october()
{
    return {.period = {2026, 10},
            .section = "C",
            .previous = quiet_previous(),
            .last_year = quiet_last_year(),
            .category = enterprise::Category::specialised,
            .size = enterprise::SizeClass::small,
            .limits = &manufacturing_limits(),
            .usual = quiet_ranges()};
}

/// Where the check's failing findings stand; a finding about the whole form as "".
inline std::vector<std::string> places_of(const Report& report, std::string_view check)
{
    std::vector<std::string> places;
    for (const auto& finding : report.findings) {
        if (finding.check == check && finding.verdict == Verdict::fails) places.push_back(finding.cells.empty() ? "" : finding.cells.front().text());
    }
    return places;
}

/// The first finding of the check. Throws std::out_of_range when there is none.
inline const Finding& finding_of(const Report& report, std::string_view check)
{
    for (const auto& finding : report.findings) {
        if (finding.check == check) return finding;
    }
    throw std::out_of_range("no finding of that check");
}

} // namespace tianbao::form
