// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "form/cells.hpp"
#include "form/indicator.hpp"
#include "util/decimal.hpp"

namespace tianbao::form {

/// The wording of a rule: text with placeholders like {cell}, filled in by the evaluation.
using Message = std::string;

// The kinds of rule that the code knows. What each one is about, its operands and its wording, is data.

/// Cells whose indicator is required in one of these ways are filled.
struct Filled {
    std::set<Requirement> requirements;
    Message number, choice, text;
};

/// Numbers and texts are of their type: sign, digits, decimals, size, length.
struct WellFormed {
    Message not_a_number, exponent, too_many_decimals, not_whole, too_large, too_long;
};

/// Numeric cells of these columns are at least 0, except those indicators.
struct NotNegative {
    std::vector<Column> columns;
    std::set<std::string, std::less<>> except;
    Message message;
};

/// In each column the sum of the terms is at most the limit; the tolerance counts once for each term.
struct AtMost {
    std::vector<std::string> terms;
    std::string limit;
    std::vector<Column> columns;
    bool where_limit_not_negative;
    Message message;
};

/// In January the figures of the year are those of the month.
struct JanuaryBegins {
    Message message;
};

/// A cell is at least what the previous month's filing has there; January begins anew.
struct NotBelowPrevious {
    CellKey cell;
    Message message, no_previous;
};

/// One cell is at least another.
struct AtLeastCell {
    CellKey cell, least;
    Message message;
};

/// Choices are codes of the list, not too many, without doubles, `alone` ones alone.
struct Listed {
    Message unknown, too_many, doubled, not_alone;
};

/// When one of the cells is above 0, the indicator must not have that option.
struct ForbidsChoice {
    std::vector<CellKey> cells;
    CellKey choice;
    int option;
    Message message;
};

/// The cell lies between the bounds that are given; not looked at while `unless_zero` is 0.
struct Between {
    CellKey cell;
    std::optional<Decimal> above, at_least, at_most;
    std::optional<CellKey> unless_zero;
    Message message;
};

/// While one cell is 0 the other stays empty.
struct EmptyWhenZero {
    CellKey cell, zero;
    Message message;
};

/// Cells for industry only are empty for all others.
struct EmptyUnlessIndustrial {
    Message message;
};

/// Not every numeric cell of these columns is 0 or empty, unless 本月停产（歇业） is declared.
struct NotAllZero {
    std::vector<Column> columns;
    Message message;
};

using Rule = std::variant<Filled, WellFormed, NotNegative, AtMost, JanuaryBegins, NotBelowPrevious, AtLeastCell, Listed, ForbidsChoice, Between,
                          EmptyWhenZero, EmptyUnlessIndustrial, NotAllZero>;

/// How much a failing check weighs.
enum class CheckClass {
    hard, ///< 强制性: submission is refused until it holds
    soft, ///< 核实性: submission needs an explanation
};

/// A check of the form, 审核关系: R01 and the like, one or more rules under one id.
struct Check {
    std::string id;
    CheckClass check_class;
    std::vector<Rule> rules;
};

} // namespace tianbao::form
