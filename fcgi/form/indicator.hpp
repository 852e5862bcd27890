// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "form/cells.hpp"

namespace tianbao::form {

/// What a cell of the indicator takes.
enum class ValueType {
    money,   ///< 万元, bounded in size by the form
    number,  ///< a decimal number in the indicator's unit
    integer, ///< a whole number
    choice,  ///< one code of the list
    choices, ///< up to max_choices codes of the list, `1,6,8`
    text,    ///< lines of text, up to max_length code points
};

/// Which columns the indicator has.
enum class Kind {
    flow,   ///< m, y, py
    stock,  ///< e, pe
    single, ///< v
};

/// When its cells must be filled.
enum class Requirement {
    always,
    industrial, ///< for the industry sections B, C and D; does not apply to others
    optional,
    when_positive, ///< when a cell of requirement_cells is above 0
    when_chosen,   ///< when a cell of requirement_cells holds requirement_option
};

/// One entry of a list to choose from, 选项.
struct Choice {
    int code;
    std::string label;
    bool alone; ///< excludes every other

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// One line of the form, 指标.
struct Indicator {
    std::string code;
    std::string section;
    std::string name;
    std::string short_name; ///< for messages: the name without 其中 and remarks
    std::string unit;       ///< empty for choices and text
    std::string help;       ///< what is in and what is out
    ValueType type = ValueType::money;
    Kind kind = Kind::flow;
    Requirement requirement = Requirement::always;
    std::vector<CellKey> requirement_cells;
    int requirement_option = 0;
    int decimals = 0;
    std::size_t max_length = 0;
    std::size_t max_choices = 0;
    std::vector<Choice> choices;
    std::size_t first_slot = 0;           ///< of its first column in Form::cells
    std::optional<std::string> continues; ///< the code whose series it carries on from the version before; empty: a new series

    bool is_numeric() const;
    bool is_choice() const { return type == ValueType::choice || type == ValueType::choices; }
    const std::vector<Column>& columns() const;
    bool has_column(Column column) const;
    CellKey cell(Column column) const { return {code, column}; }
    const Choice* choice(int choice_code) const;
};

/// A group of indicators under one heading, 部分.
struct Section {
    std::string code;
    std::string title;
};

const std::vector<Column>& columns_of(Kind kind);

} // namespace tianbao::form
