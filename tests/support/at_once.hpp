// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace tianbao::support {

struct AtOnce {
    int most = 0;    ///< threads at it at the same time
    int refused = 0; ///< that had no place
};

/// Twelve threads that each take a place and are at it for a moment.
template <class Take>
AtOnce twelve_at_once(const Take& take)
{
    std::atomic<int> inside = 0, most = 0, refused = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 12; ++i) {
            threads.emplace_back([&] {
                const auto place = take();
                if (!place) ++refused;
                const int now = ++inside;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                }
                std::this_thread::sleep_for(std::chrono::milliseconds{5});
                --inside;
            });
        }
    }
    return {most, refused};
}

} // namespace tianbao::support
