// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// 退出通知 that were taken, and whom they are about.
class NoticeRepository {
public:
    explicit NoticeRepository(db::Reader database) : database_(database) {}

    /// False when it was taken before.
    bool take(std::string_view entry, std::string_view id, Instant now);
    /// Whether a session, ended or not, was begun with what the provider calls its session.
    bool knows_session(std::string_view entry, std::string_view provider_session);
    /// The user to whom an account of the SSO is bound.
    std::optional<UserId> find_user(std::string_view issuer, std::string_view subject);

private:
    db::Reader database_;
};

} // namespace tianbao::sign_in
