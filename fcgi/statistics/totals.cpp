// SPDX-License-Identifier: MPL-2.0
#include "statistics/totals.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace tianbao::statistics {

namespace {

/// By what districts are crossed in published tables.
constexpr std::array kCrossings{Dimension::section, Dimension::size, Dimension::category};

void merge(IndicatorGroup& into, const IndicatorGroup& other)
{
    if (into.measures.size() < other.measures.size()) into.measures.resize(other.measures.size());
    for (std::size_t i = 0; i < other.measures.size(); ++i) into.measures[i] += other.measures[i];
    into.answers += other.answers;
}

/// Whose answers are published: of a question with better, same, worse, who has one of these opinions.
std::int64_t respondents(const Answers& answers)
{
    constexpr std::size_t kMostOfAQuestion = 4;
    if (answers.options.size() < 3 || answers.options.size() > kMostOfAQuestion) return answers.answered;
    return answers.options[0] + answers.options[1] + answers.options[2];
}

/// Comparisons of one or two enterprises tell of them as sums do.
Place place_of(const IndicatorGroup& group)
{
    const auto answered = respondents(group.answers);
    Place place{answered, answered > 0 && answered < kFewestEnterprises};
    for (const auto& measure : group.measures) {
        place.enterprises = std::max(place.enterprises, measure.filled);
        place.is_small = place.is_small || is_small(measure) || (measure.both > 0 && measure.both < kFewestEnterprises);
    }
    return place;
}

Wide rounded(Wide part, Wide whole)
{
    const auto magnitude = part < 0 ? -part : part;
    const auto result = (magnitude * 2 + whole) / (whole * 2);
    return part < 0 ? -result : result;
}

} // namespace

Cube::Cube(const std::map<std::string, std::vector<IndicatorGroup>>& districts)
{
    for (const auto& [district, groups] : districts) districts_.push_back(district);
    for (const auto dimension : kCrossings) {
        std::set<std::string> codes;
        for (const auto& [district, groups] : districts)
            for (const auto& group : groups)
                if (group.dimension == dimension) codes.insert(group.code);
        codes_.emplace_back(codes.begin(), codes.end());
        const auto& known = codes_.back();
        Grid grid(districts_.size() + 1, known.size() + 1);
        auto& sums = sums_.emplace_back(grid.rows() * grid.columns());
        for (std::size_t row = 0; row < districts_.size(); ++row) {
            for (const auto& group : districts.at(districts_[row])) {
                if (group.dimension != dimension) continue;
                const auto column = static_cast<std::size_t>(std::find(known.begin(), known.end(), group.code) - known.begin());
                for (const auto r : {row, districts_.size()})
                    for (const auto c : {column, known.size()}) merge(sums[r * grid.columns() + c], group);
            }
        }
        for (std::size_t row = 0; row < grid.rows(); ++row)
            for (std::size_t column = 0; column < grid.columns(); ++column) grid.place(row, column) = place_of(sums[row * grid.columns() + column]);
        grids_.push_back(std::move(grid));
    }
    hide_small(grids_);
}

const IndicatorGroup& Cube::at(std::size_t grid, std::size_t row, std::size_t column) const
{
    return sums_[grid][row * grids_[grid].columns() + column];
}

Cube::Cell Cube::cell(std::size_t grid, std::size_t row, std::size_t column, std::string code) const
{
    return {std::move(code), at(grid, row, column), grids_[grid].is_hidden(row, column)};
}

Cube::Table Cube::table(Dimension by, const std::string& district) const
{
    Table table;
    const auto own = std::find(districts_.begin(), districts_.end(), district);
    if (!district.empty() && own == districts_.end()) return table;
    const auto row = district.empty() ? districts_.size() : static_cast<std::size_t>(own - districts_.begin());
    if (by == Dimension::all) {
        const auto last = codes_[0].size();
        for (std::size_t i = 0; i < districts_.size(); ++i)
            if (district.empty() || i == row) table.rows.push_back(cell(0, i, last, districts_[i]));
        table.total = cell(0, row, last, "");
        return table;
    }
    const auto grid = static_cast<std::size_t>(std::find(kCrossings.begin(), kCrossings.end(), by) - kCrossings.begin());
    for (std::size_t column = 0; column < codes_[grid].size(); ++column)
        if (grids_[grid].place(row, column).enterprises > 0) table.rows.push_back(cell(grid, row, column, codes_[grid][column]));
    table.total = cell(grid, row, codes_[grid].size(), "");
    return table;
}

Total total_of(const Measure& group, const Measure& whole, bool is_average)
{
    Total total;
    total.enterprises = group.filled;
    total.both = group.both;
    if (group.filled > 0) total.sum = is_average ? rounded(group.sum, group.filled) : group.sum;
    if (group.both > 0) total.growth = permille_of(group.now - group.before, group.before);
    if (is_average) return total;
    if (group.filled > 0 && whole.sum > 0) total.share = permille_of(group.sum, whole.sum);
    if (group.both > 0) total.contribution = permille_of(group.now - group.before, whole.before);
    return total;
}

std::string sum_text(Wide units, int decimals, bool has_separators)
{
    Wide scale = 1;
    for (int i = decimals; i < Decimal::kDecimals; ++i) scale *= 10;
    auto last = rounded(units, scale);
    const bool is_negative = last < 0;
    if (is_negative) last = -last;
    std::string digits;
    for (int place = 0; last > 0 || place <= decimals; ++place) {
        if (place == decimals && decimals > 0) digits.push_back('.');
        if (has_separators && place > decimals && (place - decimals) % 3 == 0) digits.push_back(',');
        digits.push_back(static_cast<char>('0' + static_cast<int>(last % 10)));
        last /= 10;
    }
    if (is_negative) digits.push_back('-');
    std::reverse(digits.begin(), digits.end());
    return digits;
}

form::Column first_column(const form::Indicator& indicator)
{
    switch (indicator.kind) {
    case form::Kind::flow:
        return form::Column::year;
    case form::Kind::stock:
        return form::Column::end;
    case form::Kind::single:
        return form::Column::value;
    }
    return form::Column::value;
}

} // namespace tianbao::statistics
