// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "http/request.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// Whom a refusal is for.
enum class Refused {
    anyone,         ///< what nobody asked for: no log-in of that browser is under way, or a notice of a log-out
    pending_log_in, ///< the answer to a log-in that its browser has begun
};

/// So many refusals from one address leave audit rows in a window (account/address_tries); the next leaves one that says so, the others are
/// in the log alone. Anybody can be refused as often as he likes, and each audit row is for ever, behind the one before.
constexpr int most_recorded(Refused refused)
{
    return refused == Refused::anyone ? 60 : 300;
}

/// Where a refusal is left.
struct Refusal {
    std::string_view act; ///< "sign_in.refused"
    SsoFault fault;
    std::string entry; ///< its key
    Refused refused = Refused::anyone;
};

/// Leaves the audit row of a refusal, with its own code, unless its address has had too many.
void record_refusal(db::Pool& pool, const Refusal& refusal, const http::Request& request, Instant now);

} // namespace tianbao::sign_in
