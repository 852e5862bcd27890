// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <string>
#include <vector>

namespace tianbao::account {

/// An enterprise whose filler somebody is.
struct FilledEnterprise {
    std::string name;
    std::string uscc;
};

/// 注销账号: what goes and what stays. The name stays, for filings and audit.
class ClosingRepository {
public:
    explicit ClosingRepository(db::Reader database) : database_(database) {}

    std::vector<FilledEnterprise> filled_by(const UserId& user);

    /// Marks the account as closed and blanks mobile, e-mail and post. False when it is closed already, or not a user's.
    bool close(const UserId& user, Instant now);
    /// Takes bindings, associations, leave to prepare drafts, messages and what waits away, requests for the right with their evidence too, closes
    /// open appeals, and voids the former password. False when the user is a filler, which keeps its association: the transaction has to be given up.
    bool release(const UserId& user, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
