// SPDX-License-Identifier: MPL-2.0
#include "statistics/disclosure.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace tianbao::statistics {

namespace {

/// Sums of rows and columns are equations with the coefficients 1 and -1. Solved modulo a large prime, which tells what is determined.
constexpr std::uint64_t kPrime = 2'147'483'647;

std::uint64_t power(std::uint64_t base, std::uint64_t exponent)
{
    std::uint64_t result = 1;
    for (; exponent > 0; exponent >>= 1U, base = base * base % kPrime)
        if (exponent & 1U) result = result * base % kPrime;
    return result;
}

using Equation = std::vector<std::uint64_t>;

/// The unknowns of all tables. The last columns of all are the same places.
class Unknowns {
public:
    explicit Unknowns(const std::vector<Grid>& grids) : grids_(grids)
    {
        for (std::size_t g = 0; g < grids.size(); ++g)
            for (std::size_t row = 0; row < grids[g].rows(); ++row)
                for (std::size_t column = 0; column < grids[g].columns(); ++column)
                    if (grids[g].is_hidden(row, column) && numbers_.try_emplace(key(g, row, column), places_.size()).second)
                        places_.push_back({g, row, column});
    }

    const std::vector<Derivable>& places() const { return places_; }

    std::vector<Equation> equations() const
    {
        std::vector<Equation> all;
        for (std::size_t g = 0; g < grids_.size(); ++g) {
            const auto& grid = grids_[g];
            for (std::size_t row = 0; row < grid.rows(); ++row) {
                Equation equation(places_.size());
                for (std::size_t column = 0; column < grid.columns(); ++column) put(equation, g, row, column, column + 1 == grid.columns());
                keep(all, std::move(equation));
            }
            for (std::size_t column = 0; column < grid.columns(); ++column) {
                Equation equation(places_.size());
                for (std::size_t row = 0; row < grid.rows(); ++row) put(equation, g, row, column, row + 1 == grid.rows());
                keep(all, std::move(equation));
            }
        }
        return all;
    }

private:
    using Key = std::tuple<std::size_t, std::size_t, std::size_t>;

    Key key(std::size_t grid, std::size_t row, std::size_t column) const
    {
        return column + 1 == grids_[grid].columns() ? Key{grids_.size(), row, 0} : Key{grid, row, column};
    }
    void put(Equation& equation, std::size_t grid, std::size_t row, std::size_t column, bool is_total) const
    {
        if (grids_[grid].is_hidden(row, column)) equation[numbers_.at(key(grid, row, column))] = is_total ? kPrime - 1 : 1;
    }
    static void keep(std::vector<Equation>& all, Equation equation)
    {
        if (std::any_of(equation.begin(), equation.end(), [](auto coefficient) { return coefficient != 0; })) all.push_back(std::move(equation));
    }

    const std::vector<Grid>& grids_;
    std::map<Key, std::size_t> numbers_;
    std::vector<Derivable> places_;
};

/// Gauss and Jordan: afterwards each equation has its own leading unknown, which stands in no other.
void reduce(std::vector<Equation>& equations, std::size_t unknowns)
{
    std::size_t done = 0;
    for (std::size_t unknown = 0; unknown < unknowns && done < equations.size(); ++unknown) {
        const auto pivot = std::find_if(equations.begin() + static_cast<std::ptrdiff_t>(done), equations.end(),
                                        [&](const Equation& equation) { return equation[unknown] != 0; });
        if (pivot == equations.end()) continue;
        std::swap(*pivot, equations[done]);
        auto& leading = equations[done];
        const auto inverse = power(leading[unknown], kPrime - 2);
        for (auto& coefficient : leading) coefficient = coefficient * inverse % kPrime;
        for (std::size_t other = 0; other < equations.size(); ++other) {
            const auto factor = equations[other][unknown];
            if (other == done || factor == 0) continue;
            for (std::size_t i = unknown; i < unknowns; ++i)
                if (leading[i] != 0) equations[other][i] = (equations[other][i] + (kPrime - factor) * leading[i]) % kPrime;
        }
        ++done;
    }
    equations.resize(done);
}

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// What it costs to hide a place: the enterprises whose sum is lost; totals only where nothing else does.
std::int64_t cost_of(const Grid& grid, std::size_t row, std::size_t column)
{
    constexpr std::int64_t kTotal = 1'000'000'000;
    if (grid.is_hidden(row, column)) return 0;
    const auto enterprises = grid.place(row, column).enterprises;
    if (enterprises == 0) return kNever;
    return enterprises + (row + 1 == grid.rows() ? kTotal : 0) + (column + 1 == grid.columns() ? kTotal : 0);
}

/// Rows and columns are the nodes, places the ways between them: a place on a ring of hidden ones can grow while others shrink, so that
/// nobody knows it. Finds the cheapest ring through the place (Dijkstra) and gives its other places.
std::vector<std::pair<std::size_t, std::size_t>> cheapest_ring(const Grid& grid, std::size_t row, std::size_t column)
{
    const auto nodes = grid.rows() + grid.columns();
    std::vector<std::int64_t> costs(nodes, kNever);
    std::vector<std::size_t> from(nodes, nodes);
    std::vector<bool> is_done(nodes);
    costs[row] = 0;
    for (std::size_t step = 0; step < nodes; ++step) {
        std::size_t nearest = nodes;
        for (std::size_t node = 0; node < nodes; ++node)
            if (!is_done[node] && costs[node] != kNever && (nearest == nodes || costs[node] < costs[nearest])) nearest = node;
        if (nearest == nodes) break;
        is_done[nearest] = true;
        const bool is_row = nearest < grid.rows();
        for (std::size_t other = is_row ? grid.rows() : 0; other < (is_row ? nodes : grid.rows()); ++other) {
            const auto r = is_row ? nearest : other;
            const auto c = (is_row ? other : nearest) - grid.rows();
            const auto cost = r == row && c == column ? kNever : cost_of(grid, r, c);
            if (cost == kNever || costs[nearest] + cost >= costs[other]) continue;
            costs[other] = costs[nearest] + cost;
            from[other] = nearest;
        }
    }
    std::vector<std::pair<std::size_t, std::size_t>> ring;
    for (auto node = grid.rows() + column; from[node] != nodes; node = from[node]) {
        const auto other = from[node];
        ring.emplace_back(std::min(node, other), std::max(node, other) - grid.rows());
    }
    return ring;
}

/// The last columns of all tables are one: hidden in one, hidden in all.
void hide_everywhere(std::vector<Grid>& grids, std::size_t g, std::size_t row, std::size_t column, bool hidden)
{
    if (column + 1 != grids[g].columns()) {
        grids[g].hide(row, column, hidden);
        return;
    }
    for (auto& grid : grids) grid.hide(row, grid.columns() - 1, hidden);
}

/// Hides the cheapest ring through each place. False: nothing is new, as where tables meet in their last columns.
bool hide_rings(std::vector<Grid>& grids, const std::vector<Derivable>& places)
{
    bool has_changed = false;
    for (const auto& at : places) {
        for (const auto& [row, column] : cheapest_ring(grids[at.grid], at.row, at.column)) {
            if (grids[at.grid].is_hidden(row, column)) continue;
            hide_everywhere(grids, at.grid, row, column, true);
            has_changed = true;
        }
    }
    return has_changed;
}

/// Hides the cheapest place that is still shown anywhere; false: there is none.
bool hide_another(std::vector<Grid>& grids)
{
    auto cheapest = kNever;
    Derivable found{};
    for (std::size_t g = 0; g < grids.size(); ++g) {
        for (std::size_t row = 0; row < grids[g].rows(); ++row) {
            for (std::size_t column = 0; column < grids[g].columns(); ++column) {
                const auto cost = cost_of(grids[g], row, column);
                if (cost == 0 || cost >= cheapest) continue;
                cheapest = cost;
                found = {g, row, column};
            }
        }
    }
    if (cheapest == kNever) return false;
    hide_everywhere(grids, found.grid, found.row, found.column, true);
    return true;
}

/// Shows again what turned out to be hidden for nothing, the most enterprises first.
void show_needless(std::vector<Grid>& grids)
{
    const Unknowns unknowns(grids);
    std::vector<Derivable> hidden;
    for (const auto& place : unknowns.places())
        if (!grids[place.grid].place(place.row, place.column).is_small) hidden.push_back(place);
    const auto enterprises = [&](const Derivable& at) { return grids[at.grid].place(at.row, at.column).enterprises; };
    std::sort(hidden.begin(), hidden.end(), [&](const Derivable& a, const Derivable& b) { return enterprises(a) > enterprises(b); });
    for (const auto& at : hidden) {
        hide_everywhere(grids, at.grid, at.row, at.column, false);
        if (!derivable(grids).empty()) hide_everywhere(grids, at.grid, at.row, at.column, true);
    }
}

} // namespace

bool is_small(const Measure& measure)
{
    if (measure.filled == 0) return false;
    return measure.filled < kFewestEnterprises || Wide{measure.largest} * 100 > measure.size * kLargestShare;
}

std::vector<Derivable> derivable(const std::vector<Grid>& grids)
{
    const Unknowns unknowns(grids);
    auto equations = unknowns.equations();
    reduce(equations, unknowns.places().size());
    std::vector<Derivable> found;
    for (const auto& equation : equations) {
        const auto is_there = [](auto coefficient) { return coefficient != 0; };
        if (std::count_if(equation.begin(), equation.end(), is_there) != 1) continue;
        found.push_back(unknowns.places()[static_cast<std::size_t>(std::find_if(equation.begin(), equation.end(), is_there) - equation.begin())]);
    }
    return found;
}

void hide_small(std::vector<Grid>& grids)
{
    for (std::size_t g = 0; g < grids.size(); ++g)
        for (std::size_t row = 0; row < grids[g].rows(); ++row)
            for (std::size_t column = 0; column < grids[g].columns(); ++column)
                if (grids[g].place(row, column).is_small) hide_everywhere(grids, g, row, column, true);
    for (auto open = derivable(grids); !open.empty(); open = derivable(grids)) {
        if (!hide_rings(grids, open) && !hide_another(grids)) break; // where all is hidden, nothing can be computed
    }
    show_needless(grids);
}

} // namespace tianbao::statistics
