// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <chrono>
#include <mutex>
#include <optional>

namespace tianbao::registry {

/// Keeps threads from waiting for a service that is down, 熔断: after kMostFaults faults in a row nobody asks for kPause,
/// then one may try; its success ends the pause, its failure (or silence) begins the next. For several threads.
class CircuitBreaker {
public:
    static constexpr int kMostFaults = 5;
    static constexpr std::chrono::seconds kPause{15};

    /// Whether the service may be asked now. After a pause, true for one asker in each further kPause.
    bool admits(Instant now);
    void succeeded();
    void failed(Instant now);

private:
    std::mutex mutex_;
    int faults_ = 0;
    std::optional<Instant> trial_at_; ///< set: nobody asks before then
};

} // namespace tianbao::registry
