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
    return found == nullptr ? std::nullopt : slot_in(*found, key.column);
}

std::optional<std::size_t> Form::slot_in(const Indicator& own, Column column)
{
    const auto& columns = own.columns();
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end()) return std::nullopt;
    return own.first_slot + static_cast<std::size_t>(found - columns.begin());
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
    return form.cells[form.slot_in(indicator, column).value()].may_be_negative;
}

void find_signs(Form& form)
{
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) {
        const auto& indicator = form.indicator_at(slot);
        const auto key = form.key_at(slot);
        form.cells[slot].may_be_negative =
            indicator.type != ValueType::integer && indicator.kind != Kind::single &&
            std::none_of(form.checks.begin(), form.checks.end(), [&](const Check& check) {
                return check.check_class == CheckClass::hard && std::any_of(check.rules.begin(), check.rules.end(), [&](const Rule& rule) {
                           const auto* formula = std::get_if<FormulaRule>(&rule);
                           return formula != nullptr && forbids_negative(*formula, key);
                       });
            });
    }
}

} // namespace tianbao::form
