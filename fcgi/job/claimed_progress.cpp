// SPDX-License-Identifier: MPL-2.0
#include "job/claimed_progress.hpp"

#include "util/retry.hpp"

namespace tianbao::job {

namespace {

/// Figures are written so often at most.
constexpr std::chrono::seconds kBetweenFigures{1};

} // namespace

/// A write that finds the job to be another's, or over, ends the work.
template <class Act>
void ClaimedProgress::ours(const Act& act)
{
    const bool is_ours = retrying([&] {
        ClaimRepository claims(pool_.read());
        return act(claims);
    });
    if (!is_ours) throw Interrupted{};
}

void ClaimedProgress::report(std::int64_t done, std::optional<std::int64_t> total)
{
    if (stopping_) throw Interrupted{};
    done_ = done;
    total_ = total;
    if (clock_() - written_at_ >= kBetweenFigures) write_figures();
}

bool ClaimedProgress::is_cancelled()
{
    return !retrying([&] { return ClaimRepository(pool_.read()).keep(claim_, clock_()); });
}

void ClaimedProgress::name_file(std::string_view name, std::string_view content_type)
{
    ours([&](ClaimRepository& claims) { return claims.name_file(claim_, name, content_type); });
}

void ClaimedProgress::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.substr(0, kChunkBytes - buffer_.size());
        buffer_ += part;
        bytes.remove_prefix(part.size());
        if (buffer_.size() == kChunkBytes) write_chunk();
    }
}

void ClaimedProgress::store(std::string_view json)
{
    ours([&](ClaimRepository& claims) { return claims.store(claim_, json); });
}

void ClaimedProgress::finish()
{
    if (!buffer_.empty()) write_chunk();
    write_figures();
    ours([&](ClaimRepository& claims) { return claims.finish(claim_, file_bytes_, clock_()); });
}

void ClaimedProgress::write_figures()
{
    written_at_ = clock_();
    ours([&](ClaimRepository& claims) { return claims.report(claim_, done_, total_, written_at_); });
}

/// The job's row is changed in the same transaction: nobody adds to a file after the job was taken away.
void ClaimedProgress::write_chunk()
{
    const bool is_ours = retrying([&] {
        auto tx = pool_.begin();
        ClaimRepository claims(tx);
        if (!claims.keep(claim_, clock_())) return false;
        claims.add_chunk(claim_, chunks_, buffer_);
        tx.commit();
        return true;
    });
    if (!is_ours) throw Interrupted{};
    ++chunks_;
    file_bytes_ += static_cast<std::int64_t>(buffer_.size());
    buffer_.clear();
}

} // namespace tianbao::job
