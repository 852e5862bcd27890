// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "util/id.hpp"

#include <string>

namespace tianbao::association {

/// What rests on the SSO's word that an enterprise user was an enterprise ends, when it says now that the account is the one of `uscc` and no log-in
/// of the account says the former code any more: the association with that one and the right to file there, and what waited for the registry to
/// confirm it. Whoever is concerned is told. In the caller's transaction, with the new word stored.
void leave_former(db::Transaction& tx, const UserId& user, const std::string& uscc, const audit::Source& source);

} // namespace tianbao::association
