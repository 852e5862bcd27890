// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tianbao::bench {

using Steady = std::chrono::steady_clock;

/// How long each act took, in microseconds, and how long all together.
struct Latencies {
    std::vector<long> micros;
    double seconds = 0;

    /// Acts a second, their median and 99th percentile in microseconds, their number.
    void print()
    {
        std::sort(micros.begin(), micros.end());
        const auto at = [&](double part) {
            return micros.empty() ? 0 : micros[static_cast<std::size_t>(part * static_cast<double>(micros.size() - 1))];
        };
        std::printf("%.1f %ld %ld %zu\n", static_cast<double>(micros.size()) / seconds, at(0.5), at(0.99), micros.size());
    }
};

/// Runs `client` (its number, the end, where it notes its times) in `count` threads at once.
inline Latencies measure(int count, std::chrono::seconds length, const std::function<void(int, Steady::time_point, std::vector<long>&)>& client)
{
    Latencies all;
    std::mutex mutex;
    const auto begin = Steady::now();
    std::vector<std::jthread> clients;
    for (int i = 0; i < count; ++i) {
        clients.emplace_back([&, i] {
            std::vector<long> own;
            client(i, begin + length, own);
            const std::scoped_lock lock(mutex);
            all.micros.insert(all.micros.end(), own.begin(), own.end());
        });
    }
    clients.clear();
    all.seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    return all;
}

inline long micros_since(Steady::time_point begin)
{
    return static_cast<long>(std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begin).count());
}

} // namespace tianbao::bench
