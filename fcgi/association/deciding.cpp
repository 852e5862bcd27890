// SPDX-License-Identifier: MPL-2.0
#include "association/deciding.hpp"

#include "association/association_repository.hpp"
#include "association/association_request_repository.hpp"
#include "association/joining.hpp"
#include "association/match_repository.hpp"
#include "enterprise/enterprise_repository.hpp"

namespace tianbao::association {

GrantOutcome grant(db::Transaction& tx, const AssociationRequest& asked, Proof proof, const std::string& by, const audit::Source& source)
{
    const auto enterprise = enterprise::EnterpriseRepository(tx).find(asked.uscc).value();
    if (enterprise.status != enterprise::Status::in_business) return GrantOutcome::gone; // it was, when it was matched
    if (!AssociationRepository(tx).use_account(asked.asked_by)) return GrantOutcome::asker_role; // before join() passes it over without a word
    if (!AssociationRequestRepository(tx).decide(asked.id, RequestOutcome::granted, {}, *source.actor, source.at)) return GrantOutcome::gone;
    join(tx, asked.asked_by, enterprise, proof, source);
    MatchRepository(tx).forget(asked.asked_by, asked.uscc);
    AssociationRepository(tx).tell(asked.asked_by, {"association.granted", asked.enterprise_name, asked.uscc, by}, source.at);
    audit::record(tx, source,
                  {"association.approve", "enterprise", asked.enterprise.text(), {{"request", asked.id.text()}, {"person", asked.asked_by.text()}}});
    return GrantOutcome::granted;
}

bool refuse(db::Transaction& tx, const AssociationRequest& asked, const std::string& answer, const audit::Source& source)
{
    if (!AssociationRequestRepository(tx).decide(asked.id, RequestOutcome::refused, answer, *source.actor, source.at)) return false;
    AssociationRepository(tx).tell(asked.asked_by, {"association.refused", asked.enterprise_name, asked.uscc, {}, answer}, source.at);
    audit::record(tx, source,
                  {"association.refuse", "enterprise", asked.enterprise.text(), {{"request", asked.id.text()}, {"person", asked.asked_by.text()}}});
    return true;
}

void tell_letter_issued(db::Transaction& tx, const EnterpriseId& enterprise, const std::string& name, const std::string& uscc, Instant now)
{
    for (const auto& user : AssociationRequestRepository(tx).waiting_for_letter(enterprise, now))
        AssociationRepository(tx).tell(user, {"association.letter_issued", name, uscc}, now);
}

} // namespace tianbao::association
