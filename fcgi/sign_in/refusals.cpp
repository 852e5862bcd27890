// SPDX-License-Identifier: MPL-2.0
#include "sign_in/refusals.hpp"

#include "account/address_tries.hpp"
#include "account/address_tries_repository.hpp"
#include "audit/audit.hpp"
#include "util/secret.hpp"

namespace tianbao::sign_in {

namespace {

/// What the refusals of an address are counted under, apart from its passwords.
std::string key_of(Refused refused, std::string_view address)
{
    constexpr std::size_t kLength = 40;
    const std::string kind = refused == Refused::anyone ? "refused\n" : "refused pending\n";
    return hex(sha256(kind + account::address_key(address))).substr(0, kLength);
}

} // namespace

void record_refusal(db::Pool& pool, const Refusal& refusal, const http::Request& request, Instant now)
{
    const auto most = most_recorded(refusal.refused);
    const auto key = key_of(refusal.refused, request.client_address);
    retrying([&] {
        auto tx = pool.begin(); // in which nobody else counts: each number is had by one, also the one that leaves the last row
        const int refused = account::AddressTriesRepository(tx).count(key, now);
        if (refused <= most + 1) {
            const std::string code(refused > most ? "too_many" : code_of(refusal.fault));
            audit::record(tx, {std::nullopt, request.client_address, request.id, now},
                          {refusal.act, "sso", "", {{"entry", refusal.entry}, {"code", code}}});
        }
        tx.commit();
    });
}

} // namespace tianbao::sign_in
