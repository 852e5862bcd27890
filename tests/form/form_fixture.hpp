// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "form/evaluation.hpp"
#include "form/form.hpp"
#include "util/source_file.hpp"

namespace tianbao::form {

/// The text of the shipped definition.
inline const std::string& shipped_definition()
{
    static const std::string text = source_file("conf/forms/qyjc-m1-2012.toml");
    return text;
}

/// The shipped form.
inline const Form& shipped_form()
{
    static const Form form = load_form(shipped_definition(), "form.toml").value();
    return form;
}

/// A filing of an industrial enterprise to which no hard check objects, in January neither.
inline Cells sound_cells()
{
    return {{"A01.m", "100.00"},  {"A01.y", "100.00"},   {"A01.py", "90.00"},  {"A02.m", "90.00"},    {"A02.y", "90.00"},  {"A02.py", "80.00"},
            {"A03.m", "10.00"},   {"A03.y", "10.00"},    {"A03.py", "9.00"},   {"A04.m", "95.00"},    {"A04.y", "95.00"},  {"A04.py", "85.00"},
            {"B01.m", "60.00"},   {"B01.y", "60.00"},    {"B01.py", "55.00"},  {"B02.m", "1.00"},     {"B02.y", "1.00"},   {"B02.py", "0.90"},
            {"B03.m", "5.00"},    {"B03.y", "5.00"},     {"B03.py", "4.00"},   {"B04.m", "6.00"},     {"B04.y", "6.00"},   {"B04.py", "5.00"},
            {"B05.m", "7.00"},    {"B05.y", "7.00"},     {"B05.py", "6.00"},   {"B06.m", "-1.00"},    {"B06.y", "-1.00"},  {"B06.py", "1.00"},
            {"B07.m", "-22.00"},  {"B07.y", "-22.00"},   {"B07.py", "18.00"},  {"B08.m", "8.00"},     {"B08.y", "8.00"},   {"B08.py", "7.00"},
            {"B09.e", "5000.00"}, {"B09.pe", "4800.00"}, {"B10.e", "500.00"},  {"B10.pe", "480.00"},  {"B11.e", "600.00"}, {"B11.pe", "580.00"},
            {"B12.e", "100.00"},  {"B12.pe", "90.00"},   {"B13.e", "2000.00"}, {"B13.pe", "1900.00"}, {"C01.e", "100"},    {"C01.pe", "98"},
            {"C02.e", "10"},      {"C02.pe", "9"},       {"C03.m", "80.00"},   {"C03.y", "80.00"},    {"C03.py", "78.00"}, {"D01.m", "1.2345"},
            {"D01.y", "1.2345"},  {"D01.py", "1.1000"},  {"E01.e", "300.00"},  {"E01.pe", "280.00"},  {"E02.e", "30.00"},  {"E02.pe", "28.00"},
            {"E03.v", "85.5"},    {"F01.e", "1000.00"},  {"F01.pe", "900.00"}, {"F02.m", "50.00"},    {"F02.y", "50.00"},  {"F02.py", "0.00"},
            {"F03.v", "3.45"},    {"F04.e", "100.00"},   {"F04.pe", "90.00"},  {"H01.v", "1"},        {"H02.v", "2"},      {"H03.v", "1"},
            {"H04.v", "2"},       {"H05.v", "2"},        {"H06.v", "2"},       {"H07.v", "2"},        {"I01.v", "1,6,8"},  {"I02.v", "99"}};
}

/// The cells with some of them changed; an empty text empties the cell.
inline Cells changed(Cells cells, const Cells& changes)
{
    for (const auto& [key, text] : changes) {
        if (text.empty())
            cells.erase(key);
        else
            cells[key] = text;
    }
    return cells;
}

/// October, an industrial enterprise, September's filing at hand.
inline Context october()
{
    return {.period = {2026, 10}, .section = "C", .previous = sound_cells()};
}

/// January, an industrial enterprise, December's filing at hand.
inline Context january()
{
    return {.period = {2027, 1}, .section = "C", .previous = changed(sound_cells(), {{"D01.y", "12.0000"}})};
}

/// The failing findings of checks of that class as `R05 B10.e`, in order; a finding about the whole form as `R13`.
inline std::vector<std::string> failures(const Report& report, CheckClass check_class)
{
    std::vector<std::string> out;
    for (const auto& finding : report.findings) {
        if (finding.verdict != Verdict::fails || finding.check_class != check_class) continue;
        out.push_back(finding.check + (finding.cells.empty() ? "" : " " + finding.cells.front().text()));
    }
    return out;
}

/// Those of hard checks.
inline std::vector<std::string> failures(const Report& report)
{
    return failures(report, CheckClass::hard);
}

} // namespace tianbao::form
