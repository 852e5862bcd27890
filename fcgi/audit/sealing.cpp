// SPDX-License-Identifier: MPL-2.0
#include "audit/sealing.hpp"

#include "audit/seal_repository.hpp"
#include "util/log.hpp"

namespace tianbao::audit {

namespace {

/// Rows that come later than this are looked for only now and then: the range back to kLatest is a long one under load.
constexpr std::chrono::minutes kUsuallyLate{2};
constexpr int kLookBackEvery = 16;

std::vector<EventRow> rows_after(SealRepository& seals, const std::optional<Seal>& last, Instant now)
{
    if (!last) return seals.unsealed("", kMostInSeal);
    if (last->number % kLookBackEvery != 0) {
        auto rows = seals.unsealed(least_id_after(*last, now, kUsuallyLate), kMostInSeal);
        if (!rows.empty()) return rows;
    }
    return seals.unsealed(least_id_after(*last, now), kMostInSeal);
}

} // namespace

std::optional<Seal> seal_next(db::Pool& pool, Instant now)
{
    auto tx = pool.begin();
    SealRepository seals(tx);
    const auto last = seals.last();
    const auto rows = rows_after(seals, last, now);
    if (rows.empty()) return std::nullopt;
    std::vector<Link> links;
    for (const auto& row : rows) links.push_back({row.id, hash_of(row)});
    auto seal = seal_after(last, links, now);
    try {
        seals.append(seal, links);
    } catch (const db::DuplicateKey&) {
        return std::nullopt;
    }
    tx.commit();
    return seal;
}

std::vector<Seal> seal_waiting(db::Pool& pool, const Clock& clock)
{
    std::vector<Seal> made;
    while (true) {
        const auto seal = retrying([&] { return seal_next(pool, clock()); });
        if (!seal) return made;
        log_info("audit rows sealed", {{"seal", std::to_string(seal->number)}, {"events", std::to_string(seal->events)}, {"hash", seal->hash}});
        made.push_back(*seal);
        if (seal->events < kMostInSeal) return made;
    }
}

} // namespace tianbao::audit
