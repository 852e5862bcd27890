// SPDX-License-Identifier: MPL-2.0
#include "account/password_check.hpp"

#include "account/former_login_repository.hpp"
#include "audit/audit.hpp"
#include "util/secret.hpp"

namespace tianbao::account {

namespace {

constexpr int kMostRounds = 20;

} // namespace

TryOutcome PasswordCheck::try_password(std::optional<FormerLogin> login, std::string_view login_name, std::string_view password,
                                       const http::Request& request, Instant now) const
{
    const bool counts = count(login, login_name, request, now);
    if (!login || !counts) {
        hashes_.verify_nobody(password);
        return login ? TryOutcome::locked : TryOutcome::wrong;
    }
    return hashes_.verify(login->password_hash, password) ? TryOutcome::right : TryOutcome::wrong;
}

/// Commits one try with its audit row. False when the account is locked.
bool PasswordCheck::count(std::optional<FormerLogin>& login, std::string_view login_name, const http::Request& request, Instant now) const
{
    const audit::Source source{std::nullopt, request.client_address, request.id, now};
    const auto object = login ? login->user.text() : hex(sha256(login_name)).substr(0, 32);
    for (int round = 0; round < kMostRounds; ++round) {
        const bool locked = login && is_locked(*login, now);
        auto tx = pool_.begin();
        if (!login || locked || FormerLoginRepository(tx).count_try(*login, now)) {
            const char* state = !login ? "unknown_name" : locked ? "locked" : "counted";
            audit::record(tx, source, {"former_login.try", "former_login", object, {{"state", state}}});
            tx.commit();
            return !locked;
        }
        login = FormerLoginRepository(tx).find_by_user(login->user);
    }
    return false;
}

} // namespace tianbao::account
