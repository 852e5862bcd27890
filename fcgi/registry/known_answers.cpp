// SPDX-License-Identifier: MPL-2.0
#include "registry/known_answers.hpp"

#include <algorithm>

namespace tianbao::registry {

std::optional<Entity> KnownAnswers::find(std::string_view uscc, Instant now)
{
    const std::scoped_lock lock(mutex_);
    const auto found = known_.find(uscc);
    if (found == known_.end()) return std::nullopt;
    const auto age = now - found->second.told_at;
    if (age < std::chrono::seconds{0} || age >= life_) return std::nullopt; // below zero: the clock was set back
    return found->second.entity;
}

void KnownAnswers::keep(const Entity& entity, Instant now)
{
    if (life_ == std::chrono::seconds{0}) return;
    const std::scoped_lock lock(mutex_);
    if (known_.contains(entity.uscc)) order_.erase(std::find(order_.begin(), order_.end(), entity.uscc));
    known_.insert_or_assign(entity.uscc, Known{entity, now});
    order_.push_back(entity.uscc);
    if (order_.size() <= most_) return;
    known_.erase(order_.front());
    order_.pop_front();
}

} // namespace tianbao::registry
