// SPDX-License-Identifier: MPL-2.0
#include "account/session.hpp"

#include <algorithm>

namespace tianbao::account {

bool is_alive(const Session& session, const SessionSettings& settings, Instant now)
{
    return !session.ended_at && now < session.seen_at + settings.idle && now < session.began_at + settings.absolute;
}

TimeLeft time_left(const Session& session, const SessionSettings& settings, Instant now)
{
    const auto until = [&](Instant end) { return std::chrono::floor<std::chrono::seconds>(end - now); };
    const auto absolute = until(session.began_at + settings.absolute);
    return {std::min(until(session.seen_at + settings.idle), absolute), absolute};
}

bool is_use_to_be_noted(const Session& session, Instant now)
{
    return now >= session.seen_at + std::chrono::minutes{1};
}

} // namespace tianbao::account
