// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "user/user.hpp"
#include "util/expected.hpp"

#include <optional>
#include <string>

namespace tianbao::user {

/// Who acts: an administrator at a page, or an operator at the command line (`administrator` is nothing).
struct Actor {
    std::optional<UserId> administrator;
    audit::Source source;
};

/// One act as it was ordered.
struct Order {
    Act act = Act::lock;
    std::string reason;
    http::Role role = http::Role::user; ///< change_role: the new one, with its district
    std::string district{};
    std::string district_name{};
    std::string initial_hash{};                  ///< reset_password: the hash of the initial password
    std::optional<std::int64_t> seen_standing{}; ///< of the page on which it was ordered
};

/// Carries an act out in the transaction: the administrator's right, the account as it stands now, the change, the end of its
/// sessions and, when the role changes, of its jobs and their files, the message to the user, the audit row. Gives the account as it
/// was. Throws http::Forbidden when the right is gone, http::NotFound for no such account.
Expected<User, Obstacle> carry_out(db::Transaction& tx, const Actor& actor, const UserId& subject, const Order& order);

} // namespace tianbao::user
