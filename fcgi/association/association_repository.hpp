// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "db/database.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tianbao::association {

/// Associations and what leads to them, as stored; everything is found through its user.
class AssociationRepository {
public:
    explicit AssociationRepository(db::Reader& database) : database_(database) {}

    /// By the enterprise's name.
    std::vector<Association> list(const UserId& user);
    Unfinished unfinished(const UserId& user, Instant now);
    std::optional<Leaving> find_leaving(const UserId& user, std::string_view uscc);

    /// The account stays one without a role of 管理端 until the transaction ends. False when it has one.
    bool use_account(const UserId& user);
    /// False: the user was associated before.
    bool add(const UserId& user, const EnterpriseId& enterprise, Proof proof, Instant now);
    /// Sends 消息 to all other users of the enterprise; how many there are.
    int tell_others(const UserId& user, const EnterpriseId& enterprise, Instant now);
    /// False: the user is filler, or not associated any more.
    bool end(const UserId& user, const EnterpriseId& enterprise);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
