// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

namespace tianbao::sign_in {

/// Removes log-ins that were never finished, a portion at a time.
class PurgeRepository {
public:
    explicit PurgeRepository(db::Reader database) : database_(database) {}

    /// Log-ins that did not come back from the provider. How many.
    int remove_requests(Instant now);
    /// First log-ins whose user never chose an account.
    int remove_pending(Instant now);
    /// Notices of log-outs that are too old to be sent again.
    int remove_notices(Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::sign_in
