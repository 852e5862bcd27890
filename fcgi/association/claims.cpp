// SPDX-License-Identifier: MPL-2.0
#include "association/claims.hpp"

#include "association/joining.hpp"
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

} // namespace

ClaimOutcome Claims::claim(const UserId& user, const std::string& uscc, const audit::Source& source)
{
    const auto code = enterprise::UnifiedSocialCreditCode::parse(uscc);
    if (!code) return ClaimOutcome::unknown;
    {
        auto reader = pool_.read();
        if (enterprise::EnterpriseRepository(reader).find_for(user, code->text())) return ClaimOutcome::associated;
    }
    const auto entity = registry_.find(*code, source.at, source.request_id);
    if (!entity) return outcome_of(entity.error());
    if (entity->status != enterprise::Status::in_business) return ClaimOutcome::not_in_business;
    return retrying([&] {
        auto tx = pool_.begin();
        const auto enterprise = confirmed(enterprise::EnterpriseRepository(tx).find(code->text()), *entity, districts_, source.at);
        join(tx, user, enterprise, Proof::sso_claim, source);
        tx.commit();
        return ClaimOutcome::associated;
    });
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
