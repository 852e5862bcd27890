// SPDX-License-Identifier: MPL-2.0
#include "registry/circuit_breaker.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace std::chrono_literals;
using registry::CircuitBreaker;

struct Breaker {
    CircuitBreaker breaker;
    Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};

    void fail(int times)
    {
        for (int i = 0; i < times; ++i) breaker.failed(now);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(circuit_breaker, Breaker)

BOOST_AUTO_TEST_CASE(four_faults_in_a_row_do_not_open_it_and_a_success_starts_the_count_again)
{
    fail(4);
    BOOST_TEST(breaker.admits(now));
    breaker.succeeded();
    fail(4);
    BOOST_TEST(breaker.admits(now));
}

BOOST_AUTO_TEST_CASE(five_faults_open_it_for_fifteen_seconds)
{
    fail(5);
    BOOST_TEST(!breaker.admits(now));
    BOOST_TEST(!breaker.admits(now + 15s - 1us));
    BOOST_TEST(breaker.admits(now + 15s));
}

BOOST_AUTO_TEST_CASE(after_the_pause_one_may_try_and_the_others_wait)
{
    fail(5);
    now += 15s;
    BOOST_TEST(breaker.admits(now));
    BOOST_TEST(!breaker.admits(now));
    BOOST_TEST(!breaker.admits(now + 14s));
}

BOOST_AUTO_TEST_CASE(the_trial_decides)
{
    fail(5);
    now += 15s;
    BOOST_TEST(breaker.admits(now));
    breaker.failed(now);
    BOOST_TEST(!breaker.admits(now + 14s));
    BOOST_TEST(breaker.admits(now + 15s));
    breaker.succeeded();
    BOOST_TEST(breaker.admits(now + 15s));
    BOOST_TEST(breaker.admits(now + 15s));
}

BOOST_AUTO_TEST_CASE(a_trial_that_is_never_heard_of_again_does_not_keep_it_open)
{
    fail(5);
    BOOST_TEST(breaker.admits(now + 15s));
    BOOST_TEST(breaker.admits(now + 30s));
}

BOOST_AUTO_TEST_CASE(a_clock_set_back_does_not_keep_it_open_for_long)
{
    fail(5);
    now -= 24h;
    BOOST_TEST(!breaker.admits(now));
    BOOST_TEST(breaker.admits(now + 15s));
}

BOOST_AUTO_TEST_SUITE_END()
