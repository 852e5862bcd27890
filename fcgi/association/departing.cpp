// SPDX-License-Identifier: MPL-2.0
#include "association/departing.hpp"

#include "association/association_repository.hpp"
#include "association/pending_repository.hpp"
#include "filler/filler_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::association {

namespace {

void give_right_up(db::Transaction& tx, const UserId& user, const FormerClaim& former, const audit::Source& source)
{
    const filler::Filler holder{user, {}, *former.epoch, {}};
    if (!filler::FillerRepository(tx).depart(former.enterprise, holder, source.at)) throw TryAgain("the right has changed hands meanwhile");
    audit::record(tx, source, {"filler.depart", "enterprise", former.enterprise.text(), {{"uscc", former.uscc}, {"from", user.text()}}});
}

} // namespace

void leave_former(db::Transaction& tx, const UserId& user, const std::string& uscc, const audit::Source& source)
{
    AssociationRepository associations(tx);
    PendingRepository(tx).drop_former_claims(user);
    for (const auto& former : associations.former_claims(user)) {
        if (former.epoch) give_right_up(tx, user, former, source);
        if (!associations.end(user, former.enterprise)) throw TryAgain("the user's standing has changed meanwhile");
        const auto* kind = former.epoch ? "association.filler_departed" : "association.departed_other";
        if (associations.tell_others(kind, user, former.enterprise, source.at) == 0)
            associations.tell_officers(former.district, {"association.last_departed", former.name, former.uscc, associations.name_of(user)}, source.at);
        associations.tell(user, {"association.departed", former.name, former.uscc, {}, uscc}, source.at);
        audit::record(tx, source, {"association.depart", "enterprise", former.enterprise.text(), {{"uscc", former.uscc}, {"new_value", uscc}}});
    }
}

} // namespace tianbao::association
