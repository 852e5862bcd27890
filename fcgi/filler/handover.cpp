// SPDX-License-Identifier: MPL-2.0
#include "filler/handover.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace {

/// The current period and those after it that are looked through for one that is still asked for.
constexpr int kMonthsAhead = 13;

/// Older periods with an extension that still runs do not occur.
constexpr int kMonthsBack = 24;

bool is_same_name(std::string_view typed, std::string_view name)
{
    return nfkc_case_folded(without_blanks(typed)) == nfkc_case_folded(without_blanks(name));
}

/// Whether something is asked for; a period that has not ended yet counts.
bool is_asked_for(period::Period period, const period::Terms& terms)
{
    const bool is_founded = !terms.founded_on || period::Period::of(*terms.founded_on) <= period;
    return is_founded && !terms.exemption(period);
}

} // namespace

Expected<Candidate, std::vector<HandoverRefusal>> choose_successor(const HandoverForm& form, const std::vector<Candidate>& candidates,
                                                                   std::int64_t epoch)
{
    std::vector<HandoverRefusal> refusals;
    const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& one) { return one.user.text() == form.successor; });
    if (form.successor.empty()) {
        refusals.push_back(HandoverRefusal::nobody_chosen);
    } else if (chosen == candidates.end()) {
        refusals.push_back(HandoverRefusal::not_a_candidate);
    }
    if (form.epoch != std::to_string(epoch)) {
        refusals.push_back(HandoverRefusal::right_changed);
    } else if (trimmed(form.name).empty()) {
        refusals.push_back(HandoverRefusal::name_missing);
    } else if (chosen != candidates.end() && !is_same_name(form.name, chosen->name)) {
        refusals.push_back(HandoverRefusal::name_differs);
    }
    if (!refusals.empty()) return Unexpected<std::vector<HandoverRefusal>>(std::move(refusals));
    return *chosen;
}

std::optional<NextDue> next_due(const HandoverFolder& folder, const period::Calendar& calendar, Instant now)
{
    std::optional<NextDue> next;
    const auto consider = [&](period::Period period) {
        if (folder.filed.contains(period) || !is_asked_for(period, folder.terms) || period::due_at(period, calendar, folder.terms) <= now) return;
        const auto due = period::deadline(period, calendar, folder.terms);
        if (!next || due < next->due) next = NextDue{period, due};
    };
    for (const auto& [period, extension] : folder.terms.extensions) consider(period);
    auto period = period::current_period(now);
    for (int i = 0; i < kMonthsAhead; ++i, period = period.next()) consider(period);
    return next;
}

period::Period first_looked_at(Instant now)
{
    auto period = period::current_period(now);
    for (int i = 0; i < kMonthsBack; ++i) period = period.previous();
    return period;
}

} // namespace tianbao::filler
