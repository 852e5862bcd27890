// SPDX-License-Identifier: MPL-2.0
#include "association/match_tries.hpp"

#include "association/match.hpp"
#include "association/try_repository.hpp"
#include "util/retry.hpp"

#include <algorithm>
#include <utility>

namespace tianbao::association {

int minutes_without_a_try(db::Pool& pool, const UserId& user, const std::string& uscc, Instant now)
{
    return retrying([&] {
        auto tx = pool.begin();
        TryRepository tries(tx);
        for (const auto& [kind, subject] : {std::pair{TryKind::match_user, user.text()}, std::pair{TryKind::match_uscc, uscc}}) {
            if (!tries.take(kind, subject, now)) return std::max(minutes_to_wait(tries.taken(kind, subject, now), now).value_or(0), 1);
        }
        tx.commit();
        return 0;
    });
}

void give_back_try(db::Pool& pool, const UserId& user, const std::string& uscc, Instant taken_at)
{
    retrying([&] {
        auto tx = pool.begin();
        TryRepository tries(tx);
        tries.give_back(TryKind::match_user, user.text(), taken_at);
        tries.give_back(TryKind::match_uscc, uscc, taken_at);
        tx.commit();
    });
}

} // namespace tianbao::association
