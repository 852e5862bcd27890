// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sign_in_request_repository.hpp"

#include <stdexcept>

namespace tianbao::sign_in {

namespace {

std::string_view word_of(SignInPurpose purpose)
{
    switch (purpose) {
    case SignInPurpose::log_in:
        return "log_in";
    case SignInPurpose::proof:
        return "proof";
    case SignInPurpose::binding:
        break;
    }
    return "binding";
}

SignInPurpose purpose_from(std::string_view word)
{
    for (const auto purpose : {SignInPurpose::log_in, SignInPurpose::proof, SignInPurpose::binding}) {
        if (word_of(purpose) == word) return purpose;
    }
    throw std::runtime_error("unknown purpose of a log-in");
}

constexpr db::Sql kInsert{"INSERT INTO sign_in_request (state_hash, browser_hash, entry, verifier, nonce, return_to, created_at,"
                          " purpose, purpose_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kFind{"SELECT browser_hash, entry, verifier, nonce, return_to, created_at, purpose, purpose_of FROM sign_in_request WHERE state_hash = ?"};
constexpr db::Sql kRemove{"DELETE FROM sign_in_request WHERE state_hash = ? AND browser_hash = ?"};
constexpr db::Sql kRemoveOld{"DELETE FROM sign_in_request WHERE created_at <= ? ORDER BY created_at LIMIT 20"};

} // namespace

void SignInRequestRepository::insert(const SignInRequest& request, std::string_view state_hash, std::string_view browser_hash)
{
    database_.execute(kRemoveOld, request.created_at - 2 * kSignInRequestLife);
    database_.execute(kInsert, state_hash, browser_hash, request.entry, request.verifier.expose(), request.nonce, request.return_to, request.created_at,
                      word_of(request.purpose), request.purpose_of);
}

SsoExpected<SignInRequest> SignInRequestRepository::take(std::string_view state_hash, std::string_view browser_hash, Instant now)
{
    SignInRequest request;
    {
        auto rows = database_.query(kFind, state_hash);
        if (!rows.next()) return refuse(SsoFault::state_unknown);
        if (!equal_in_constant_time(rows.text(1), browser_hash)) return refuse(SsoFault::state_browser);
        request = {rows.text(2), Secret(rows.text(3)), rows.text(4), rows.text(5), rows.instant(6), purpose_from(rows.text(7)), rows.text(8)};
    }
    if (database_.execute(kRemove, state_hash, browser_hash) != 1) return refuse(SsoFault::state_unknown);
    // by a clock that was ahead it would be good until that time has come
    const bool is_early = request.created_at > now + kSignInRequestLife;
    if (is_early || now >= request.created_at + kSignInRequestLife) return refuse(SsoFault::state_expired);
    return request;
}

} // namespace tianbao::sign_in
