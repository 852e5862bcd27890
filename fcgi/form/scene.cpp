// SPDX-License-Identifier: MPL-2.0
#include "form/scene.hpp"

#include <algorithm>
#include <utility>

#include "enterprise/industry.hpp"

namespace tianbao::form {
namespace {

std::optional<ReferenceFiling> reference(const Form& form, const std::optional<Cells>& cells)
{
    return cells ? std::optional<ReferenceFiling>(std::in_place, form, *cells) : std::nullopt;
}

} // namespace

Scene::Scene(const Form& form, const Cells& cells, const Context& context)
    : form_(form), context_(context), readings_(form, cells, enterprise::is_industrial(context.section)),
      previous_(reference(form, context.previous)),
      last_year_(reference(form, context.last_year)), figures_{.now = readings_,
                                                               .month_before = previous_ ? &*previous_ : nullptr,
                                                               .year_before = last_year_ ? &*last_year_ : nullptr,
                                                               .tolerance = form.tolerance,
                                                               .months = context.period.month(),
                                                               .industrial = enterprise::is_industrial(context.section),
                                                               .specialised = context.category == enterprise::Category::specialised}
{
}

void Scene::begin(const Check& check)
{
    check_ = &check;
    verdict_ = &report_.verdicts.emplace_hint(report_.verdicts.end(), check.id, Verdict::holds)->second;
    lacks_reference_ = false;
    without_reference_.clear();
    first_finding_ = report_.findings.size();
}

void Scene::end()
{
    if (!lacks_reference_) return;
    worsen(Verdict::not_evaluated);
    report_.findings.push_back(
        {check_->id, check_->check_class, Verdict::not_evaluated, std::move(without_reference_), check_->no_reference, std::nullopt, {}});
}

void Scene::worsen(Verdict verdict)
{
    if (*verdict_ != Verdict::fails) *verdict_ = verdict;
}

bool Scene::has_finding_at(const std::vector<CellKey>& cells) const
{
    return std::any_of(report_.findings.begin() + static_cast<std::ptrdiff_t>(first_finding_), report_.findings.end(), [&](const Finding& finding) {
        return cells.empty() ? finding.cells.empty() : !finding.cells.empty() && finding.cells.front() == cells.front();
    });
}

void Scene::fails(std::vector<CellKey> cells, std::string message, std::optional<Correction> correction, Cells references)
{
    worsen(Verdict::fails);
    if (check_->check_class != CheckClass::hard && has_finding_at(cells)) return;
    report_.findings.push_back(
        {check_->id, check_->check_class, Verdict::fails, std::move(cells), std::move(message), std::move(correction), std::move(references)});
}

void Scene::not_evaluated()
{
    worsen(Verdict::not_evaluated);
}

void Scene::no_reference(const std::vector<CellKey>& cells)
{
    lacks_reference_ = true;
    for (const auto& cell : cells) {
        if (std::find(without_reference_.begin(), without_reference_.end(), cell) == without_reference_.end()) without_reference_.push_back(cell);
    }
}

void Scene::missing(Missing why, const std::vector<CellKey>& cells)
{
    switch (why) {
    case Missing::absent:
        return;
    case Missing::unreadable:
        return not_evaluated();
    case Missing::no_reference:
        return no_reference(cells);
    }
}

} // namespace tianbao::form
