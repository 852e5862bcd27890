// SPDX-License-Identifier: MPL-2.0
#include "account/second_factor_check.hpp"

#include "account/second_factor_repository.hpp"
#include "account/totp.hpp"
#include "audit/audit.hpp"

#include <stdexcept>

namespace tianbao::account {

namespace {

constexpr int kMostRounds = 20;

std::string context_of(const UserId& user)
{
    return "authenticator:" + user.text();
}

} // namespace

Expected<ProvenCode, CodeFault> SecondFactorCheck::try_code(Authenticator authenticator, const Secret& typed, const http::Request& request,
                                                            const http::Caller& caller, Instant now) const
{
    const auto refuse = [](CodeFault fault) { return Unexpected<CodeFault>(fault); };
    if (typed.empty()) return refuse(CodeFault::required);
    const auto code = totp_code_of(typed);
    const auto recovery = recovery_code_of(typed);
    if (!code && !recovery) return refuse(CodeFault::malformed);
    if (!count(authenticator, request, caller, now)) return refuse(CodeFault::locked);
    if (!code) return ProvenCode{SecondFactor::recovery, 0, recovery_hash(*recovery, authenticator.user)};
    const auto key = seal_.opened(authenticator.sealed_key, context_of(authenticator.user));
    if (!key) throw std::runtime_error("the key of an authenticator does not open: the portal's secret is another one");
    const auto step = totp_step_of(*key, *code, now);
    if (!step || is_used_up(authenticator, *step)) return refuse(CodeFault::wrong);
    return ProvenCode{SecondFactor::totp, *step, {}};
}

bool SecondFactorCheck::take(db::Transaction& tx, const UserId& user, const ProvenCode& code, Instant now)
{
    SecondFactorRepository factors(tx);
    return code.factor == SecondFactor::recovery ? factors.take_recovery_code(user, code.recovery_hash, now) : factors.take_step(user, code.step);
}

std::string SecondFactorCheck::sealed(const Secret& key, const UserId& user) const
{
    return seal_.sealed(key, context_of(user));
}

std::string SecondFactorCheck::recovery_hash(const Secret& code, const UserId& user) const
{
    return seal_.hash(recovery_code_of(code).value_or(Secret{}), "recovery:" + user.text());
}

/// Commits one try with its audit row. False when codes are locked, or the authenticator is gone.
bool SecondFactorCheck::count(Authenticator& authenticator, const http::Request& request, const http::Caller& caller, Instant now) const
{
    for (int round = 0; round < kMostRounds; ++round) {
        const bool locked = is_locked(authenticator, now);
        auto tx = pool_.begin();
        SecondFactorRepository factors(tx);
        if (locked || factors.count_try(authenticator, now)) {
            audit::record(tx, audit::source_of(request, caller, now),
                          {"second_factor.try", "user", authenticator.user.text(), {{"state", locked ? "locked" : "counted"}}});
            tx.commit();
            return !locked;
        }
        auto present = factors.find(authenticator.user);
        if (!present) return false;
        authenticator = std::move(*present);
    }
    return false;
}

} // namespace tianbao::account
