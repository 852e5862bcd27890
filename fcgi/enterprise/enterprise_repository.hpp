// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"

#include <optional>
#include <string_view>

namespace tianbao::enterprise {

/// Enterprises as stored, one for each code.
class EnterpriseRepository {
public:
    explicit EnterpriseRepository(db::Reader& database) : database_(database) {}

    /// Nothing unless the user is associated with it.
    std::optional<Enterprise> find_for(const UserId& user, std::string_view uscc);
    /// For what follows a proof by the registry, before there is an association.
    std::optional<Enterprise> find(std::string_view uscc);

    /// Adds what has version 0, else replaces the version that `enterprise` names; category and id stay. False: somebody
    /// else was first.
    bool store(const Enterprise& enterprise, Instant now);

private:
    bool add(const Enterprise& enterprise, Instant now);
    bool replace(const Enterprise& enterprise);

    db::Reader& database_;
};

} // namespace tianbao::enterprise
