// SPDX-License-Identifier: MPL-2.0
#include "account/password_check.hpp"

#include "account/address_tries.hpp"
#include "account/address_tries_repository.hpp"
#include "account/former_login_repository.hpp"
#include "audit/audit.hpp"
#include "util/secret.hpp"

namespace tianbao::account {

namespace {

constexpr int kMostRounds = 20;

} // namespace

TryOutcome PasswordCheck::try_password(std::optional<FormerLogin> login, std::string_view login_name, const Secret& password,
                                       const http::Request& request, Instant now) const
{
    const auto turn = hashes_.turn();
    if (!has_room(request, now)) return TryOutcome::locked;
    const bool counts = count(login, login_name, request, now);
    const auto costs = FormerLoginRepository(pool_.read()).costs();
    const bool is_right = hashes_.verify_alike(turn, login && counts ? login->password_hash : std::string{}, password, costs);
    if (login && !counts) return TryOutcome::locked;
    if (!is_right) return TryOutcome::wrong;
    // an initial one the world knows: who tries accounts with it has as many tries as who guesses
    if (login->password_is_initial) return TryOutcome::right;
    AddressTriesRepository(pool_.read()).forgive(address_key(request.client_address));
    AddressTriesRepository(pool_.read()).forgive(address_key_at(login->user, request.client_address));
    return TryOutcome::right;
}

FormerLogin PasswordCheck::renew_hash(FormerLogin login, const Secret& password) const
{
    if (login.password_is_initial || !hashes_.is_of_other_cost(login.password_hash)) return login; // an initial one is replaced anyway
    try {
        auto hash = hashes_.hash(password);
        if (retrying([&] { return FormerLoginRepository(pool_.read()).renew_hash(login, hash); })) login.password_hash = std::move(hash);
    } catch (const Unavailable&) { // many log in at once: the next log-in will do it
    }
    return login;
}

/// Counts a try of the address, whatever name it is for. False when there were too many; nothing further is done then.
bool PasswordCheck::has_room(const http::Request& request, Instant now) const
{
    const auto key = address_key(request.client_address);
    if (key.empty()) return true;
    return retrying([&] {
        auto tx = pool_.begin(); // in which nobody else counts: one of those who try at once is the first too many
        const int tries = AddressTriesRepository(tx).count(key, now);
        if (tries == kMostTriesOfAddress + 1) {
            const audit::Source source{std::nullopt, request.client_address, request.id, now};
            audit::record(tx, source, {"former_login.address_locked", "former_login", hex(sha256(key)).substr(0, 32), {}});
        }
        tx.commit();
        return tries <= kMostTriesOfAddress;
    });
}

/// Counts a try of the address at an account that cannot be locked any more that day. False when there were too many.
bool PasswordCheck::has_room_at(const FormerLogin& login, const http::Request& request, Instant now) const
{
    const auto key = address_key_at(login.user, request.client_address);
    return retrying([&] { return AddressTriesRepository(pool_.read()).count(key, now); }) <= kMostTriesOfAddressAtAccount;
}

/// Commits one try with its audit row. False when the account is locked, or in its place the address.
bool PasswordCheck::count(std::optional<FormerLogin>& login, std::string_view login_name, const http::Request& request, Instant now) const
{
    const audit::Source source{std::nullopt, request.client_address, request.id, now};
    const auto object = login ? login->user.text() : hex(sha256(login_name)).substr(0, 32);
    std::optional<bool> slowed;
    for (int round = 0; round < kMostRounds; ++round) {
        if (login && !slowed && !is_locked(*login, now) && is_locking_spent(*login, now)) slowed = !has_room_at(*login, request, now);
        const bool locked = login && (is_locked(*login, now) || slowed.value_or(false));
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
