// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/entity.hpp"
#include "util/time.hpp"

#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::registry {

/// What the registry has just told, kept for a short time by code: entities alone, never that there is none. Bounded; the
/// oldest gives way. For several threads.
class KnownAnswers {
public:
    KnownAnswers(std::chrono::seconds life, std::size_t most) : life_(life), most_(most) {}

    std::optional<Entity> find(std::string_view uscc, Instant now);
    void keep(const Entity& entity, Instant now);

private:
    struct Known {
        Entity entity;
        Instant told_at;
    };

    std::chrono::seconds life_;
    std::size_t most_;
    std::mutex mutex_;
    std::map<std::string, Known, std::less<>> known_;
    std::deque<std::string> order_; ///< the codes that are known, the oldest first
};

} // namespace tianbao::registry
