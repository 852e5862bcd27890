// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/former_login.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::account {

class FormerLoginRepository {
public:
    explicit FormerLoginRepository(db::Reader database) : database_(database) {}

    std::optional<FormerLogin> find_by_name(std::string_view login_name);
    std::optional<FormerLogin> find_by_user(const UserId& user);
    /// What all kept hashes have cost, each once: more than one after the configured cost was changed.
    std::vector<std::string> costs();

    /// Counts one try more, as wrong until forget_tries(). False when another try was counted since `login` was read.
    bool count_try(const FormerLogin& login, Instant now);
    /// Counts one mobile number more, as wrong until the password is changed. False when another was counted since `login` was read.
    bool count_mobile(const FormerLogin& login, Instant now);
    void forget_tries(const UserId& user);
    /// As forget_tries(), for an act that rests on the proven password: until the transaction ends nobody changes it. False when it was changed
    /// since `login` was read, or its owner may not come in any more.
    bool use_password(const FormerLogin& login);
    /// False when the password was changed since `login` was read.
    bool change_password(const FormerLogin& login, std::string_view new_hash, Instant now);
    /// Another hash of the same password. False when the password was changed since `login` was read.
    bool renew_hash(const FormerLogin& login, std::string_view new_hash);
    /// In the place of the password an initial one, good until then. False when the user has no log-in of the former platform.
    bool reset_password(const UserId& user, std::string_view initial_hash, Instant until, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
