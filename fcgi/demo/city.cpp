// SPDX-License-Identifier: MPL-2.0
#include "demo/city.hpp"

#include "demo/city_block.hpp"
#include "roster/roster_repository.hpp"
#include "util/retry.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace tianbao::demo {

namespace {

constexpr int kFilingsAtOnce = 1500; ///< of one transaction; a statement has at most 65,535 values

constexpr db::Sql kMade{"SELECT CAST(SUBSTRING_INDEX(SUBSTRING(email, 6), '@', 1) AS UNSIGNED) FROM enterprise WHERE address = '测试路 1 号（生成数据）'"};

/// The numbers of the enterprises that are still to be made, in order.
std::vector<int> wanted_numbers(db::Pool& pool, int enterprises)
{
    std::vector<bool> is_made(static_cast<std::size_t>(enterprises) + 1);
    auto reader = pool.read();
    auto rows = reader.query(kMade);
    while (rows.next()) {
        const auto number = rows.number(1);
        if (number > 0 && number <= enterprises) is_made[static_cast<std::size_t>(number)] = true;
    }
    std::vector<int> wanted;
    for (int number = 1; number <= enterprises; ++number) {
        if (!is_made[static_cast<std::size_t>(number)]) wanted.push_back(number);
    }
    return wanted;
}

Months months_of(const CitySize& size, Instant now)
{
    const auto last = period::current_period(now);
    auto first = last;
    for (int month = 1; month < size.months; ++month) first = first.previous();
    return {first, last, now};
}

/// Several threads that share the work, each with a connection of its own. The first failure ends all of them.
class Crew {
public:
    Crew(db::Pool& pool, const form::FormBook& forms, const enterprise::Districts& districts, const period::Calendar& calendar, const CitySize& size,
         const Months& months, const CityProgress& progress)
        : pool_(pool), districts_(districts), calendar_(calendar), size_(size), months_(months), progress_(progress), sheets_(forms),
          cores_(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8))
    {
    }

    /// Each thread has a stretch of the numbers, so that it adds its rows one behind the other. The number of filings.
    std::int64_t make(const std::vector<int>& wanted)
    {
        done_ = size_.enterprises - static_cast<int>(wanted.size());
        const auto threads = cores_ * 2; // while one waits for the server's disk another one works
        shared(threads, [&](std::size_t thread) {
            pool_.read().execute(kWithoutChecks);
            make_stretch(wanted, wanted.size() * thread / threads, wanted.size() * (thread + 1) / threads);
        });
        return filings_;
    }

    /// The lists of all months, before what is made: what other enterprises have filed is read in full.
    void begin_rosters()
    {
        auto reader = pool_.read();
        roster::RosterRepository rosters(reader);
        for (auto period = months_.first; period <= months_.last; period = period.next()) {
            if (!rosters.is_drawn(period)) rosters.draw(period, calendar_, months_.now);
        }
    }

    /// What was made comes onto them. A month's indexes stay in the server's memory while it is drawn, so there are no more threads than cores.
    void follow_rosters()
    {
        shared(cores_, [&](std::size_t thread) {
            std::size_t turn = 0;
            for (auto period = months_.first; period <= months_.last && !has_failed_; period = period.next()) {
                if (turn++ % cores_ != thread) continue;
                auto reader = pool_.read();
                roster::RosterRepository(reader).draw_plain(period);
            }
        });
    }

private:
    template <class Act>
    void shared(std::size_t count, const Act& act)
    {
        std::vector<std::future<void>> threads;
        for (std::size_t thread = 0; thread < count; ++thread) {
            threads.push_back(std::async(std::launch::async, [&, thread] {
                try {
                    act(thread);
                } catch (...) {
                    has_failed_ = true;
                    pool_.leave_thread();
                    throw;
                }
                pool_.leave_thread();
            }));
        }
        for (auto& thread : threads) thread.wait();
        for (auto& thread : threads) thread.get();
    }

    void make_stretch(const std::vector<int>& numbers, std::size_t first, std::size_t behind)
    {
        const auto at_once = static_cast<std::size_t>(std::max(1, kFilingsAtOnce / size_.months));
        const auto since = shanghai_midnight(months_.first.first_day());
        for (auto begin = first; begin < behind && !has_failed_; begin += at_once) {
            const auto end = std::min(begin + at_once, behind);
            const auto filings = retrying([&] {
                Block block(sheets_, calendar_, pool_.read().sealer(), months_);
                for (auto i = begin; i < end; ++i) block.add(firm_of(numbers[i], districts_, since));
                block.run(pool_);
                return block.filings();
            });
            report(static_cast<int>(end - begin), filings);
        }
    }

    void report(int enterprises, std::int64_t filings)
    {
        const std::scoped_lock lock(mutex_);
        filings_ += filings;
        done_ += enterprises;
        progress_(done_, size_.enterprises);
    }

    db::Pool& pool_;
    const enterprise::Districts& districts_;
    const period::Calendar& calendar_;
    CitySize size_;
    Months months_;
    const CityProgress& progress_;
    Sheets sheets_;
    std::size_t cores_;
    std::atomic<bool> has_failed_ = false;
    std::mutex mutex_;
    std::int64_t filings_ = 0;
    int done_ = 0;
};

} // namespace

std::int64_t make_city(db::Pool& pool, const form::FormBook& forms, const enterprise::Districts& districts, const period::Calendar& calendar,
                       const CitySize& size, Instant now, const CityProgress& progress)
{
    Crew crew(pool, forms, districts, calendar, size, months_of(size, now), progress);
    crew.begin_rosters();
    const auto filings = crew.make(wanted_numbers(pool, size.enterprises));
    crew.follow_rosters();
    return filings;
}

} // namespace tianbao::demo
