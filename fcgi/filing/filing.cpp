// SPDX-License-Identifier: MPL-2.0
#include "filing/filing.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <set>
#include <stdexcept>

namespace tianbao::filing {

State state_from(std::string_view word)
{
    if (word == "draft") return State::draft;
    if (word == "submitted") return State::submitted;
    if (word == "returned") return State::returned;
    if (word == "accepted") return State::accepted;
    throw std::invalid_argument("no state of a filing: " + std::string(word));
}

std::string_view word_of(State state)
{
    switch (state) {
    case State::draft:
        return "draft";
    case State::submitted:
        return "submitted";
    case State::returned:
        return "returned";
    case State::accepted:
        return "accepted";
    }
    return "";
}

Expected<void, Refusal> may_change(const std::optional<Filing>& filing, const std::optional<Holder>& holder, const UserId& user,
                                   period::PeriodStanding standing, int known_version)
{
    if (!holder || holder->user != user) return Unexpected<Refusal>(Refusal::not_filler);
    if (filing && (filing->state == State::submitted || filing->state == State::accepted)) return Unexpected<Refusal>(Refusal::already_filed);
    const bool is_returned = filing && filing->state == State::returned;
    if (!is_returned && !period::is_fillable(standing)) return Unexpected<Refusal>(Refusal::not_open);
    if ((filing ? filing->version : 0) != known_version) return Unexpected<Refusal>(Refusal::changed);
    return {};
}

bool is_open_to(const UserId& user, const std::optional<Filing>& filing, const std::optional<Holder>& holder, period::PeriodStanding standing)
{
    return may_change(filing, holder, user, standing, filing ? filing->version : 0).has_value();
}

std::vector<const Mark*> unanswered(const Filing& filing)
{
    return unanswered(filing.marks);
}

std::vector<const Mark*> unanswered(const std::vector<Mark>& marks)
{
    std::vector<const Mark*> open;
    for (const auto& mark : marks) {
        if (trimmed(mark.answer).empty()) open.push_back(&mark);
    }
    return open;
}

Due due_of(std::optional<State> state, period::PeriodStanding standing)
{
    if (state == State::submitted || state == State::accepted) return Due::met;
    if (state == State::returned) return Due::mend;
    if (standing == period::PeriodStanding::exempt) return Due::exempt;
    return period::is_fillable(standing) ? Due::open : Due::none;
}

std::vector<period::Period> unfiled_before(period::Period period, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms)
{
    std::vector<period::Period> unfiled;
    for (auto month = period::Period(period.year() - 1, 1); month < period; month = month.next()) {
        const auto state = states.find(month);
        const bool is_filed = state != states.end() && state->second != State::draft;
        if (!is_filed && period::is_fillable(period::standing(month, now, calendar, terms))) unfiled.push_back(month);
    }
    return unfiled;
}

std::vector<period::Period> overdue_before(period::Period period, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms)
{
    auto months = unfiled_before(period, states, now, calendar, terms);
    std::erase_if(months, [&](period::Period month) { return !period::is_late(now, month, calendar, terms); });
    return months;
}

std::vector<period::Period> overdue_before(const Filing& filing, const std::map<period::Period, State>& states, Instant now,
                                           const period::Calendar& calendar, const period::Terms& terms)
{
    return filing.first_submitted_at ? std::vector<period::Period>{} : overdue_before(filing.period, states, now, calendar, terms);
}

int days_to_resubmission(Instant returned_at, Instant submitted_at)
{
    return static_cast<int>((std::chrono::sys_days(shanghai_day(submitted_at)) - std::chrono::sys_days(shanghai_day(returned_at))).count());
}

std::vector<Difference> differences(const form::Cells& before, const form::Cells& after)
{
    std::set<std::string, std::less<>> keys;
    for (const auto& [key, text] : before) keys.insert(key);
    for (const auto& [key, text] : after) keys.insert(key);
    std::vector<Difference> found;
    for (const auto& key : keys) {
        const auto old_text = form::cell_text(before, key);
        const auto new_text = form::cell_text(after, key);
        if (old_text != new_text) found.push_back({key, std::string(old_text), std::string(new_text)});
    }
    return found;
}

std::string new_receipt_number(period::Period period, Instant now)
{
    return fmt::format("{}-{}", period.number(), new_id_text(now).substr(16));
}

} // namespace tianbao::filing
