// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "form/cells.hpp"
#include "form/indicator.hpp"
#include "util/decimal.hpp"
#include "util/expected.hpp"

namespace tianbao::form {

struct Form;

/// What a node of a formula does with its operands.
enum class Operator {
    number,
    cell,
    months,      ///< of the year up to the period, 1 to 12
    tolerance,   ///< of the form
    january,     ///< the period is the year's first
    industrial,  ///< the enterprise's section is B, C or D
    specialised, ///< 专精特新企业
    add,
    subtract,
    multiply,
    divide,
    negate,
    absolute,
    larger,
    smaller,
    less,
    at_most,
    greater,
    at_least,
    equal,
    unequal,
    both,
    either,
    negation,
    has,    ///< a choice cell holds one of the options
    empty,  ///< of a cell
    filled, ///< of a cell
};

/// Which filing a cell of a formula belongs to.
enum class Filed {
    now,
    month_before, ///< `@-1`
    year_before,  ///< `@-12`
};

/// The name of a figure of another filing, `A01.y@-1`; of this one, its cell's key.
std::string reference_key(std::string_view cell_key, Filed filed);
/// A figure's name taken apart again.
std::pair<std::string_view, Filed> figure_of(std::string_view reference_key);

/// A formula, 公式: the tree that its text stands for.
struct Formula {
    Operator what = Operator::number;
    Decimal number{};           ///< of a number
    CellKey cell{};             ///< of cell, has, empty, filled
    std::size_t slot = 0;       ///< of the cell, see Form::slot_of()
    Filed filed = Filed::now;   ///< of a cell
    std::vector<int> options{}; ///< of has
    std::vector<Formula> operands{};
};

/// What a formula is written about: `$` stands for these.
struct Subject {
    const Indicator* indicator = nullptr;
    std::optional<Column> column;
};

/// Where a formula's text is wrong.
struct FormulaFault {
    std::size_t position; ///< the byte, from 1
    std::string what;

    std::string text() const;
};

/// How many numbers may be multiplied together in a formula once its fractions are brought together.
inline constexpr int kHighestDegree = 6;

/// Reads a condition, which is true or false. Refuses what is no formula, names nothing of the form, mixes conditions with
/// numbers, or is of too high a degree.
Expected<Formula, FormulaFault> parse_condition(std::string_view text, const Form& form, const Subject& subject);
/// Reads a formula whose value is a number, likewise.
Expected<Formula, FormulaFault> parse_number(std::string_view text, const Form& form, const Subject& subject);
/// Reads a cell of this filing, `A01.m` or `$.y`.
Expected<CellKey, FormulaFault> parse_cell(std::string_view text, const Form& form, const Subject& subject);

/// Whether it multiplies more numbers together than the exact arithmetic has room for.
bool is_of_high_degree(const Formula& formula);
/// Whether it reads a cell of another filing.
bool needs_reference(const Formula& formula);
/// The most decimals that a cell in it has.
int decimals_of(const Formula& formula, const Form& form);

} // namespace tianbao::form
