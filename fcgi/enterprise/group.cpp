// SPDX-License-Identifier: MPL-2.0
#include "enterprise/group.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace tianbao::enterprise {

namespace {

constexpr std::size_t kMonthDigits = 6;

bool has_begun(const GroupStep& step, period::Period period)
{
    return !step.from || *step.from <= period;
}

/// The step that holds in a month; none where there are no steps.
const GroupStep* step_at(const GroupSteps& steps, period::Period period)
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [&](const GroupStep& step) { return has_begun(step, period); });
    return found == steps.rend() ? nullptr : &*found;
}

std::vector<std::string_view> entries_of(std::string_view list)
{
    std::vector<std::string_view> entries;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        entries.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return entries;
}

period::Period month_of(std::string_view digits)
{
    return period::Period::from_number(std::stoi(std::string(digits))).value();
}

Category category_named(std::string_view word)
{
    const auto category = category_from(word);
    if (!category) throw std::runtime_error("unknown category of an enterprise");
    return *category;
}

} // namespace

Category category_at(const GroupSteps& steps, Category base, period::Period period)
{
    const auto* step = step_at(steps, period);
    return step ? step->category : base;
}

GroupSteps with_span(const GroupSteps& steps, const GroupStep& step, std::optional<period::Period> until)
{
    GroupSteps changed;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(changed),
                 [&](const GroupStep& each) { return !each.from || *each.from < *step.from; });
    changed.push_back(step);
    if (!until) return changed;
    const auto behind = until->next();
    if (const auto* resumed = step_at(steps, behind)) {
        auto next = *resumed;
        if (next.from != behind && next.category == step.category)
            next = {behind, Category::other, step.reason, step.set_at, step.set_by, step.setter};
        next.from = behind;
        changed.push_back(std::move(next));
    }
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(changed), [&](const GroupStep& each) { return each.from && *each.from > behind; });
    return changed;
}

bool must_file(const std::vector<CategoryDuty>& duties, Category category, period::Period period)
{
    const auto found =
        std::find_if(duties.rbegin(), duties.rend(), [&](const CategoryDuty& duty) { return duty.category == category && duty.from <= period; });
    return found == duties.rend() || found->must_file;
}

std::vector<Stretch> not_asked(const GroupSteps& steps, Category base, const std::vector<CategoryDuty>& duties)
{
    std::set<period::Period> turns;
    for (const auto& duty : duties) turns.insert(duty.from);
    for (const auto& step : steps)
        if (step.from) turns.insert(*step.from);
    std::vector<Stretch> stretches;
    bool was_asked = true; // before the first decision everybody must file
    for (const auto turn : turns) {
        const bool is_asked = must_file(duties, category_at(steps, base, turn), turn);
        if (was_asked && !is_asked) stretches.push_back({turn, {}});
        if (!was_asked && is_asked) stretches.back().last = turn.previous();
        was_asked = is_asked;
    }
    return stretches;
}

GroupSteps steps_from(std::string_view list)
{
    GroupSteps steps;
    for (const auto entry : entries_of(list)) {
        const bool is_first = entry.starts_with('0');
        const auto digits = is_first ? 1 : kMonthDigits;
        steps.push_back({is_first ? std::nullopt : std::optional{month_of(entry.substr(0, digits))}, category_named(entry.substr(digits))});
    }
    return steps;
}

std::vector<CategoryDuty> duties_from(std::string_view list)
{
    std::vector<CategoryDuty> duties;
    for (const auto entry : entries_of(list))
        duties.push_back({category_named(entry.substr(kMonthDigits + 1)), month_of(entry.substr(0, kMonthDigits)), entry[kMonthDigits] == '1'});
    return duties;
}

} // namespace tianbao::enterprise
