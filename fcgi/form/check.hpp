// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "enterprise/size_class.hpp"
#include "form/cells.hpp"
#include "form/formula.hpp"
#include "form/indicator.hpp"

namespace tianbao::form {

/// The wording of a rule: text with placeholders like {cell}, filled in by the evaluation.
using Message = std::string;

/// A piece of a formula rule's wording: text, or a value to be written.
struct MessagePart {
    std::string text;
    std::optional<Formula> value = std::nullopt;
    int decimals = 0;
    bool is_percentage = false; ///< written times 100, with a percent sign
};

using FormulaMessage = std::vector<MessagePart>;

// The kinds of rule that the code knows. What each one is about, its operands and its wording, is data.

/// A condition about cells of this filing and of earlier ones, 公式审核. It holds, too, while `when` is false and where a cell
/// that may be left empty is empty.
struct FormulaRule {
    std::vector<CellKey> at; ///< the cells that it compares, the one to be mended first
    std::optional<Formula> when;
    Formula holds;
    FormulaMessage message;
};

/// Cells whose indicator is required in one of these ways are filled.
struct Filled {
    std::set<Requirement> requirements;
    Message number, choice, text;
};

/// Numbers and texts are of their type: sign, digits, decimals, size, length.
struct WellFormed {
    Message not_a_number, exponent, too_many_decimals, not_whole, too_large, too_long;
};

/// Choices are codes of the list, not too many, without doubles, `alone` ones alone.
struct Listed {
    Message unknown, too_many, doubled, not_alone;
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

/// Every numeric cell of these columns is 0 or empty when 本月停产（歇业） is declared.
struct ZeroWhenNil {
    std::vector<Column> columns;
    Message message; ///< about the first of those that are not
};

/// No figure is about 10, 100, 1000 or 10000 times, or that part of, the month before or the year before: 计量单位错误.
struct UnitSlip {
    std::vector<std::string> indicators; ///< numeric flows and stocks
    Message previous_month;              ///< how the message names the figure of the month before
    Message message;
};

/// Of the numeric cells of these columns that both filings have, fewer than that share equal the month before.
struct RepeatsPrevious {
    std::vector<Column> columns;
    int share_percent;
    int at_least; ///< cells to compare; with fewer it cannot be evaluated
    Message message;
};

/// The size class by the figures is the profile's, 企业规模.
struct SizeClassAgrees {
    CellKey revenue; ///< of the year so far, 万元
    CellKey employees;
    CellKey assets; ///< 万元
    std::map<enterprise::SizeClass, std::string> words;
    Message message;
};

/// A figure lies where those of its enterprise commonly lie, 常见范围: within so many scaled median deviations of the median of its last months,
/// see usual_range(). With too few months, where those of its group (section and size) would put it from the month before.
struct WithinUsual {
    std::vector<CellKey> cells;
    int months;           ///< before the period that are looked at
    int at_least;         ///< figures of the enterprise's own; with fewer the group's growth decides
    int group_at_least;   ///< enterprises of the group; with fewer nothing is said
    Decimal deviations;   ///< how many scaled median absolute deviations lie within
    Decimal least_share;  ///< of the median that lies within, however alike the figures are
    Message own, group;
};

using Rule = std::variant<FormulaRule, Filled, WellFormed, Listed, EmptyUnlessIndustrial, NotAllZero, ZeroWhenNil, UnitSlip, RepeatsPrevious,
                          SizeClassAgrees, WithinUsual>;

/// How much a failing check weighs.
enum class CheckClass {
    hard, ///< 强制性: submission is refused until it holds
    soft, ///< 核实性: submission needs an explanation
    ask,  ///< 请核对: submission needs a tick that it was looked at
    hint, ///< 提示: said beside the cell, and no more
};

/// The word of definitions and of the browser.
std::string_view word_of(CheckClass check_class);

/// A check of the form, 审核关系: R01 and the like, one or more rules under one id.
struct Check {
    std::string id;
    CheckClass check_class;
    std::string title;
    std::string no_reference; ///< what is said where an earlier filing or the profile lacks something; empty: it reads neither
    std::vector<Rule> rules;
    bool rechecked = false; ///< run again over what was filed for the next month of the year when a month is filed; months behind follow its doubts
};

} // namespace tianbao::form
