// SPDX-License-Identifier: MPL-2.0
#include "association/lapsing.hpp"

#include "association/association_repository.hpp"
#include "association/association_request_repository.hpp"
#include "audit/audit.hpp"

namespace tianbao::association {

namespace {

constexpr int kPortion = 100;

/// One transaction: the request ends, its asker is told, the audit row. False: somebody has ended it.
bool end_one(db::Pool& pool, const LapsedRequest& request, Instant now)
{
    auto tx = pool.begin();
    if (!AssociationRequestRepository(tx).expire(request.id, now)) return false;
    if (!request.is_associated)
        AssociationRepository(tx).tell(request.asked_by, {"association.request_lapsed", request.enterprise_name, request.uscc}, now);
    audit::record(
        tx, audit::operator_source(now),
        {"association.lapse_request", "enterprise", request.enterprise.text(), {{"request", request.id.text()}, {"person", request.asked_by.text()}}});
    tx.commit();
    return true;
}

} // namespace

int end_lapsed(db::Pool& pool, Instant now)
{
    const auto lapsed = [&] {
        auto reader = pool.read();
        return AssociationRequestRepository(reader).lapsed(now, kPortion);
    }();
    int ended = 0;
    for (const auto& request : lapsed) ended += retrying([&] { return end_one(pool, request, now); }) ? 1 : 0;
    return ended;
}

} // namespace tianbao::association
