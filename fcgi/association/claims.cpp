// SPDX-License-Identifier: MPL-2.0
#include "association/claims.hpp"

#include "association/association_repository.hpp"
#include "association/joining.hpp"
#include "association/pending_repository.hpp"
#include "association/profile.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "util/log.hpp"

#include <exception>

namespace tianbao::association {

namespace {

ClaimOutcome outcome_of(registry::RegistryFault fault)
{
    if (fault == registry::RegistryFault::not_found) return ClaimOutcome::unknown;
    return fault == registry::RegistryFault::slow ? ClaimOutcome::slow : ClaimOutcome::down;
}

ClaimOutcome confirm(db::Pool& pool, const UserId& user, const registry::Entity& entity, const enterprise::Districts& districts,
                     const audit::Source& source)
{
    auto tx = pool.begin();
    const auto enterprise = confirmed(enterprise::EnterpriseRepository(tx).find(entity.uscc), entity, districts, source.at);
    join(tx, user, enterprise, Proof::sso_claim, source);
    if (PendingRepository(tx).remove(user, entity.uscc))
        AssociationRepository(tx).tell(user, {"association.claim_confirmed", enterprise.name, enterprise.uscc}, source.at);
    tx.commit();
    return ClaimOutcome::associated;
}

/// The claim waits. An enterprise that the portal knows to be in business is associated all the same: its user may prepare what the registry's
/// word is then waited for, and nothing can be submitted before it.
ClaimOutcome put_off(db::Pool& pool, const UserId& user, const std::string& uscc, registry::RegistryFault fault, const audit::Source& source)
{
    auto tx = pool.begin();
    PendingRepository pending(tx);
    const auto known = enterprise::EnterpriseRepository(tx).find(uscc);
    const bool is_good = known && known->completed_at && known->status == enterprise::Status::in_business;
    if (!pending.find(user, uscc)) {
        pending.add({user, uscc, true, known ? known->name : uscc, {}, source.at}, source.at + pause_before(1));
        audit::record(tx, source, {"association.pend", "uscc", uscc, {}});
        if (is_good) join(tx, user, *known, Proof::sso_claim, source);
    }
    tx.commit();
    return is_good ? ClaimOutcome::associated : outcome_of(fault);
}

/// What is associated already stays so, and stays without a submission; the user is told once. `reason`: "uscc", or the status.
ClaimOutcome refuse(db::Pool& pool, const UserId& user, const std::string& uscc, const std::string& reason, const audit::Source& source)
{
    auto tx = pool.begin();
    PendingRepository pending(tx);
    const bool is_associated = enterprise::EnterpriseRepository(tx).find_for(user, uscc).has_value();
    const auto waiting = pending.find(user, uscc);
    const bool is_news = is_associated ? pending.refuse(user, uscc) : pending.remove(user, uscc);
    if (is_news && waiting) {
        AssociationRepository(tx).tell(user, {"association.claim_refused", waiting->enterprise_name, uscc, {}, reason}, source.at);
        audit::record(tx, source, {"association.mismatch", "uscc", uscc, {{"fields", reason}}});
        tx.commit();
    }
    return reason == "uscc" ? ClaimOutcome::unknown : ClaimOutcome::not_in_business;
}

} // namespace

ClaimOutcome Claims::claim(const UserId& user, const std::string& uscc, const audit::Source& source)
{
    const auto code = enterprise::UnifiedSocialCreditCode::parse(uscc);
    if (!code) return ClaimOutcome::unknown;
    {
        auto reader = pool_.read();
        const bool is_associated = enterprise::EnterpriseRepository(reader).find_for(user, code->text()).has_value();
        if (is_associated && !PendingRepository(reader).find(user, code->text())) return ClaimOutcome::associated;
    }
    const auto entity = registry_.find(*code, source.at, source.request_id);
    if (!entity && entity.error() != registry::RegistryFault::not_found)
        return retrying([&] { return put_off(pool_, user, code->text(), entity.error(), source); });
    if (!entity || entity->status != enterprise::Status::in_business) {
        const std::string reason(entity ? enterprise::word_of(entity->status) : "uscc");
        return retrying([&] { return refuse(pool_, user, code->text(), reason, source); });
    }
    return retrying([&] { return confirm(pool_, user, *entity, districts_, source); });
}

void Claims::claim_at_sign_in(const UserId& user, const std::string& uscc, const audit::Source& source)
{
    try {
        claim(user, uscc, source);
    } catch (const std::exception& fault) {
        log_error("a claim failed at sign-in", {{"request", source.request_id}, {"what", fault.what()}});
    }
}

} // namespace tianbao::association
