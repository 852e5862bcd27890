// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>

#include "form/definition.hpp"
#include "form/message.hpp"

namespace tianbao::form {
namespace {

std::vector<Column> read_columns(DataTable& table, std::string_view key)
{
    std::vector<Column> columns;
    for (const auto& text : table.texts(key)) {
        const auto column = parse_column(text);
        if (!column) table.refuse(key, text + " is no column");
        columns.push_back(*column);
    }
    if (columns.empty()) table.refuse(key, "is empty");
    return columns;
}

const Indicator& numeric(DataTable& table, std::string_view key, const std::string& code, const Form& form)
{
    const auto* indicator = form.indicator(code);
    if (indicator == nullptr) table.refuse(key, "unknown indicator " + code);
    if (!indicator->is_numeric()) table.refuse(key, code + " is no number");
    return *indicator;
}

CellKey cell_key_of(DataTable& table, std::string_view key, const std::string& text, const Form& form)
{
    const auto cell = CellKey::parse(text);
    if (!cell) table.refuse(key, text + " is no cell like A01.m");
    const auto* indicator = form.indicator(cell->indicator);
    if (indicator == nullptr) table.refuse(key, "unknown indicator " + cell->indicator);
    if (!indicator->has_column(cell->column)) table.refuse(key, cell->indicator + " has no such column: " + text);
    return *cell;
}

CellKey read_numeric_cell(DataTable& table, std::string_view key, const Form& form)
{
    auto cell = read_cell_key(table, key, form);
    numeric(table, key, cell.indicator, form);
    return cell;
}

std::optional<Decimal> read_decimal_if(DataTable& table, std::string_view key)
{
    return table.has(key) ? std::optional(read_decimal(table, key)) : std::nullopt;
}

Rule read_filled(DataTable& table, const Form&)
{
    Filled rule{.requirements = {},
                .number = read_message(table, "number", {"cell"}),
                .choice = read_message(table, "choice", {"cell"}),
                .text = read_message(table, "text", {"cell"})};
    for (const auto& text : table.texts("required")) {
        if (text == "always")
            rule.requirements.insert(Requirement::always);
        else if (text == "industrial")
            rule.requirements.insert(Requirement::industrial);
        else if (text == "when_positive")
            rule.requirements.insert(Requirement::when_positive);
        else if (text == "when_chosen")
            rule.requirements.insert(Requirement::when_chosen);
        else
            table.refuse("required", "unknown word " + text);
    }
    return rule;
}

Rule read_well_formed(DataTable& table, const Form&)
{
    return WellFormed{.not_a_number = read_message(table, "not_a_number", {"cell", "unit", "decimals"}),
                      .exponent = read_message(table, "exponent", {"cell", "unit", "decimals"}),
                      .too_many_decimals = read_message(table, "too_many_decimals", {"cell", "unit", "decimals"}),
                      .not_whole = read_message(table, "not_whole", {"cell", "unit"}),
                      .too_large = read_message(table, "too_large", {"cell", "unit"}),
                      .too_long = read_message(table, "too_long", {"cell", "max_length"})};
}

Rule read_not_negative(DataTable& table, const Form& form)
{
    NotNegative rule{read_columns(table, "columns"), {}, read_message(table, "message", {"cell", "value"})};
    for (const auto& code : table.texts_if("except")) rule.except.insert(numeric(table, "except", code, form).code);
    return rule;
}

Rule read_at_most(DataTable& table, const Form& form)
{
    AtMost rule{.terms = table.texts("terms"),
                .limit = table.text("limit"),
                .columns = read_columns(table, "columns"),
                .where_limit_not_negative = table.flag("where_limit_not_negative"),
                .message = read_message(table, "message", {"column", "terms", "sum", "limit", "limit_value"})};
    if (rule.terms.empty()) table.refuse("terms", "is empty");
    auto codes = rule.terms;
    codes.push_back(rule.limit);
    for (const auto& code : codes) {
        const auto& indicator = numeric(table, code == rule.limit ? "limit" : "terms", code, form);
        for (const auto column : rule.columns) {
            if (!indicator.has_column(column)) table.refuse("columns", code + " has no column " + std::string(column_text(column)));
        }
    }
    return rule;
}

Rule read_january_begins(DataTable& table, const Form&)
{
    return JanuaryBegins{read_message(table, "message", {"cell", "value", "month", "month_value"})};
}

Rule read_not_below_previous(DataTable& table, const Form& form)
{
    return NotBelowPrevious{.cell = read_numeric_cell(table, "cell", form),
                            .message = read_message(table, "message", {"cell", "value", "previous"}),
                            .no_previous = read_message(table, "no_previous", {"cell"})};
}

Rule read_at_least_cell(DataTable& table, const Form& form)
{
    return AtLeastCell{.cell = read_numeric_cell(table, "cell", form),
                       .least = read_numeric_cell(table, "least", form),
                       .message = read_message(table, "message", {"cell", "value", "least", "least_value"})};
}

Rule read_listed(DataTable& table, const Form&)
{
    return Listed{.unknown = read_message(table, "unknown", {"cell"}),
                  .too_many = read_message(table, "too_many", {"cell", "max_choices"}),
                  .doubled = read_message(table, "doubled", {"cell"}),
                  .not_alone = read_message(table, "not_alone", {"cell", "alone"})};
}

Rule read_forbids_choice(DataTable& table, const Form& form)
{
    ForbidsChoice rule{.cells = read_cell_keys(table, "cells", form),
                       .choice = read_cell_key(table, "choice", form),
                       .option = static_cast<int>(table.number("option")),
                       .message = read_message(table, "message", {"cell", "option", "because", "because_value"})};
    for (const auto& key : rule.cells) numeric(table, "cells", key.indicator, form);
    if (form.indicator(rule.choice.indicator)->choice(rule.option) == nullptr) table.refuse("option", "is no choice of it");
    return rule;
}

Rule read_between(DataTable& table, const Form& form)
{
    Between rule{.cell = read_numeric_cell(table, "cell", form),
                 .above = read_decimal_if(table, "above"),
                 .at_least = read_decimal_if(table, "at_least"),
                 .at_most = read_decimal_if(table, "at_most"),
                 .unless_zero = {},
                 .message = read_message(table, "message", {"cell", "value"})};
    if (table.has("unless_zero")) rule.unless_zero = read_numeric_cell(table, "unless_zero", form);
    if (!rule.above && !rule.at_least && !rule.at_most) table.refuse("names no bound");
    return rule;
}

Rule read_empty_when_zero(DataTable& table, const Form& form)
{
    return EmptyWhenZero{.cell = read_cell_key(table, "cell", form),
                         .zero = read_numeric_cell(table, "zero", form),
                         .message = read_message(table, "message", {"cell", "zero"})};
}

Rule read_empty_unless_industrial(DataTable& table, const Form&)
{
    return EmptyUnlessIndustrial{read_message(table, "message", {"cell"})};
}

Rule read_not_all_zero(DataTable& table, const Form&)
{
    return NotAllZero{read_columns(table, "columns"), read_message(table, "message", {})};
}

using RuleReader = Rule (*)(DataTable&, const Form&);

} // namespace

Rule read_rule(DataTable& table, const Form& form)
{
    return word<RuleReader>(table, "kind",
                            {{"filled", read_filled},
                             {"well_formed", read_well_formed},
                             {"not_negative", read_not_negative},
                             {"at_most", read_at_most},
                             {"january_begins", read_january_begins},
                             {"not_below_previous", read_not_below_previous},
                             {"at_least_cell", read_at_least_cell},
                             {"listed", read_listed},
                             {"forbids_choice", read_forbids_choice},
                             {"between", read_between},
                             {"empty_when_zero", read_empty_when_zero},
                             {"empty_unless_industrial", read_empty_unless_industrial},
                             {"not_all_zero", read_not_all_zero}})(table, form);
}

Message read_message(DataTable& table, std::string_view key, std::initializer_list<std::string_view> placeholders)
{
    auto message = table.text(key);
    for (const auto& name : placeholder_names(message)) {
        if (std::find(placeholders.begin(), placeholders.end(), name) == placeholders.end()) {
            table.refuse(key, "unknown placeholder {" + name + "}");
        }
    }
    return message;
}

Decimal read_decimal(DataTable& table, std::string_view key)
{
    const auto number = Decimal::parse(table.text(key), Decimal::kDecimals);
    if (!number) table.refuse(key, "is no decimal number");
    return *number;
}

CellKey read_cell_key(DataTable& table, std::string_view key, const Form& form)
{
    return cell_key_of(table, key, table.text(key), form);
}

std::vector<CellKey> read_cell_keys(DataTable& table, std::string_view key, const Form& form)
{
    std::vector<CellKey> cells;
    for (const auto& text : table.texts(key)) cells.push_back(cell_key_of(table, key, text, form));
    if (cells.empty()) table.refuse(key, "is empty");
    return cells;
}

} // namespace tianbao::form
