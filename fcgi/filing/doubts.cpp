// SPDX-License-Identifier: MPL-2.0
#include "filing/doubts.hpp"

#include "form/evaluation.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace tianbao::filing {

namespace {

bool is_rechecked(const form::Form& form, std::string_view id)
{
    const auto found = std::find_if(form.checks.begin(), form.checks.end(), [&](const form::Check& check) { return check.id == id; });
    return found != form.checks.end() && found->rechecked;
}

const form::Form& form_of(const FiledMonth& month, const form::FormBook& forms)
{
    const auto* form = forms.version(month.form_version);
    if (!form) throw std::invalid_argument("unknown form version " + month.form_version);
    return *form;
}

using Places = std::set<std::string, std::less<>>;

/// Where the rechecked checks fail.
Places failing(const FiledMonth& month, const FiledMonth& before, std::string_view section, const form::Form& form, const form::FormBook& forms)
{
    const form::Context context{.period = month.period,
                                .section = std::string(section),
                                .previous = forms.translated(before.cells, before.form_version, form),
                                .nil_declared = month.nil_declared};
    Places places;
    for (const auto& finding : form::evaluate(form, month.cells, context).findings) {
        if (finding.verdict == form::Verdict::fails && is_rechecked(form, finding.check) && !finding.cells.empty())
            places.insert(finding.cells.front().text());
    }
    return places;
}

/// The figures of the month that go on from doubtful ones: those that do follow from them.
Places gone_on(const FiledMonth& month, const FiledMonth& before, const Doubts& doubts_before, const Places& failing, const form::Form& form,
               const form::FormBook& forms)
{
    form::Cells doubtful;
    for (const auto& key : doubts_before) doubtful.emplace(key, key);
    Places places;
    for (const auto& [key, origin] : forms.translated(doubtful, before.form_version, form)) {
        const auto figure = form::cell_text(month.cells, key);
        if (!figure.empty() && figure != form::kNotApplicable && !failing.contains(key)) places.insert(key);
    }
    return places;
}

} // namespace

Doubts doubts_of(const FiledMonth& month, const FiledMonth& before, const Doubts& doubts_before, std::string_view section, const form::FormBook& forms)
{
    const bool came_since = before.submitted_at > month.submitted_at;
    if (month.period.is_january() || (!came_since && doubts_before.empty())) return {};
    const auto& form = form_of(month, forms);
    const auto broken = failing(month, before, section, form, forms);
    auto places = gone_on(month, before, doubts_before, broken, form, forms);
    if (came_since) places.insert(broken.begin(), broken.end());
    return {places.begin(), places.end()};
}

Doubts doubts_going_on(const FiledMonth& month, const Doubts& kept, const FiledMonth& before, const Doubts& doubts_before, std::string_view section,
                       const form::FormBook& forms)
{
    if (kept.empty() && doubts_before.empty()) return {};
    const auto& form = form_of(month, forms);
    const auto broken = failing(month, before, section, form, forms);
    auto places = gone_on(month, before, doubts_before, broken, form, forms);
    for (const auto& key : kept)
        if (broken.contains(key)) places.insert(key);
    return {places.begin(), places.end()};
}

} // namespace tianbao::filing
