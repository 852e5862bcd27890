// SPDX-License-Identifier: MPL-2.0
// The places of tries, five an hour.
#include "association/try_repository.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::association;
using namespace std::chrono_literals;

namespace {

struct Tries : support::Database {
    Instant now = instant_from_sql("2026-11-18 02:00:00");

    bool take(Instant at)
    {
        auto reader = pool().read();
        return TryRepository(reader).take(TryKind::code_user, "a", at);
    }
    std::size_t taken(Instant at)
    {
        auto reader = pool().read();
        return TryRepository(reader).taken(TryKind::code_user, "a", at).size();
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(proof_tries, Tries)

BOOST_AUTO_TEST_CASE(there_are_five_an_hour)
{
    for (int i = 0; i < 5; ++i) BOOST_TEST(take(now));
    BOOST_TEST(!take(now + 59min));
    BOOST_TEST(taken(now + 59min) == 5U);
    BOOST_TEST(take(now + 60min));
}

BOOST_AUTO_TEST_CASE(what_a_clock_took_that_was_ahead_is_free)
{
    for (int i = 0; i < 5; ++i) BOOST_TEST(take(now + 500h));
    BOOST_TEST(taken(now) == 0U);
    for (int i = 0; i < 5; ++i) BOOST_TEST(take(now));
    BOOST_TEST(!take(now));
    BOOST_TEST(!take(now - 30min)); // another machine's clock is behind a little
}

BOOST_AUTO_TEST_CASE(what_a_clock_took_that_was_ahead_is_removed)
{
    BOOST_TEST(take(now + 500h));
    auto reader = pool().read();
    BOOST_TEST(TryRepository(reader).remove_old(now) == 5);
}

BOOST_AUTO_TEST_SUITE_END()
