// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <string_view>

namespace tianbao::filing {

/// 待核验: users who are associated by the SSO's word alone, while the registry gives no answer.
class VerificationRepository {
public:
    explicit VerificationRepository(db::Reader& database) : database_(database) {}

    /// Whether the user may draft for the enterprise, and not submit: the registry has not confirmed it yet, or has refused it.
    bool awaits_registry(const UserId& user, std::string_view uscc);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
