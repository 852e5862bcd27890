// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "form/scene.hpp"

namespace tianbao::form {
namespace {

template <typename Visit>
void for_each_cell(const Scene& scene, Visit visit)
{
    const auto& form = scene.form();
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) visit(form.indicator_at(slot), slot);
}

std::string message_text(const FormulaMessage& message, const Figures& figures)
{
    std::string text;
    for (const auto& part : message) {
        if (!part.value)
            text += part.text;
        else if (part.is_percentage)
            text += rounded_text(*part.value, part.decimals, 100, "%", figures);
        else
            text += rounded_text(*part.value, part.decimals, 1, "", figures);
    }
    return text;
}

/// The figures of other filings that the formula reads.
void add_references(const Formula& formula, const Scene& scene, Cells& references)
{
    if (formula.what == Operator::cell && formula.filed != Filed::now) {
        const auto number = number_in(scene.figures(), formula.slot, formula.filed);
        if (number) references.emplace(reference_key(formula.cell.text(), formula.filed), scene.number_text(formula.slot, *number));
    }
    for (const auto& operand : formula.operands) add_references(operand, scene, references);
}

Cells references_of(const FormulaRule& rule, const Scene& scene)
{
    Cells references;
    if (rule.when) add_references(*rule.when, scene, references);
    add_references(rule.holds, scene, references);
    return references;
}

void apply_rule(const FormulaRule& rule, Scene& scene)
{
    const auto& figures = scene.figures();
    if (rule.when) {
        const auto applies = truth(*rule.when, figures);
        if (!applies) return scene.missing(applies.error(), rule.at);
        if (!*applies) return;
    }
    const auto holds = truth(rule.holds, figures);
    if (!holds) return scene.missing(holds.error(), rule.at);
    if (!*holds) scene.fails(rule.at, message_text(rule.message, figures), std::nullopt, references_of(rule, scene));
}

void apply_rule(const Filled& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator& indicator, std::size_t slot) {
        if (scene.readings().at(slot).state != CellState::empty || !rule.requirements.contains(indicator.requirement)) return;
        if (!scene.readings().is_required(indicator)) return;
        const auto& message = indicator.is_numeric() ? rule.number : indicator.is_choice() ? rule.choice : rule.text;
        scene.fails({scene.form().key_at(slot)}, filled_in(message, {{"cell", scene.label(slot)}}));
    });
}

/// Nothing for the faults of choices, which are Listed's.
const Message* message_for(const WellFormed& rule, CellFault fault)
{
    switch (fault) {
    case CellFault::not_a_number:
        return &rule.not_a_number;
    case CellFault::exponent:
        return &rule.exponent;
    case CellFault::too_many_decimals:
        return &rule.too_many_decimals;
    case CellFault::not_whole:
        return &rule.not_whole;
    case CellFault::too_large:
        return &rule.too_large;
    case CellFault::too_long:
        return &rule.too_long;
    case CellFault::unknown_choice:
    case CellFault::too_many_choices:
    case CellFault::doubled_choice:
    case CellFault::not_alone:
        return nullptr;
    }
    return nullptr;
}

/// Nothing for the faults of numbers and texts, which are WellFormed's.
const Message* message_for(const Listed& rule, CellFault fault)
{
    switch (fault) {
    case CellFault::unknown_choice:
        return &rule.unknown;
    case CellFault::too_many_choices:
        return &rule.too_many;
    case CellFault::doubled_choice:
        return &rule.doubled;
    case CellFault::not_alone:
        return &rule.not_alone;
    case CellFault::not_a_number:
    case CellFault::exponent:
    case CellFault::too_many_decimals:
    case CellFault::not_whole:
    case CellFault::too_large:
    case CellFault::too_long:
        return nullptr;
    }
    return nullptr;
}

std::string alone_labels(const Indicator& indicator)
{
    std::string labels;
    for (const auto& choice : indicator.choices) {
        if (choice.alone) labels += choice.label;
    }
    return labels;
}

/// For WellFormed and Listed: each cell that cannot be read, in the words for its fault.
template <typename FaultRule>
void report_faults(const FaultRule& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator& indicator, std::size_t slot) {
        const auto& fault = scene.readings().at(slot).fault;
        const auto* message = fault ? message_for(rule, *fault) : nullptr;
        if (message == nullptr) return;
        scene.fails({scene.form().key_at(slot)}, filled_in(*message, {{"cell", scene.label(slot)},
                                                                      {"unit", indicator.unit},
                                                                      {"decimals", std::to_string(indicator.decimals)},
                                                                      {"max_length", std::to_string(indicator.max_length)},
                                                                      {"max_choices", std::to_string(indicator.max_choices)},
                                                                      {"alone", alone_labels(indicator)}}));
    });
}

void apply_rule(const WellFormed& rule, Scene& scene)
{
    report_faults(rule, scene);
}

void apply_rule(const Listed& rule, Scene& scene)
{
    report_faults(rule, scene);
}

void apply_rule(const EmptyUnlessIndustrial& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator&, std::size_t slot) {
        if (scene.readings().at(slot).state != CellState::unwanted) return;
        scene.fails({scene.form().key_at(slot)}, filled_in(rule.message, {{"cell", scene.label(slot)}}));
    });
}

/// The numeric cells of some columns that are not 0, and whether one of the others cannot be read.
struct FiguresFound {
    std::vector<std::size_t> slots;
    bool any_faulty = false;
};

FiguresFound figures_in(const Scene& scene, const std::vector<Column>& columns)
{
    FiguresFound found;
    for_each_cell(scene, [&](const Indicator& indicator, std::size_t slot) {
        if (!indicator.is_numeric() || std::find(columns.begin(), columns.end(), scene.form().cells[slot].column) == columns.end()) return;
        found.any_faulty = found.any_faulty || scene.readings().at(slot).state == CellState::faulty;
        if (!scene.readings().number(slot).value_or(Decimal()).is_zero()) found.slots.push_back(slot);
    });
    return found;
}

void apply_rule(const NotAllZero& rule, Scene& scene)
{
    if (scene.context().nil_declared) return;
    const auto found = figures_in(scene, rule.columns);
    if (!found.slots.empty()) return;
    if (found.any_faulty) return scene.not_evaluated();
    scene.fails({}, rule.message);
}

void apply_rule(const ZeroWhenNil& rule, Scene& scene)
{
    if (!scene.context().nil_declared) return;
    const auto found = figures_in(scene, rule.columns);
    if (found.slots.empty()) {
        if (found.any_faulty) scene.not_evaluated();
        return;
    }
    std::vector<CellKey> cells;
    for (const auto slot : found.slots) cells.push_back(scene.form().key_at(slot));
    const auto first = found.slots.front();
    scene.fails(std::move(cells), filled_in(rule.message, {{"cell", scene.label(first)},
                                                           {"value", scene.number_text(first, *scene.readings().number(first))},
                                                           {"count", std::to_string(found.slots.size())}}));
}

} // namespace

void apply(const Rule& rule, Scene& scene)
{
    std::visit([&](const auto& each) { apply_rule(each, scene); }, rule);
}

} // namespace tianbao::form
