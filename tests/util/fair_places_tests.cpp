// SPDX-License-Identifier: MPL-2.0
#include "util/fair_places.hpp"

#include "support/at_once.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <limits>
#include <thread>
#include <vector>

namespace tianbao {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kPatience{30};
constexpr milliseconds kLong{10'000};

BOOST_AUTO_TEST_SUITE(util_fair_places)

BOOST_AUTO_TEST_CASE(one_holder_has_a_share_and_the_rest_is_for_others)
{
    FairPlaces places({4, 0, 2, 0, kPatience});
    const auto one = places.take("a"), two = places.take("a");
    BOOST_TEST((one && two));
    BOOST_TEST(!places.take("a").has_value());
    const auto three = places.take("b"), four = places.take("c");
    BOOST_TEST((three && four));
    BOOST_TEST(!places.take("d").has_value(), "all are taken");
}

BOOST_AUTO_TEST_CASE(what_is_given_back_is_for_its_holder_and_for_all)
{
    FairPlaces places({2, 0, 1, 0, kPatience});
    auto one = places.take("a");
    const auto other = places.take("b");
    BOOST_TEST(!places.take("c").has_value());
    one.reset();
    {
        const auto third = places.take("c");
        BOOST_TEST(third.has_value());
        BOOST_TEST(!places.take("a").has_value());
    }
    BOOST_TEST(places.take("a").has_value());
}

BOOST_AUTO_TEST_CASE(who_waits_for_a_place_of_its_own_gets_it_in_time)
{
    FairPlaces places({4, 4, 1, 1, kLong});
    std::atomic<bool> has_place = false;
    auto place = places.take("a");
    const auto other = places.take("b");
    std::jthread waiting([&] { has_place = places.take("a").has_value(); });
    std::this_thread::sleep_for(kPatience);
    BOOST_TEST(!has_place);
    place.reset();
    waiting.join();
    BOOST_TEST(has_place);
}

BOOST_AUTO_TEST_CASE(who_finds_none_in_time_has_none)
{
    FairPlaces places({2, 2, 1, 1, kPatience});
    const auto place = places.take("a");
    const auto began = std::chrono::steady_clock::now();
    BOOST_TEST(!places.take("a").has_value());
    BOOST_TEST((std::chrono::steady_clock::now() - began >= kPatience));
}

BOOST_AUTO_TEST_CASE(one_holder_does_not_wait_in_all_the_places_for_waiting)
{
    FairPlaces places({1, 2, 1, 1, kLong});
    std::atomic<int> served = 0;
    auto place = places.take("x");
    std::jthread waiting([&] { served += places.take("a").has_value() ? 1 : 0; });
    std::this_thread::sleep_for(kPatience);
    const auto began = std::chrono::steady_clock::now();
    BOOST_TEST(!places.take("a").has_value());
    BOOST_TEST((std::chrono::steady_clock::now() - began < kLong), "it is refused at once");
    std::jthread other([&] { served += places.take("b").has_value() ? 1 : 0; });
    std::this_thread::sleep_for(kPatience);
    place.reset();
    waiting.join();
    other.join();
    BOOST_TEST(served == 2);
}

BOOST_AUTO_TEST_CASE(what_goes_beyond_is_bounded_by_its_holders_share_and_one_more)
{
    FairPlaces places({2, 0, 1, 0, kPatience});
    const auto one = places.take("a"), other = places.take("b");
    {
        const auto beyond = places.take_beyond("a");
        BOOST_TEST(beyond.has_value());
        BOOST_TEST(!places.take_beyond("a").has_value());
        BOOST_TEST(places.take_beyond("c").has_value());
    }
    const auto beyond = places.take_beyond("c");
    BOOST_TEST(beyond.has_value());
    BOOST_TEST(!places.take("d").has_value(), "it counts among the places");
}

BOOST_AUTO_TEST_CASE(two_kinds_share_the_places_of_all_and_what_goes_beyond_takes_none_of_them)
{
    const auto all = std::make_shared<Places>(3, kPatience, 0);
    FairPlaces reports({2, 0, 2, 0, kPatience}, all), files({2, 0, 2, 0, kPatience}, all);
    {
        auto one = reports.take("a");
        const auto two = reports.take("b"), three = files.take("a");
        BOOST_TEST((one && two && three));
        BOOST_TEST(!files.take("c").has_value(), "its own is free, none of all is");
        BOOST_TEST(reports.take_beyond("c").has_value());
        BOOST_REQUIRE(one);
        const auto moved = *std::move(one);
        one.reset();
        BOOST_TEST(!files.take("c").has_value(), "it went along");
    }
    const auto one = files.take("c"), two = files.take("d"), three = reports.take("a");
    BOOST_TEST((one && two && three));
    BOOST_TEST(!all->take_free().has_value());
}

BOOST_AUTO_TEST_CASE(who_waits_counts_among_all_and_who_is_refused_does_not)
{
    const auto all = std::make_shared<Places>(3, kPatience, 0);
    FairPlaces places({1, 1, 1, 1, kLong}, all);
    auto place = places.take("a");
    std::atomic<bool> has_place = false;
    std::jthread waiting([&] { has_place = places.take("b").has_value(); });
    std::this_thread::sleep_for(kPatience);
    BOOST_TEST(!places.take("b").has_value());
    {
        const auto last = all->take_free();
        BOOST_TEST(last.has_value());
        BOOST_TEST(!all->take_free().has_value());
    }
    place.reset();
    waiting.join();
    BOOST_TEST(has_place);
}

BOOST_AUTO_TEST_CASE(no_more_of_one_holder_are_at_it_at_once_than_its_share)
{
    constexpr int kAny = std::numeric_limits<int>::max();
    FairPlaces places({kAny, kAny, 2, kAny, kLong});
    const auto seen = support::twelve_at_once([&] { return places.take("a"); });
    BOOST_TEST(seen.most == 2);
    BOOST_TEST(seen.refused == 0);
}

BOOST_AUTO_TEST_CASE(a_place_comes_back_once_however_it_is_moved)
{
    FairPlaces places({1, 0, 1, 0, kPatience});
    {
        auto place = places.take("a");
        BOOST_REQUIRE(place);
        const auto moved = *std::move(place);
        place.reset();
        BOOST_TEST(!places.take("a").has_value(), "it went along");
    }
    const auto first = places.take("a");
    BOOST_TEST(first.has_value());
    BOOST_TEST(!places.take("b").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao
