// SPDX-License-Identifier: MPL-2.0
#include "job/claim_repository.hpp"

#include "sealing/places.hpp"

#include <algorithm>

namespace tianbao::job {

namespace {

constexpr int kLookedAt = 50;

#define TIANBAO_TASK_COLUMNS "id, kind, asked_by, asked_at, parameters, result, attempts, runner"

constexpr db::Sql kWaiting{"SELECT " TIANBAO_TASK_COLUMNS " FROM job WHERE state = 'waiting' ORDER BY lease_until, id LIMIT ?"};
constexpr db::Sql kLeft{"SELECT " TIANBAO_TASK_COLUMNS " FROM job WHERE state = 'running' AND lease_until < ? ORDER BY lease_until LIMIT ?"};

#undef TIANBAO_TASK_COLUMNS

constexpr db::Sql kTakeWaiting{
    "UPDATE job SET state = 'running', runner = ?, lease_until = ?, attempts = attempts + 1, begun_at = COALESCE(begun_at, ?), beats = beats + 1,"
    " file_bytes = 0 WHERE id = ? AND state = 'waiting'"};
constexpr db::Sql kTakeLeft{
    "UPDATE job SET runner = ?, lease_until = ?, attempts = attempts + 1, beats = beats + 1, file_bytes = 0"
    " WHERE id = ? AND state = 'running' AND runner = ? AND lease_until < ?"};
constexpr db::Sql kGiveUp{
    "UPDATE job SET state = 'failed', failure = ?, finished_at = ?, runner = NULL, lease_until = NULL"
    " WHERE id = ? AND state = 'running' AND runner = ? AND lease_until < ?"};
constexpr db::Sql kForgetFile{"DELETE FROM job_chunk WHERE job_id = ?"};

// A cancelled or finished job has no runner any more.
#define TIANBAO_WHERE_OURS ", beats = beats + 1 WHERE id = ? AND runner = ?"

constexpr db::Sql kKeep{"UPDATE job SET lease_until = ?" TIANBAO_WHERE_OURS};
constexpr db::Sql kReport{"UPDATE job SET done_count = ?, total_count = ?, lease_until = ?" TIANBAO_WHERE_OURS};
constexpr db::Sql kNameFile{"UPDATE job SET file_name = ?, file_type = ?" TIANBAO_WHERE_OURS};
constexpr db::Sql kStore{"UPDATE job SET result = ?" TIANBAO_WHERE_OURS};
constexpr db::Sql kFinish{"UPDATE job SET state = 'done', finished_at = ?, file_bytes = ?, runner = NULL, lease_until = NULL" TIANBAO_WHERE_OURS};
constexpr db::Sql kFail{"UPDATE job SET state = 'failed', failure = ?, finished_at = ?, runner = NULL, lease_until = NULL" TIANBAO_WHERE_OURS};
constexpr db::Sql kGiveBack{"UPDATE job SET state = 'waiting', attempts = attempts - 1, runner = NULL, lease_until = NULL" TIANBAO_WHERE_OURS};

#undef TIANBAO_WHERE_OURS

constexpr db::Sql kAddChunk{"INSERT INTO job_chunk (job_id, number, bytes) VALUES (?, ?, ?)"};

constexpr db::Sql kFindDuty{"SELECT epoch, held_until, next_at FROM duty WHERE name = ?"};
constexpr db::Sql kAddDuty{"INSERT IGNORE INTO duty (name, next_at) VALUES (?, ?)"};
constexpr db::Sql kTakeDuty{"UPDATE duty SET held_by = ?, held_until = ?, last_begun_at = ?, epoch = epoch + 1 WHERE name = ? AND epoch = ?"};
constexpr db::Sql kEndDuty{
    "UPDATE duty SET held_by = NULL, held_until = NULL, next_at = ?, last_done_at = COALESCE(?, last_done_at) WHERE name = ? AND held_by = ?"};

Claim claim_of(const db::Rows& rows, Instant now)
{
    return {{JobId::stored(rows.text(1)), rows.text(2), UserId::stored(rows.text(3)), rows.instant(4), rows.text(5), rows.text(6),
             static_cast<int>(rows.number(7)) + 1},
            new_id_text(now)};
}

} // namespace

std::optional<Claim> ClaimRepository::claim(const std::vector<std::string>& kinds, Instant now)
{
    auto candidates = left(now);
    std::ranges::move(waiting(now), std::back_inserter(candidates));
    for (const auto& candidate : candidates) {
        const auto& task = candidate.claim.task;
        if (std::ranges::find(kinds, task.kind) == kinds.end()) continue; // another version's, which another runner knows
        if (candidate.former && task.attempt > kMostAttempts) {
            database_.execute(kGiveUp, kExhausted, now, task.id, candidate.former, now);
        } else if (take(candidate, now)) {
            return candidate.claim;
        }
    }
    return std::nullopt;
}

std::vector<ClaimRepository::Candidate> ClaimRepository::waiting(Instant now)
{
    std::vector<Candidate> candidates;
    auto rows = database_.query(kWaiting, kLookedAt);
    while (rows.next()) candidates.push_back({claim_of(rows, now), std::nullopt});
    return candidates;
}

std::vector<ClaimRepository::Candidate> ClaimRepository::left(Instant now)
{
    std::vector<Candidate> candidates;
    auto rows = database_.query(kLeft, now, kLookedAt);
    while (rows.next()) candidates.push_back({claim_of(rows, now), rows.text(8)});
    return candidates;
}

bool ClaimRepository::take(const Candidate& candidate, Instant now)
{
    const auto& [task, runner] = candidate.claim;
    const auto taken = candidate.former ? database_.execute(kTakeLeft, runner, now + kLease, task.id, candidate.former, now)
                                        : database_.execute(kTakeWaiting, runner, now + kLease, now, task.id);
    if (taken != 1) return false;
    database_.execute(kForgetFile, task.id);
    return true;
}

bool ClaimRepository::keep(const Claim& claim, Instant now)
{
    return database_.execute(kKeep, now + kLease, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::report(const Claim& claim, std::int64_t done, std::optional<std::int64_t> total, Instant now)
{
    return database_.execute(kReport, done, total, now + kLease, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::name_file(const Claim& claim, std::string_view name, std::string_view content_type)
{
    return database_.execute(kNameFile, name, content_type, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::store(const Claim& claim, std::string_view json)
{
    return database_.execute(kStore, json, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::finish(const Claim& claim, std::int64_t file_bytes, Instant now)
{
    return database_.execute(kFinish, now, file_bytes, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::fail(const Claim& claim, std::string_view failure, Instant now)
{
    return database_.execute(kFail, failure, now, claim.task.id, claim.runner) == 1;
}

bool ClaimRepository::give_back(const Claim& claim)
{
    return database_.execute(kGiveBack, claim.task.id, claim.runner) == 1;
}

void ClaimRepository::add_chunk(const Claim& claim, int number, std::string_view bytes)
{
    database_.execute(kAddChunk, claim.task.id, number,
                      database_.sealer().sealed_bytes(bytes, {sealing::kJobChunk, sealing::row_of(claim.task.id.text(), number)}));
}

std::optional<DutyClaim> ClaimRepository::claim_duty(const Duty& duty, Instant now)
{
    std::int64_t epoch = 0;
    {
        auto rows = database_.query(kFindDuty, duty.name);
        if (!rows.next()) {
            database_.execute(kAddDuty, duty.name, now);
        } else {
            const auto held_until = rows.optional_instant(2);
            if ((held_until && *held_until > now) || rows.instant(3) > now) return std::nullopt;
            epoch = rows.number(1);
        }
    }
    DutyClaim claim{new_id_text(now), now};
    if (database_.execute(kTakeDuty, claim.runner, now + kDutyLease, now, duty.name, epoch) != 1) return std::nullopt;
    return claim;
}

void ClaimRepository::end_duty(const Duty& duty, const DutyClaim& claim, Instant next, std::optional<Instant> done_at)
{
    database_.execute(kEndDuty, next, done_at, duty.name, claim.runner);
}

} // namespace tianbao::job
