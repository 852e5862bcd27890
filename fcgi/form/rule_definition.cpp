// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "enterprise/enterprise.hpp"
#include "form/definition.hpp"
#include "form/message.hpp"

namespace tianbao::form {
namespace {

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

std::vector<Rule> read_filled(DataTable& table, const Form&)
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
    return {rule};
}

std::vector<Rule> read_well_formed(DataTable& table, const Form&)
{
    return {WellFormed{.not_a_number = read_message(table, "not_a_number", {"cell", "unit", "decimals"}),
                       .exponent = read_message(table, "exponent", {"cell", "unit", "decimals"}),
                       .too_many_decimals = read_message(table, "too_many_decimals", {"cell", "unit", "decimals"}),
                       .not_whole = read_message(table, "not_whole", {"cell", "unit"}),
                       .too_large = read_message(table, "too_large", {"cell", "unit"}),
                       .too_long = read_message(table, "too_long", {"cell", "max_length"})}};
}

std::vector<Rule> read_listed(DataTable& table, const Form&)
{
    return {Listed{.unknown = read_message(table, "unknown", {"cell"}),
                   .too_many = read_message(table, "too_many", {"cell", "max_choices"}),
                   .doubled = read_message(table, "doubled", {"cell"}),
                   .not_alone = read_message(table, "not_alone", {"cell", "alone"})}};
}

std::vector<Rule> read_empty_unless_industrial(DataTable& table, const Form&)
{
    return {EmptyUnlessIndustrial{read_message(table, "message", {"cell"})}};
}

std::vector<Rule> read_not_all_zero(DataTable& table, const Form&)
{
    return {NotAllZero{read_columns(table, "columns"), read_message(table, "message", {})}};
}

std::vector<Rule> read_zero_when_nil(DataTable& table, const Form&)
{
    return {ZeroWhenNil{read_columns(table, "columns"), read_message(table, "message", {"cell", "value", "count"})}};
}

std::vector<Rule> read_unit_slip(DataTable& table, const Form& form)
{
    UnitSlip rule{.indicators = read_numeric_indicators(table, "indicators", form),
                  .previous_month = read_message(table, "previous_month", {"cell"}),
                  .message = read_message(table, "message", {"cell", "value", "reference", "reference_value", "factor"})};
    for (const auto& code : rule.indicators) {
        if (form.indicator(code)->kind == Kind::single) table.refuse("indicators", code + " has no figure of an earlier time");
    }
    return {rule};
}

std::vector<Rule> read_repeats_previous(DataTable& table, const Form& form)
{
    return {RepeatsPrevious{.columns = read_columns(table, "columns"),
                            .share_percent = read_number_within(table, "share_percent", 1, 100),
                            .at_least = read_number_within(table, "at_least", 1, static_cast<int>(form.cells.size())),
                            .message = read_message(table, "message", {"equal", "compared"})}};
}

std::vector<Rule> read_size_class(DataTable& table, const Form& form)
{
    SizeClassAgrees rule{.revenue = read_numeric_cell(table, "revenue", form),
                         .employees = read_numeric_cell(table, "employees", form),
                         .assets = read_numeric_cell(table, "assets", form),
                         .words = {},
                         .message = read_message(table, "message", {"computed", "profile"})};
    auto words = table.table("words");
    for (const auto size :
         {enterprise::SizeClass::large, enterprise::SizeClass::medium, enterprise::SizeClass::small, enterprise::SizeClass::micro}) {
        rule.words.emplace(size, words.text(enterprise::word_of(size)));
    }
    words.done();
    return {rule};
}

std::vector<Rule> read_within_usual(DataTable& table, const Form& form)
{
    constexpr int kMostMonths = 60;
    constexpr int kMostEnterprises = 1000;
    WithinUsual rule{.cells = read_cell_keys(table, "cells", form),
                     .months = read_number_within(table, "months", 3, kMostMonths),
                     .at_least = read_number_within(table, "at_least", 3, kMostMonths),
                     .group_at_least = read_number_within(table, "group_at_least", 3, kMostEnterprises),
                     .deviations = read_decimal(table, "deviations"),
                     .least_share = read_decimal(table, "least_share"),
                     .own = read_message(table, "own", {"cell", "value", "low", "high", "count"}),
                     .group = read_message(table, "group", {"cell", "value", "low", "high", "count"})};
    for (const auto& cell : rule.cells) {
        numeric(table, "cells", cell.indicator, form);
        if (cell.column != Column::month && cell.column != Column::end) table.refuse("cells", cell.text() + " is no figure of the month");
    }
    if (rule.at_least > rule.months) table.refuse("at_least", "is more than months");
    if (rule.deviations <= Decimal()) table.refuse("deviations", "is out of range");
    if (rule.least_share < Decimal()) table.refuse("least_share", "is out of range");
    return {rule};
}

using RuleReader = std::vector<Rule> (*)(DataTable&, const Form&);

} // namespace

std::vector<Rule> read_rules(DataTable& table, const Form& form)
{
    return word<RuleReader>(table, "kind",
                            {{"formula", read_formula_rules},
                             {"filled", read_filled},
                             {"well_formed", read_well_formed},
                             {"listed", read_listed},
                             {"empty_unless_industrial", read_empty_unless_industrial},
                             {"not_all_zero", read_not_all_zero},
                             {"zero_when_nil", read_zero_when_nil},
                             {"unit_slip", read_unit_slip},
                             {"repeats_previous", read_repeats_previous},
                             {"size_class", read_size_class},
                             {"within_usual", read_within_usual}})(table, form);
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

int read_number_within(DataTable& table, std::string_view key, int least, int most)
{
    const auto number = table.number(key);
    if (number < least || number > most) table.refuse(key, "is out of range");
    return static_cast<int>(number);
}

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

std::vector<std::string> read_numeric_indicators(DataTable& table, std::string_view key, const Form& form)
{
    std::vector<std::string> codes;
    const auto except = table.texts_if("except");
    for (const auto& code : except) numeric(table, "except", code, form);
    const auto add = [&](const Indicator& indicator) {
        if (std::find(except.begin(), except.end(), indicator.code) == except.end()) codes.push_back(indicator.code);
    };
    for (const auto& text : table.texts(key)) {
        const bool money = text.starts_with("money_");
        const auto kind = money ? text.substr(6) : text;
        if (kind != "flow" && kind != "stock") {
            add(numeric(table, key, text, form));
            continue;
        }
        for (const auto& indicator : form.indicators) {
            const bool is_wanted = indicator.kind == (kind == "flow" ? Kind::flow : Kind::stock);
            if (is_wanted && (!money || indicator.type == ValueType::money)) add(indicator);
        }
    }
    if (codes.empty()) table.refuse(key, "names no indicator");
    return codes;
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
