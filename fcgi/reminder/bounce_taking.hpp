// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "reminder/bounce.hpp"

namespace tianbao::reminder {

/// One transaction: what became of the mail, and with a lasting failure the address. False: no such mail was sent, or that it came back is known.
bool take_bounce(db::Pool& pool, const Bounce& bounce, Instant now);

} // namespace tianbao::reminder
