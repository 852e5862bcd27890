// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "job/claim_repository.hpp"

#include <atomic>
#include <string>

namespace tianbao::job {

/// The progress of a claimed job, kept in its row; its file in its chunks.
class ClaimedProgress : public Progress {
public:
    ClaimedProgress(db::Pool& pool, const Clock& clock, const Claim& claim, const std::atomic<bool>& stopping)
        : pool_(pool), clock_(clock), claim_(claim), stopping_(stopping)
    {
    }

    void report(std::int64_t done, std::optional<std::int64_t> total) override;
    bool is_cancelled() override;
    bool should_stop() const override { return stopping_; }
    void name_file(std::string_view name, std::string_view content_type) override;
    void write(std::string_view bytes) override;
    void store(std::string_view json) override;

    /// The work is done: keeps what is not kept yet.
    void finish();

private:
    void write_figures();
    void write_chunk();
    template <class Act>
    void ours(const Act& act);

    db::Pool& pool_;
    const Clock& clock_;
    const Claim& claim_;
    const std::atomic<bool>& stopping_;
    Instant written_at_{};
    std::int64_t done_ = 0;
    std::optional<std::int64_t> total_;
    std::string buffer_;
    int chunks_ = 0;
    std::int64_t file_bytes_ = 0;
};

} // namespace tianbao::job
