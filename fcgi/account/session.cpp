// SPDX-License-Identifier: MPL-2.0
#include "account/session.hpp"

#include <algorithm>

namespace tianbao::account {

std::optional<SessionEnd> end_of(const Session& session, const SessionSettings& settings, Instant now)
{
    const Instant idle = session.seen_at + settings.idle;
    const Instant absolute = session.began_at + settings.absolute;
    if (session.ended_at && *session.ended_at < std::min(idle, absolute)) return SessionEnd::ended;
    // of a clock that was ahead: it would go on until that time has come
    if (std::max(session.began_at, session.seen_at) > now + settings.idle) return SessionEnd::ended;
    if (now < std::min(idle, absolute)) return std::nullopt;
    return idle < absolute ? SessionEnd::idle : SessionEnd::absolute;
}

bool is_alive(const Session& session, const SessionSettings& settings, Instant now)
{
    return !session.ended_at && !end_of(session, settings, now);
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
