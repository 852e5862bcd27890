// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/second_factor.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::account {

class SecondFactorRepository {
public:
    explicit SecondFactorRepository(db::Reader database) : database_(database) {}

    std::optional<Authenticator> find(const UserId& user);
    /// False when the account has one already.
    bool enrol(const UserId& user, std::string_view sealed_key, std::int64_t used_step, Instant now);
    /// Takes authenticator and recovery codes away. False when there was none.
    bool remove(const UserId& user);

    /// Counts one try more, as wrong until take_step() or take_recovery_code(). False when another was counted since it was read.
    bool count_try(const Authenticator& authenticator, Instant now);
    /// Uses the code of a step up, and forgets the tries. False when it or a later one has been used.
    bool take_step(const UserId& user, std::int64_t step);
    /// Uses a recovery code up, and forgets the tries. False when it is none, or was used.
    bool take_recovery_code(const UserId& user, std::string_view code_hash, Instant now);
    /// In the place of all that there were.
    void replace_recovery_codes(const UserId& user, const std::vector<std::string>& code_hashes);

    /// False when the session has ended.
    bool note(const SessionId& session, SecondFactor factor, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
