// SPDX-License-Identifier: MPL-2.0
#include "filing/trial.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

int& counter(Trial::Count& count, form::Verdict verdict)
{
    switch (verdict) {
    case form::Verdict::holds:
        return count.holds;
    case form::Verdict::fails:
        return count.fails;
    case form::Verdict::not_evaluated:
        return count.not_evaluated;
    }
    return count.not_evaluated;
}

} // namespace

Trial::Trial(const Basis& basis, const form::Form& form, period::Period period) : basis_(basis), form_(form), period_(period)
{
    for (const auto& check : form.checks) counts_[check.id];
}

/// The ranges under the codes of the form that is tried.
form::UsualRanges Trial::usual_of(const TrialFiling& filing) const
{
    const auto* from = basis_.forms.version(filing.filed.form_version);
    if (filing.usual.empty() || !from || from->version == form_.version) return filing.usual;
    form::UsualRanges ranges;
    for (std::size_t slot = 0; slot < form_.cells.size(); ++slot) {
        const auto cell = basis_.forms.cell_in(form_.key_at(slot), form_, *from);
        const auto range = cell ? filing.usual.find(cell->text()) : filing.usual.end();
        if (range != filing.usual.end()) ranges.emplace(form_.cells[slot].key, range->second);
    }
    return ranges;
}

void Trial::add(const TrialFiling& filing)
{
    const auto cells = basis_.forms.translated(filing.filed.cells, filing.filed.form_version, form_);
    const auto context = context_of(basis_, filing.enterprise, form_, period_, filing.nil_declared, filing.previous, filing.last_year,
                                    usual_of(filing));
    const auto report = form::evaluate(form_, cells, context);
    ++filings_;
    if (!report.is_submittable()) ++refused_;
    for (const auto& [check, verdict] : report.verdicts) ++counter(counts_.at(check), verdict);
}

std::string Trial::text() const
{
    auto lines = fmt::format("{}: {} filings, {} would be refused\n", period_.text(), filings_, refused_);
    for (const auto& check : form_.checks) {
        const auto& count = counts_.at(check.id);
        lines += fmt::format("{:8} holds {:6}  fails {:6}  not evaluated {:6}  {}\n", check.id, count.holds, count.fails, count.not_evaluated,
                             check.title);
    }
    return lines;
}

} // namespace tianbao::filing
