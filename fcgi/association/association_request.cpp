// SPDX-License-Identifier: MPL-2.0
#include "association/association_request.hpp"

#include <stdexcept>

namespace tianbao::association {

std::string_view word_of(RequestWay way)
{
    switch (way) {
    case RequestWay::approval:
        return "approval";
    case RequestWay::letter:
        return "letter";
    }
    throw std::logic_error("no such way");
}

std::optional<RequestWay> request_way_from(std::string_view word)
{
    for (const auto way : {RequestWay::approval, RequestWay::letter}) {
        if (word_of(way) == word) return way;
    }
    return std::nullopt;
}

std::string_view word_of(RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::granted:
        return "granted";
    case RequestOutcome::refused:
        return "refused";
    case RequestOutcome::withdrawn:
        return "withdrawn";
    case RequestOutcome::expired:
        return "expired";
    }
    throw std::logic_error("no such outcome");
}

ShanghaiDay AssociationRequest::last_day() const
{
    return shanghai_day(answer_until - std::chrono::microseconds{1});
}

Instant end_of_life(Instant now, std::chrono::days life)
{
    return shanghai_midnight(std::chrono::sys_days(shanghai_day(now)) + life + std::chrono::days{1});
}

Instant answer_until(Instant now, const period::WorkingDays& working_days)
{
    const auto last = working_days.after(shanghai_day(now), kAnswerWorkingDays);
    return shanghai_midnight(std::chrono::sys_days(last) + std::chrono::days{1});
}

} // namespace tianbao::association
