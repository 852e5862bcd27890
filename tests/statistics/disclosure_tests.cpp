// SPDX-License-Identifier: MPL-2.0
// Hiding of small cells: what is hidden cannot be computed from what is shown, and nothing is hidden for nothing.
#include "statistics/disclosure.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace tianbao::statistics;

namespace {

/// A table of counts of enterprises with its totals; small where there are fewer than 3.
Grid grid_of(const std::vector<std::vector<std::int64_t>>& counts)
{
    Grid grid(counts.size() + 1, counts.front().size() + 1);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        for (std::size_t column = 0; column < counts[row].size(); ++column) {
            for (const auto r : {row, counts.size()})
                for (const auto c : {column, counts[row].size()}) grid.place(r, c).enterprises += counts[row][column];
        }
    }
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column) {
            auto& place = grid.place(row, column);
            place.is_small = place.enterprises > 0 && place.enterprises < 3;
        }
    return grid;
}

std::size_t hidden_in(const Grid& grid)
{
    std::size_t hidden = 0;
    for (std::size_t row = 0; row < grid.rows(); ++row)
        for (std::size_t column = 0; column < grid.columns(); ++column) hidden += grid.is_hidden(row, column) ? 1 : 0;
    return hidden;
}

/// What somebody finds who fills in, again and again, every row and column of one table in which a single place is missing.
bool can_be_filled_in(std::vector<Grid> grids)
{
    bool found = false;
    for (bool again = true; again;) {
        again = false;
        for (auto& grid : grids) {
            const auto look = [&](bool by_row, std::size_t line) {
                std::size_t missing = 0;
                std::size_t at = 0;
                const auto length = by_row ? grid.columns() : grid.rows();
                for (std::size_t i = 0; i < length; ++i) {
                    if (!(by_row ? grid.is_hidden(line, i) : grid.is_hidden(i, line))) continue;
                    ++missing;
                    at = i;
                }
                if (missing != 1) return;
                const auto row = by_row ? line : at;
                const auto column = by_row ? at : line;
                grid.hide(row, column, false);
                if (column + 1 == grid.columns())
                    for (auto& other : grids) other.hide(row, other.columns() - 1, false);
                found = again = true;
            };
            for (std::size_t row = 0; row < grid.rows(); ++row) look(true, row);
            for (std::size_t column = 0; column < grid.columns(); ++column) look(false, column);
        }
    }
    return found;
}

/// Some enterprises, each in a district and in a group of every table.
std::vector<Grid> some_tables(std::mt19937& random)
{
    const std::size_t districts = 1 + random() % 6;
    const auto enterprises = random() % 60;
    std::vector<std::size_t> groups{1 + random() % 7, 1 + random() % 4, 1 + random() % 3};
    std::vector<std::vector<std::vector<std::int64_t>>> counts;
    for (const auto columns : groups) counts.emplace_back(districts, std::vector<std::int64_t>(columns));
    for (unsigned i = 0; i < enterprises; ++i) {
        const auto district = random() % districts;
        for (std::size_t g = 0; g < groups.size(); ++g) ++counts[g][district][std::min<std::size_t>(random() % groups[g], random() % groups[g])];
    }
    std::vector<Grid> grids;
    for (const auto& table : counts) grids.push_back(grid_of(table));
    return grids;
}

} // namespace

BOOST_AUTO_TEST_SUITE(statistics_disclosure)

BOOST_AUTO_TEST_CASE(a_sum_of_two_or_of_one_that_dominates_is_small)
{
    Measure measure;
    BOOST_TEST(!is_small(measure));
    measure.add(100);
    measure.add(100);
    BOOST_TEST(is_small(measure));
    measure.add(100);
    BOOST_TEST(!is_small(measure));
    measure.add(1700);
    BOOST_TEST(!is_small(measure)); // 85 % exactly
    measure.add(-1);
    measure.add(20000);
    BOOST_TEST(is_small(measure));
}

BOOST_AUTO_TEST_CASE(gains_and_losses_do_not_hide_each_other)
{
    Measure measure;
    for (const auto units : {900, -30, -30, 30}) measure.add(units);
    BOOST_TEST(is_small(measure));
    Measure even;
    for (const auto units : {500, -500, 500, -500}) even.add(units);
    BOOST_TEST(!is_small(even));
}

BOOST_AUTO_TEST_CASE(a_table_without_small_cells_is_shown_whole)
{
    std::vector<Grid> grids{grid_of({{5, 9, 3}, {4, 8, 7}})};
    hide_small(grids);
    BOOST_TEST(hidden_in(grids.front()) == 0U);
}

BOOST_AUTO_TEST_CASE(one_small_cell_takes_three_more_with_it)
{
    std::vector<Grid> grids{grid_of({{1, 9, 30}, {4, 8, 70}, {50, 60, 70}})};
    hide_small(grids);
    const auto& grid = grids.front();
    BOOST_TEST(hidden_in(grid) == 4U);
    for (const auto row : {0U, 1U})
        for (const auto column : {0U, 1U}) BOOST_TEST(grid.is_hidden(row, column));
}

BOOST_AUTO_TEST_CASE(two_small_cells_of_a_row_protect_each_other_there)
{
    std::vector<Grid> grids{grid_of({{1, 2, 30}, {4, 8, 70}, {50, 60, 70}})};
    hide_small(grids);
    BOOST_TEST(hidden_in(grids.front()) == 4U);
}

BOOST_AUTO_TEST_CASE(a_city_of_two_enterprises_shows_nothing)
{
    std::vector<Grid> grids{grid_of({{1, 0}, {0, 1}})};
    hide_small(grids);
    BOOST_TEST(derivable(grids).empty());
    BOOST_TEST(grids.front().is_hidden(2, 2));
}

BOOST_AUTO_TEST_CASE(an_empty_place_protects_nothing)
{
    std::vector<Grid> grids{grid_of({{2, 0, 9}, {0, 0, 8}, {7, 0, 6}})};
    hide_small(grids);
    for (std::size_t row = 0; row < 4; ++row) BOOST_TEST(!grids.front().is_hidden(row, 1));
    BOOST_TEST(derivable(grids).empty());
}

BOOST_AUTO_TEST_CASE(no_hidden_cell_of_any_table_can_be_computed)
{
    std::mt19937 random(20261125);
    for (int run = 0; run < 300; ++run) {
        auto grids = some_tables(random);
        const auto before = grids;
        hide_small(grids);
        BOOST_TEST_REQUIRE(derivable(grids).empty(), "run " << run);
        BOOST_TEST_REQUIRE(!can_be_filled_in(grids), "run " << run);
        for (std::size_t g = 0; g < grids.size(); ++g)
            for (std::size_t row = 0; row < grids[g].rows(); ++row) {
                BOOST_TEST_REQUIRE(grids[g].is_hidden(row, grids[g].columns() - 1) == grids[0].is_hidden(row, grids[0].columns() - 1));
                for (std::size_t column = 0; column < grids[g].columns(); ++column)
                    if (before[g].place(row, column).is_small) BOOST_TEST_REQUIRE(grids[g].is_hidden(row, column));
            }
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_hidden_for_nothing)
{
    std::mt19937 random(7);
    for (int run = 0; run < 60; ++run) {
        auto grids = some_tables(random);
        hide_small(grids);
        for (std::size_t g = 0; g < grids.size(); ++g)
            for (std::size_t row = 0; row < grids[g].rows(); ++row)
                for (std::size_t column = 0; column + 1 < grids[g].columns(); ++column) {
                    if (!grids[g].is_hidden(row, column) || grids[g].place(row, column).is_small) continue;
                    auto shown = grids;
                    shown[g].hide(row, column, false);
                    BOOST_TEST_REQUIRE(!derivable(shown).empty(), "run " << run << " place " << g << " " << row << " " << column);
                }
    }
}

BOOST_AUTO_TEST_SUITE_END()
