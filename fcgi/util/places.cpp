// SPDX-License-Identifier: MPL-2.0
#include "util/places.hpp"

namespace tianbao {

std::optional<Places::Place> Places::take()
{
    std::unique_lock lock(mutex_);
    if (free_ == 0 && !waits_for_one(lock)) return std::nullopt;
    --free_;
    return Place(*this);
}

std::optional<Places::Place> Places::take_free()
{
    const std::scoped_lock lock(mutex_);
    if (free_ == 0) return std::nullopt;
    --free_;
    return Place(*this);
}

bool Places::waits_for_one(std::unique_lock<std::mutex>& lock)
{
    if (waiting_ >= most_waiting_) return false;
    ++waiting_;
    const bool is_free = given_back_.wait_for(lock, patience_, [this] { return free_ > 0; });
    --waiting_;
    return is_free;
}

void Places::give_back()
{
    const std::scoped_lock lock(mutex_);
    ++free_;
    given_back_.notify_one();
}

} // namespace tianbao
