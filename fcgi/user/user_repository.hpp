// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "user/user.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::user {

/// Which accounts a list shows.
struct ListFilter {
    Search search;
    std::optional<http::Role> role;
    bool only_locked = false;
    std::string before; ///< the id that the page before ended with; empty: the first page
};

class UserRepository {
public:
    explicit UserRepository(db::Reader database) : database_(database) {}

    /// The newest accounts first.
    std::vector<User> list(const ListFilter& filter, int most);
    /// Who has a role of 管理端, by role and district; 500 at most.
    std::vector<User> managers();
    std::optional<User> find(const UserId& user);
    /// The open accounts with a mobile number.
    std::vector<UserId> with_mobile(std::string_view mobile);

    /// The right of an administrator is used, so that its end conflicts. False when it is gone.
    bool use_right(const UserId& administrator);
    /// Nobody else changes role, lock or associations of the account until the transaction ends. False when that has happened
    /// since `standing` was read.
    bool begin_change(const UserId& user, std::int64_t standing);
    /// How many administrators there are beside this one who can log in. None of them changes until the transaction ends.
    int other_administrators(const UserId& user);

    void lock(const UserId& user, Instant now);
    void unlock(const UserId& user);
    void set_role(const UserId& user, http::Role role, const std::string& district);
    void tell(const UserId& user, std::string_view kind, const std::string& facts, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::user
