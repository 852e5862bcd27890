// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "job/work.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::job {

/// A job in the hands of one runner.
struct Claim {
    Task task;
    std::string runner; ///< made for this claim alone
};

/// A duty that is to be run now.
struct DutyClaim {
    std::string runner;
    Instant begun;
};

/// Jobs and duties as runners take them: whoever changes the row first has it, and every later write asks whether it still has.
class ClaimRepository {
public:
    explicit ClaimRepository(db::Reader database) : database_(database) {}

    /// The oldest job of one of these kinds that waits or was left by its runner; nothing when there is none. What was left
    /// too often becomes failed.
    std::optional<Claim> claim(const std::vector<std::string>& kinds, Instant now);

    // Each is false when the job is not this claim's any more.
    bool keep(const Claim& claim, Instant now);
    bool report(const Claim& claim, std::int64_t done, std::optional<std::int64_t> total, Instant now);
    bool name_file(const Claim& claim, std::string_view name, std::string_view content_type);
    bool store(const Claim& claim, std::string_view json);
    bool finish(const Claim& claim, std::int64_t file_bytes, Instant now);
    bool fail(const Claim& claim, std::string_view failure, Instant now);
    /// Lets another runner have it at once; this attempt does not count.
    bool give_back(const Claim& claim);

    /// In the transaction of keep(), so that nobody adds to a file that is another's.
    void add_chunk(const Claim& claim, int number, std::string_view bytes);

    std::optional<DutyClaim> claim_duty(const Duty& duty, Instant now);
    void end_duty(const Duty& duty, const DutyClaim& claim, Instant next, std::optional<Instant> done_at);

private:
    struct Candidate {
        Claim claim;
        std::optional<std::string> former;
    };
    std::vector<Candidate> waiting(Instant now);
    std::vector<Candidate> left(Instant now);
    bool take(const Candidate& candidate, Instant now);

    db::Reader database_;
};

} // namespace tianbao::job
