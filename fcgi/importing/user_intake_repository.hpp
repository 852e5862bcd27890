// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/user_row.hpp"
#include "util/id.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tianbao::importing {

/// A former user to be stored, with the ids of the enterprises.
struct NewUser {
    UserId id;
    const UserRow* row;
    std::vector<EnterpriseId> enterprises;
    std::vector<EnterpriseId> filled;
};

/// A former user as it is stored: codes of the enterprises in their order.
struct StoredUser {
    std::string name;
    std::string mobile;
    std::set<std::string> enterprises;
};

class UserIntakeRepository {
public:
    explicit UserIntakeRepository(db::Reader& database) : database_(database) {}

    /// Which of the login names, and of the mobile numbers, accounts have already.
    std::set<std::string> known_names(const std::set<std::string>& names);
    std::set<std::string> known_mobiles(const std::set<std::string>& mobiles);
    std::map<std::string, StoredUser> find(const std::set<std::string>& names);

    /// Accounts, log-ins with the initial password, associations and filler rights. `actor`: nobody for an operator. Throws db::DuplicateKey
    /// when a name or a right has been taken meanwhile.
    void add(const std::vector<NewUser>& users, std::string_view password_hash, const std::optional<UserId>& actor, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::importing
