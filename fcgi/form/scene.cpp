// SPDX-License-Identifier: MPL-2.0
#include "form/scene.hpp"

#include <utility>

#include "enterprise/industry.hpp"

namespace tianbao::form {

Scene::Scene(const Form& form, const Cells& cells, const Context& context)
    : form_(form), context_(context), readings_(form, cells, enterprise::is_industrial(context.section))
{
    if (context.previous) previous_.emplace(form, *context.previous, true);
}

std::optional<Decimal> Scene::number(const CellKey& key)
{
    if (const auto number = readings_.number(key)) return number;
    const auto state = readings_.at(key).state;
    const bool missing = state == CellState::empty && readings_.is_required(*form_.indicator(key.indicator));
    if (missing || state == CellState::faulty) not_evaluated();
    return std::nullopt;
}

std::optional<Decimal> Scene::previous_number(const CellKey& key) const
{
    return previous_ ? previous_->number(key) : std::nullopt;
}

std::string Scene::label(const CellKey& key) const
{
    const auto& name = form_.indicator(key.indicator)->short_name;
    if (key.column == Column::value) return name;
    return filled_in(form_.cell_label, {{"indicator", name}, {"column", form_.column_titles.at(key.column)}});
}

std::string Scene::number_text(const CellKey& key, Decimal number) const
{
    return number.to_text(form_.indicator(key.indicator)->decimals);
}

void Scene::begin(const Check& check)
{
    check_ = &check;
    report_.verdicts[check.id] = Verdict::holds;
}

void Scene::worsen(Verdict verdict)
{
    auto& worst = report_.verdicts[check_->id];
    if (worst != Verdict::fails) worst = verdict;
}

void Scene::add(Verdict verdict, std::vector<CellKey> cells, const Message& message, const Placeholders& values)
{
    worsen(verdict);
    report_.findings.push_back({check_->id, check_->check_class, verdict, std::move(cells), filled_in(message, values)});
}

void Scene::fails(std::vector<CellKey> cells, const Message& message, const Placeholders& values)
{
    add(Verdict::fails, std::move(cells), message, values);
}

void Scene::not_evaluated(std::vector<CellKey> cells, const Message& message, const Placeholders& values)
{
    add(Verdict::not_evaluated, std::move(cells), message, values);
}

void Scene::not_evaluated()
{
    worsen(Verdict::not_evaluated);
}

} // namespace tianbao::form
