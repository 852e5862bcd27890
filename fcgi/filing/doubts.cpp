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

} // namespace

std::vector<std::string> doubts_of(const FiledMonth& month, const FiledMonth& before, std::string_view section, const form::FormBook& forms)
{
    if (before.submitted_at <= month.submitted_at) return {};
    const auto* form = forms.version(month.form_version);
    if (!form) throw std::invalid_argument("unknown form version " + month.form_version);
    const form::Context context{.period = month.period,
                                .section = std::string(section),
                                .previous = forms.translated(before.cells, before.form_version, *form),
                                .nil_declared = month.nil_declared};
    std::set<std::string, std::less<>> places;
    for (const auto& finding : form::evaluate(*form, month.cells, context).findings) {
        if (finding.verdict == form::Verdict::fails && is_rechecked(*form, finding.check) && !finding.cells.empty())
            places.insert(finding.cells.front().text());
    }
    return {places.begin(), places.end()};
}

} // namespace tianbao::filing
