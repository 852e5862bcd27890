// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "form/form.hpp"

namespace tianbao::form {
namespace {

/// How many numbers are multiplied together above and below the line.
struct Degree {
    int above = 1;
    int below = 0;
};

Degree checked(Degree degree)
{
    return {std::min(degree.above, kHighestDegree + 1), std::min(degree.below, kHighestDegree + 1)};
}

/// Of a sum, a difference or a comparison: both sides over one line.
Degree brought_together(Degree a, Degree b)
{
    return checked({std::max(a.above + b.below, b.above + a.below), a.below + b.below});
}

Degree worse(Degree a, Degree b)
{
    return {std::max(a.above, b.above), std::max(a.below, b.below)};
}

Degree degree_of(const Formula& formula)
{
    const auto operand = [&](std::size_t at) { return degree_of(formula.operands[at]); };
    switch (formula.what) {
    case Operator::number:
    case Operator::cell:
    case Operator::months:
    case Operator::tolerance:
        return {};
    case Operator::january:
    case Operator::industrial:
    case Operator::specialised:
    case Operator::has:
    case Operator::empty:
    case Operator::filled:
        return {0, 0};
    case Operator::negate:
    case Operator::absolute:
    case Operator::negation:
        return operand(0);
    case Operator::multiply:
        return checked({operand(0).above + operand(1).above, operand(0).below + operand(1).below});
    case Operator::divide:
        return checked({operand(0).above + operand(1).below, operand(0).below + operand(1).above});
    case Operator::add:
    case Operator::subtract:
    case Operator::larger:
    case Operator::smaller:
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least:
    case Operator::equal:
    case Operator::unequal:
        return brought_together(operand(0), operand(1));
    case Operator::both:
    case Operator::either:
        return worse(operand(0), operand(1));
    }
    return {};
}

constexpr std::string_view kMonthBefore = "@-1";
constexpr std::string_view kYearBefore = "@-12";

} // namespace

std::string reference_key(std::string_view cell_key, Filed filed)
{
    std::string key(cell_key);
    if (filed == Filed::now) return key;
    return key.append(filed == Filed::month_before ? kMonthBefore : kYearBefore);
}

std::pair<std::string_view, Filed> figure_of(std::string_view reference_key)
{
    for (const auto& [mark, filed] : {std::pair{kMonthBefore, Filed::month_before}, std::pair{kYearBefore, Filed::year_before}}) {
        if (reference_key.ends_with(mark)) return {reference_key.substr(0, reference_key.size() - mark.size()), filed};
    }
    return {reference_key, Filed::now};
}

std::string FormulaFault::text() const
{
    return fmt::format("at {}: {}", position, what);
}

bool is_of_high_degree(const Formula& formula)
{
    const auto degree = degree_of(formula);
    return std::max(degree.above, degree.below) > kHighestDegree;
}

bool needs_reference(const Formula& formula)
{
    return formula.filed != Filed::now || std::any_of(formula.operands.begin(), formula.operands.end(), needs_reference);
}

int decimals_of(const Formula& formula, const Form& form)
{
    int most = formula.what == Operator::cell ? form.indicator_of(formula.cell)->decimals : 0;
    for (const auto& operand : formula.operands) most = std::max(most, decimals_of(operand, form));
    return most;
}

} // namespace tianbao::form
