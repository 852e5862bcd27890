// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tianbao::home {

/// What waits behind the pages, of all nodes.
struct Backlog {
    std::int64_t jobs_waiting = 0;
    std::int64_t jobs_running = 0;
    std::optional<Instant> oldest_job; ///< asked for and not begun
    std::int64_t mails_waiting = 0;
    std::optional<Instant> last_seal; ///< of the audit chain
    std::vector<std::pair<std::string, Instant>> duties_done; ///< each duty, and when it was last done
};

class MetricsRepository {
public:
    explicit MetricsRepository(const db::Reader& database) : database_(database) {}

    Backlog backlog();

private:
    db::Reader database_;
};

} // namespace tianbao::home
