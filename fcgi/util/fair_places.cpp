// SPDX-License-Identifier: MPL-2.0
#include "util/fair_places.hpp"

namespace tianbao {

std::optional<FairPlaces::Place> FairPlaces::taken(const std::string& holder, bool is_beyond)
{
    const bool needs_of_all = all_ && !is_beyond;
    auto of_all = needs_of_all ? all_->take_free() : std::nullopt;
    if (needs_of_all && !of_all) return std::nullopt;
    std::unique_lock lock(mutex_);
    const auto entry = shares_.try_emplace(holder).first;
    auto& share = entry->second;
    if (!is_free_for(share, is_beyond) && !waits_for_one(lock, share, is_beyond)) {
        forget_empty(entry);
        return std::nullopt;
    }
    ++share.held;
    ++held_;
    return Place(*this, entry, std::move(of_all));
}

bool FairPlaces::is_free_for(const Share& share, bool is_beyond) const
{
    if (is_beyond) return share.held <= bounds_.of_one;
    return share.held < bounds_.of_one && held_ < bounds_.at_once;
}

bool FairPlaces::waits_for_one(std::unique_lock<std::mutex>& lock, Share& share, bool is_beyond)
{
    if (waiting_ >= bounds_.waiting || share.waiting >= bounds_.waiting_of_one) return false;
    ++waiting_;
    ++share.waiting;
    const bool is_free = given_back_.wait_for(lock, bounds_.patience, [&] { return is_free_for(share, is_beyond); });
    --share.waiting;
    --waiting_;
    return is_free;
}

void FairPlaces::give_back(Shares::iterator share)
{
    const std::scoped_lock lock(mutex_);
    --held_;
    --share->second.held;
    forget_empty(share);
    given_back_.notify_all(); // those who wait do not wait for the same
}

void FairPlaces::forget_empty(Shares::iterator share)
{
    if (share->second.held == 0 && share->second.waiting == 0) shares_.erase(share);
}

} // namespace tianbao
