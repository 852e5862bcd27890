// SPDX-License-Identifier: MPL-2.0
#include "filing/verification_repository.hpp"

namespace tianbao::filing {

namespace {

constexpr db::Sql kAwaits{"SELECT 1 FROM pending_match WHERE user_id = ? AND uscc = ?"};

} // namespace

bool VerificationRepository::awaits_registry(const UserId& user, std::string_view uscc)
{
    return database_.query(kAwaits, user, uscc).next();
}

} // namespace tianbao::filing
