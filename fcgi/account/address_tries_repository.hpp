// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/time.hpp"

#include <string_view>

namespace tianbao::account {

/// How many passwords were tried from an address lately, or how often it was refused (sign_in/refusals). It is a brake, no record:
/// rows are removed when their window is over.
class AddressTriesRepository {
public:
    explicit AddressTriesRepository(db::Reader database) : database_(database) {}

    /// Counts one try more; how many there are in the window with it. Outside of a transaction two at once may be told the same number.
    int count(std::string_view key, Instant now);
    /// The last one was right.
    void forgive(std::string_view key);
    /// Those whose window is over; how many, 500 at most.
    int remove_old(Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
