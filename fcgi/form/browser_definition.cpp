// SPDX-License-Identifier: MPL-2.0
#include "form/browser_definition.hpp"

#include <nlohmann/json.hpp>

#include "enterprise/enterprise.hpp"
#include "form/message.hpp"

namespace tianbao::form {
namespace {

using nlohmann::json;

std::string_view word_of(ValueType type)
{
    switch (type) {
    case ValueType::money:
        return "money";
    case ValueType::number:
        return "number";
    case ValueType::integer:
        return "integer";
    case ValueType::choice:
        return "choice";
    case ValueType::choices:
        return "choices";
    case ValueType::text:
        return "text";
    }
    return "";
}

std::string_view word_of(Kind kind)
{
    switch (kind) {
    case Kind::flow:
        return "flow";
    case Kind::stock:
        return "stock";
    case Kind::single:
        return "single";
    }
    return "";
}

std::string_view word_of(Requirement requirement)
{
    switch (requirement) {
    case Requirement::always:
        return "always";
    case Requirement::industrial:
        return "industrial";
    case Requirement::optional:
        return "optional";
    case Requirement::when_positive:
        return "when_positive";
    case Requirement::when_chosen:
        return "when_chosen";
    }
    return "";
}

std::string_view word_of(Operator what)
{
    switch (what) {
    case Operator::number:
        return "n";
    case Operator::cell:
        return "c";
    case Operator::months:
        return "months";
    case Operator::tolerance:
        return "tolerance";
    case Operator::january:
        return "january";
    case Operator::industrial:
        return "industrial";
    case Operator::specialised:
        return "specialised";
    case Operator::add:
        return "+";
    case Operator::subtract:
        return "-";
    case Operator::multiply:
        return "*";
    case Operator::divide:
        return "/";
    case Operator::negate:
        return "neg";
    case Operator::absolute:
        return "abs";
    case Operator::larger:
        return "max";
    case Operator::smaller:
        return "min";
    case Operator::less:
        return "<";
    case Operator::at_most:
        return "<=";
    case Operator::greater:
        return ">";
    case Operator::at_least:
        return ">=";
    case Operator::equal:
        return "=";
    case Operator::unequal:
        return "!=";
    case Operator::both:
        return "and";
    case Operator::either:
        return "or";
    case Operator::negation:
        return "not";
    case Operator::has:
        return "has";
    case Operator::empty:
        return "empty";
    case Operator::filled:
        return "filled";
    }
    return "";
}

int months_ago(Filed filed)
{
    switch (filed) {
    case Filed::now:
        return 0;
    case Filed::month_before:
        return 1;
    case Filed::year_before:
        return 12;
    }
    return 0;
}

json tree(const Formula& formula)
{
    auto node = json::array({word_of(formula.what)});
    if (formula.what == Operator::number) node.push_back(shortest_text(formula.number));
    if (!formula.cell.indicator.empty()) node.push_back(formula.cell.text());
    if (formula.what == Operator::cell) node.push_back(months_ago(formula.filed));
    if (formula.what == Operator::has) node.push_back(formula.options);
    for (const auto& operand : formula.operands) node.push_back(tree(operand));
    return node;
}

json message_of(const FormulaMessage& message)
{
    auto parts = json::array();
    for (const auto& part : message) {
        if (!part.value)
            parts.push_back(part.text);
        else if (part.is_percentage)
            parts.push_back({{"p", tree(*part.value)}});
        else
            parts.push_back({{"v", tree(*part.value)}, {"d", part.decimals}});
    }
    return parts;
}

json texts_of(const std::vector<CellKey>& cells)
{
    auto texts = json::array();
    for (const auto& cell : cells) texts.push_back(cell.text());
    return texts;
}

json texts_of(const std::vector<Column>& columns)
{
    auto texts = json::array();
    for (const auto column : columns) texts.push_back(column_text(column));
    return texts;
}

json rule_of(const FormulaRule& rule)
{
    json out{{"kind", "formula"}, {"at", texts_of(rule.at)}, {"holds", tree(rule.holds)}, {"message", message_of(rule.message)}};
    if (rule.when) out["when"] = tree(*rule.when);
    return out;
}

json rule_of(const Filled& rule)
{
    auto required = json::array();
    for (const auto requirement : rule.requirements) required.push_back(word_of(requirement));
    return {{"kind", "filled"}, {"required", required}, {"number", rule.number}, {"choice", rule.choice}, {"text", rule.text}};
}

json rule_of(const WellFormed& rule)
{
    return {{"kind", "well_formed"},       {"not_a_number", rule.not_a_number},
            {"exponent", rule.exponent},   {"too_many_decimals", rule.too_many_decimals},
            {"not_whole", rule.not_whole}, {"too_large", rule.too_large},
            {"too_long", rule.too_long}};
}

json rule_of(const Listed& rule)
{
    return {{"kind", "listed"}, {"unknown", rule.unknown}, {"too_many", rule.too_many}, {"doubled", rule.doubled}, {"not_alone", rule.not_alone}};
}

json rule_of(const EmptyUnlessIndustrial& rule)
{
    return {{"kind", "empty_unless_industrial"}, {"message", rule.message}};
}

json rule_of(const NotAllZero& rule)
{
    return {{"kind", "not_all_zero"}, {"columns", texts_of(rule.columns)}, {"message", rule.message}};
}

json rule_of(const ZeroWhenNil& rule)
{
    return {{"kind", "zero_when_nil"}, {"columns", texts_of(rule.columns)}, {"message", rule.message}};
}

json rule_of(const UnitSlip& rule)
{
    return {{"kind", "unit_slip"}, {"indicators", rule.indicators}, {"previous_month", rule.previous_month}, {"message", rule.message}};
}

json rule_of(const RepeatsPrevious& rule)
{
    return {{"kind", "repeats_previous"},
            {"columns", texts_of(rule.columns)},
            {"share_percent", rule.share_percent},
            {"at_least", rule.at_least},
            {"message", rule.message}};
}

json rule_of(const SizeClassAgrees& rule)
{
    json words;
    for (const auto& [size, text] : rule.words) words[std::string(enterprise::word_of(size))] = text;
    return {{"kind", "size_class"}, {"revenue", rule.revenue.text()}, {"employees", rule.employees.text()}, {"assets", rule.assets.text()},
            {"words", words},       {"message", rule.message}};
}

json rule_of(const WithinUsual& rule)
{
    return {{"kind", "within_usual"}, {"cells", texts_of(rule.cells)}, {"own", rule.own}, {"group", rule.group}};
}

json check_of(const Check& check)
{
    auto rules = json::array();
    for (const auto& rule : check.rules) rules.push_back(std::visit([](const auto& each) { return rule_of(each); }, rule));
    json out{{"id", check.id}, {"class", word_of(check.check_class)}, {"rules", rules}};
    if (!check.no_reference.empty()) out["no_reference"] = check.no_reference;
    return out;
}

json choice_of(const Choice& choice)
{
    json out{{"code", choice.code}, {"label", choice.label}};
    if (choice.alone) out["alone"] = true;
    return out;
}

json indicator_of(const Indicator& indicator)
{
    json out{{"code", indicator.code},
             {"name", indicator.short_name},
             {"type", word_of(indicator.type)},
             {"kind", word_of(indicator.kind)},
             {"required", word_of(indicator.requirement)}};
    if (!indicator.unit.empty()) out["unit"] = indicator.unit;
    if (indicator.is_numeric()) out["decimals"] = indicator.decimals;
    if (!indicator.requirement_cells.empty()) out["required_cells"] = texts_of(indicator.requirement_cells);
    if (indicator.requirement_option != 0) out["required_option"] = indicator.requirement_option;
    if (indicator.max_length != 0) out["max_length"] = indicator.max_length;
    if (indicator.max_choices != 0) out["max_choices"] = indicator.max_choices;
    for (const auto& choice : indicator.choices) out["choices"].push_back(choice_of(choice));
    return out;
}

} // namespace

std::string browser_definition(const Form& form)
{
    json out{{"code", form.code},
             {"version", form.version},
             {"tolerance", shortest_text(form.tolerance)},
             {"money_below", shortest_text(form.money_below)},
             {"cell_label", form.cell_label},
             {"columns", json::object()},
             {"indicators", json::array()},
             {"checks", json::array()}};
    for (const auto& [column, title] : form.column_titles) out["columns"][std::string(column_text(column))] = title;
    for (const auto& indicator : form.indicators) out["indicators"].push_back(indicator_of(indicator));
    for (const auto& check : form.checks) out["checks"].push_back(check_of(check));
    return out.dump();
}

} // namespace tianbao::form
