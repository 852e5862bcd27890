// SPDX-License-Identifier: MPL-2.0
#include "registry/circuit_breaker.hpp"

namespace tianbao::registry {

bool CircuitBreaker::admits(Instant now)
{
    const std::scoped_lock lock(mutex_);
    if (!trial_at_) return true;
    if (now < *trial_at_) {
        if (*trial_at_ - now > kPause) trial_at_ = now + kPause; // the clock was set back
        return false;
    }
    trial_at_ = now + kPause;
    return true;
}

void CircuitBreaker::succeeded()
{
    const std::scoped_lock lock(mutex_);
    faults_ = 0;
    trial_at_.reset();
}

void CircuitBreaker::failed(Instant now)
{
    const std::scoped_lock lock(mutex_);
    if (++faults_ >= kMostFaults) trial_at_ = now + kPause;
}

} // namespace tianbao::registry
