// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/indicator.hpp"
#include "statistics/disclosure.hpp"
#include "statistics/rates.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tianbao::statistics {

/// One indicator of one period over all districts and groups: what totals are made of, and what of it is hidden.
class Cube {
public:
    /// Groups of each district, by its code. What the indicator's columns hide, all of them hide, since they can be computed from each other.
    explicit Cube(const std::map<std::string, std::vector<IndicatorGroup>>& districts);

    struct Cell {
        std::string code;
        IndicatorGroup group;
        bool is_hidden = false;
    };
    /// The rows of a table and its total. `by` all: by district, of the city alone; else the groups of the city or of one district.
    struct Table {
        std::vector<Cell> rows;
        Cell total;
    };
    Table table(Dimension by, const std::string& district) const;

private:
    const IndicatorGroup& at(std::size_t grid, std::size_t row, std::size_t column) const;
    Cell cell(std::size_t grid, std::size_t row, std::size_t column, std::string code) const;

    std::vector<std::string> districts_;
    std::vector<std::vector<std::string>> codes_; ///< by the places of kCrossings
    std::vector<std::vector<IndicatorGroup>> sums_;
    std::vector<Grid> grids_;
};

/// 核定值 that the sums do not take: filings that have one, and cells.
struct Adjusted {
    std::int64_t filings = 0;
    std::int64_t cells = 0;
};

/// How many cells have one, by the group's code (of a table by district, the district's) and the cell, as A01.m.
using AdjustedCells = std::map<std::pair<std::string, std::string>, std::int64_t>;

/// What one cell says of one column, 汇总. The comparison is of the same enterprises, 同口径 (可比口径): those with a value in this month and in
/// the same month of last year, this year's as filed this year, last year's as filed last year. With N and B the sums of both,
///   growth 同比 = (N - B) / |B|, contribution 拉动 = (N_group - B_group) / |B_total|,
/// as the National Bureau of Statistics compares on comparable grounds (可比口径) in its monthly release on industrial profits; exact until
/// the last digit shown.
struct Total {
    std::optional<Wide> sum;                  ///< nothing: nobody has a value
    std::int64_t enterprises = 0;             ///< with a value
    std::int64_t both = 0;                    ///< compared
    std::optional<std::int64_t> share;        ///< of the total, in thousandths; nothing unless the total is above 0
    std::optional<std::int64_t> growth;       ///< in thousandths
    std::optional<std::int64_t> contribution; ///< to the growth of the total, in thousandths
};

/// `average`: percentages are not added but averaged, so that there is no share and no contribution.
Total total_of(const Measure& group, const Measure& whole, bool is_average);

/// The column that people look at first: the year so far, the end of the month.
form::Column first_column(const form::Indicator& indicator);

/// `-1,234.50`, or without separators for files; rounded half away from zero.
std::string sum_text(Wide units, int decimals, bool has_separators);

} // namespace tianbao::statistics
