// SPDX-License-Identifier: MPL-2.0
#include "http/thread_shares.hpp"

#include <algorithm>
#include <chrono>

namespace tianbao::http {

namespace {

int slow_threads(int threads)
{
    return std::max(1, threads - kept_threads(threads));
}

int heavy_threads(int threads)
{
    return std::max(1, std::min(threads / 2 + threads / 8, slow_threads(threads) - 1));
}

/// Of reports, or of files: those that wait with them.
int heavy_of_one_kind(int threads)
{
    return std::max(1, heavy_threads(threads) - std::max(1, threads / 8));
}

std::shared_ptr<Places> places(int most_at_once, std::shared_ptr<Places> all = nullptr)
{
    return std::make_shared<Places>(most_at_once, std::chrono::milliseconds{0}, 0, std::move(all));
}

} // namespace

int kept_threads(int threads)
{
    return threads < 2 ? 0 : std::max(1, threads / 8);
}

FairBounds report_bounds(int threads)
{
    const int all = heavy_of_one_kind(threads);
    const int waiting = all / 4;
    const int at_once = all - waiting;
    return {at_once, waiting, (at_once + 1) / 2, (waiting + 1) / 2};
}

FairBounds download_bounds(int threads)
{
    const auto reports = report_bounds(threads);
    const int of_one = std::min(std::max(1, threads / 4), reports.at_once);
    return {reports.at_once, reports.waiting, of_one, of_one / 2};
}

ThreadShares::ThreadShares(int threads) : slow(places(slow_threads(threads))), heavy(places(heavy_threads(threads), slow)) {}

} // namespace tianbao::http
