// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/former_login.hpp"
#include "account/password.hpp"
#include "db/database.hpp"
#include "http/request.hpp"

#include <optional>
#include <string_view>

namespace tianbao::account {

/// What a try with a password came to.
enum class TryOutcome {
    right,
    wrong,  ///< also for a name that does not exist
    locked, ///< not even looked at: the account, or the address from which it came, is locked
};

/// Tries passwords of former users, 原用户密码核对. A try is counted and written to the audit trail before it is judged, so
/// that many tries at once are counted too; a name that does not exist takes the same steps and the same time.
class PasswordCheck {
public:
    PasswordCheck(db::Pool& pool, const PasswordHashes& hashes) : pool_(pool), hashes_(hashes) {}

    /// `login`: nothing for a name that does not exist. On `right` the caller forgets the tries in its own transaction.
    TryOutcome try_password(std::optional<FormerLogin> login, std::string_view login_name, const Secret& password, const http::Request& request,
                            Instant now) const;
    /// Hashes a password that was right anew where [former_users] says another cost than it was hashed with: at the log-in, since only
    /// then is it there. It changes nothing that anybody sees, and nothing at all when the password was changed meanwhile. The log-in as it
    /// stands then.
    FormerLogin renew_hash(FormerLogin login, const Secret& password) const;

private:
    bool has_room(const http::Request& request, Instant now) const;
    bool has_room_at(const FormerLogin& login, const http::Request& request, Instant now) const;
    bool count(std::optional<FormerLogin>& login, std::string_view login_name, const http::Request& request, Instant now) const;

    db::Pool& pool_;
    const PasswordHashes& hashes_;
};

} // namespace tianbao::account
