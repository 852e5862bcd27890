// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/summary.hpp"

#include <cstddef>
#include <vector>

namespace tianbao::statistics {

/// Fewer enterprises than these make a cell small.
inline constexpr std::int64_t kFewestEnterprises = 3;
/// One enterprise with a larger part of a cell (in hundredths of the sum of all contributions' sizes) dominates it.
inline constexpr std::int64_t kLargestShare = 85;

/// Whether a sum would tell of a single enterprise: made of fewer than 3 values, or one above 85 % of it. Contributions count by their
/// size, so that gains and losses do not hide each other. A sum without any value tells nothing.
bool is_small(const Measure& measure);

/// What the hiding must know of one place of a table.
struct Place {
    std::int64_t enterprises = 0; ///< 0: nothing is there, and everybody knows; it protects nothing
    bool is_small = false;
};

/// A published table: groups (columns) of districts (rows), with the last row and the last column for the totals.
class Grid {
public:
    Grid() = default;
    Grid(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), places_(rows * columns), hidden_(rows * columns) {}

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    Place& place(std::size_t row, std::size_t column) { return places_[row * columns_ + column]; }
    const Place& place(std::size_t row, std::size_t column) const { return places_[row * columns_ + column]; }
    bool is_hidden(std::size_t row, std::size_t column) const { return hidden_[row * columns_ + column]; }
    void hide(std::size_t row, std::size_t column, bool hidden = true) { hidden_[row * columns_ + column] = hidden; }

private:
    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
    std::vector<Place> places_;
    std::vector<bool> hidden_;
};

/// Hides the small places of all tables, and as many others that none of them can be computed from what is shown: not by subtraction
/// within a table, nor over several. The tables show the same enterprises and districts, so their last columns are one and the same.
/// First-rate places to hide are those of few enterprises; totals come last.
void hide_small(std::vector<Grid>& grids);

/// The hidden places that can be computed from what the tables show, as {grid, row, column}.
struct Derivable {
    std::size_t grid, row, column;
};
std::vector<Derivable> derivable(const std::vector<Grid>& grids);

} // namespace tianbao::statistics
