// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <string>

namespace tianbao::association {

/// Takes a try of the user and one on the code before the registry is asked, so that any number at once are counted. Minutes to wait when
/// there is none left, else 0.
int minutes_without_a_try(db::Pool& pool, const UserId& user, const std::string& uscc, Instant now);

/// Gives both back: nothing was wrong, or the registry told nothing.
void give_back_try(db::Pool& pool, const UserId& user, const std::string& uscc, Instant taken_at);

} // namespace tianbao::association
