// SPDX-License-Identifier: MPL-2.0
#include "form/form.hpp"

#include <algorithm>

#include "form/message.hpp"

namespace tianbao::form {
namespace {

/// Whether the rule is `cell >= 0` and nothing else.
bool forbids_negative(const FormulaRule& rule, const CellKey& cell)
{
    const auto& holds = rule.holds;
    if (rule.when || holds.what != Operator::at_least) return false;
    const auto& left = holds.operands[0];
    const auto& right = holds.operands[1];
    return left.what == Operator::cell && left.filed == Filed::now && left.cell == cell && right.what == Operator::number && right.number.is_zero();
}

} // namespace

const Indicator* Form::indicator(std::string_view indicator_code) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(), [&](const Indicator& each) { return each.code == indicator_code; });
    return found == indicators.end() ? nullptr : &*found;
}

const Indicator* Form::indicator_of(const CellKey& key) const
{
    const auto* found = indicator(key.indicator);
    return found != nullptr && found->has_column(key.column) ? found : nullptr;
}

std::optional<std::size_t> Form::slot_of(const CellKey& key) const
{
    const auto* found = indicator(key.indicator);
    if (found == nullptr) return std::nullopt;
    const auto& columns = found->columns();
    const auto column = std::find(columns.begin(), columns.end(), key.column);
    if (column == columns.end()) return std::nullopt;
    return found->first_slot + static_cast<std::size_t>(column - columns.begin());
}

std::string Form::label(const CellKey& key) const
{
    const auto& name = indicator(key.indicator)->short_name;
    return key.column == Column::value ? name : filled_in(cell_label, {{"indicator", name}, {"column", column_titles.at(key.column)}});
}

bool Form::is_valid_for(period::Period period) const
{
    return period >= valid_from && (!valid_to || period <= *valid_to);
}

std::string_view word_of(CheckClass check_class)
{
    switch (check_class) {
    case CheckClass::hard:
        return "hard";
    case CheckClass::soft:
        return "soft";
    case CheckClass::ask:
        return "ask";
    case CheckClass::hint:
        return "hint";
    }
    return "";
}

bool may_be_negative(const Form& form, const Indicator& indicator, Column column)
{
    if (indicator.type == ValueType::integer || indicator.kind == Kind::single) return false;
    const auto key = indicator.cell(column);
    return std::none_of(form.checks.begin(), form.checks.end(), [&](const Check& check) {
        return check.check_class == CheckClass::hard && std::any_of(check.rules.begin(), check.rules.end(), [&](const Rule& rule) {
                   const auto* formula = std::get_if<FormulaRule>(&rule);
                   return formula != nullptr && forbids_negative(*formula, key);
               });
    });
}

} // namespace tianbao::form
