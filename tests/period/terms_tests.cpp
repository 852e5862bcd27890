// SPDX-License-Identifier: MPL-2.0
#include "period/calendar.hpp"

#include <boost/test/unit_test.hpp>

using namespace std::chrono;
using namespace std::chrono_literals;
using namespace tianbao;
using namespace tianbao::period;

namespace {

constexpr auto kLastMicrosecond = 24h - 1us;

/// That time of day in Shanghai.
Instant shanghai(year_month_day day, microseconds time = 0us)
{
    return Instant(sys_days(day)) - 8h + time;
}

Terms extended(Period period, year_month_day until)
{
    Terms terms;
    terms.extensions.emplace(period, Extension{until, "测试原因", "测试区管", {}});
    return terms;
}

Terms exempted(Period first, std::optional<Period> last)
{
    Terms terms;
    terms.exemptions.push_back({first, last, ExemptionClass::ceased, "测试原因", "测试区管", {}});
    return terms;
}

} // namespace

BOOST_AUTO_TEST_SUITE(terms)

BOOST_AUTO_TEST_CASE(an_extension_moves_the_last_instant_of_its_period_alone)
{
    const Calendar plain;
    const Period october{2026, 10};
    const auto granted = extended(october, 2026y / 11 / 30);
    BOOST_TEST((due_day(october, plain, granted) == 2026y / 11 / 30));
    BOOST_TEST(is_late(shanghai(2026y / 11 / 20, 24h), october, plain));
    BOOST_TEST(!is_late(shanghai(2026y / 11 / 20, 24h), october, plain, granted));
    BOOST_TEST(!is_late(shanghai(2026y / 11 / 30, kLastMicrosecond), october, plain, granted));
    BOOST_TEST(is_late(shanghai(2026y / 12 / 1), october, plain, granted));
    BOOST_TEST(days_left(shanghai(2026y / 11 / 30, kLastMicrosecond), october, plain, granted) == 0);
    BOOST_TEST(days_left(shanghai(2026y / 12 / 1), october, plain, granted) == -1);
    BOOST_TEST((standing(october, shanghai(2026y / 11 / 30, kLastMicrosecond), plain, granted) == PeriodStanding::open));
    BOOST_TEST((standing(october, shanghai(2026y / 12 / 1), plain, granted) == PeriodStanding::backfill));
    BOOST_TEST((due_day({2026, 9}, plain, granted) == 2026y / 10 / 20));
    BOOST_TEST((due_day({2026, 11}, plain, granted) == 2026y / 12 / 20));
}

BOOST_AUTO_TEST_CASE(an_extension_never_makes_the_last_day_earlier)
{
    BOOST_TEST((due_day({2026, 10}, Calendar{}, extended({2026, 10}, 2026y / 11 / 10)) == 2026y / 11 / 20));
}

BOOST_AUTO_TEST_CASE(an_extension_over_the_end_of_a_leap_february_holds_to_its_last_microsecond)
{
    const Period january{2028, 1};
    const auto granted = extended(january, 2028y / 2 / 29);
    BOOST_TEST(!is_late(shanghai(2028y / 2 / 29, kLastMicrosecond), january, Calendar{}, granted));
    BOOST_TEST(is_late(shanghai(2028y / 3 / 1), january, Calendar{}, granted));
}

BOOST_AUTO_TEST_CASE(an_exemption_covers_its_first_and_its_last_month_and_what_lies_between)
{
    const auto now = shanghai(2026y / 11 / 10);
    const auto terms = exempted({2026, 3}, Period{2026, 5});
    using enum PeriodStanding;
    BOOST_TEST((standing({2026, 2}, now, Calendar{}, terms) == backfill));
    BOOST_TEST((standing({2026, 3}, now, Calendar{}, terms) == exempt));
    BOOST_TEST((standing({2026, 5}, now, Calendar{}, terms) == exempt));
    BOOST_TEST((standing({2026, 6}, now, Calendar{}, terms) == backfill));
    BOOST_TEST((standing({2026, 11}, now, Calendar{}, exempted({2026, 3}, {})) == not_open));
    BOOST_TEST((standing({2026, 10}, now, Calendar{}, exempted({2026, 3}, {})) == exempt));
    BOOST_TEST((terms.exemption({2026, 4})->exemption_class == ExemptionClass::ceased));
    BOOST_TEST(terms.exemption({2026, 6}) == nullptr);
}

BOOST_AUTO_TEST_CASE(the_words_of_the_classes_are_read_back)
{
    for (const auto each : {ExemptionClass::exempt, ExemptionClass::ceased, ExemptionClass::not_in_sample})
        BOOST_TEST((exemption_class_from(word_of(each)) == each));
    BOOST_TEST(!exemption_class_from("other").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
