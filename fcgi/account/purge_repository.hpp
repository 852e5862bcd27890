// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

namespace tianbao::account {

/// Removes what nobody needs any more, a portion at a time.
class PurgeRepository {
public:
    explicit PurgeRepository(db::Reader database) : database_(database) {}

    /// Sessions that had begun by `before`, which is longer ago than any session lasts. How many.
    int remove_sessions(Instant before);
    /// How often passwords were tried from addresses whose window is over.
    int remove_address_tries(Instant now);
    /// Forms held for a log-in that never came.
    int remove_held_forms(Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
