// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_request.hpp"

#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::filler {

std::string_view word_of(RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::granted:
        return "granted";
    case RequestOutcome::refused:
        return "refused";
    case RequestOutcome::withdrawn:
        return "withdrawn";
    case RequestOutcome::vacated:
        return "vacated";
    }
    throw std::logic_error("no such outcome");
}

std::optional<RequestOutcome> request_outcome_from(std::string_view word)
{
    for (const auto one : {RequestOutcome::granted, RequestOutcome::refused, RequestOutcome::withdrawn, RequestOutcome::vacated}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

ShanghaiDay HandoverRequest::last_day() const
{
    return shanghai_day(answer_until - std::chrono::microseconds{1});
}

Instant answer_until(Instant now, const period::WorkingDays& working_days)
{
    const auto last = working_days.after(shanghai_day(now), kAnswerWorkingDays);
    return shanghai_midnight(std::chrono::sys_days(last) + std::chrono::days{1});
}

std::string evidence_name(const HandoverRequestId& id, appeal::AttachmentType type)
{
    return "evidence-" + id.text() + "." + std::string(appeal::word_of(type));
}

Expected<std::string, WordsFault> read_words(std::string_view typed)
{
    auto words = normalised_lines(typed);
    if (words.empty()) return Unexpected<WordsFault>(WordsFault::missing);
    if (code_points(words) > kLongestWords) return Unexpected<WordsFault>(WordsFault::too_long);
    return words;
}

} // namespace tianbao::filler
