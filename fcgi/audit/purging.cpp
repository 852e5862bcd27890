// SPDX-License-Identifier: MPL-2.0
#include "audit/purging.hpp"

#include "audit/audit.hpp"
#include "audit/purge_repository.hpp"
#include "audit/seal_repository.hpp"

#include <algorithm>

namespace tianbao::audit {

namespace {

/// The last seal that is to be emptied; leaves the act where it is further than the purge before.
std::int64_t decide(db::Pool& owner, ShanghaiDay before, Instant now)
{
    auto tx = owner.begin();
    const auto earlier = PurgeRepository(tx).last();
    const auto through = SealRepository(tx).last_older_than(shanghai_midnight(before));
    if (through <= (earlier ? earlier->through : 0)) return earlier ? earlier->through : 0;
    record(tx, operator_source(now), {"audit.purge", "audit", "", {{"through", std::to_string(through)}, {"before", day_text(before)}}});
    tx.commit();
    return through;
}

} // namespace

Purged purge(db::Pool& owner, ShanghaiDay before, Instant now)
{
    Purged purged{decide(owner, before, now)};
    while (true) {
        auto tx = owner.begin();
        SealRepository seals(tx);
        const auto first = seals.first_linked();
        if (first == 0 || first > purged.through) return purged;
        purged.events += static_cast<std::int64_t>(seals.remove_content(first));
        tx.commit();
    }
}

} // namespace tianbao::audit
