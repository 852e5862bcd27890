// SPDX-License-Identifier: MPL-2.0
#include "form/usual_range.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

#include "form/check.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

WithinUsual rule_of(const char* deviations, const char* least_share)
{
    return {.cells = {},
            .months = 24,
            .at_least = 3,
            .group_at_least = 3,
            .deviations = Decimal::parse(deviations, 4).value(),
            .least_share = Decimal::parse(least_share, 4).value(),
            .own = {},
            .group = {}};
}

std::vector<Decimal> decimals(const std::vector<std::string>& texts)
{
    std::vector<Decimal> out;
    for (const auto& text : texts) out.push_back(Decimal::parse(text, 4).value());
    return out;
}

std::string text_of(const std::optional<UsualRange>& range)
{
    if (!range) return "none";
    return range->low.to_text(4) + " " + range->high.to_text(4) + " median " + range->median.to_text(4) + " deviation " + range->deviation.to_text(4);
}

} // namespace

BOOST_AUTO_TEST_SUITE(usual_range)

BOOST_AUTO_TEST_CASE(bounds_are_scaled_median_deviations_around_the_median)
{
    struct Case {
        std::vector<std::string> figures;
        const char *deviations, *least_share;
        int decimals;
        std::string range;
    };
    const std::vector<Case> cases{
        // |x - 30|: 20 10 0 10 970, whose median is 10; 3 x 1.4826 x 10 = 44.478, rounded outwards
        {{"10", "20", "30", "40", "1000"}, "3", "0", 2, "-14.4800 74.4800 median 30.0000 deviation 10.0000"},
        {{"10", "20", "30", "40", "1000"}, "3", "0", 0, "-15.0000 75.0000 median 30.0000 deviation 10.0000"},
        {{"10", "20", "30", "40", "1000"}, "3", "0", 4, "-14.4780 74.4780 median 30.0000 deviation 10.0000"},
        // of an even number the mean of the middle two
        {{"4", "1", "2", "3"}, "1", "0", 4, "1.0174 3.9826 median 2.5000 deviation 1.0000"},
        {{"0.01", "0.02"}, "1", "0", 2, "none"},
        // all alike: what lies within is a share of the median
        {{"100", "100", "100"}, "6", "0.5", 2, "50.0000 150.0000 median 100.0000 deviation 0.0000"},
        {{"100", "100", "100"}, "6", "0", 2, "100.0000 100.0000 median 100.0000 deviation 0.0000"},
        {{"-100", "-100", "-90"}, "6", "0.5", 2, "-150.0000 -50.0000 median -100.0000 deviation 0.0000"},
        {{"0", "0", "0"}, "6", "0.5", 2, "0.0000 0.0000 median 0.0000 deviation 0.0000"},
        // the largest that a cell takes
        {{"99999999.99", "-99999999.99", "99999999.99"}, "1000", "0", 2, "99999999.9900 99999999.9900 median 99999999.9900 deviation 0.0000"},
        {{"9999999999999.9999", "-9999999999999.9999", "0"}, "1000", "0", 0,
         "-9999999999999.9999 9999999999999.9999 median 0.0000 deviation 9999999999999.9999"},
    };
    for (const auto& [figures, deviations, share, places, range] : cases) {
        const auto rule = rule_of(deviations, share);
        BOOST_TEST(text_of(form::usual_range(decimals(figures), rule.at_least, rule, places)) == range);
    }
}

BOOST_AUTO_TEST_CASE(half_of_the_figures_may_be_anything)
{
    std::mt19937_64 random(7);
    const auto rule = rule_of("6", "0.5");
    for (int round = 0; round < 200; ++round) {
        std::vector<Decimal> figures;
        for (int i = 0; i < 13; ++i) figures.push_back(Decimal::from_units(1'000'000 + static_cast<std::int64_t>(random() % 100'000)));
        for (int i = 0; i < 11; ++i) figures.push_back(Decimal::from_units(static_cast<std::int64_t>(random() % 1'000'000'000'000)));
        std::shuffle(figures.begin(), figures.end(), random);
        const auto range = form::usual_range(figures, 12, rule, 2).value();
        BOOST_TEST_REQUIRE(range.low.units() < 1'000'000);
        BOOST_TEST_REQUIRE(range.high.units() < 3'000'000);
        BOOST_TEST_REQUIRE((range.low <= range.median));
        BOOST_TEST_REQUIRE((range.median <= range.high));
    }
}

BOOST_AUTO_TEST_CASE(growth_of_a_group_puts_a_figure_in_a_range)
{
    const auto d = [](const char* text) { return Decimal::parse(text, 4).value(); };
    BOOST_TEST(growth_of(d("150"), d("100"))->to_text(4) == "1.5000");
    BOOST_TEST(growth_of(d("1"), d("3"))->to_text(4) == "0.3333");
    for (const auto& [now, before] : std::vector<std::pair<const char*, const char*>>{{"0", "1"}, {"1", "0"}, {"-1", "1"}, {"1", "-1"}, {"10000", "1"}})
        BOOST_TEST(!growth_of(d(now), d(before)), now << " " << before);

    const UsualRange growth{d("0.5"), d("1.5"), d("1"), d("0.05"), 12};
    const auto range = range_by_growth(growth, d("33.33"), 2).value();
    BOOST_TEST(range.is_of_group);
    BOOST_TEST(range.low.to_text(4) == "16.6600");
    BOOST_TEST(range.high.to_text(4) == "50.0000");
    BOOST_TEST(range.count == 12);
    BOOST_TEST(!range_by_growth(growth, d("0"), 2));
    BOOST_TEST(range_by_growth({d("-2"), d("1.5"), d("1"), d("0.05"), 12}, d("10"), 2)->low.is_zero());
}

BOOST_AUTO_TEST_CASE(ranges_come_back_from_their_json)
{
    const auto d = [](const char* text) { return Decimal::parse(text, 4).value(); };
    const UsualRanges ranges{{"A01.m", {d("-1.25"), d("3"), d("1"), d("0.5"), 24, false}}, {"D01.m", {d("0.0001"), d("2"), d("1"), d("0"), 10, true}}};
    const auto read = usual_ranges_from_json(usual_ranges_json(ranges));
    BOOST_TEST(usual_ranges_json(read) == usual_ranges_json(ranges));
    BOOST_TEST(read.at("D01.m").is_of_group);
    BOOST_TEST(read.at("A01.m").low.to_text(2) == "-1.25");
    for (const auto* text : {"", "[1]", "{\"A01.m\":1}", "{\"A01.m\":{\"low\":\"x\"}}",
                             "{\"A01.m\":{\"low\":\"x\",\"high\":\"1\",\"median\":\"1\",\"deviation\":\"1\",\"count\":1,\"group\":false}}"})
        BOOST_CHECK_THROW(usual_ranges_from_json(text), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
