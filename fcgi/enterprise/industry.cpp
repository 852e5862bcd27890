// SPDX-License-Identifier: MPL-2.0
#include "enterprise/industry.hpp"

#include <algorithm>
#include <array>

#include "util/csv.hpp"
#include "util/text.hpp"

namespace tianbao::enterprise {
namespace {

struct Divisions {
    char section;
    int first;
    int last;
};

/// GB/T 4754-2017, table of sections and divisions.
constexpr std::array<Divisions, 20> kDivisions{{
    {'A', 1, 5},   {'B', 6, 12},  {'C', 13, 43}, {'D', 44, 46}, {'E', 47, 50}, {'F', 51, 52}, {'G', 53, 60},
    {'H', 61, 62}, {'I', 63, 65}, {'J', 66, 69}, {'K', 70, 70}, {'L', 71, 72}, {'M', 73, 75}, {'N', 76, 79},
    {'O', 80, 82}, {'P', 83, 83}, {'Q', 84, 85}, {'R', 86, 90}, {'S', 91, 96}, {'T', 97, 97},
}};

bool has_division(char section, int division)
{
    return std::any_of(kDivisions.begin(), kDivisions.end(),
                       [&](const Divisions& known) { return known.section == section && division >= known.first && division <= known.last; });
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<IndustryCode> IndustryCode::parse(std::string_view text)
{
    auto code = normalised_cell(text);
    if (code.size() < 3 || code.size() > 5) return std::nullopt;
    if (code[0] >= 'a' && code[0] <= 'z') code[0] = static_cast<char>(code[0] - 'a' + 'A');
    if (!std::all_of(code.begin() + 1, code.end(), is_digit)) return std::nullopt;
    if (!has_division(code[0], (code[1] - '0') * 10 + (code[2] - '0'))) return std::nullopt;
    return IndustryCode(std::move(code));
}

std::optional<std::string> section_of(std::string_view industry_code)
{
    const auto code = IndustryCode::parse(industry_code);
    return code ? std::optional(std::string(1, code->section())) : std::nullopt;
}

bool is_industrial(std::string_view section)
{
    return section == "B" || section == "C" || section == "D";
}

Expected<IndustrySections, DataFault> IndustrySections::parse(std::string_view csv, const std::string& file)
{
    try {
        IndustrySections sections;
        for (const auto& row : parse_csv(csv, file, {"code", "name"})) {
            if (!sections.names_.emplace(row.fields[0], row.fields[1]).second) row.refuse("code is doubled");
        }
        return sections;
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

std::optional<std::string> IndustrySections::name(std::string_view section) const
{
    const auto found = names_.find(section);
    return found == names_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tianbao::enterprise
