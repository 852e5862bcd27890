// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "form/scene.hpp"

namespace tianbao::form {
namespace {

template <typename Visit>
void for_each_cell(const Scene& scene, Visit visit)
{
    for (const auto& indicator : scene.form().indicators) {
        for (const auto column : indicator.columns()) visit(indicator, indicator.cell(column));
    }
}

bool contains(const std::vector<Column>& columns, Column column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

void apply_rule(const Filled& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator& indicator, const CellKey& key) {
        if (!rule.requirements.contains(indicator.requirement) || !scene.readings().is_required(indicator)) return;
        if (scene.readings().at(key).state != CellState::empty) return;
        const auto& message = indicator.is_numeric() ? rule.number : indicator.is_choice() ? rule.choice : rule.text;
        scene.fails({key}, message, {{"cell", scene.label(key)}});
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
    for_each_cell(scene, [&](const Indicator& indicator, const CellKey& key) {
        const auto& fault = scene.readings().at(key).fault;
        const auto* message = fault ? message_for(rule, *fault) : nullptr;
        if (message == nullptr) return;
        scene.fails({key}, *message,
                    {{"cell", scene.label(key)},
                     {"unit", indicator.unit},
                     {"decimals", std::to_string(indicator.decimals)},
                     {"max_length", std::to_string(indicator.max_length)},
                     {"max_choices", std::to_string(indicator.max_choices)},
                     {"alone", alone_labels(indicator)}});
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

void apply_rule(const NotNegative& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator& indicator, const CellKey& key) {
        if (!indicator.is_numeric() || !contains(rule.columns, key.column) || rule.except.contains(indicator.code)) return;
        const auto number = scene.number(key);
        if (!number || *number >= Decimal()) return;
        scene.fails({key}, rule.message, {{"cell", scene.label(key)}, {"value", scene.number_text(key, *number)}});
    });
}

/// Nothing when a term has no number.
std::optional<Decimal> sum_of(const std::vector<CellKey>& terms, Scene& scene)
{
    Decimal sum;
    for (const auto& key : terms) {
        const auto number = scene.number(key);
        if (!number) return std::nullopt;
        sum += *number;
    }
    return sum;
}

std::string joined_names(const std::vector<std::string>& codes, const Form& form)
{
    std::string names;
    for (const auto& code : codes) names += (names.empty() ? "" : form.term_joiner) + form.indicator(code)->short_name;
    return names;
}

void apply_in_column(const AtMost& rule, Column column, Scene& scene)
{
    std::vector<CellKey> cells;
    for (const auto& term : rule.terms) cells.push_back({term, column});
    const CellKey limit_key{rule.limit, column};
    const auto sum = sum_of(cells, scene);
    const auto limit = scene.number(limit_key);
    if (!sum || !limit || (rule.where_limit_not_negative && *limit < Decimal())) return;

    Decimal tolerance;
    for (std::size_t term = 0; term < rule.terms.size(); ++term) tolerance += scene.form().tolerance;
    if (*sum <= *limit + tolerance) return;
    const Placeholders values{{"column", scene.form().column_titles.at(column)},
                              {"terms", joined_names(rule.terms, scene.form())},
                              {"sum", scene.number_text(cells.front(), *sum)},
                              {"limit", scene.form().indicator(rule.limit)->short_name},
                              {"limit_value", scene.number_text(limit_key, *limit)}};
    cells.push_back(limit_key);
    scene.fails(std::move(cells), rule.message, values);
}

void apply_rule(const AtMost& rule, Scene& scene)
{
    for (const auto column : rule.columns) apply_in_column(rule, column, scene);
}

void apply_rule(const JanuaryBegins& rule, Scene& scene)
{
    if (!scene.period().is_january()) return;
    for (const auto& indicator : scene.form().indicators) {
        if (indicator.kind != Kind::flow) continue;
        const auto year_key = indicator.cell(Column::year);
        const auto month_key = indicator.cell(Column::month);
        const auto year = scene.number(year_key);
        const auto month = scene.number(month_key);
        if (!year || !month || within(*year, *month, scene.form().tolerance)) continue;
        scene.fails({year_key, month_key}, rule.message,
                    {{"cell", scene.label(year_key)},
                     {"value", scene.number_text(year_key, *year)},
                     {"month", scene.label(month_key)},
                     {"month_value", scene.number_text(month_key, *month)}});
    }
}

void apply_rule(const NotBelowPrevious& rule, Scene& scene)
{
    if (scene.period().is_january()) return;
    const auto previous = scene.previous_number(rule.cell);
    if (!previous) return scene.not_evaluated({rule.cell}, rule.no_previous, {{"cell", scene.label(rule.cell)}});
    const auto number = scene.number(rule.cell);
    if (!number || *number >= *previous - scene.form().tolerance) return;
    scene.fails(
        {rule.cell}, rule.message,
        {{"cell", scene.label(rule.cell)}, {"value", scene.number_text(rule.cell, *number)}, {"previous", scene.number_text(rule.cell, *previous)}});
}

void apply_rule(const AtLeastCell& rule, Scene& scene)
{
    const auto number = scene.number(rule.cell);
    const auto least = scene.number(rule.least);
    if (!number || !least || *number >= *least - scene.form().tolerance) return;
    scene.fails({rule.cell, rule.least}, rule.message,
                {{"cell", scene.label(rule.cell)},
                 {"value", scene.number_text(rule.cell, *number)},
                 {"least", scene.label(rule.least)},
                 {"least_value", scene.number_text(rule.least, *least)}});
}

void apply_rule(const ForbidsChoice& rule, Scene& scene)
{
    const auto* chosen = scene.form().indicator(rule.choice.indicator)->choice(rule.option);
    for (const auto& key : rule.cells) {
        const auto number = scene.number(key);
        if (!number || *number <= Decimal() || !scene.readings().has_option(rule.choice, rule.option)) continue;
        scene.fails({rule.choice, key}, rule.message,
                    {{"cell", scene.label(rule.choice)},
                     {"option", chosen->label},
                     {"because", scene.label(key)},
                     {"because_value", scene.number_text(key, *number)}});
    }
}

void apply_rule(const Between& rule, Scene& scene)
{
    if (rule.unless_zero && scene.readings().number(*rule.unless_zero) == Decimal()) return;
    const auto number = scene.number(rule.cell);
    if (!number) return;
    const bool low = (rule.above && *number <= *rule.above) || (rule.at_least && *number < *rule.at_least);
    const bool high = rule.at_most && *number > *rule.at_most;
    if (!low && !high) return;
    scene.fails({rule.cell}, rule.message, {{"cell", scene.label(rule.cell)}, {"value", scene.number_text(rule.cell, *number)}});
}

void apply_rule(const EmptyWhenZero& rule, Scene& scene)
{
    const auto state = scene.readings().at(rule.cell).state;
    const auto zero = scene.number(rule.zero);
    if (zero != Decimal() || state == CellState::empty || state == CellState::faulty) return;
    scene.fails({rule.cell, rule.zero}, rule.message, {{"cell", scene.label(rule.cell)}, {"zero", scene.label(rule.zero)}});
}

void apply_rule(const EmptyUnlessIndustrial& rule, Scene& scene)
{
    for_each_cell(scene, [&](const Indicator&, const CellKey& key) {
        if (scene.readings().at(key).state != CellState::unwanted) return;
        scene.fails({key}, rule.message, {{"cell", scene.label(key)}});
    });
}

void apply_rule(const NotAllZero& rule, Scene& scene)
{
    if (scene.nil_declared()) return;
    bool any_faulty = false;
    bool any_figure = false;
    for_each_cell(scene, [&](const Indicator& indicator, const CellKey& key) {
        if (!indicator.is_numeric() || !contains(rule.columns, key.column)) return;
        any_faulty = any_faulty || scene.readings().at(key).state == CellState::faulty;
        any_figure = any_figure || !scene.readings().number(key).value_or(Decimal()).is_zero();
    });
    if (any_figure) return;
    if (any_faulty) return scene.not_evaluated();
    scene.fails({}, rule.message, {});
}

} // namespace

void apply(const Rule& rule, Scene& scene)
{
    std::visit([&](const auto& each) { apply_rule(each, scene); }, rule);
}

} // namespace tianbao::form
