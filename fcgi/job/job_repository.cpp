// SPDX-License-Identifier: MPL-2.0
#include "job/job_repository.hpp"

#include "account/account.hpp"
#include "sealing/places.hpp"

namespace tianbao::job {

namespace {

#define TIANBAO_JOB_COLUMNS                                                                                                                          \
    "id, kind, asked_at, state, done_count, total_count, result, failure, finished_at, file_name, file_type, file_bytes"

constexpr db::Sql kUseRole{"UPDATE user SET role_uses = role_uses + 1 WHERE id = ? AND role = ? AND COALESCE(district, '') = ?"};
constexpr db::Sql kAsk{"INSERT INTO job (id, kind, asked_by, asked_at, parameters) VALUES (?, ?, ?, ?, ?)"};
constexpr db::Sql kFind{"SELECT " TIANBAO_JOB_COLUMNS " FROM job WHERE id = ? AND asked_by = ?"};
constexpr db::Sql kList{"SELECT " TIANBAO_JOB_COLUMNS " FROM job WHERE asked_by = ? AND id < ? ORDER BY id DESC LIMIT ?"};
constexpr db::Sql kCancel{
    "UPDATE job SET state = 'cancelled', finished_at = ?, runner = NULL, lease_until = NULL, beats = beats + 1"
    " WHERE id = ? AND asked_by = ? AND state IN ('waiting','running')"};
constexpr db::Sql kEndAll{
    "UPDATE job SET state = 'failed', failure = ?, finished_at = COALESCE(finished_at, ?), runner = NULL, lease_until = NULL, beats = beats + 1"
    " WHERE asked_by = ? AND (state IN ('waiting','running') OR (state = 'done' AND file_name <> ''))"};
constexpr db::Sql kChunk{"SELECT bytes FROM job_chunk WHERE job_id = ? AND number = ?"};
constexpr db::Sql kFinished{"SELECT id FROM job WHERE finished_at < ? ORDER BY finished_at LIMIT ?"};
constexpr db::Sql kRemoveChunks{"DELETE FROM job_chunk WHERE job_id = ?"};
constexpr db::Sql kRemove{"DELETE FROM job WHERE id = ? AND state IN ('done','failed','cancelled')"};

#undef TIANBAO_JOB_COLUMNS

/// Behind every id.
constexpr std::string_view kNewest = "~";

Job job_of(const db::Rows& rows)
{
    Job job{JobId::stored(rows.text(1)), rows.text(2), rows.instant(3), state_from(rows.text(4)), rows.number(5), {}, rows.text(7), rows.text(8),
            rows.optional_instant(9),    rows.text(10), rows.text(11),  rows.number(12)};
    if (!rows.is_null(6)) job.total = rows.number(6);
    return job;
}

} // namespace

JobId JobRepository::ask(db::Transaction& tx, std::string_view kind, std::string_view parameters, const http::Caller& caller, Instant now)
{
    const auto& asker = caller.user();
    if (tx.execute(kUseRole, asker.id, account::word_of(asker.role), asker.district) != 1) throw http::Forbidden{};
    const auto id = JobId::fresh(now);
    tx.execute(kAsk, id, kind, asker.id, now, parameters);
    return id;
}

std::optional<Job> JobRepository::find(const http::Caller& caller, const JobId& id)
{
    auto rows = database_.query(kFind, id, caller.user().id);
    return rows.next() ? std::optional{job_of(rows)} : std::nullopt;
}

std::vector<Job> JobRepository::list(const http::Caller& caller, std::string_view before, int most)
{
    std::vector<Job> jobs;
    auto rows = database_.query(kList, caller.user().id, before.empty() ? kNewest : before, most);
    while (rows.next()) jobs.push_back(job_of(rows));
    return jobs;
}

bool JobRepository::cancel(const http::Caller& caller, const JobId& id, Instant now)
{
    return database_.execute(kCancel, now, id, caller.user().id) == 1;
}

void JobRepository::end_all_of(const UserId& user, Instant now)
{
    database_.execute(kEndAll, kRoleChanged, now, user);
}

std::optional<std::string> JobRepository::chunk(const JobId& id, int number)
{
    auto rows = database_.query(kChunk, id, number);
    if (!rows.next()) return std::nullopt;
    return database_.sealer().opened_bytes(rows.text(1), {sealing::kJobChunk, sealing::row_of(id.text(), number)});
}

int JobRepository::remove_finished(Instant before, int most)
{
    std::vector<std::string> ids;
    {
        auto rows = database_.query(kFinished, before, most);
        while (rows.next()) ids.push_back(rows.text(1));
    }
    for (const auto& id : ids) {
        database_.execute(kRemoveChunks, id); // the job last: what is cut off here is found again
        database_.execute(kRemove, id);
    }
    return static_cast<int>(ids.size());
}

} // namespace tianbao::job
