// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <cstdint>
#include <optional>

namespace tianbao::audit {

/// A purge, as its act in the trail tells.
struct Purge {
    std::int64_t through = 0; ///< the last seal whose rows went
    Instant at;
};

class PurgeRepository {
public:
    explicit PurgeRepository(db::Reader database) : database_(database) {}

    std::optional<Purge> last();

private:
    db::Reader database_;
};

} // namespace tianbao::audit
