// SPDX-License-Identifier: MPL-2.0
#include "util/places.hpp"

namespace tianbao {

std::optional<Places::Place> Places::take()
{
    auto of_all = all_ ? all_->take_free() : std::nullopt;
    if (all_ && !of_all) return std::nullopt;
    if (!takes_own()) return std::nullopt;
    if (of_all) of_all->places_ = nullptr; // give_back() gives both back
    return Place(*this);
}

std::optional<Places::Place> Places::take_free()
{
    auto of_all = all_ ? all_->take_free() : std::nullopt;
    if (all_ && !of_all) return std::nullopt;
    if (!takes_own_free()) return std::nullopt;
    if (of_all) of_all->places_ = nullptr;
    return Place(*this);
}

bool Places::takes_own()
{
    std::unique_lock lock(mutex_);
    if (free_ == 0 && !waits_for_one(lock)) return false;
    --free_;
    return true;
}

bool Places::takes_own_free()
{
    const std::scoped_lock lock(mutex_);
    if (free_ == 0) return false;
    --free_;
    return true;
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
    {
        const std::scoped_lock lock(mutex_);
        ++free_;
        given_back_.notify_one();
    }
    if (all_) all_->give_back();
}

} // namespace tianbao
