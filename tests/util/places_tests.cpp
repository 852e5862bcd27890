// SPDX-License-Identifier: MPL-2.0
#include "util/places.hpp"

#include "support/at_once.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace tianbao {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kPatience{30};
constexpr milliseconds kLong{10'000};

BOOST_AUTO_TEST_SUITE(util_places)

BOOST_AUTO_TEST_CASE(no_more_are_at_it_at_once_than_there_are_places)
{
    Places two(2, kLong);
    const auto seen = support::twelve_at_once([&] { return two.take(); });
    BOOST_TEST(seen.most == 2);
    BOOST_TEST(seen.refused == 0);
}

BOOST_AUTO_TEST_CASE(who_finds_none_in_time_has_none)
{
    Places one(1, kPatience);
    const auto began = std::chrono::steady_clock::now();
    {
        const auto place = one.take();
        BOOST_TEST(place.has_value());
        BOOST_TEST(!one.take().has_value());
    }
    BOOST_TEST((std::chrono::steady_clock::now() - began >= kPatience));
    BOOST_TEST(one.take().has_value(), "given back");
    BOOST_TEST(!Places(0, kPatience).take().has_value());
}

BOOST_AUTO_TEST_CASE(who_waits_gets_the_place_that_is_given_back)
{
    Places one(1, kLong);
    std::atomic<bool> has_place = false;
    auto place = one.take();
    std::jthread waiting([&] { has_place = one.take().has_value(); });
    std::this_thread::sleep_for(kPatience);
    BOOST_TEST(!has_place);
    place.reset();
    waiting.join();
    BOOST_TEST(has_place);
}

BOOST_AUTO_TEST_CASE(where_enough_wait_already_nobody_more_does)
{
    Places nobody_waits(1, kLong, 0);
    const auto place = nobody_waits.take();
    const auto began = std::chrono::steady_clock::now();
    BOOST_TEST(!nobody_waits.take().has_value());
    BOOST_TEST((std::chrono::steady_clock::now() - began < kLong));
}

BOOST_AUTO_TEST_CASE(a_place_is_one_of_all_together_too_and_both_come_back_once)
{
    const auto all = std::make_shared<Places>(2, kLong, 0);
    Places one(2, kLong, 2, all), other(2, kLong, 2, all);
    {
        const auto first = one.take(), second = other.take_free();
        BOOST_TEST((first && second));
        const auto began = std::chrono::steady_clock::now();
        BOOST_TEST(!one.take().has_value(), "its own is free, none of all is");
        BOOST_TEST(!other.take_free().has_value());
        BOOST_TEST((std::chrono::steady_clock::now() - began < kLong), "nobody waits for that");
    }
    const auto first = all->take(), second = all->take();
    BOOST_TEST((first && second));
    BOOST_TEST(!all->take_free().has_value());
}

BOOST_AUTO_TEST_CASE(who_waits_has_one_of_all_together)
{
    const auto all = std::make_shared<Places>(2, kLong, 0);
    Places one(1, kLong, 1, all);
    std::atomic<bool> has_place = false;
    auto place = one.take();
    std::jthread waiting([&] { has_place = one.take().has_value(); });
    std::this_thread::sleep_for(kPatience);
    BOOST_TEST(!all->take_free().has_value());
    place.reset();
    waiting.join();
    BOOST_TEST(has_place);
    const auto first = all->take_free(), second = all->take_free();
    BOOST_TEST((first && second));
}

BOOST_AUTO_TEST_CASE(who_finds_none_of_its_own_has_none_of_all_together)
{
    const auto all = std::make_shared<Places>(2, kLong, 0);
    Places one(1, kPatience, 1, all);
    const auto place = one.take();
    BOOST_TEST(!one.take().has_value());
    BOOST_TEST(!one.take_free().has_value());
    BOOST_TEST(all->take_free().has_value());
}

BOOST_AUTO_TEST_CASE(a_place_comes_back_once_however_it_ends)
{
    Places one(1, kPatience);
    try {
        const auto place = one.take();
        throw std::runtime_error("at work");
    } catch (const std::runtime_error&) {
    }
    {
        auto place = one.take();
        BOOST_REQUIRE(place);
        const auto moved = *std::move(place);
        place.reset();
        BOOST_TEST(!one.take().has_value(), "it went along");
    }
    const auto first = one.take();
    BOOST_TEST(first.has_value());
    BOOST_TEST(!one.take().has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao
